using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>Why leave was not taken in its year (motif), décret 85-1250, art. 5-1 and 5-2.</summary>
[JsonConverter(typeof(EnumConverter<PublicLeaveCause>))]
public enum PublicLeaveCause
{
    /// <summary>Health leave.</summary>
    Health,

    /// <summary>Parental or family leave.</summary>
    Family,

    /// <summary>Another reason, at the end of the relation.</summary>
    Other,
}
