using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>Over which period overtime is counted (période de décompte des heures supplémentaires).</summary>
[JsonConverter(typeof(EnumConverter<OvertimeCounting>))]
public enum OvertimeCounting
{
    /// <summary>The week, Monday to Sunday: the legal case (C. trav. L3121-35).</summary>
    Weekly,

    /// <summary>Two weeks, against twice the legal week: 35 h on average (C. trav. L3121-41).</summary>
    TwoWeeks,

    /// <summary>
    /// The month, against 52/12 of the legal week, 151.67 h: a usage. An average of 35 h over the weeks of the month (C. trav. L3121-41) is
    /// another figure, 140 h for February 2026.
    /// </summary>
    Monthly,

    /// <summary>Twelve months, against the legal year (C. trav. L3121-41).</summary>
    Yearly,
}
