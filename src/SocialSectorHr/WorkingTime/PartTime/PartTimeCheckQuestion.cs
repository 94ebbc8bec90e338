using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the check of a part time is made from.</summary>
internal readonly record struct PartTimeCheckQuestion : IQuestion
{
    public PartTimeCheckQuestion(PartTime part, PartTimeGrounds? grounds, LocalDate on, FrenchLaw law, PartTimeRules? rules)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(law);
        (Part, Grounds, On, Law, Rules) = (part, grounds, on, law, rules);
    }

    public PartTime Part { get; }

    /// <summary>What is said of the contract; null for nothing.</summary>
    public PartTimeGrounds? Grounds { get; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    public PartTimeRules? Rules { get; }

    /// <summary>
    /// Whether the law says the legal week, the legal year beside hours by the year, and the shortest part time unless the branch does.
    /// </summary>
    public bool IsKnown => IsRead(LegalDurations.Week)
        && (Part.Period != CountingPeriod.Year || IsRead(LegalDurations.Year))
        && (Rules?.MinimumWeek is not null || IsRead(PartTimeLimits.MinimumWeek));

    private bool IsRead(Dated<Hours> table) => Law.TryOn(On, table, out _);
}
