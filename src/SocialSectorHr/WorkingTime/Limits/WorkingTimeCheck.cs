using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What is beyond the limits of working time in a schedule (contrôle des durées maximales et des repos).</summary>
/// <remarks>
/// A night worker is one by the roster: three hours of night on two days of each whole week (C. trav. L3122-5), or 270 hours in twelve
/// months (L3122-23); or by what the rules say. The limits of young workers are not read. <c>default</c> finds nothing.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct WorkingTimeCheck : IMemberwise
{
    private readonly WorkingTimeCheckQuestion? question;

    /// <summary>What is beyond a limit; <see cref="WorkingTimeBreaches.None"/> if nothing is.</summary>
    public WorkingTimeBreaches Breaches { get; }

    /// <summary>
    /// What could not be checked: rests, breaks and nights without clock times, the rests of days and weeks known in part, an average over
    /// fewer than twelve weeks, and what the rules do not say: the agreement on nights, the ground of Sundays, the age.
    /// </summary>
    public WorkingTimeBreaches Unchecked { get; }

    /// <summary>
    /// Whether nothing is beyond a limit: <see langword="false"/> on a breach, null where something could not be checked.
    /// </summary>
    public bool? IsLawful => Verdict.Of(question is not null, Breaches != WorkingTimeBreaches.None, Unchecked != WorkingTimeBreaches.None);

    /// <summary>The longest day of work.</summary>
    public Hours LongestDay { get; }

    /// <summary>The longest week of work.</summary>
    public Hours LongestWeek { get; }

    /// <summary>The highest average of twelve consecutive weeks; null where there are fewer.</summary>
    public Hours? HighestAverage { get; }

    /// <summary>Whether the employee is a night worker (C. trav. L3122-5); null where neither the roster nor the rules settle it.</summary>
    public bool? IsNightWorker { get; }

    /// <summary>The longest day of work that touches the night, until a daily rest; null where no clock times are known.</summary>
    public Hours? LongestNight { get; }

    /// <summary>The most days worked in a week.</summary>
    public int MostDays { get; }

    /// <summary>The steps of the check.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Durées maximales et repos", "Limits of working time and rests"),
        question,
        static (asked, why) => _ = new WorkingTimeCheck(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The breaches, separated by semicolons.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        Verdict.Say(question is not null, Breaches, Unchecked, static breach => breach.Label()).ToString(language);
}
