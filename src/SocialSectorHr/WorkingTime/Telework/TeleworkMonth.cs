using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>A month of telework (mois de télétravail): the least presence and what it leaves.</summary>
/// <remarks>
/// A month worked in part asks for a share of the presence: a choice, not a rule of law. A presence by the week follows the days worked, as
/// telework by the week does, and is not rounded: 3 days of telework and 2 on site fill every number of days. <c>default</c> holds nothing
/// and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct TeleworkMonth : IMemberwise
{
    private readonly TeleworkMonthQuestion? question;

    /// <summary>The days worked, on site or not.</summary>
    public Days Worked => question?.Worked ?? default;

    /// <summary>The days that the whole month plans to work.</summary>
    public Days Planned => question?.Planned ?? default;

    /// <summary>The least presence on site: exact by the week; by the month, rounded where the month is worked in part.</summary>
    public Days MinimumPresence { get; }

    /// <summary>The most days of telework: those worked less the least presence, never below zero.</summary>
    public Days MostTelework { get; }

    /// <summary>The telework promised for these days, exact; null for a promise by the year, which leaves the month free.</summary>
    public Days? Promised { get; }

    /// <summary>
    /// Whether the telework promised and the least presence can both be kept; null where nothing is promised by the month or the week.
    /// </summary>
    public bool? KeepsBoth => Promised is { } promised ? promised + MinimumPresence <= Worked : null;

    /// <summary>Whether so many days of telework leave the least presence.</summary>
    /// <param name="telework">The days of telework.</param>
    /// <returns><see langword="true"/> if they do, otherwise <see langword="false"/>.</returns>
    public bool Allows(Days telework) => telework >= Days.Zero && telework <= MostTelework;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Télétravail d'un mois", "Telework of a month"), question, static (asked, why) => _ = new TeleworkMonth(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The most telework and the least presence.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{MostTelework.ToString(language)} de télétravail au plus, {MinimumPresence.ToString(language)} sur site au moins"
        : $"at most {MostTelework.ToString(language)} of telework, at least {MinimumPresence.ToString(language)} on site";
}
