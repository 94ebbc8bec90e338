using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What an end-of-contract indemnity is computed from.</summary>
internal readonly record struct EndIndemnityQuestion : IQuestion
{
    public EndIndemnityQuestion(TermContract contract, Money gross, FixedTermEnding ending, FrenchLaw law, EndIndemnityRules? rules)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(law);
        if (gross < Money.Zero)
        {
            throw Refusal.OutOfRange(gross, nameof(gross), "zero or more: a pay is not negative");
        }

        if (!Enum.IsDefined(ending))
        {
            throw Refusal.Undefined(ending, nameof(ending));
        }

        if (ending == FixedTermEnding.AtAnniversaryByEmployer && contract is not DefinedPurposeContract)
        {
            throw Refusal.OutOfRange(
                ending, nameof(ending), "for a defined purpose: no other contract may be broken at 18 months (C. trav. L1243-1)");
        }

        if (rules?.Rate is { } rate
            && law.TryOn(contract.LawDay, FixedTermLimits.ReducedEndIndemnityRate, out DatedValue<Percent> least)
            && rate < least.Value)
        {
            throw Refusal.OutOfRange(rate, nameof(EndIndemnityRules.Rate), $"at least {least.Value} (C. trav. L1243-9)");
        }

        (Contract, Gross, Ending, Law, Rules) = (contract, gross, ending, law, rules);
    }

    public TermContract Contract { get; }

    public Money Gross { get; }

    public FixedTermEnding Ending { get; }

    public FrenchLaw Law { get; }

    public EndIndemnityRules? Rules { get; }

    /// <summary>Whether the law says all that the indemnity needs on the day of the signature.</summary>
    public bool IsKnown => Law.TryOn(Contract.LawDay, FixedTermLimits.EndIndemnityRate, out _)
        && (Rules?.Rate is null || Law.TryOn(Contract.LawDay, FixedTermLimits.ReducedEndIndemnityRate, out _));
}
