using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The hours of a contract beside those of full time (temps partiel, quotité, équivalent temps plein).</summary>
/// <remarks>
/// Exact both ways: 28 h of 35 h are 80 %, 80 % of 35 h are 28 h. Full time is the week of the firm: 35 h, more, or less by agreement. A forfait in days
/// below 218 is no part time (Cass. soc. 27 March 2019 n° 16-23.800).
/// A week of full time above the legal one (39 h) is paid overtime here, or it has RTT: for a full time with RTT, which works 1607 h a year, the contract is
/// <see cref="PerYear"/> of its share of 1607 h. Hours by the week or the month do not say which, and <see cref="Check"/> leaves open what depends on it.
/// </remarks>
public sealed record PartTime
{
    private PartTime(Hours hours, Hours fullTimeHours, CountingPeriod period, WeeklySchedule fullTime)
        : this(
            hours > Hours.Zero && hours < fullTimeHours ? hours / fullTimeHours
                : throw Refusal.OutOfRange(hours, nameof(hours), $"more than 0 h and less than full time, {fullTimeHours} {period.Label().English}"),
            fullTime,
            period,
            hours)
    {
    }

    private PartTime(Percent share, WeeklySchedule fullTime, CountingPeriod period, Hours hours)
    {
        (Share, FullTime, Period, Hours) = (share, fullTime, period, hours);
        Week = WeeklySchedule.Of(fullTime.WeeklyHours * share, fullTime.Weekdays);
    }

    /// <summary>The share of full time, exact: 80 % is 0.8 full-time equivalent (ETP).</summary>
    public Percent Share { get; }

    /// <summary>The week of full time.</summary>
    public WeeklySchedule FullTime { get; }

    /// <summary>Over which period the contract sets its hours.</summary>
    public CountingPeriod Period { get; }

    /// <summary>The hours of the contract over that period.</summary>
    public Hours Hours { get; }

    /// <summary>The average week, exact, on the days of full time: it knows the solidarity hours, RTT and monthly pay.</summary>
    public WeeklySchedule Week { get; }

    /// <summary>Hours of the average week, exact.</summary>
    public Hours WeeklyHours => Week.WeeklyHours;

    /// <summary>Hours of the average month, 52/12 weeks, exact.</summary>
    public Hours MonthlyHours => Week.MonthlyHours;

    /// <summary>Hours paid in a year, 52 weeks, leave and holidays included.</summary>
    public Hours YearlyPaidHours => Week.YearlyPaidHours;

    /// <summary>So many hours a week.</summary>
    /// <param name="hours">Hours of the contract, fewer than those of full time.</param>
    /// <param name="fullTime">The week of full time.</param>
    /// <returns>The part time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The hours are not between 0 and full time.</exception>
    public static PartTime PerWeek(Hours hours, WeeklySchedule fullTime)
    {
        ArgumentNullException.ThrowIfNull(fullTime);
        return new(hours, fullTime.WeeklyHours, CountingPeriod.Week, fullTime);
    }

    /// <summary>So many hours a month, against 52/12 weeks of full time.</summary>
    /// <param name="hours">Hours of the contract, fewer than those of full time.</param>
    /// <param name="fullTime">The week of full time.</param>
    /// <returns>The part time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The hours are not between 0 and full time.</exception>
    public static PartTime PerMonth(Hours hours, WeeklySchedule fullTime)
    {
        ArgumentNullException.ThrowIfNull(fullTime);
        return new(hours, fullTime.MonthlyHours, CountingPeriod.Month, fullTime);
    }

    /// <summary>So many hours worked a year, against the hours full time works.</summary>
    /// <param name="hours">Hours of the contract, fewer than those of full time.</param>
    /// <param name="fullTimeYear">The hours worked by full time in a year: 1607 h, or the agreement's lower figure.</param>
    /// <param name="fullTime">The week of full time.</param>
    /// <returns>The part time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year of full time has no hours, or those of the contract are not between 0 and it.</exception>
    public static PartTime PerYear(Hours hours, Hours fullTimeYear, WeeklySchedule fullTime)
    {
        ArgumentNullException.ThrowIfNull(fullTime);
        return fullTimeYear <= Hours.Zero
            ? throw Refusal.OutOfRange(fullTimeYear, nameof(fullTimeYear), "more than 0 h, usually 1607 h (C. trav. L3123-1)")
            : new(hours, fullTimeYear, CountingPeriod.Year, fullTime);
    }

    /// <summary>A share of full time: 0.8 full-time equivalent is 80 %.</summary>
    /// <param name="share">More than 0 % and less than 100 %.</param>
    /// <param name="fullTime">The week of full time.</param>
    /// <returns>The part time, its hours set by the week.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is not between 0 and 100 %.</exception>
    public static PartTime Of(Percent share, WeeklySchedule fullTime)
    {
        ArgumentNullException.ThrowIfNull(fullTime);
        return share <= Percent.Zero || share >= Percent.Of(100)
            ? throw Refusal.OutOfRange(share, nameof(share), "more than 0% and less than 100% of full time")
            : new(share, fullTime, CountingPeriod.Week, fullTime.WeeklyHours * share);
    }

    /// <summary>
    /// The hours to work in a year, solidarity hours included: those of a contract by the year, otherwise the legal year in proportion to the legal week.
    /// </summary>
    /// <remarks>
    /// By the week and the month the hours above 35 h of a full time such as 39 h are supposed paid overtime: half of 39 h is 19.5 h every week, 895.33 h a
    /// year. With RTT full time works 1607 h, and its half is <c>PerYear(803.5m.Hours, 1607.Hours, week)</c>, 803.5 h.
    /// </remarks>
    /// <param name="on">The day whose law applies; a contract by the year does not depend on it.</param>
    /// <param name="law">The law.</param>
    /// <returns>The hours, exact: 1285.6 for 28 h a week, 770 for 770 h a year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The hours are by the week or the month, and the law does not know the legal year or the legal week on that day.
    /// </exception>
    public Hours YearlyWorkedHours(LocalDate on, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return Period == CountingPeriod.Year ? Hours : law.On(on, LegalDurations.Year).Value * (WeeklyHours / law.On(on, LegalDurations.Week).Value);
    }

    /// <summary>The hours of the solidarity day: 7 h in proportion (C. trav. L3133-8). They are no complementary hours (C. trav. L3133-9).</summary>
    /// <param name="on">The day whose law applies.</param>
    /// <param name="law">The law.</param>
    /// <returns>The hours.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The law has no solidarity day on that day.</exception>
    public SolidarityHours Solidarity(LocalDate on, FrenchLaw law) => Week.Solidarity(on, law);

    /// <summary>Whether the hours make a part time, and not too short a one.</summary>
    /// <remarks>
    /// By the week and the month, with a full time above the legal week, what depends on its RTT is <see cref="PartTimeCheck.Unchecked"/>: 90 % of 39 h are
    /// 35.1 h a week, no part time if 39 h are paid; with RTT, 1446.3 h of 1607 h a year, which are one (C. trav. L3123-1 3°).
    /// </remarks>
    /// <param name="on">The day whose law applies: the signature.</param>
    /// <param name="law">The law.</param>
    /// <param name="exception">Why the hours may be under the shortest part time; none unless said.</param>
    /// <param name="rules">What the branch agreement sets.</param>
    /// <returns>The faults, and what could not be checked.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The law is not known on that day, or the exception is not defined.</exception>
    public PartTimeCheck Check(LocalDate on, FrenchLaw law, PartTimeException? exception = null, PartTimeRules? rules = null) =>
        PartTimeCheck.Of(this, on, law, exception, rules);

    /// <summary>The complementary hours of the period over which the contract sets its hours: a week, a month or, by agreement (C. trav. L3121-44), a
    /// year.</summary>
    /// <param name="worked">Hours really worked in that period, zero or more; over a year a tenth is that of its hours (C. trav. L3123-28).</param>
    /// <param name="on">The first day of the period.</param>
    /// <param name="law">The law.</param>
    /// <param name="rules">What the agreement sets.</param>
    /// <returns>The hours above the contract, what is allowed, the premiums they bear.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The hours are negative, a rule is beyond what the law allows, or the law is not known on that
    /// day.</exception>
    public ComplementaryHours Complementary(Hours worked, LocalDate on, FrenchLaw law, PartTimeRules? rules = null) =>
        ComplementaryHours.Of(this, worked, on, law, rules);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The hours and the share: <c>28 h a week (80%)</c>.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Hours.ToString(language)} {Period.Label().ToString(language)} ({Share.ToString(language)})";
}
