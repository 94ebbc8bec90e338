using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the term of a defined purpose is computed from.</summary>
internal readonly record struct DefinedPurposeQuestion : IQuestion
{
    public DefinedPurposeQuestion(DefinedPurposeContract contract, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(law);
        (Contract, Law) = (contract, law);
    }

    public DefinedPurposeContract Contract { get; }

    public FrenchLaw Law { get; }

    /// <summary>Whether the law says all that the term needs on the day of the conclusion.</summary>
    public bool IsKnown => IsRead(FixedTermLimits.DefinedPurposeMinimum)
        && IsRead(FixedTermLimits.DefinedPurposeCeiling)
        && IsRead(FixedTermLimits.DefinedPurposeFirstBreak)
        && IsRead(FixedTermLimits.DefinedPurposeNotice);

    public int Read(Dated<Months> table, Explanation? why)
    {
        DatedValue<Months> row = Law.On(Contract.LawDay, table);
        why?.Read(table, row);
        return WholeMonths.Count(row.Value, nameof(table));
    }

    private bool IsRead(Dated<Months> table) => Law.TryOn(Contract.LawDay, table, out _);
}
