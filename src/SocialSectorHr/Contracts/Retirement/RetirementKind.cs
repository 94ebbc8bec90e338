using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>Who ends a contract for retirement (mode de départ à la retraite).</summary>
[JsonConverter(typeof(EnumConverter<RetirementKind>))]
public enum RetirementKind
{
    /// <summary>The employee leaves for a pension (départ volontaire), C. trav. L1237-9.</summary>
    ByEmployee,

    /// <summary>The employer, from the full-rate age on (mise à la retraite), C. trav. L1237-5.</summary>
    ByEmployer,
}
