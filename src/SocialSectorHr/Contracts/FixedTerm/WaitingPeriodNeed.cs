using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// Whether another fixed term on the post has to wait after a contract of a reason (délai de carence), C. trav. L1244-3 and L1244-4-1.
/// </summary>
[JsonConverter(typeof(EnumConverter<WaitingPeriodNeed>))]
public enum WaitingPeriodNeed
{
    /// <summary>It has to wait.</summary>
    Required,

    /// <summary>
    /// It has to wait, but for a new absence of the person who was replaced, or for another replacement by the same employee (Cass. soc. 17
    /// November 2021 n° 20-18.336).
    /// </summary>
    UnlessNewAbsence,

    /// <summary>It need not wait, if the next contract is in an exempt case too.</summary>
    NotRequired,
}
