using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// What may be wrong with a fixed-term contract on its reason, its length, its renewals and its place on the post (irrégularités du CDD).
/// </summary>
[Flags]
[JsonConverter(typeof(EnumConverter<FixedTermFaults>))]
public enum FixedTermFaults
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The reason was not yet, or no longer, open on the day of the signature.</summary>
    ReasonNotOpen = 1,

    /// <summary>The end, renewals included, is after the ceiling (C. trav. L1242-8-1).</summary>
    BeyondCeiling = 2,

    /// <summary>The end, renewals included, is before the least length of the reason.</summary>
    BelowMinimum = 4,

    /// <summary>The end before any renewal is before the least initial length: an export order (C. trav. L1242-8-1 3°).</summary>
    InitialBelowMinimum = 8,

    /// <summary>The end before any renewal is after the initial ceiling: a senior contract (former C. trav. D1242-7).</summary>
    InitialBeyondCeiling = 16,

    /// <summary>More renewals than the branch or the Code allows (C. trav. L1243-13, L1243-13-1).</summary>
    TooManyRenewals = 32,

    /// <summary>A renewal does not start the day after the term it renews: it is another contract.</summary>
    RenewalNotContiguous = 64,

    /// <summary>
    /// An amendment was signed after the term it renews (C. trav. L1243-13-1: submitted before; signed before, by case law that one source
    /// reports).
    /// </summary>
    AmendmentTooLate = 128,

    /// <summary>The term is uncertain for a reason that needs a date (C. trav. L1242-7).</summary>
    UncertainTermNotOpen = 256,

    /// <summary>It starts before the waiting period on its post is over (C. trav. L1244-3, L1244-3-1).</summary>
    WaitingPeriodNotKept = 512,

    /// <summary>The same employee follows at once outside the cases of C. trav. L1244-1.</summary>
    SameEmployeeAtOnce = 1024,

    /// <summary>The contract went beyond the 36 months of a defined purpose (C. trav. L1242-8-2).</summary>
    BeyondDefinedPurpose = 2048,

    /// <summary>
    /// It starts while another contract on the post still runs: only ever unchecked, since two part-timers may share a post.
    /// </summary>
    Overlap = 4096,

    /// <summary>A fact forbids it: see <see cref="FixedTermBans"/> (C. trav. L1242-5, L1242-6).</summary>
    Banned = 8192,

    /// <summary>A defined purpose for someone who is neither an engineer nor a cadre (C. trav. L1242-2 6°).</summary>
    NotExecutive = 16384,

    /// <summary>A defined purpose without an extended branch agreement or an agreement of the firm (C. trav. L1242-2 6°).</summary>
    NoAgreement = 32768,

    /// <summary>
    /// The facts do not bear the reason out, or the post is a lasting one of the normal activity (C. trav. L1242-1): unchecked unless
    /// <see cref="TermContract.IsReasonFounded"/> says.
    /// </summary>
    ReasonUnfounded = 65536,

    /// <summary>A customary fixed term outside the sectors of C. trav. D1242-1, without an extended agreement that opens it.</summary>
    SectorNotOpen = 131072,
}
