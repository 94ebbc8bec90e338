using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>Who breaks a permanent contract (mode de rupture).</summary>
[JsonConverter(typeof(EnumConverter<TerminationKind>))]
public enum TerminationKind
{
    /// <summary>The employer (licenciement).</summary>
    Dismissal,

    /// <summary>The employee (démission).</summary>
    Resignation,
}
