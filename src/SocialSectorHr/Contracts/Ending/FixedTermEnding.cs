using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// How a contract with a term ended (fin du CDD): it decides whether the end-of-contract indemnity is due, C. trav. L1243-8, L1243-10.
/// </summary>
[JsonConverter(typeof(EnumConverter<FixedTermEnding>))]
public enum FixedTermEnding
{
    /// <summary>The term came, and no permanent contract follows (arrivée du terme).</summary>
    AtTerm,

    /// <summary>A permanent contract follows at once (embauche en CDI).</summary>
    FollowedByPermanentContract,

    /// <summary>
    /// The employee refused a permanent contract for the same or a similar job, paid at least as much (refus d'un CDI), L1243-10 3°.
    /// </summary>
    RefusedPermanentContract,

    /// <summary>The employee refused a renewal whose terms the contract already held (refus d'un renouvellement convenu).</summary>
    /// <remarks>By the reading of the ministry, not by the letter of L1243-10.</remarks>
    RefusedAgreedRenewal,

    /// <summary>Broken in the trial period, by either side (rupture pendant l'essai).</summary>
    /// <remarks>By the reading of the ministry, not by the letter of L1243-10.</remarks>
    DuringTrial,

    /// <summary>
    /// Broken early by the employee, a permanent contract elsewhere included (rupture à l'initiative du salarié), L1243-10 4°.
    /// </summary>
    /// <remarks>Without a ground, the employee owes damages for the loss, which a judge sets (L1243-3).</remarks>
    ByEmployee,

    /// <summary>Broken for gross misconduct of the employee (faute grave), L1243-10 4°.</summary>
    ForGrossMisconduct,

    /// <summary>Broken by force majeure, L1243-10 4°.</summary>
    /// <remarks>After a disaster (sinistre) the employee is owed the pay up to the term all the same, L1243-4.</remarks>
    ByForceMajeure,

    /// <summary>Broken early by agreement (rupture d'un commun accord), L1243-1: the indemnity stays due.</summary>
    ByAgreement,

    /// <summary>Broken for unfitness that the occupational doctor found (inaptitude), L1243-1: the indemnity stays due.</summary>
    /// <remarks>
    /// An indemnity for the unfitness comes on top, at least that of L1234-9 (L1226-4-3); doubled for an occupational one.
    /// </remarks>
    ForUnfitness,

    /// <summary>
    /// Broken early by the employer without a ground of L1243-1: the indemnity is due on the whole of the contract, L1243-4.
    /// </summary>
    ByEmployerUnlawfully,

    /// <summary>
    /// A defined purpose broken by the employer at 18 months or on the anniversary: 10 % of the gross pay, L1242-12-1 7°.
    /// </summary>
    AtAnniversaryByEmployer,
}
