using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>When the employee begins the three days of a birth (début du congé de naissance), C. trav. L3142-4.</summary>
/// <remarks>The employee's choice: neither is the default.</remarks>
[JsonConverter(typeof(EnumConverter<BirthLeaveStart>))]
public enum BirthLeaveStart
{
    /// <summary>On the day of the birth, if it is ouvrable.</summary>
    BirthDay,

    /// <summary>On the next ouvrable.</summary>
    NextOuvrable,
}
