using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <summary>A branch of the public service (versant de la fonction publique).</summary>
[JsonConverter(typeof(EnumConverter<PublicServiceBranch>))]
public enum PublicServiceBranch
{
    /// <summary>Fonction publique territoriale.</summary>
    Territorial,

    /// <summary>Fonction publique hospitalière.</summary>
    Hospital,

    /// <summary>Fonction publique de l'État.</summary>
    State,

    /// <summary>Another public-law staff, such as that of a chamber.</summary>
    Other,
}
