using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the dates around a departure are computed from.</summary>
internal readonly record struct LeaveDatesQuestion : IQuestion
{
    public LeaveDatesQuestion(PlannedLeave leave, FrenchLaw law, LeaveDatesRules? rules)
    {
        ArgumentNullException.ThrowIfNull(leave);
        ArgumentNullException.ThrowIfNull(law);
        (Leave, Law, Rules) = (leave, law, rules);
    }

    public PlannedLeave Leave { get; }

    public FrenchLaw Law { get; }

    public LeaveDatesRules? Rules { get; }

    public bool IsKnown => Law.TryOn(Leave.PeriodOpensOn, LegalLeave.PeriodNotice, out _);

    public int Read(Dated<Months> table, Explanation? why)
    {
        DatedValue<Months> row = Law.On(Leave.PeriodOpensOn, table);
        why?.Read(table, row);
        return (int)row.Value.Exact.Numerator;
    }
}
