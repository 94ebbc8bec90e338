using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <summary>What overtime gives (contrepartie des heures supplémentaires).</summary>
[JsonConverter(typeof(EnumConverter<OvertimeTreatment>))]
public enum OvertimeTreatment
{
    /// <summary>Paid (heures supplémentaires rémunérées).</summary>
    Paid,

    /// <summary>Given back in time (récupérées).</summary>
    TimeOff,

    /// <summary>One or the other.</summary>
    PaidOrTimeOff,
}
