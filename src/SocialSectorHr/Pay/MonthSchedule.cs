using NodaTime;

namespace SocialSectorHr;

/// <summary>
/// The schedule an incomplete month is counted by: a week of equal days, a cycle, or the roster of its days. <c>default</c> is none.
/// </summary>
internal readonly record struct MonthSchedule
{
    private readonly WeeklySchedule? week;
    private readonly WorkCycle? cycle;
    private readonly Roster? roster;

    public MonthSchedule(WeeklySchedule week)
    {
        ArgumentNullException.ThrowIfNull(week);
        this.week = week;
    }

    public MonthSchedule(WorkCycle cycle)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        this.cycle = cycle;
    }

    public MonthSchedule(Roster roster)
    {
        ArgumentNullException.ThrowIfNull(roster);
        this.roster = roster;
    }

    public bool IsKnown => week is not null || cycle is not null || roster is not null;

    /// <summary>The days of an average week, exact; null for a roster, which has none.</summary>
    public Fraction? DaysPerWeek => week?.DaysPerWeek ?? cycle?.DaysPerWeek.Exact;

    /// <summary>The hours of an average month, 52/12 weeks; null for a roster, which has none.</summary>
    public Fraction? MonthlyHours => (week?.MonthlyHours ?? cycle?.MonthlyHours)?.Exact;

    /// <summary>Whether the schedule tells of every day of a month.</summary>
    public bool Covers(YearMonth month) =>
        roster is null || (roster.Period.Contains(month.OnDayOfMonth(1)) && roster.Period.Contains(month.ToDateInterval().End));

    /// <summary>The days with hours from one day to another, both included; none where the last comes before the first.</summary>
    public int DaysBetween(LocalDate first, LocalDate last) => last < first
        ? 0
        : week?.Weekdays.CountBetween(first, last) ?? cycle?.ScheduledDays(first, last) ?? roster!.DaysBetween(first, last);

    /// <summary>The hours from one day to another, both included, holidays counted.</summary>
    public Fraction HoursBetween(LocalDate first, LocalDate last) => last < first
        ? 0
        : week is not null ? week.HoursPerDay.Exact * DaysBetween(first, last)
        : cycle is not null ? cycle.ScheduledHours(first, last)
        : Fraction.Of(roster!.MinutesBetween(first, last), 60);
}
