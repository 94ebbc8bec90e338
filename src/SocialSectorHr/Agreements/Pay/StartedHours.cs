using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>How the points of an hour count a part of an hour (heure commencée).</summary>
[JsonConverter(typeof(EnumConverter<StartedHours>))]
public enum StartedHours
{
    /// <summary>In proportion.</summary>
    Proportional,

    /// <summary>An hour begun counts whole.</summary>
    Whole,
}
