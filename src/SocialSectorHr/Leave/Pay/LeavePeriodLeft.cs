using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// What is left of the leave of one reference period at the end of a contract, and the pay of that period (reliquat à payer).
/// </summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record LeavePeriodLeft : IMemberwise
{
    private LeavePeriodLeft(LeaveDays left, LeaveDays acquired, Money reference) =>
        (Left, Acquired, Reference) = (left, acquired, reference);

    /// <summary>The days that are left.</summary>
    public LeaveDays Left { get; }

    /// <summary>The days acquired in the period.</summary>
    public LeaveDays Acquired { get; }

    /// <summary>The gross pay of the period, in euros: <see cref="LeavePayBase.Amount"/>.</summary>
    public Money Reference { get; }

    /// <summary>What is left of a period.</summary>
    /// <param name="left">The days that are left, in either unit; at most those acquired.</param>
    /// <param name="acquired">The days acquired in the period; more than 0.</param>
    /// <param name="reference">The gross pay of the period, in euros; zero or more.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No day was acquired, more are left, or the pay is negative.</exception>
    public static LeavePeriodLeft Of(LeaveDays left, LeaveDays acquired, Money reference)
    {
        if (acquired.Exact <= 0)
        {
            throw Refusal.OutOfRange(acquired, nameof(acquired), "more than 0 days");
        }

        if (left.Exact < 0 || left.In(acquired.Unit) > acquired)
        {
            throw Refusal.OutOfRange(left, nameof(left), $"between 0 and the {acquired} acquired");
        }

        return reference >= Money.Zero
            ? new(left, acquired, reference)
            : throw Refusal.OutOfRange(reference, nameof(reference), "zero or more: a pay is not negative");
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days left, those acquired and the pay.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        $"{Left.ToString(language)} / {Acquired.ToString(language)}, {Reference.ToString(language)}";
}
