using System.Globalization;
using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The hours of one year of a cycle, with days off and leave, beside the legal year (bilan annuel d'un cycle).</summary>
/// <remarks>
/// The hours are those of the cycle on the dates of the year. A week of leave frees the hours of the average week, and a day off those of
/// the average day, because nobody knows in which weeks they fall. A cycle of some weeks is compared with 35 h over these weeks.
/// <c>default</c> holds nothing and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct CycleBalance : IMemberwise
{
    private readonly CycleBalanceQuestion? question;

    /// <summary>The year.</summary>
    public int Year => question is { } asked ? asked.Year : default;

    /// <summary>The RTT days taken.</summary>
    public Days Rtt => question is { } asked ? asked.Rtt : default;

    /// <summary>The paid leave taken.</summary>
    public LeaveDays Leave => question is { } asked ? asked.Leave : default;

    /// <summary>How the solidarity day is done.</summary>
    public SolidarityMode Solidarity => question is { } asked ? asked.Solidarity.Mode : default;

    /// <summary>
    /// The hours of the cycle in the year, without the holidays not worked and the days the firm is closed; leave is still in them.
    /// </summary>
    public Hours HoursToWork => question is { } asked ? asked.HoursToWork : default;

    /// <summary>
    /// The hours worked, less leave and days off, one average day more where the solidarity day is worked on a holiday or an RTT day; with
    /// the solidarity day, by the week, beside the legal year.
    /// </summary>
    public YearHours Hours { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Heures de l'année d'un cycle", "Hours of the year of a cycle"),
        question,
        static (asked, why) => _ = new CycleBalance(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The year and its hours.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string colon = language == Language.French ? $"{NumberText.Space}:" : ":";
        return $"{Year.ToString(CultureInfo.InvariantCulture)}{colon} {Hours.WithSolidarity.ToString(language)}";
    }
}
