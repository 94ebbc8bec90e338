using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <summary>How often a post travels (fréquence des déplacements).</summary>
[JsonConverter(typeof(EnumConverter<TravelFrequency>))]
public enum TravelFrequency
{
    /// <summary>From time to time (ponctuels).</summary>
    Occasional,

    /// <summary>Each week (hebdomadaires).</summary>
    Weekly,

    /// <summary>Often, or each day (fréquents).</summary>
    Frequent,
}
