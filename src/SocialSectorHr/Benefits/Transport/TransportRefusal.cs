using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>Why nothing of the passes is due (refus de prise en charge).</summary>
[JsonConverter(typeof(EnumConverter<TransportRefusal>))]
public enum TransportRefusal
{
    /// <summary>No pass is of those that the law names (C. trav. R3261-2).</summary>
    NotCovered,

    /// <summary>The passes are not used once: all the work is done at home.</summary>
    NotUsed,

    /// <summary>Allowances for the same travel, at least equal, are paid already (C. trav. R3261-8).</summary>
    Allowances,
}
