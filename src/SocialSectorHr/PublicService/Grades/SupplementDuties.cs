using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>The duties that open the index supplement to a cadre d'emplois (fonctions ouvrant droit au CTI), décret 2020-1152.</summary>
[JsonConverter(typeof(EnumConverter<SupplementDuties>))]
public enum SupplementDuties
{
    /// <summary>Mainly socio-educational support (accompagnement socio-éducatif), article 11 and annexe III.</summary>
    SocioEducationalSupport,

    /// <summary>Care (fonctions de soins), by an article of its own.</summary>
    Care,
}
