using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// What an extended branch agreement sets for fixed-term contracts (règles de branche du CDD). Null: the Code's own figures.
/// </summary>
/// <remarks>None was found for CCN 66, CCN 51, ECLAT, ALISFA or CHRS, which does not prove that there is none.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record FixedTermRules : IMemberwise
{
    /// <summary>
    /// The total length, renewals included, in whole months (C. trav. L1242-8). It replaces 18, 9 and 24 months, not the lengths of a
    /// defined purpose or of L1242-3.
    /// </summary>
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

    /// <summary>
    /// The share of the ended contract that its post waits (C. trav. L1244-3 al. 2), above 0 % and up to 100 %; usually a third, or half.
    /// </summary>
    /// <remarks>A branch may set another computation, not abolish the wait in general (CE 27 April 2022 n° 440521).</remarks>
    /// <exception cref="ArgumentOutOfRangeException">It is not above 0 % and at most 100 %.</exception>
    public Percent? WaitingShare
    {
        get;
        init => field = value is not { } share || (share > Percent.Zero && share <= Percent.Of(100))
            ? value
            : throw Refusal.OutOfRange(
                value,
                nameof(WaitingShare),
                "above 0 % and at most 100 %: a branch may not abolish the wait (C. trav. L1244-3)");
    }

    /// <summary>
    /// What the length of the ended contract is counted in; usually <see cref="SocialSectorHr.WaitingCount.CalendarDays"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not defined.</exception>
    public WaitingCount? WaitingCount
    {
        get;
        init => field = value is not { } count || Enum.IsDefined(count) ? value : throw Refusal.Undefined(count, nameof(WaitingCount));
    }

    /// <summary>
    /// The reasons that the branch frees of a waiting period (C. trav. L1244-4); they replace those of the Code. Null: the Code's own.
    /// </summary>
    /// <remarks>An early break or a refused renewal by the employee is then for the branch text to say: not decided here.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A reason is not in the list.</exception>
    public IReadOnlyList<FixedTermReason>? ReasonsWithoutWaiting
    {
        get;
        init => field = value is null ? null : ValueList.Of(value.Select(Defined));
    }

    /// <summary>
    /// Whether an extended agreement opens the customary fixed term to the sector (C. trav. L1242-2 3°) beside the list of D1242-1; null:
    /// none does.
    /// </summary>
    public bool? OpensUsage { get; init; }

    /// <summary>The text that sets these choices.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The text that sets the choices, or that nothing is chosen.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        Source?.Citation ?? (language == Language.French ? "règles de branche du CDD" : "branch rules of fixed terms");

    private static FixedTermReason Defined(FixedTermReason reason) =>
        Enum.IsDefined(reason) ? reason : throw Refusal.Undefined(reason, nameof(ReasonsWithoutWaiting));
}
