using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What makes the renewal of a trial wrong (irrégularités du renouvellement).</summary>
[Flags]
[JsonConverter(typeof(EnumConverter<TrialRenewalFaults>))]
public enum TrialRenewalFaults
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The trial of a contract with a term is never renewed.</summary>
    OfAFixedTerm = 1,

    /// <summary>No extended branch agreement allows it (C. trav. L1221-21).</summary>
    NoExtendedAgreement = 2,

    /// <summary>Neither the letter of engagement nor the contract allows it (C. trav. L1221-23).</summary>
    NotInContract = 4,

    /// <summary>The employee did not agree expressly.</summary>
    NoConsent = 8,

    /// <summary>It was agreed before the trial began or after it was over.</summary>
    OutsideTheTrial = 16,

    /// <summary>The trial was renewed before: it is once.</summary>
    AlreadyRenewed = 32,

    /// <summary>Longer than the Code or the agreement allows; it is cut to that.</summary>
    TooLong = 64,
}
