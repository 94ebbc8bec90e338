using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// How RTT days of a full year are shared for an incomplete one (prorata des JRTT). No text imposes one; the agreement may fix it.
/// </summary>
[JsonConverter(typeof(EnumConverter<RttProration>))]
public enum RttProration
{
    /// <summary>By calendar days: N × d / Y. The most neutral, and the library's default.</summary>
    CalendarDays,

    /// <summary>By months, a month begun counting for its share of days, or whole from 15 days on: N × months / 12.</summary>
    Months,

    /// <summary>By open days: N × O(period) / O(year).</summary>
    OpenDays,

    /// <summary>Not a share of the promise: the average-35 method on the period, with the leave really taken.</summary>
    /// <remarks>
    /// Exact for that method only: the annual hours of the other are for twelve months, and no text gives their share of a part of a year.
    /// </remarks>
    RecomputeAverage35,

    /// <summary>A twelfth for each month with 15 days of presence or more.</summary>
    MonthlyAccrual,
}
