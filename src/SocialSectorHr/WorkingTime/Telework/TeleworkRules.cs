using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// What an agreement or a charter chooses on telework (règles de télétravail). Null: the library's default, which no text imposes.
/// </summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record TeleworkRules : IMemberwise
{
    /// <summary>How the days of an incomplete year are found; usually by calendar days.</summary>
    public TeleworkProration? Proration { get; init; }

    /// <summary>
    /// What a month begun or left in the middle counts for, by <see cref="TeleworkProration.Months"/>; usually its share of days.
    /// </summary>
    public PartialMonth? PartialMonth { get; init; }

    /// <summary>How the days of an incomplete year are rounded; usually to the nearest half-day, a quarter going up.</summary>
    public DayRounding? Rounding { get; init; }

    /// <summary>
    /// How the least presence of a month is rounded: by the month, where it is worked in part, usually to the nearest day, a half going up;
    /// by the week, usually not at all. The presence by the week of a year is never rounded.
    /// </summary>
    public DayRounding? PresenceRounding { get; init; }

    /// <summary>The text that sets these choices.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The text that sets the choices, or that nothing is named.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        Source?.Citation ?? (language == Language.French ? "règles de télétravail" : "telework rules");
}
