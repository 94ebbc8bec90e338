using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// A band of seniority with the comparators of its text (tranche d'ancienneté): at least or more than, less than or at most.
/// </summary>
/// <remarks>An agreement that says "plus de deux ans" does not say "deux ans et plus". <c>default</c> is any seniority.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly record struct SeniorityRange : IMemberwise
{
    /// <summary>Any seniority.</summary>
    public static SeniorityRange Any => default;

    /// <summary>The lower bound, in months; null for none.</summary>
    public Months? Lower { get; private init; }

    /// <summary>Whether the lower bound itself is inside (≥) or not (&gt;).</summary>
    public bool IncludesLower { get; private init; }

    /// <summary>The upper bound, in months; null for none.</summary>
    public Months? Upper { get; private init; }

    /// <summary>Whether the upper bound itself is inside (≤) or not (&lt;).</summary>
    public bool IncludesUpper { get; private init; }

    /// <summary>At least so many months (≥).</summary>
    /// <param name="months">The months; zero or more.</param>
    /// <returns>The band.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public static SeniorityRange From(Months months) => new() { Lower = Check(months, Months.Zero), IncludesLower = true };

    /// <summary>More than so many months (&gt;).</summary>
    /// <param name="months">The months; zero or more.</param>
    /// <returns>The band.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public static SeniorityRange Above(Months months) => new() { Lower = Check(months, Months.Zero) };

    /// <summary>The same band, below so many months (&lt;).</summary>
    /// <param name="months">The months; above the lower bound.</param>
    /// <returns>The band.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is below the lower bound.</exception>
    public SeniorityRange Below(Months months) => this with { Upper = Check(months, Lower ?? Months.Zero), IncludesUpper = false };

    /// <summary>The same band, up to so many months (≤).</summary>
    /// <param name="months">The months; above the lower bound.</param>
    /// <returns>The band.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is below the lower bound.</exception>
    public SeniorityRange UpTo(Months months) => this with { Upper = Check(months, Lower ?? Months.Zero), IncludesUpper = true };

    /// <summary>Whether a seniority is in the band.</summary>
    /// <param name="seniority">The seniority, exact.</param>
    /// <returns><see langword="true"/> if it is, otherwise <see langword="false"/>.</returns>
    public bool Contains(Months seniority) =>
        (Lower is not { } lower || seniority > lower || (IncludesLower && seniority == lower))
        && (Upper is not { } upper || seniority < upper || (IncludesUpper && seniority == upper));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The bounds with their comparators: <c>≥ 6 mois, &lt; 24 mois</c>.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string? lower = Lower is { } low ? $"{(IncludesLower ? "≥" : ">")} {low.ToString(language)}" : null;
        string? upper = Upper is { } high ? $"{(IncludesUpper ? "≤" : "<")} {high.ToString(language)}" : null;
        return (lower, upper) switch
        {
            (null, null) => language == Language.French ? "toute ancienneté" : "any seniority",
            (null, _) => upper,
            (_, null) => lower,
            _ => $"{lower}, {upper}",
        };
    }

    private static Months Check(Months months, Months least) =>
        months >= least ? months : throw Refusal.OutOfRange(months, nameof(months), $"{least} or more");
}
