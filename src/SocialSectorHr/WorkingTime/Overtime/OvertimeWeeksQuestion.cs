using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the overtime of several weeks and its pay are computed from.</summary>
internal readonly record struct OvertimeWeeksQuestion : IQuestion
{
    public OvertimeWeeksQuestion(WorkedWeeks weeks, Money hourly, Hours? paid, FrenchLaw law, OvertimeRules? rules)
    {
        ArgumentNullException.ThrowIfNull(weeks);
        ArgumentNullException.ThrowIfNull(law);
        (Weeks, Hourly, Paid, Law, Rules) = (weeks, hourly, paid, law, rules);
    }

    public WorkedWeeks Weeks { get; }

    public Money Hourly { get; }

    /// <summary>The hours a week that the pay already holds; null for those of the threshold.</summary>
    public Hours? Paid { get; }

    public FrenchLaw Law { get; }

    public OvertimeRules? Rules { get; }
}
