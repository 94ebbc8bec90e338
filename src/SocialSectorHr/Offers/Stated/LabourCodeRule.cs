using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <summary>A rule of the Labour Code that an offer says applies to its post (règle du code du travail citée). New members are
/// appended.</summary>
[JsonConverter(typeof(EnumConverter<LabourCodeRule>))]
public enum LabourCodeRule
{
    /// <summary>The trial of private contracts (période d'essai, L1221-19 or L1242-10).</summary>
    Trial,

    /// <summary>The end-of-contract indemnity of fixed terms (indemnité de fin de contrat, L1243-8).</summary>
    EndIndemnity,

    /// <summary>The waiting period between two fixed terms (délai de carence, L1244-3).</summary>
    WaitingPeriod,
}
