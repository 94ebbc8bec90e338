namespace SocialSectorHr;

// What a promise is by the month or the fortnight, and who sets its days.
public sealed partial record RttPromise
{
    private const int FortnightsAYear = 26;

    /// <summary>The days of a month, a twelfth of the year, exact: 22.5 a year are 1.875 a month.</summary>
    public Days Monthly => PerYear / 12;

    /// <summary>The days of two weeks, one part in twenty-six of the year, exact: 26 a year are one a fortnight.</summary>
    public Days Fortnightly => PerYear / FortnightsAYear;

    /// <summary>
    /// The days of a full year that the employer sets (JRTT employeur), bridging days for instance; zero unless
    /// <see cref="WithEmployerDays(Days)"/> says so.
    /// </summary>
    /// <remarks>The split is a matter of agreement: no text gives one.</remarks>
    public Days EmployerDays { get; }

    /// <summary>The days of a full year that the employee chooses (JRTT salarié).</summary>
    public Days EmployeeDays => PerYear - EmployerDays;

    /// <summary>A promise by the month: 2 days a month are 24 a year.</summary>
    /// <param name="days">The days of a month; more than 0, and at most 104 a year: 8 and two thirds a month.</param>
    /// <param name="week">The schedule of the post, where it is said.</param>
    /// <returns>The promise.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days cannot be those of a month.</exception>
    public static RttPromise PerMonth(Days days, WeeklySchedule? week = null) => PerFullYear(Within(days, 12, "a month") * 12, week);

    /// <summary>A promise by the fortnight, read over the 26 fortnights of a year: one day in two weeks is 26 a year.</summary>
    /// <remarks>The wide reading; <see cref="PerWorkedFortnight"/> counts only the fortnights worked.</remarks>
    /// <param name="days">The days of two weeks; more than 0 and at most 4, 104 a year.</param>
    /// <param name="week">The schedule of the post, where it is said.</param>
    /// <returns>The promise.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days cannot be those of two weeks.</exception>
    public static RttPromise PerFortnight(Days days, WeeklySchedule? week = null) =>
        PerFullYear(Within(days, FortnightsAYear, "a fortnight") * FortnightsAYear, week);

    /// <summary>
    /// A promise by the fortnight, read over the fortnights worked in a year, leave and holidays taken out: at 227 days, 22.7 fortnights of
    /// five-day weeks.
    /// </summary>
    /// <param name="days">The days of two weeks; more than 0, and at most 104 a year.</param>
    /// <param name="year">The year.</param>
    /// <param name="leave">The paid leave of the year, in either unit.</param>
    /// <param name="week">The schedule of the post.</param>
    /// <param name="calendar">The calendar, open on the days of the schedule.</param>
    /// <returns>The promise of that year, exact.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The days cannot be those of two weeks, or the leave is negative or leaves no open day to work.
    /// </exception>
    /// <exception cref="ArgumentException">The calendar is open on other days of the week.</exception>
    public static RttPromise PerWorkedFortnight(Days days, int year, LeaveDays leave, WeeklySchedule week, WorkCalendar calendar)
    {
        Fraction worked = DaysToWork.Of(week, year, leave, calendar).Exact;
        if (worked == 0)
        {
            throw Refusal.OutOfRange(leave, nameof(leave), "less than the open days of the year: no fortnight is worked");
        }

        Fraction fortnights = worked / (2 * week.DaysPerWeek);
        return PerFullYear(Days.FromExact(Within(days, fortnights, "a fortnight worked").Exact * fortnights), week);
    }

    /// <summary>The same promise with a number of days that the employer sets.</summary>
    /// <param name="days">The employer's days of a full year; between 0 and the days promised.</param>
    /// <returns>The promise.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative or more than those promised.</exception>
    public RttPromise WithEmployerDays(Days days) => days >= Days.Zero && days <= PerYear
        ? new(PerYear, Week, days)
        : throw Refusal.OutOfRange(days, nameof(days), $"between 0 and the {PerYear} promised");

    /// <summary>The same promise with a share that the employer sets: half of the days.</summary>
    /// <param name="share">The employer's share; between 0 and 100 %.</param>
    /// <returns>The promise; the employer's days are exact.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is negative or more than the whole.</exception>
    public RttPromise WithEmployerDays(Percent share) => share >= Percent.Zero && share <= Percent.Of(100)
        ? new(PerYear, Week, PerYear * share)
        : throw Refusal.OutOfRange(share, nameof(share), "between 0 % and 100 %");

    private static Days Within(Days days, Fraction periodsAYear, string period)
    {
        Days most = Days.FromExact(104 / periodsAYear);
        return days > Days.Zero && days <= most
            ? days
            : throw Refusal.OutOfRange(days, nameof(days), $"more than 0 and at most {most} {period}, 104 a year");
    }
}
