using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What is known of a year that is to be brought to its goal: all but one of the week, the RTT days and the leave.</summary>
internal readonly record struct BalancedYearQuestion : IQuestion
{
    private BalancedYearQuestion(
        int year, Hours? week, Days? rtt, LeaveDays? leave, YearGoal goal, WorkCalendar calendar, FrenchLaw law, RttRules? rules)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(law);
        if (!Enum.IsDefined(goal))
        {
            throw Refusal.Undefined(goal, nameof(goal));
        }

        (Year, Week, Rtt, Leave, Goal, Calendar, Law, Rules) = (year, week, rtt, leave, goal, calendar, law, rules);
        Solidarity = new(rules?.Solidarity, calendar);
        if (rtt < Days.Zero)
        {
            throw Refusal.OutOfRange(rtt.Value, nameof(rtt), "0 days or more");
        }
    }

    public int Year { get; }

    public Hours? Week { get; }

    public Days? Rtt { get; }

    public LeaveDays? Leave { get; }

    public YearGoal Goal { get; }

    public WorkCalendar Calendar { get; }

    public FrenchLaw Law { get; }

    public RttRules? Rules { get; }

    public SolidarityChoice Solidarity { get; }

    public LocalDate On => new(Year, 1, 1);

    /// <summary>How many days are worked a week.</summary>
    public int DaysPerWeek => Calendar.Weekdays.Number();

    public bool IsKnown => Goal == YearGoal.Average35 || Week is null
        ? Law.TryOn(On, LegalDurations.Week, out _) && (Goal == YearGoal.Average35 || IsYearKnown)
        : IsYearKnown;

    private bool IsYearKnown => Law.TryOn(On, LegalDurations.Year, out _)
        && (!Solidarity.IsApart || SolidarityHoursQuestion.IsKnownOn(On, Law));

    public static BalancedYearQuestion ForRtt(
        WeeklySchedule week, int year, LeaveDays leave, YearGoal goal, WorkCalendar calendar, FrenchLaw law, RttRules? rules)
    {
        ArgumentNullException.ThrowIfNull(week);
        return new(year, week.WeeklyHours, null, leave, goal, week.Check(calendar), law, rules);
    }

    public static BalancedYearQuestion ForLeave(
        WeeklySchedule week, int year, Days rtt, YearGoal goal, WorkCalendar calendar, FrenchLaw law, RttRules? rules)
    {
        ArgumentNullException.ThrowIfNull(week);
        return new(year, week.WeeklyHours, rtt, null, goal, week.Check(calendar), law, rules);
    }

    public static BalancedYearQuestion ForWeek(
        int year, Days rtt, LeaveDays leave, YearGoal goal, WorkCalendar calendar, FrenchLaw law, RttRules? rules) =>
        new(year, null, rtt, leave, goal, calendar, law, rules);
}
