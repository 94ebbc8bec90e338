using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>A number of RTT days promised for a full year (jours de RTT annoncés), and the schedule they come with where it is said.</summary>
/// <remarks>
/// "20 RTT a year" is what an offer promises: a year begun or left in the middle gives a share of it, which no statute defines (C. trav. L3121-44).
/// </remarks>
public sealed partial record RttPromise
{
    private RttPromise(Days perYear, WeeklySchedule? week, Days employerDays)
    {
        PerYear = perYear;
        Week = week;
        EmployerDays = employerDays;
    }

    /// <summary>The days of a full year, which may be halves.</summary>
    public Days PerYear { get; }

    /// <summary>The schedule of the post; null where it is not said, and then the average cannot be computed again.</summary>
    public WeeklySchedule? Week { get; }

    /// <summary>A promise of so many days a full year.</summary>
    /// <param name="days">The days; more than 0 and at most 104, two a week.</param>
    /// <param name="week">The schedule of the post, where it is said.</param>
    /// <returns>The promise.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days cannot be those of a year.</exception>
    public static RttPromise PerFullYear(Days days, WeeklySchedule? week = null) => days > Days.Zero && days <= Days.Of(104)
        ? new(days, week, Days.Zero)
        : throw Refusal.OutOfRange(days, nameof(days), "more than 0 and at most 104 days, two a week");

    /// <summary>The promise of a part-time post, in proportion of the hours.</summary>
    /// <param name="week">The weekly hours of the part-time post; more than 0 h.</param>
    /// <param name="fullTimeWeek">The weekly hours of the full time that the promise is made for, such as 39 h.</param>
    /// <returns>The promise, exact: it is rounded with its share.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The hours are not above 0 h and at most those of full time.</exception>
    public RttPromise ForPartTime(Hours week, Hours fullTimeWeek) => week > Hours.Zero && week <= fullTimeWeek
        ? new(PerYear * (week / fullTimeWeek), null, EmployerDays * (week / fullTimeWeek))
        : throw Refusal.OutOfRange(week, nameof(week), $"more than 0 h and at most the full time of {fullTimeWeek}");

    /// <summary>The share of a calendar year that is not worked from end to end.</summary>
    /// <param name="year">The calendar year.</param>
    /// <param name="presence">The contract or the presence; its days outside the year do not count.</param>
    /// <param name="leaveTaken">The leave really taken in the days present: only <see cref="RttProration.RecomputeAverage35"/> looks at it.</param>
    /// <param name="calendar">The calendar of the post.</param>
    /// <param name="law">The law.</param>
    /// <param name="rules">What the agreement chooses; null for calendar days and the nearest half-day.</param>
    /// <returns>The share, exact and rounded. A contract over several years has a share in each, rounded in each.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The presence has no day in the year, the leave is negative or more than its open days, or a rule cannot exist.
    /// </exception>
    /// <exception cref="ArgumentException">The average is to be computed again and the promise has no schedule.</exception>
    public RttShare In(int year, DateInterval presence, LeaveDays leaveTaken, WorkCalendar calendar, FrenchLaw law, RttRules? rules = null) =>
        RttShare.Of(this, rules?.Proration ?? RttProration.CalendarDays, Part(year, presence, calendar), leaveTaken, law, rules);

    /// <summary>The share of a reference year of the agreement's, such as 1 June to 31 May.</summary>
    /// <param name="yearStart">The first day of the reference year, the first of a month; it ends twelve months later.</param>
    /// <param name="presence">The contract or the presence; its days outside the year do not count.</param>
    /// <param name="leaveTaken">The leave really taken in the days present: only <see cref="RttProration.RecomputeAverage35"/> looks at it.</param>
    /// <param name="calendar">The calendar of the post.</param>
    /// <param name="law">The law.</param>
    /// <param name="rules">What the agreement chooses; null for calendar days and the nearest half-day.</param>
    /// <returns>The share, exact and rounded.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The year does not start a month, the presence has no day in it, the leave is negative or too much, or a rule cannot exist.
    /// </exception>
    /// <exception cref="ArgumentException">The average is to be computed again and the promise has no schedule.</exception>
    public RttShare In(LocalDate yearStart, DateInterval presence, LeaveDays leaveTaken, WorkCalendar calendar, FrenchLaw law, RttRules? rules = null) =>
        yearStart.Day == 1
            ? RttShare.Of(
                this,
                rules?.Proration ?? RttProration.CalendarDays,
                YearPart.Of(yearStart, Quantieme.AddMonths(yearStart, 12).PlusDays(-1), presence, calendar),
                leaveTaken,
                law,
                rules)
            : throw Refusal.OutOfRange(yearStart, nameof(yearStart), "the first day of a month");

    /// <summary>The share of a calendar year by every method, in the order of <see cref="RttProration"/>.</summary>
    /// <param name="year">The calendar year.</param>
    /// <param name="presence">The contract or the presence; its days outside the year do not count.</param>
    /// <param name="leaveTaken">The leave really taken in the days present.</param>
    /// <param name="calendar">The calendar of the post.</param>
    /// <param name="law">The law.</param>
    /// <param name="rules">What the agreement chooses; its proration is the one taken.</param>
    /// <returns>The readings, ordered by their exact days; the average computed again is one of them only where the schedule is said.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The presence has no day in the year, the leave is negative or too much, or a rule cannot exist.
    /// </exception>
    /// <exception cref="ArgumentException">The rules have the average computed again and the promise has no schedule.</exception>
    public Readings<RttShare> Readings(int year, DateInterval presence, LeaveDays leaveTaken, WorkCalendar calendar, FrenchLaw law, RttRules? rules = null)
    {
        YearPart part = Part(year, presence, calendar);
        RttProration usual = rules?.Proration ?? RttProration.CalendarDays;
        RttShare[] readings = new RttShare[Week is null ? 4 : 5];
        int count = 0;
        int usualAt = -1;
        for (RttProration method = RttProration.CalendarDays; method <= RttProration.MonthlyAccrual; method++)
        {
            if (method != RttProration.RecomputeAverage35 || Week is not null)
            {
                usualAt = method == usual ? count : usualAt;
                readings[count++] = RttShare.Of(this, method, part, leaveTaken, law, rules);
            }
        }

        if (usualAt < 0)
        {
            // The rules name a method that cannot be a reading here: refused as for a single answer.
            _ = RttShare.Of(this, usual, part, leaveTaken, law, rules);
        }

        return new(readings, usualAt, static (a, b) => a.Unrounded.CompareTo(b.Unrounded));
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days of a full year, and the schedule.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string days = $"{PerYear.ToString(language)} {(language == Language.French ? "de RTT par an" : "of RTT a year")}";
        string employer = EmployerDays == Days.Zero ? string.Empty
            : $", {(language == Language.French ? "dont" : "of which")} {EmployerDays.ToString(language)} {(language == Language.French ? "fixés par l'employeur" : "set by the employer")}";
        return $"{days}{employer}{(Week is null ? string.Empty : $", {Week.ToString(language)}")}";
    }

    private static YearPart Part(int year, DateInterval presence, WorkCalendar calendar)
    {
        _ = Timeline.CheckYear(year);
        return YearPart.Of(new(year, 1, 1), new(year, 12, 31), presence, calendar);
    }
}
