using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// A forfait in hours (forfait en heures), by the week, the month or the year: a pay that includes a known number of overtime hours.
/// </summary>
/// <remarks>
/// Beside a forfait in days, to compare: it keeps the limits in hours. A forfait of 39 h a week without RTT is 35 h and 4 h at 125 %. The
/// 48 h a week of C. trav. L3121-20 are read on a day, where its terms are asked: a forfait has no date.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record HoursForfait : IMemberwise
{
    private const int WeeksAYear = 52;
    private const int MonthsAYear = 12;
    private const int LongestWeek = 60; // the highest that can be authorised, as for a WeeklySchedule

    private HoursForfait(Hours hours, CountingPeriod per) => (Hours, Per) = (hours, per);

    /// <summary>The hours of the period.</summary>
    public Hours Hours { get; }

    /// <summary>The period.</summary>
    public CountingPeriod Per { get; }

    /// <summary>A forfait of so many hours a week.</summary>
    /// <param name="hours">The hours; more than 0 h, at most the 60 h that can be authorised (C. trav. L3121-21).</param>
    /// <returns>The forfait.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The hours cannot be those of a week.</exception>
    public static HoursForfait PerWeek(Hours hours) => Make(hours, CountingPeriod.Week, Hours.Of(LongestWeek));

    /// <summary>A forfait of so many hours a month.</summary>
    /// <param name="hours">The hours; more than 0 h, at most 260 h, 60 h a week (C. trav. L3121-21).</param>
    /// <returns>The forfait.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The hours cannot be those of a month.</exception>
    public static HoursForfait PerMonth(Hours hours) =>
        Make(hours, CountingPeriod.Month, Hours.OfFraction(LongestWeek * WeeksAYear, MonthsAYear));

    /// <summary>A forfait of so many hours a year, which needs a collective agreement.</summary>
    /// <param name="hours">The hours; more than 0 h, at most 3 120 h, 60 h a week (C. trav. L3121-21).</param>
    /// <returns>The forfait.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The hours cannot be those of a year.</exception>
    public static HoursForfait PerYear(Hours hours) => Make(hours, CountingPeriod.Year, Hours.Of(LongestWeek * WeeksAYear));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The hours and their period.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        $"{(language == Language.French ? "forfait de" : "forfait of")} {Hours.ToString(language)} {Per.Label().ToString(language)}";

    private static HoursForfait Make(Hours hours, CountingPeriod per, Hours most) => hours > Hours.Zero && hours <= most
        ? new(hours, per)
        : throw Refusal.OutOfRange(hours, nameof(hours), $"more than 0 h and at most {most} {per.Label().English} (C. trav. L3121-21)");
}
