using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What leave an employer grants beyond the law is for (nature d'un congé d'entreprise).</summary>
[JsonConverter(typeof(EnumConverter<CompanyLeaveKind>))]
public enum CompanyLeaveKind
{
    /// <summary>Menstrual pain (congé menstruel).</summary>
    Menstrual,

    /// <summary>A bridge between a holiday and a weekend (pont).</summary>
    Bridge,

    /// <summary>Anything else.</summary>
    Other,
}
