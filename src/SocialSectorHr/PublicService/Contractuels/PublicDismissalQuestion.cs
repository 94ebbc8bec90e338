using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>What the indemnity of an agent under contract who is dismissed is computed from.</summary>
internal readonly record struct PublicDismissalQuestion : IQuestion
{
    public PublicDismissalQuestion(
        PublicContract contract, PublicDismissalCase dismissal, LocalDate endsOn, Months services, Money monthlyNet)
    {
        ArgumentNullException.ThrowIfNull(contract);
        Case = Enum.IsDefined(dismissal) ? dismissal : throw Refusal.Undefined(dismissal, nameof(dismissal));
        if (endsOn.Iso() < contract.Start || (contract.End is { } end && endsOn > end))
        {
            throw Refusal.OutOfRange(endsOn, nameof(endsOn), "a day of the contract");
        }

        if (services < Months.Zero)
        {
            throw Refusal.OutOfRange(services, nameof(services), "zero or more");
        }

        if (monthlyNet < Money.Zero)
        {
            throw Refusal.OutOfRange(monthlyNet, nameof(monthlyNet), "zero or more");
        }

        (Contract, EndsOn, Services, MonthlyNet) = (contract, endsOn, services, monthlyNet);
    }

    public PublicContract Contract { get; }

    public PublicDismissalCase Case { get; }

    public LocalDate EndsOn { get; }

    public Months Services { get; }

    public Money MonthlyNet { get; }

    public FrenchLaw? Law => null;

    /// <summary>The years of service, six months or more of a year for a whole one.</summary>
    public int Years => (int)((Services.Exact + 6) / 12).Floor().Numerator;

    /// <summary>The whole months that were left until the term; null for a contract without a known end.</summary>
    public int? MonthsLeft => Contract.End is { } end ? Quantieme.Between(EndsOn.PlusDays(1), end).Months : null;
}
