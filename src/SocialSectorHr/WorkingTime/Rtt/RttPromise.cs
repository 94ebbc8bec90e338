using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// A number of RTT days promised for a full year (jours de RTT annoncés), and the schedule they come with where it is said.
/// </summary>
/// <remarks>
/// "20 RTT a year" is what an offer promises: a year begun or left in the middle gives a share of it, which no statute defines
/// (C. trav. L3121-44).
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed partial record RttPromise : IMemberwise
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
            : language == Language.French ? $", dont {EmployerDays.ToString(language)} fixés par l'employeur"
            : $", of which {EmployerDays.ToString(language)} set by the employer";
        return $"{days}{employer}{(Week is null ? string.Empty : $", {Week.ToString(language)}")}";
    }
}
