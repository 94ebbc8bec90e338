using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>Why leave is carried over after a sickness, which sets where the 15 months start (motif de report).</summary>
[JsonConverter(typeof(EnumConverter<CarryOverGround>))]
public enum CarryOverGround
{
    /// <summary>It could not be taken in its period because of the sickness (C. trav. L3141-19-1).</summary>
    NotTaken,

    /// <summary>
    /// It was acquired in a suspension that had lasted a year at the end of the period of acquisition (C. trav. L3141-19-2).
    /// </summary>
    AcquiredDuringSickness,
}
