using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// A forfait in hours (forfait en heures), by the week, the month or the year: a pay that includes a known number of overtime hours.
/// </summary>
/// <remarks>
/// Beside a forfait in days, to compare: it keeps the limits in hours. A forfait of 39 h a week without RTT is 35 h and 4 h at 125 %.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record HoursForfait : IMemberwise
{
    private const int WeeksAYear = 52;
    private const int MonthsAYear = 12;

    private HoursForfait(Hours hours, CountingPeriod per) => (Hours, Per) = (hours, per);

    /// <summary>The hours of the period.</summary>
    public Hours Hours { get; }

    /// <summary>The period.</summary>
    public CountingPeriod Per { get; }

    /// <summary>A forfait of so many hours a week.</summary>
    /// <param name="hours">The hours; more than 0 h, at most the 48 h of C. trav. L3121-20.</param>
    /// <returns>The forfait.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The hours cannot be those of a week.</exception>
    public static HoursForfait PerWeek(Hours hours) => Make(hours, CountingPeriod.Week, LongestWeek);

    /// <summary>A forfait of so many hours a month.</summary>
    /// <param name="hours">The hours; more than 0 h, at most 208 h, 48 h a week (C. trav. L3121-20).</param>
    /// <returns>The forfait.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The hours cannot be those of a month.</exception>
    public static HoursForfait PerMonth(Hours hours) =>
        Make(hours, CountingPeriod.Month, Hours.FromExact(LongestWeek.Exact * WeeksAYear / MonthsAYear));

    /// <summary>A forfait of so many hours a year, which needs a collective agreement.</summary>
    /// <param name="hours">The hours; more than 0 h, at most 2 496 h, 48 h a week (C. trav. L3121-20).</param>
    /// <returns>The forfait.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The hours cannot be those of a year.</exception>
    public static HoursForfait PerYear(Hours hours) => Make(hours, CountingPeriod.Year, LongestWeek * WeeksAYear);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The hours and their period.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        $"{(language == Language.French ? "forfait de" : "forfait of")} {Hours.ToString(language)} {Per.Label().ToString(language)}";

    // A forfait has no date: the week of the last text.
    private static Hours LongestWeek => WorkingLimits.WeeklyMaximum[^1].Value;

    private static HoursForfait Make(Hours hours, CountingPeriod per, Hours most) => hours > Hours.Zero && hours <= most
        ? new(hours, per)
        : throw Refusal.OutOfRange(hours, nameof(hours), $"more than 0 h and at most {most} {per.Label().English} (C. trav. L3121-20)");
}
