using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the check of a contract with a term is computed from.</summary>
internal readonly record struct FixedTermCheckQuestion : IQuestion
{
    public FixedTermCheckQuestion(TermContract contract, FrenchLaw law, FixedTermRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(law);
        (Contract, Law, Rules) = (contract, law, rules);
    }

    public TermContract Contract { get; }

    public FrenchLaw Law { get; }

    public FixedTermRules? Rules { get; }

    /// <summary>Whether the law says all that the check needs on the day of the signature.</summary>
    public bool IsKnown => Contract switch
    {
        FixedTermContract contract => new FixedTermQuestion(contract, Law, Rules).IsKnown,
        DefinedPurposeContract contract => new DefinedPurposeQuestion(contract, Law).IsKnown,
        _ => Law.TryOn(Contract.LawDay, FixedTermLimits.OrdinaryCeiling, out _),
    };
}
