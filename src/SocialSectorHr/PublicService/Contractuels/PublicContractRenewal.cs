using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>On what condition a public contract is renewed by its ground (renouvellement), CGFP L332-9 to L332-25.</summary>
[JsonConverter(typeof(EnumConverter<PublicContractRenewal>))]
public enum PublicContractRenewal
{
    /// <summary>Within the total; on a permanent post an express decision then makes it permanent (L332-9).</summary>
    WithinTheTotal,

    /// <summary>As long as the agent who is replaced is absent (L332-13).</summary>
    WhileTheAbsenceLasts,

    /// <summary>Where the search for a civil servant failed (L332-14).</summary>
    IfTheSearchFailed,

    /// <summary>As long as the project is not done, within the total (L332-25).</summary>
    WhileTheProjectLasts,
}
