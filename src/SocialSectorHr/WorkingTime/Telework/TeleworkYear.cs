using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// A calendar year of telework (année de télétravail): whether the telework and the least presence both fit in the days worked.
/// </summary>
/// <remarks><c>default</c> holds nothing and explains that nothing was computed.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct TeleworkYear : IMemberwise
{
    private readonly TeleworkYearQuestion? question;

    /// <summary>The year.</summary>
    public int Year => question?.Part.Year.Start.Year ?? default(LocalDate).Year;

    /// <summary>The days worked, on site or not.</summary>
    public Days Worked => question?.Worked ?? default;

    /// <summary>The telework of the year, or of the part of it.</summary>
    public Days Telework { get; }

    /// <summary>
    /// The least presence: by the month, month after month; by the week, the share of the days worked, leave and rest days off, exact.
    /// </summary>
    public Days MinimumPresence { get; }

    /// <summary>The days on site once all the telework is taken; below zero where there is more telework than work.</summary>
    public Days OnSite => Worked - Telework;

    /// <summary>Whether all the telework leaves the least presence.</summary>
    public bool IsFeasible => OnSite >= MinimumPresence;

    /// <summary>The most telework that leaves the least presence.</summary>
    public Days MostTelework => Days.FromExact(Fraction.Max(0, Worked.Exact - MinimumPresence.Exact));

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Télétravail de l'année", "Telework of the year"), question, static (asked, why) => _ = new TeleworkYear(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The telework, the days on site and the least presence.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        (string telework, string onSite, string least) =
            (Telework.ToString(language), OnSite.ToString(language), MinimumPresence.ToString(language));
        return language == Language.French
            ? $"{telework} de télétravail, {onSite} sur site pour {least} au moins"
            : $"{telework} of telework, {onSite} on site for at least {least}";
    }
}
