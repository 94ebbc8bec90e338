using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the Code says of one reason: its article, its lengths, its renewals, the days between which it may be signed.</summary>
internal sealed record FixedTermReasonRow(FixedTermReason Reason, LegalSource Source)
{
    /// <summary>The ceiling, renewals included; null where another code or the scheme sets it.</summary>
    public Dated<Months>? Ceiling { get; init; }

    public Dated<Months>? Minimum { get; init; }

    public Dated<Months>? InitialMinimum { get; init; }

    public Dated<Months>? InitialCeiling { get; init; }

    /// <summary>How often it may be renewed; null where it may not, or where the scheme says.</summary>
    public Dated<int>? Renewals { get; init; }

    /// <summary>Whether the term may be uncertain, C. trav. L1242-7; null: the scheme's own rules.</summary>
    public bool? UncertainTerm { get; init; }

    /// <summary>Whether L1242-8 and L1242-8-1 govern its length: a branch figure, 24 months abroad.</summary>
    public bool IsOrdinary { get; init; }

    /// <summary>Whether another contract on the post has to wait, C. trav. L1244-3 and L1244-4-1; null: not found.</summary>
    public WaitingPeriodNeed? Waiting { get; init; }

    /// <summary>Why it need not; null where it must, or where only a new absence frees it.</summary>
    public WaitingPeriodExemption? Exemption { get; init; }

    /// <summary>Whether 10 % are due at the end, C. trav. L1243-8 and L1243-10; null: not found.</summary>
    public bool? EndIndemnity { get; init; }

    /// <summary>Whether it is a contract of L1242-3; null: not found.</summary>
    public bool? IsSchemeContract { get; init; } = false;

    /// <summary>Whether the term may be put off to the second day after the return, C. trav. L1243-7; null: not found.</summary>
    public bool? IsPostponable { get; init; } = false;

    /// <summary>Whether the same employee may follow at once on the post, C. trav. L1244-1; null: the scheme's own rules.</summary>
    public bool? MayFollowAtOnce { get; init; } = false;

    /// <summary>Whether the contract names the person replaced, C. trav. L1242-12 1°; null: the reason is unknown.</summary>
    public bool? NamesReplacedPerson { get; init; } = false;

    /// <summary>Whether it may never be renewed: a defined purpose.</summary>
    public bool IsNeverRenewed { get; init; }

    /// <summary>Whether it is contested that the ceiling binds it: a season, a usage.</summary>
    public bool IsContested { get; init; }

    /// <summary>Whether the Code sets no ceiling, and nothing else does.</summary>
    public bool HasNoCeiling { get; init; }

    /// <summary>The first day it may be signed; null: as far back as the library reads the law.</summary>
    public LocalDate? From { get; init => field = value.Iso(nameof(From)); }

    /// <summary>The last day it may be signed; null: still open.</summary>
    public LocalDate? Until { get; init => field = value.Iso(nameof(Until)); }

    /// <summary>What opened or closed it.</summary>
    public LegalSource? ValiditySource { get; init; }

    /// <summary>What is debated or unverified.</summary>
    public Bilingual? Note { get; init; }

    /// <summary>The days between which it may be signed, in words.</summary>
    public Bilingual Validity => (From, Until) switch
    {
        ({ } from, { } until) => new(
            $"du {DateText.Write(from, Language.French)} au {DateText.Write(until, Language.French)}",
            $"from {DateText.Write(from, Language.English)} to {DateText.Write(until, Language.English)}"),
        ({ } from, null) => new($"depuis le {DateText.Write(from, Language.French)}", $"since {DateText.Write(from, Language.English)}"),
        (null, { } until) => new($"jusqu'au {DateText.Write(until, Language.French)}", $"until {DateText.Write(until, Language.English)}"),
        _ => default,
    };

    /// <summary>Whether it may be signed on a day.</summary>
    public bool IsOpen(LocalDate signedOn) => (From is not { } from || signedOn >= from) && (Until is not { } until || signedOn <= until);
}
