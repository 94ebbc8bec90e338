using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>A date that is a public holiday, with its name or names (date d'un jour férié).</summary>
/// <param name="Date">The date.</param>
/// <param name="Names">The holiday; two flags where two fall on the same date.</param>
/// <exception cref="ArgumentOutOfRangeException">The date is not of the ISO calendar.</exception>
[JsonConverter(typeof(ComputedConverter))]
public readonly record struct HolidayDate(LocalDate Date, PublicHoliday Names) : IMemberwise
{
    /// <summary>The date.</summary>
    public LocalDate Date { get; init => field = value.Said(nameof(Date)); } = Date.Said();

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: <c>2026-05-14 Ascension</c>.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{DateText.Iso(Date)} {(Names == PublicHoliday.None ? string.Empty : Names.Label(language))}".TrimEnd();
}
