using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the extra days of a split leave are computed from.</summary>
internal readonly record struct FractioningDaysQuestion : IQuestion
{
    public FractioningDaysQuestion(SplitLeave leave, LocalDate on, FrenchLaw law, FractioningRules? rules)
    {
        ArgumentNullException.ThrowIfNull(leave);
        ArgumentNullException.ThrowIfNull(law);
        (Leave, On, Law, Rules) = (leave, on, law, rules);
    }

    public SplitLeave Leave { get; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    public FractioningRules? Rules { get; }

    /// <summary>Whether the law says all that is read.</summary>
    public bool IsKnown => Law.TryOn(On, LegalLeave.SplitFrom, out _) && Law.TryOn(On, LegalLeave.MainLeave, out _);

    public LeaveDays Read(Dated<LeaveDays> table, Explanation? why)
    {
        DatedValue<LeaveDays> row = Law.On(On, table);
        why?.Read(table, row);
        return row.Value;
    }
}
