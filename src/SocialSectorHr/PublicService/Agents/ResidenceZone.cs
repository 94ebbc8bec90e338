using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>The zone of the residence indemnity in which the work is done (zone d'indemnité de résidence), décret 85-1148, art.
/// 9.</summary>
[JsonConverter(typeof(EnumConverter<ResidenceZone>))]
public enum ResidenceZone
{
    /// <summary>Zone 1: three per cent.</summary>
    Zone1,

    /// <summary>Zone 2: one per cent.</summary>
    Zone2,

    /// <summary>Zone 3: nothing.</summary>
    Zone3,

    /// <summary>The communes of Ain and Haute-Savoie of article 9 ter: three per cent, without a floor.</summary>
    AinHauteSavoie,
}
