using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>The branch of trades that a territorial cadre d'emplois belongs to (filière). New members are appended.</summary>
[JsonConverter(typeof(EnumConverter<Filiere>))]
public enum Filiere
{
    /// <summary>Filière administrative.</summary>
    Administrative,

    /// <summary>Filière médico-sociale: social, medico-social and medico-technical sectors.</summary>
    MedicoSocial,

    /// <summary>Filière animation.</summary>
    Animation,

    /// <summary>Filière technique.</summary>
    Technical,

    /// <summary>Filière culturelle.</summary>
    Cultural,

    /// <summary>Filière sportive.</summary>
    Sports,
}
