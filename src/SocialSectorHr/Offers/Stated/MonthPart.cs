using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <summary>A part of a month that has no legal bounds (début, mi-, fin de mois).</summary>
[JsonConverter(typeof(EnumConverter<MonthPart>))]
public enum MonthPart
{
    /// <summary>Début du mois.</summary>
    Beginning,

    /// <summary>Mi-mois.</summary>
    Middle,

    /// <summary>Fin du mois.</summary>
    End,
}
