using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>The category of a public post (catégorie hiérarchique), CGFP L411-2.</summary>
[JsonConverter(typeof(EnumConverter<PublicCategory>))]
public enum PublicCategory
{
    /// <summary>Catégorie A.</summary>
    A,

    /// <summary>Catégorie B.</summary>
    B,

    /// <summary>Catégorie C.</summary>
    C,
}
