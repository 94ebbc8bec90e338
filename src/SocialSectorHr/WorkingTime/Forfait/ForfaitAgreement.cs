using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// The collective agreement that sets up a forfait in days (accord collectif, C. trav. L3121-63): the firm's, otherwise the branch's.
/// </summary>
[JsonConverter(typeof(EnumConverter<ForfaitAgreement>))]
public enum ForfaitAgreement
{
    /// <summary>None: no forfait in days can be agreed.</summary>
    None,

    /// <summary>Of the firm or the establishment.</summary>
    Company,

    /// <summary>Of the branch, failing one of the firm.</summary>
    Branch,
}
