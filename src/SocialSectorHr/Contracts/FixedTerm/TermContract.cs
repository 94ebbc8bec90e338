using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// A contract that ends (contrat à durée déterminée, CDD): with a fixed term, an uncertain term or a defined purpose, C. trav. L1242-1 s.
/// </summary>
/// <remarks>A closed hierarchy: what the three kinds have in common is here.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public abstract record TermContract : Contract, IMemberwise
{
    private const FixedTermBans AllBans =
        FixedTermBans.ReplacesStriker | FixedTermBans.DangerousWork | FixedTermBans.AfterEconomicDismissal;

    private protected TermContract(LocalDate start)
        : base(start)
    {
    }

    /// <summary>
    /// Whether it is made with a young person for a time within school or university holidays (emploi de vacances): no indemnity at its
    /// end, C. trav. L1243-10 2°. Not so where it goes beyond them, or the studies are over (circ. DRT 92-14).
    /// </summary>
    public bool IsHolidayJob { get; init; }

    /// <summary>The facts that forbid it (C. trav. L1242-5, L1242-6); null if not said: a check then leaves them unchecked.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A flag is not defined.</exception>
    public FixedTermBans? Bans
    {
        get;
        init => field = value is not { } bans || (bans & ~AllBans) == FixedTermBans.None
            ? value
            : throw Refusal.OutOfRange(value, nameof(Bans), $"made of the flags of {nameof(FixedTermBans)}");
    }

    /// <summary>
    /// Whether the facts bear the reason out (motif réel): a precise and temporary task, and no lasting post of the normal activity (C.
    /// trav. L1242-1, L1242-2). Null if not said: no text of a contract shows it, and a check leaves it unchecked.
    /// </summary>
    public bool? IsReasonFounded { get; init; }

    /// <summary>
    /// The main activity of the employer, for a customary fixed term (C. trav. D1242-1); null if not said. Looked at for
    /// <see cref="FixedTermReason.Usage"/> only.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not defined.</exception>
    public UsageSector? Sector
    {
        get;
        init => field = value is not { } sector || Enum.IsDefined(sector) ? value : throw Refusal.Undefined(sector, nameof(Sector));
    }

    /// <summary>Why it was made; null if unknown.</summary>
    internal abstract FixedTermReason? KnownReason { get; }

    /// <summary>A last day of the contract, which is not before its first.</summary>
    internal LocalDate Ended(LocalDate endedOn, string parameter) => endedOn >= Start
        ? endedOn
        : throw Refusal.OutOfRange(endedOn, parameter, $"on or after the first day, {DateText.Iso(Start)}");
}
