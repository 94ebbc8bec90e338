using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <summary>A scheme of assisted contracts (dispositif de contrat aidé).</summary>
[JsonConverter(typeof(EnumConverter<AssistedScheme>))]
public enum AssistedScheme
{
    /// <summary>Contrat unique d'insertion, contrat d'accompagnement dans l'emploi.</summary>
    CuiCae,

    /// <summary>Parcours emploi compétences.</summary>
    Pec,

    /// <summary>Contrat à durée déterminée d'insertion.</summary>
    Cddi,
}
