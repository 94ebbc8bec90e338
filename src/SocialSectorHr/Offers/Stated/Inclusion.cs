using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <summary>Whether a supplement is inside an amount or on top of it (inclus ou en sus).</summary>
[JsonConverter(typeof(EnumConverter<Inclusion>))]
public enum Inclusion
{
    /// <summary>Inside the amount (inclus).</summary>
    Included,

    /// <summary>On top of the amount (en sus).</summary>
    OnTop,
}
