using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>Why, or how, an agent under contract is dismissed (cas de licenciement), décret 88-145, art. 43, 44 and 46.</summary>
[JsonConverter(typeof(EnumConverter<PublicDismissalCase>))]
public enum PublicDismissalCase
{
    /// <summary>In the interest of the service, or for unfitness: the whole indemnity.</summary>
    Ordinary,

    /// <summary>For insufficiency at work (insuffisance professionnelle): half of it.</summary>
    Insufficiency,

    /// <summary>In the trial or at its end: none.</summary>
    Trial,

    /// <summary>For discipline: none.</summary>
    Discipline,

    /// <summary>With the age and the quarters of a pension at the full rate: none.</summary>
    FullPension,

    /// <summary>Hired at once on an equivalent post of a public administration, or a company that it mostly owns: none.</summary>
    EquivalentPost,

    /// <summary>A civil servant on secondment, on leave of absence or outside his or her corps: none.</summary>
    CivilServant,

    /// <summary>Redeployed, or after a change of the contract that was accepted: none.</summary>
    Redeployed,
}
