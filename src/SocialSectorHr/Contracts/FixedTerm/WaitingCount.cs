using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What the length of a contract is counted in for the waiting period (décompte de la carence): the law does not say.</summary>
[JsonConverter(typeof(EnumConverter<WaitingCount>))]
public enum WaitingCount
{
    /// <summary>Its calendar days, both ends counted: most sources, and safe for the employer.</summary>
    CalendarDays,

    /// <summary>Its weeks, each as the opening days of a week: one source, for a contract of nine weeks.</summary>
    Weeks,
}
