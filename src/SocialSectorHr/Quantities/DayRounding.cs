using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// How a number of days is rounded (arrondi). No statute sets it for RTT or rest days: it is always named. Ties go away from zero.
/// </summary>
[JsonConverter(typeof(EnumConverter<DayRounding>))]
public enum DayRounding
{
    /// <summary>Not rounded.</summary>
    None,

    /// <summary>To the nearest tenth of a day.</summary>
    OneDecimal,

    /// <summary>To the nearest half-day; a quarter goes up.</summary>
    HalfDayNearest,

    /// <summary>Up to the next half-day.</summary>
    HalfDayUp,

    /// <summary>Down to the half-day reached.</summary>
    HalfDayDown,

    /// <summary>To the nearest day; a half-day goes up.</summary>
    DayNearest,

    /// <summary>Up to the next day.</summary>
    DayUp,

    /// <summary>Down to the day reached.</summary>
    DayDown,
}
