using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <summary>
/// What kind of territorial employer it is (type de collectivité); the grounds of public contracts depend on it (CGFP L332-8).
/// </summary>
[JsonConverter(typeof(EnumConverter<LocalAuthority>))]
public enum LocalAuthority
{
    /// <summary>Commune.</summary>
    Commune,

    /// <summary>Établissement public de coopération intercommunale, or another grouping of communes.</summary>
    Intercommunality,

    /// <summary>Département.</summary>
    Departement,

    /// <summary>Région.</summary>
    Region,

    /// <summary>Centre communal ou intercommunal d'action sociale.</summary>
    SocialActionCentre,

    /// <summary>Another territorial establishment.</summary>
    Other,
}
