using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>Whether a trial may be renewed (renouvellement de l'essai).</summary>
[JsonConverter(typeof(EnumConverter<TrialRenewal>))]
public enum TrialRenewal
{
    /// <summary>It may not: a fixed term, or no extended branch agreement that allows it.</summary>
    NotAvailable,

    /// <summary>Once, if the contract says so and the employee agrees during the first trial (C. trav. L1221-21, L1221-23).</summary>
    Once,
}
