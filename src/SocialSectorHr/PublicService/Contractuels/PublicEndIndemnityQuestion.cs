using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>What the end-of-contract indemnity is computed from.</summary>
internal readonly record struct PublicEndIndemnityQuestion : IQuestion
{
    public PublicEndIndemnityQuestion(
        PublicContract contract, Money totalGross, Money monthlyGross, PublicContractAfter after, FrenchLaw law, HolidayZone? workplace)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(law);
        if (contract.End is not { } end)
        {
            throw Refusal.OutOfRange(contract.ToString(), nameof(contract), "a contract with a known end: its total length decides");
        }

        (TotalGross, MonthlyGross) = (Checked(totalGross, nameof(totalGross)), Checked(monthlyGross, nameof(monthlyGross)));
        After = Enum.IsDefined(after) ? after : throw Refusal.Undefined(after, nameof(after));
        (Contract, End, Law) = (contract, end, law);
        IsInMayotte = workplace == HolidayZone.Mayotte;
        _ = law.On(end, Smic);
    }

    public PublicContract Contract { get; }

    public LocalDate End { get; }

    public Money TotalGross { get; }

    public Money MonthlyGross { get; }

    public PublicContractAfter After { get; }

    public FrenchLaw Law { get; }

    /// <summary>The SMIC of the place of work.</summary>
    public Dated<Money> Smic => IsInMayotte ? MinimumWage.HourlyInMayotte : MinimumWage.Hourly;

    private bool IsInMayotte { get; }

    private static Money Checked(Money pay, string name) =>
        pay >= Money.Zero ? pay : throw Refusal.OutOfRange(pay, name, "zero or more: a pay is not negative");
}
