using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>An age beyond which an agreement's severance may not go: no more than the pay up to it (limite d'âge).</summary>
[JsonConverter(typeof(EnumConverter<SeveranceAgeLimit>))]
public enum SeveranceAgeLimit
{
    /// <summary>The pay up to the age of 65.</summary>
    SixtyFive,

    /// <summary>The pay up to the age of the full-rate pensions, base and complementary.</summary>
    FullRatePension,

    /// <summary>The pay up to retirement, retirement indemnity included.</summary>
    Retirement,
}
