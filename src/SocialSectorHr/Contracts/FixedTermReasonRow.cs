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

    /// <summary>The first day it may be signed; null: as far back as the library reads the law.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day it may be signed; null: still open.</summary>
    public LocalDate? Until { get; init; }

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

    public bool IsOpen(LocalDate signedOn) => (From is not { } from || signedOn >= from) && (Until is not { } until || signedOn <= until);

    public bool IsKnown(LocalDate signedOn, FrenchLaw law) =>
        Known(Ceiling, signedOn, law)
        && Known(Minimum, signedOn, law)
        && Known(InitialMinimum, signedOn, law)
        && Known(InitialCeiling, signedOn, law)
        && Known(Renewals, signedOn, law)
        && Known(FixedTermLimits.OrdinaryCeiling, signedOn, law);

    private static bool Known<T>(Dated<T>? table, LocalDate on, FrenchLaw law) => table is null || law.TryOn(on, table, out _);
}
