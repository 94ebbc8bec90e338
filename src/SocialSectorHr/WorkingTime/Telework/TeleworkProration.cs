using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// How the telework of an incomplete year is found (prorata du télétravail). No text imposes one; the agreement or the charter may fix it.
/// </summary>
[JsonConverter(typeof(EnumConverter<TeleworkProration>))]
public enum TeleworkProration
{
    /// <summary>N × d / Y: the library's default.</summary>
    CalendarDays,

    /// <summary>
    /// N × months / 12, a month begun counting for its share of days unless the rules say otherwise [one secondary source].
    /// </summary>
    Months,
}
