using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the complementary hours of several weeks are computed from.</summary>
internal readonly record struct ComplementaryWeeksQuestion : IQuestion
{
    public ComplementaryWeeksQuestion(PartTime part, WorkedWeeks weeks, Money hourly, FrenchLaw law, PartTimeRules? rules)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(weeks);
        ArgumentNullException.ThrowIfNull(law);
        if (part.Period != CountingPeriod.Week)
        {
            throw Refusal.OutOfRange(part, nameof(part), "a contract whose hours are set by the week (C. trav. L3123-28)");
        }

        if (hourly < Money.Zero)
        {
            throw Refusal.OutOfRange(hourly, nameof(hourly), "zero or more: a rate is not negative");
        }

        (Part, Weeks, Hourly, Law, Rules) = (part, weeks, hourly, law, rules);
    }

    public PartTime Part { get; }

    public WorkedWeeks Weeks { get; }

    public Money Hourly { get; }

    public FrenchLaw Law { get; }

    public PartTimeRules? Rules { get; }

    public ComplementaryHoursQuestion OfWeek(WorkedTime week) => new(Part, week.Worked, week.Start, Law, Rules);
}
