using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

// Hours and days on dates and over periods.
public sealed partial record WorkCycle
{
    /// <summary>The week in force on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The week.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside 1982 to 2199.</exception>
    public WeekPattern WeekOf(LocalDate date) => Weeks[Position(Timeline.Day(date)) / 7];

    /// <summary>The hours the cycle gives a day, holiday or not: those of a day of leave.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The hours, zero on a day off.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside 1982 to 2199.</exception>
    public Hours HoursOn(LocalDate date) => Hours.FromExact(HoursAt(Timeline.Day(date)));

    /// <summary>The hours to work on a day: none on a holiday not worked or where the firm is closed.</summary>
    /// <param name="date">The day.</param>
    /// <param name="calendar">The calendar, open on every day of the cycle.</param>
    /// <returns>The hours, zero on a day off.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside 1982 to 2199.</exception>
    /// <exception cref="ArgumentException">The calendar is closed on a day of the cycle.</exception>
    public Hours HoursOn(LocalDate date, WorkCalendar calendar) => Fitting(calendar).IsWorkingDay(date.Iso()) ? HoursOn(date) : Hours.Zero;

    /// <summary>The hours of a period by the schedule alone, holidays counted: the real hours of a month of pay.</summary>
    /// <param name="period">The period, both days included.</param>
    /// <returns>The hours; the cost does not depend on the length of the period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The period leaves 1982 to 2199.</exception>
    public Hours ScheduledHours(DateInterval period)
    {
        _ = period.Iso();
        return Hours.FromExact(Scheduled(period.Start, period.End).Hours);
    }

    /// <summary>The hours of a calendar month by the schedule alone, holidays counted: the real hours of a month of pay.</summary>
    /// <param name="month">The month.</param>
    /// <returns>The hours.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The month is outside 1982 to 2199.</exception>
    public Hours ScheduledHours(YearMonth month) => Hours.FromExact(Scheduled(month.Iso().OnDayOfMonth(1), LastDay(month)).Hours);

    /// <summary>The hours from one day to another by the schedule alone, without an interval made.</summary>
    internal Fraction ScheduledHours(LocalDate first, LocalDate last) => Scheduled(first, last).Hours;

    /// <summary>The days with hours from one day to another, holidays counted.</summary>
    internal int ScheduledDays(LocalDate first, LocalDate last) => Scheduled(first, last).Days;

    /// <summary>The hours to work in a period: without the holidays not worked and the days the firm is closed.</summary>
    /// <param name="period">The period, both days included.</param>
    /// <param name="calendar">The calendar, open on every day of the cycle.</param>
    /// <returns>The hours; a day opened by exception has those the cycle gives it, often none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The period leaves 1982 to 2199.</exception>
    /// <exception cref="ArgumentException">The calendar is closed on a day of the cycle.</exception>
    public Hours HoursToWork(DateInterval period, WorkCalendar calendar)
    {
        _ = period.Iso();
        return Hours.FromExact(ToWork(period.Start, period.End, calendar).Hours);
    }

    /// <summary>The hours to work in a calendar month: without the holidays not worked and the days the firm is closed.</summary>
    /// <param name="month">The month.</param>
    /// <param name="calendar">The calendar, open on every day of the cycle.</param>
    /// <returns>The hours.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The month is outside 1982 to 2199.</exception>
    /// <exception cref="ArgumentException">The calendar is closed on a day of the cycle.</exception>
    public Hours HoursToWork(YearMonth month, WorkCalendar calendar) =>
        Hours.FromExact(ToWork(month.Iso().OnDayOfMonth(1), LastDay(month), calendar).Hours);

    /// <summary>The days to work in a period: those with hours, without the holidays not worked and the days the firm is closed.</summary>
    /// <param name="period">The period, both days included.</param>
    /// <param name="calendar">The calendar, open on every day of the cycle.</param>
    /// <returns>Whole days.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The period leaves 1982 to 2199.</exception>
    /// <exception cref="ArgumentException">The calendar is closed on a day of the cycle.</exception>
    public Days DaysOfWork(DateInterval period, WorkCalendar calendar)
    {
        _ = period.Iso();
        return Days.Of(ToWork(period.Start, period.End, calendar).Days);
    }

    /// <summary>The hours to work in a year, with the steps.</summary>
    internal Fraction ToWork(int year, WorkCalendar calendar, Explanation? why) =>
        ToWork(new(year, 1, 1), new(year, 12, 31), calendar, why).Hours;

    /// <summary>Whether a day of the calendars has hours, holiday or not.</summary>
    internal bool HasHours(int day) => HoursAt(day) > 0;

    /// <summary>The days to work from one day to another, without an interval made.</summary>
    internal int DaysToWork(LocalDate first, LocalDate last, WorkCalendar calendar) => ToWork(first, last, calendar).Days;

    /// <summary>The longest day of its weeks.</summary>
    internal Hours LongestDay
    {
        get
        {
            Hours longest = Hours.Zero;
            for (int i = 0; i < Weeks.Count; i++)
            {
                Hours day = Weeks[i].LongestDay;
                longest = day > longest ? day : longest;
            }

            return longest;
        }
    }

    /// <summary>The longest of its weeks.</summary>
    internal Hours LongestWeek => HighestAverage(1);

    /// <summary>The most days with hours in one of its weeks.</summary>
    internal int MostDaysAWeek
    {
        get
        {
            int most = 0;
            for (int i = 0; i < Weeks.Count; i++)
            {
                most = Math.Max(most, Weeks[i].DaysPerWeek);
            }

            return most;
        }
    }

    /// <summary>The highest average of so many consecutive weeks.</summary>
    internal Hours HighestAverage(int weeks)
    {
        Fraction highest = 0;
        for (int first = 0; first < Length; first += 7)
        {
            highest = Fraction.Max(highest, HoursUpTo(first + (7 * weeks)) - HoursUpTo(first));
        }

        return Hours.FromExact(highest / weeks);
    }

    private static LocalDate LastDay(YearMonth month) => month.OnDayOfMonth(CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month));

    private (Fraction Hours, int Days) Scheduled(LocalDate start, LocalDate end)
    {
        int first = Timeline.Day(start) - origin;
        int last = Timeline.Day(end) - origin;
        return (HoursUpTo(last + 1) - HoursUpTo(first), DaysUpTo(last + 1) - DaysUpTo(first));
    }

    private (Fraction Hours, int Days) ToWork(LocalDate start, LocalDate end, WorkCalendar calendar, Explanation? why = null)
    {
        (Fraction hours, int days) = Scheduled(start, end);
        (Fraction lostHours, int lostDays) = Lost(Fitting(calendar), Timeline.Day(start), Timeline.Day(end));
        if (why is not null)
        {
            why.Given(new("période", "period"), FigureValue.OfPeriod(start, end));
            why.Counted(new("heures du cycle", "hours of the cycle"), Hours.FromExact(hours));
            why.Counted(
                new("heures des jours fériés chômés et des fermetures", "hours of holidays not worked and of closures"),
                Hours.FromExact(lostHours),
                LabourCode.L3133_1);
            why.Computed(
                new("heures à travailler, congés compris", "hours to work, leave included"),
                $"{hours} − {lostHours}",
                Hours.FromExact(hours - lostHours));
        }

        return (hours - lostHours, days - lostDays);
    }

    // The holidays and closures are few: they are found by halving the period, so that its length hardly matters.
    private (Fraction Hours, int Days) Lost(WorkCalendar calendar, int first, int last)
    {
        DayCounts counts = calendar.CountDays(Timeline.Date(first), Timeline.Date(last));
        if (counts.Holidays + counts.ClosedDays == 0)
        {
            return (0, 0);
        }

        if (first == last)
        {
            Fraction hours = HoursAt(first);
            return (hours, hours == 0 ? 0 : 1);
        }

        int middle = (first + last) / 2;
        (Fraction hoursFirst, int daysFirst) = Lost(calendar, first, middle);
        (Fraction hoursThen, int daysThen) = Lost(calendar, middle + 1, last);
        return (hoursFirst + hoursThen, daysFirst + daysThen);
    }

    private Fraction HoursAt(int day)
    {
        int position = Position(day);
        return Weeks[position / 7][(IsoDayOfWeek)((position % 7) + 1)].Exact;
    }

    private int Position(int day)
    {
        int position = (day - origin) % Length;
        return position < 0 ? position + Length : position;
    }

    // Of the days from the first of the cycle up to a day, which is left out; negative before the first.
    private Fraction HoursUpTo(int days)
    {
        (int cycles, int rest) = Whole(days);
        return (hoursBefore[^1] * cycles) + hoursBefore[rest];
    }

    private int DaysUpTo(int days)
    {
        (int cycles, int rest) = Whole(days);
        return (daysBefore[^1] * cycles) + daysBefore[rest];
    }

    private (int Cycles, int Remainder) Whole(int days)
    {
        (int cycles, int rest) = Math.DivRem(days, Length);
        return rest < 0 ? (cycles - 1, rest + Length) : (cycles, rest);
    }

    private WorkCalendar Fitting(WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return (Weekdays & ~calendar.Weekdays) == Weekdays.None
            ? calendar
            : throw new ArgumentException(
                $"calendar is open {calendar.Weekdays.Label(Language.English)}: "
                    + $"it must be open on every day of the cycle, {Weekdays.Label(Language.English)}; "
                    + $"use calendar.{nameof(WorkCalendar.Working)}(…).",
                nameof(calendar));
    }
}
