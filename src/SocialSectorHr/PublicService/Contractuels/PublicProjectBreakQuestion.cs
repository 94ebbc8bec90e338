using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>A project contract that its employer breaks before its term.</summary>
internal readonly record struct PublicProjectBreakQuestion : IQuestion
{
    public PublicProjectBreakQuestion(PublicContract contract, LocalDate endsOn, Money totalPaid, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(contract);
        _ = endsOn.Iso();
        ArgumentNullException.ThrowIfNull(law);
        if (contract.Ground != PublicContractGround.L332_24)
        {
            throw Refusal.OutOfRange(contract.ToString(), nameof(contract), "a project contract (CGFP L332-24): no other is broken so");
        }

        if (endsOn < contract.Start || (contract.End is { } end && endsOn > end))
        {
            throw Refusal.OutOfRange(endsOn, nameof(endsOn), "a day of the contract");
        }

        if (totalPaid < Money.Zero)
        {
            throw Refusal.OutOfRange(totalPaid, nameof(totalPaid), "zero or more");
        }

        (Contract, EndsOn, TotalPaid, Law) = (contract, endsOn, totalPaid, law);
        _ = law.On(endsOn, PublicContractLimits.ProjectBreak);
    }

    public PublicContract Contract { get; }

    public LocalDate EndsOn { get; }

    public Money TotalPaid { get; }

    public FrenchLaw Law { get; }
}
