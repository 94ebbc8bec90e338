using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the questions on a fixed term start from: the contract, the law, the branch, and the ceiling tried where the reason is unknown.</summary>
internal readonly record struct FixedTermQuestion
{
    public FixedTermQuestion(FixedTermContract contract, FrenchLaw law, FixedTermRules? rules)
    {
        ArgumentNullException.ThrowIfNull(law);
        (Contract, Law, Rules) = (contract, law, rules);
    }

    public FixedTermContract Contract { get; }

    public FrenchLaw Law { get; }

    public FixedTermRules? Rules { get; }

    /// <summary>The ceiling of a reading; null for the usual one.</summary>
    public Dated<Months>? Reading { get; init; }

    public LocalDate On => Contract.LawDay;

    public FixedTermReasonRow Row => FixedTermReasons.Of(Contract.Reason);
}
