using NodaTime;

namespace SocialSectorHr;

// Hours over periods.
public sealed partial record WeeklySchedule
{
    /// <summary>The hours of a period by the schedule alone, holidays counted: the real hours of a month of pay.</summary>
    /// <param name="period">The period, both days included.</param>
    /// <returns>The hours; the cost does not depend on the length of the period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The period leaves 1982 to 2199.</exception>
    public Hours ScheduledHours(DateInterval period)
    {
        _ = period.Iso();
        return Scheduled(period.Start, period.End);
    }

    /// <summary>The hours of a calendar month by the schedule alone, holidays counted: the real hours of a month of pay.</summary>
    /// <param name="month">The month.</param>
    /// <returns>The hours.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The month is outside 1982 to 2199.</exception>
    public Hours ScheduledHours(YearMonth month) => Scheduled(month.Iso().OnDayOfMonth(1), LastDay(month));

    /// <summary>The hours to work in a period: its days worked in the firm, each of the same length.</summary>
    /// <param name="period">The period, both days included.</param>
    /// <param name="calendar">The calendar, open on the days of this schedule.</param>
    /// <returns>The hours.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The period leaves 1982 to 2199.</exception>
    /// <exception cref="ArgumentException">The calendar is open on other days of the week.</exception>
    public Hours HoursToWork(DateInterval period, WorkCalendar calendar)
    {
        _ = period.Iso();
        return HoursPerDay * Check(calendar).CountWorkingDays(period);
    }

    /// <summary>The hours to work in a calendar month: its days worked in the firm, each of the same length.</summary>
    /// <param name="month">The month.</param>
    /// <param name="calendar">The calendar, open on the days of this schedule.</param>
    /// <returns>The hours.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The month is outside 1982 to 2199.</exception>
    /// <exception cref="ArgumentException">The calendar is open on other days of the week.</exception>
    public Hours HoursToWork(YearMonth month, WorkCalendar calendar) =>
        HoursPerDay * Check(calendar).CountDays(month.Iso().OnDayOfMonth(1), LastDay(month)).WorkingDays;

    private static LocalDate LastDay(YearMonth month) => month.OnDayOfMonth(CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month));

    private Hours Scheduled(LocalDate start, LocalDate end)
    {
        _ = Timeline.Day(start);
        _ = Timeline.Day(end);
        return HoursPerDay * Weekdays.CountBetween(start, end);
    }
}
