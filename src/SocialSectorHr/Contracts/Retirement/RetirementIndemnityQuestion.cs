using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the indemnity of a retirement is computed from: the question of a dismissal on the last day, and the agreement.</summary>
internal readonly record struct RetirementIndemnityQuestion : IQuestion
{
    public RetirementIndemnityQuestion(Retirement retirement, in SeveranceQuestion severance, RetirementRules? rules) =>
        (Retirement, Severance, Rules) = (retirement, severance, rules);

    public Retirement Retirement { get; }

    public SeveranceQuestion Severance { get; }

    public RetirementRules? Rules { get; }

    public FrenchLaw Law => Severance.Law;

    /// <summary>Whether the law says all that the indemnity needs on the last day.</summary>
    public bool IsKnown => Retirement.Kind == RetirementKind.ByEmployer
        ? Severance.IsKnown
        : IsRead(RetirementRates.FirstSeniority) && IsRead(RetirementRates.FirstIndemnity)
            && IsRead(RetirementRates.SecondSeniority) && IsRead(RetirementRates.SecondIndemnity)
            && IsRead(RetirementRates.ThirdSeniority) && IsRead(RetirementRates.ThirdIndemnity)
            && IsRead(RetirementRates.LastSeniority) && IsRead(RetirementRates.LastIndemnity)
            && (Rules?.ByEmployee?.Severance is null || Severance.IsKnown);

    private bool IsRead(Dated<Months> table) => Law.TryOn(Severance.LastDay, table, out _);
}
