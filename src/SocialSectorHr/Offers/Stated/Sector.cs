using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <summary>Who employs (secteur de l'employeur).</summary>
[JsonConverter(typeof(EnumConverter<Sector>))]
public enum Sector
{
    /// <summary>Private law: an association, a foundation, a company.</summary>
    Private,

    /// <summary>Fonction publique territoriale: a commune, a département, a région and their establishments.</summary>
    PublicTerritorial,

    /// <summary>Fonction publique hospitalière.</summary>
    PublicHospital,

    /// <summary>Fonction publique de l'État.</summary>
    PublicState,

    /// <summary>Another public employer, such as a groupement d'intérêt public.</summary>
    OtherPublic,
}
