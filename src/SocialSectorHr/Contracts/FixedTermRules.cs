using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What an extended branch agreement sets for fixed-term contracts (règles de branche du CDD). Null: the Code's own figures.</summary>
/// <remarks>None was found for CCN 66, CCN 51, ECLAT, ALISFA or CHRS, which does not prove that there is none.</remarks>
public sealed record FixedTermRules
{
    /// <summary>The total length, renewals included, in whole months (C. trav. L1242-8). It replaces 18, 9 and 24 months, not the lengths of a defined
    /// purpose or of L1242-3.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a whole number of months, one or more.</exception>
    public Months? MaximumLength
    {
        get;
        init => field = value is { } months ? Months.Of(WholeMonths.Count(months, nameof(MaximumLength))) : null;
    }

    /// <summary>How many renewals are allowed (C. trav. L1243-13); zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int? MaximumRenewals
    {
        get;
        init => field = value is < 0 ? throw Refusal.OutOfRange(value, nameof(MaximumRenewals), "zero or more (C. trav. L1243-13)") : value;
    }

    /// <summary>The text that sets these choices.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The text that sets the choices, or that nothing is chosen.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Source?.Citation ?? (language == Language.French ? "règles de branche du CDD" : "branch rules of fixed terms");
}
