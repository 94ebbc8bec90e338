using NodaTime;

namespace SocialSectorHr;

/// <summary>The schedule an incomplete month is counted by: a week of equal days, or a cycle. <c>default</c> is none.</summary>
internal readonly record struct MonthSchedule
{
    private readonly WeeklySchedule? week;
    private readonly WorkCycle? cycle;

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

    public bool IsKnown => week is not null || cycle is not null;

    /// <summary>The days of an average week, exact.</summary>
    public Fraction DaysPerWeek => week?.DaysPerWeek ?? cycle!.DaysPerWeek.Exact;

    /// <summary>The hours of an average month, 52/12 weeks.</summary>
    public Fraction MonthlyHours => (week?.MonthlyHours ?? cycle!.MonthlyHours).Exact;

    /// <summary>The days with hours from one day to another, both included; none where the last comes before the first.</summary>
    public int DaysBetween(LocalDate first, LocalDate last) => last < first
        ? 0
        : week?.Weekdays.CountBetween(first, last) ?? cycle!.ScheduledDays(first, last);

    /// <summary>The hours from one day to another, both included, holidays counted.</summary>
    public Fraction HoursBetween(LocalDate first, LocalDate last) => last < first
        ? 0
        : week is null ? cycle!.ScheduledHours(first, last) : week.HoursPerDay.Exact * DaysBetween(first, last);
}
