using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What a number of hours or days is counted by (période de décompte).</summary>
[JsonConverter(typeof(EnumConverter<CountingPeriod>))]
public enum CountingPeriod
{
    /// <summary>The week.</summary>
    Week,

    /// <summary>The month.</summary>
    Month,

    /// <summary>The year.</summary>
    Year,
}
