using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The article that a territorial public contract rests on (fondement du contrat), code général de la fonction publique.</summary>
[JsonConverter(typeof(EnumConverter<PublicContractGround>))]
public enum PublicContractGround
{
    /// <summary>CGFP L332-8: a permanent post, its paragraph not said.</summary>
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

    /// <summary>CGFP L332-8 1°: no cadre d'emplois of civil servants for the duties.</summary>
    L332_8_1,

    /// <summary>CGFP L332-8 2°: the needs of the service or the nature of the duties, where no civil servant could be recruited.</summary>
    L332_8_2,

    /// <summary>CGFP L332-8 3°: a commune under 1,000 inhabitants, a group of communes under 15,000.</summary>
    L332_8_3,

    /// <summary>CGFP L332-8 4°: a commune merged from communes under 1,000 inhabitants, for its first years.</summary>
    L332_8_4,

    /// <summary>CGFP L332-8 5°: a post of less than half of full time.</summary>
    L332_8_5,

    /// <summary>CGFP L332-8 6°: a post that hangs on the decision of another authority, in a commune under 2,000 inhabitants or a group
    /// under 10,000.</summary>
    L332_8_6,

    /// <summary>CGFP L332-8 7°: the general secretary of a commune under 2,000 inhabitants.</summary>
    L332_8_7,
}
