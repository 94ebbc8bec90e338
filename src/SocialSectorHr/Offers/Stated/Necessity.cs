using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <summary>How much an offer insists (exigé ou souhaité).</summary>
[JsonConverter(typeof(EnumConverter<Necessity>))]
public enum Necessity
{
    /// <summary>Exigé.</summary>
    Required,

    /// <summary>Souhaité.</summary>
    Desirable,
}
