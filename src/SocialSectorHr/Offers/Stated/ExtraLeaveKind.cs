using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <summary>A leave beyond the paid leave of the law (congé supplémentaire).</summary>
[JsonConverter(typeof(EnumConverter<ExtraLeaveKind>))]
public enum ExtraLeaveKind
{
    /// <summary>Congés trimestriels.</summary>
    Quarterly,

    /// <summary>Congés supplémentaires, without more.</summary>
    Supplementary,

    /// <summary>Congés d'ancienneté.</summary>
    Seniority,

    /// <summary>Jours de fractionnement.</summary>
    Fractioning,

    /// <summary>Congé menstruel.</summary>
    Menstrual,

    /// <summary>Ponts offerts.</summary>
    Bridge,

    /// <summary>Enfant malade.</summary>
    SickChild,

    /// <summary>Another.</summary>
    Other,
}
