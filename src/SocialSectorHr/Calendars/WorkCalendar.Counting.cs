using NodaTime;

namespace SocialSectorHr;

// Questions about days and periods.
public sealed partial class WorkCalendar
{
    /// <summary>Whether a day is worked in the firm (jour ouvré).</summary>
    /// <param name="date">The date, 1982 to 2199.</param>
    /// <returns><see langword="true"/> if worked, otherwise <see langword="false"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside 1982 to 2199.</exception>
    public bool IsWorkingDay(LocalDate date) => WorkingSet.Contains(Timeline.Day(date));

    /// <summary>
    /// Whether a day is ouvrable: every day but the weekly rest day and the holidays not worked, even if the firm is closed.
    /// </summary>
    /// <param name="date">The date, 1982 to 2199.</param>
    /// <returns><see langword="true"/> if ouvrable, otherwise <see langword="false"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside 1982 to 2199.</exception>
    public bool IsOuvrable(LocalDate date) => OuvrableSet.Contains(Timeline.Day(date));

    /// <summary>Whether a date is a public holiday of the zone or a local holiday of this calendar, worked or not.</summary>
    /// <param name="date">The date, 1982 to 2199.</param>
    /// <returns><see langword="true"/> on a holiday, otherwise <see langword="false"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside 1982 to 2199.</exception>
    public bool IsHoliday(LocalDate date)
    {
        int day = Timeline.Day(date);
        return holidays.Days.Contains(day) || Array.BinarySearch(Local, Timeline.Date(day)) >= 0;
    }

    /// <summary>Whether a date is a holiday that is not worked in the firm (jour férié chômé), on whatever weekday.</summary>
    /// <param name="date">The date, 1982 to 2199.</param>
    /// <returns><see langword="true"/> on a holiday not worked, otherwise <see langword="false"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside 1982 to 2199.</exception>
    public bool IsNonWorkedHoliday(LocalDate date) => NonWorkedHolidays.Contains(Timeline.Day(date));

    /// <summary>The days of a period by kind.</summary>
    /// <param name="period">The period, both ends included, inside 1982 to 2199.</param>
    /// <returns>The counts, in whole days.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The period leaves 1982 to 2199.</exception>
    public DayCounts CountDays(DateInterval period) => CountDays(period.Iso().Start, period.End);

    /// <summary>The days of a calendar year by kind: D, WE, H and O of the RTT and forfait-jours formulas.</summary>
    /// <param name="year">The year, 1982 to 2199.</param>
    /// <returns>The counts, in whole days.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1982 to 2199.</exception>
    public DayCounts CountDays(int year) => CountDays(new LocalDate(Timeline.CheckYear(year), 1, 1), new LocalDate(year, 12, 31));

    /// <summary>The days from one date to another, both included: the same counts without an interval to allocate.</summary>
    internal DayCounts CountDays(LocalDate start, LocalDate end)
    {
        int first = Timeline.Day(start);
        int last = Timeline.Day(end);
        return new(
            start, end, last - first + 1, HolidaysOnWorkingWeekdays.CountBetween(first, last), CountClosures(first, last),
            WorkingSet.CountBetween(
                first, last));
    }

    /// <summary>The days worked in the firm in a period (jours ouvrés).</summary>
    /// <param name="period">The period, both ends included, inside 1982 to 2199.</param>
    /// <returns>Whole days.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The period leaves 1982 to 2199.</exception>
    public int CountWorkingDays(DateInterval period) => Count(WorkingSet, period.Iso());

    /// <summary>The days worked in the firm from one day to another (jours ouvrés).</summary>
    /// <param name="from">The first day, inside 1982 to 2199.</param>
    /// <param name="to">The last day, included; not before the first.</param>
    /// <returns>Whole days.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The last day comes before the first, or one leaves 1982 to 2199.</exception>
    public int CountWorkingDays(LocalDate from, LocalDate to) => from.Iso() <= to.Iso()
        ? CountWorkingDays(new DateInterval(from, to))
        : throw Refusal.OutOfRange(to, nameof(to), $"on or after the first day ({DateText.Iso(from)})");

    /// <summary>The ouvrables of a period, normally six a week.</summary>
    /// <param name="period">The period, both ends included, inside 1982 to 2199.</param>
    /// <returns>Whole days.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The period leaves 1982 to 2199.</exception>
    public int CountOuvrables(DateInterval period) => Count(OuvrableSet, period.Iso());

    /// <summary>H: the distinct holidays not worked that fall on a weekday normally worked.</summary>
    /// <param name="period">The period, both ends included, inside 1982 to 2199.</param>
    /// <returns>Whole days.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The period leaves 1982 to 2199.</exception>
    public int CountHolidaysOnWorkingWeekdays(DateInterval period) => Count(HolidaysOnWorkingWeekdays, period.Iso());

    /// <summary>WE: the days of a period on which the firm is closed every week.</summary>
    /// <param name="period">The period, both ends included, inside 1982 to 2199.</param>
    /// <returns>Whole days; one opened by exception is not among them.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The period leaves 1982 to 2199.</exception>
    public int CountWeeklyRestDays(DateInterval period) => CountDays(period.Iso()).WeeklyRestDays;

    /// <summary>The n-th working day after a date, or before it.</summary>
    /// <param name="date">The date it starts from, never counted itself, 1982 to 2199.</param>
    /// <param name="days">How many working days; negative goes back; 0 gives the date itself, worked or not.</param>
    /// <returns>A working day, but for 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date or the answer is outside 1982 to 2199.</exception>
    public LocalDate AddWorkingDays(LocalDate date, int days) => Add(WorkingSet, date.Iso(), days);

    /// <summary>The n-th ouvrable after a date, or before it: a delay counted in jours ouvrables.</summary>
    /// <param name="date">The date it starts from, never counted itself, 1982 to 2199.</param>
    /// <param name="days">How many ouvrables; negative goes back; 0 gives the date itself.</param>
    /// <returns>An ouvrable, but for 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date or the answer is outside 1982 to 2199.</exception>
    public LocalDate AddOuvrables(LocalDate date, int days) => Add(OuvrableSet, date.Iso(), days);

    /// <summary>The first working day after a date.</summary>
    /// <param name="date">The date, not an answer itself, 1982 to 2199.</param>
    /// <returns>A working day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date or the answer is outside 1982 to 2199.</exception>
    public LocalDate NextWorkingDay(LocalDate date) => Add(WorkingSet, date.Iso(), 1);

    /// <summary>The last working day before a date.</summary>
    /// <param name="date">The date, not an answer itself, 1982 to 2199.</param>
    /// <returns>A working day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date or the answer is outside 1982 to 2199.</exception>
    public LocalDate PreviousWorkingDay(LocalDate date) => Add(WorkingSet, date.Iso(), -1);

    /// <summary>The date if it is worked, otherwise the first working day after it.</summary>
    /// <param name="date">The date, 1982 to 2199.</param>
    /// <returns>A working day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date or the answer is outside 1982 to 2199.</exception>
    public LocalDate WorkingDayOnOrAfter(LocalDate date) => IsWorkingDay(date.Iso()) ? date : NextWorkingDay(date);

    /// <summary>The date if it is worked, otherwise the last working day before it.</summary>
    /// <param name="date">The date, 1982 to 2199.</param>
    /// <returns>A working day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date or the answer is outside 1982 to 2199.</exception>
    public LocalDate WorkingDayOnOrBefore(LocalDate date) => IsWorkingDay(date.Iso()) ? date : PreviousWorkingDay(date);

    private static int Count(DaySet days, DateInterval period) => days.CountBetween(Timeline.Day(period.Start), Timeline.Day(period.End));

    private static LocalDate Add(DaySet set, LocalDate date, int days)
    {
        int day = Timeline.Day(date);
        if (days == 0)
        {
            return date;
        }

        // Forward, the first member after the day has rank Rank(day + 1); backward, the last before it has Rank(day) - 1.
        long rank = days > 0 ? (long)set.Rank(day + 1) + days - 1 : (long)set.Rank(day) + days;
        return rank >= 0 && rank < set.Count
            ? Timeline.Date(set.Select((int)rank))
            : throw Refusal.OutOfRange(days, nameof(days), $"few enough to stay {Timeline.DateRange}");
    }
}
