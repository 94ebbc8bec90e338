using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What rest replaces of the pay of overtime (repos compensateur de remplacement), C. trav. L3121-33 II 2°.</summary>
[JsonConverter(typeof(EnumConverter<OvertimeReplacement>))]
public enum OvertimeReplacement
{
    /// <summary>
    /// The hours and their premium: an hour at 25 % is 1 h 15 of rest. They are not in the contingent (C. trav. L3121-30).
    /// </summary>
    HoursAndPremium,

    /// <summary>The premium alone: the hours are paid, and stay in the contingent.</summary>
    Premium,
}
