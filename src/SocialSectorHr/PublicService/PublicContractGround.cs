using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The article that a territorial public contract rests on (fondement du contrat), code général de la fonction publique.</summary>
[JsonConverter(typeof(EnumConverter<PublicContractGround>))]
public enum PublicContractGround
{
    /// <summary>CGFP L332-8: a permanent post.</summary>
    L332_8,

    /// <summary>CGFP L332-13: replacement of an absent agent.</summary>
    L332_13,

    /// <summary>CGFP L332-14: a vacancy until a civil servant is recruited.</summary>
    L332_14,

    /// <summary>CGFP L332-23, its paragraph not said.</summary>
    L332_23,

    /// <summary>CGFP L332-23 1°: accroissement temporaire d'activité.</summary>
    L332_23_1,

    /// <summary>CGFP L332-23 2°: accroissement saisonnier d'activité.</summary>
    L332_23_2,

    /// <summary>CGFP L332-24: contrat de projet.</summary>
    L332_24,
}
