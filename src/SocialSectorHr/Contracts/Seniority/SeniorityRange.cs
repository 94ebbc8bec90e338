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

    /// <summary>The bounds in words, for a sentence: <c>au moins 6 mois, moins de 24 mois</c>.</summary>
    internal string Words(Language language)
    {
        bool french = language == Language.French;
        string? lower = Lower is not { } low ? null
            : (IncludesLower, french) switch
            {
                (true, true) => $"au moins {low.ToString(language)}",
                (true, false) => $"at least {low.ToString(language)}",
                (false, true) => $"plus de {low.ToString(language)}",
                (false, false) => $"more than {low.ToString(language)}",
            };
        string? upper = Upper is not { } high ? null
            : (IncludesUpper, french) switch
            {
                (true, true) => $"au plus {high.ToString(language)}",
                (true, false) => $"at most {high.ToString(language)}",
                (false, true) => $"moins de {high.ToString(language)}",
                (false, false) => $"less than {high.ToString(language)}",
            };
        return lower is null ? upper ?? ToString(language) : upper is null ? lower : $"{lower}, {upper}";
    }

    private static Months Check(Months months, Months least) =>
        months >= least ? months : throw Refusal.OutOfRange(months, nameof(months), $"{least} or more");
}
