using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>What comes after a public contract (suite du contrat), CGFP L554-3.</summary>
[JsonConverter(typeof(EnumConverter<PublicContractAfter>))]
public enum PublicContractAfter
{
    /// <summary>Nothing: the contract ran to its term.</summary>
    Nothing,

    /// <summary>A renewal, or a new contract anywhere in the same fonction publique.</summary>
    NewContractSamePublicService,

    /// <summary>Named stagiaire or élève after a competition.</summary>
    Tenured,

    /// <summary>A permanent contract on the same or a similar post, at least as well paid, was refused.</summary>
    PermanentRefused,

    /// <summary>The contract was broken before its term.</summary>
    Broken,
}
