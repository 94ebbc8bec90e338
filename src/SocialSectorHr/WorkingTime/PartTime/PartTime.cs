using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The hours of a contract beside those of full time (temps partiel, quotité, équivalent temps plein).</summary>
/// <remarks>
/// Exact both ways: 28 h of 35 h are 80 %, 80 % of 35 h are 28 h. Full time is the week of the firm: 35 h, more, or less by agreement. A
/// forfait in days below 218 is no part time (Cass. soc. 27 March 2019 n° 16-23.800). A week of full time above the legal one (39 h) is
/// paid overtime here, or it has RTT: for a full time with RTT, which works 1607 h a year, the contract is <see cref="PerYear"/> of its
/// share of 1607 h. Hours by the week or the month do not say which, and <see cref="PartTimeCheck"/> leaves open what depends on it.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record PartTime : IMemberwise
{
    private PartTime(Hours hours, Hours fullTimeHours, CountingPeriod period, WeeklySchedule fullTime)
        : this(
            hours > Hours.Zero && hours < fullTimeHours ? hours / fullTimeHours
                : throw Refusal.OutOfRange(
                    hours,
                    nameof(hours),
                    $"more than 0 h and less than full time, {fullTimeHours} {period.Label().English}"),
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
    /// <exception cref="ArgumentOutOfRangeException">
    /// The year of full time has no hours, or those of the contract are not between 0 and it.
    /// </exception>
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

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The hours and the share: <c>28 h a week (80%)</c>.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        $"{Hours.ToString(language)} {Period.Label().ToString(language)} ({Share.ToString(language)})";
}
