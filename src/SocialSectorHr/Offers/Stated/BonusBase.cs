using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <summary>What a bonus in per cent is taken of (assiette de la prime).</summary>
[JsonConverter(typeof(EnumConverter<BonusBase>))]
public enum BonusBase
{
    /// <summary>Base pay (salaire de base).</summary>
    BasePay,

    /// <summary>Annual gross pay (brut annuel).</summary>
    AnnualGross,

    /// <summary>The pay of the hours concerned (Sundays, nights).</summary>
    HoursConcerned,
}
