using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What is beyond the limits of working time in a schedule (contrôle des durées maximales et des repos).</summary>
/// <remarks>The special limits of night work and of young workers are not looked at. <c>default</c> finds nothing.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct WorkingTimeCheck : IMemberwise
{
    private readonly WorkingTimeCheckQuestion? question;

    /// <summary>What is beyond a limit; <see cref="WorkingTimeBreaches.None"/> if nothing is.</summary>
    public WorkingTimeBreaches Breaches { get; }

    /// <summary>
    /// What could not be checked: rests and breaks without clock times, the weekly rest of weeks known in part, an average over fewer than
    /// twelve weeks.
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
