using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <summary>The regime of a forfait in days (régime du forfait-jours).</summary>
[JsonConverter(typeof(EnumConverter<ForfaitRegime>))]
public enum ForfaitRegime
{
    /// <summary>The ordinary one, C. trav. L3121-53 s.: at most 218 days.</summary>
    LabourCode,

    /// <summary>Lieux de vie et d'accueil, CASF L433-1: 258 days.</summary>
    LieuDeVie,

    /// <summary>Villages d'enfants, CASF L431-1 s.</summary>
    VillageDEnfants,

    /// <summary>Fonction publique hospitalière.</summary>
    Hospital,
}
