using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>What may be beyond the guarantees of working time of public agents (garanties minimales), décret 2000-815, art. 3.</summary>
[Flags]
[JsonConverter(typeof(EnumConverter<PublicTimeBreaches>))]
public enum PublicTimeBreaches
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A day of more than 10 h.</summary>
    Day = 1,

    /// <summary>A week of more than 48 h.</summary>
    Week = 2,

    /// <summary>Twelve consecutive weeks of more than 44 h on average.</summary>
    Average = 4,

    /// <summary>More than 12 h from the start of a day to its end.</summary>
    Span = 8,

    /// <summary>Less than 11 h of rest in a day.</summary>
    DailyRest = 16,

    /// <summary>Less than 35 h of rest in a week.</summary>
    WeeklyRest = 32,

    /// <summary>Six hours of work in a day without a break of 20 minutes.</summary>
    Break = 64,
}
