using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What happens to days of an account of leave (mouvement).</summary>
[JsonConverter(typeof(EnumConverter<LeaveMovementKind>))]
public enum LeaveMovementKind
{
    /// <summary>Days are acquired and can be taken (acquisition).</summary>
    Acquired,

    /// <summary>Days are taken (prise).</summary>
    Taken,

    /// <summary>Days that were taken come back, for a sickness during leave for instance (recrédit).</summary>
    GivenBack,

    /// <summary>The last day of a lot is set, put off by a carry-over, or taken away (date limite).</summary>
    LastDay,

    /// <summary>What is left of a lot is lost after its last day (perte): found by the account, not recorded.</summary>
    Lost,
}
