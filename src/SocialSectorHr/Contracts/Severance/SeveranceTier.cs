using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>A tier of a scale of severance (tranche): up to which seniority, and how much a year.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record SeveranceTier : IMemberwise
{
    /// <summary>Where the tier ends, in months of seniority; null for the last, which has no end.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above zero.</exception>
    public Months? UpTo
    {
        get;
        init => field = value is { } months && months <= Months.Zero
            ? throw Refusal.OutOfRange(months, nameof(UpTo), "more than 0 months")
            : value;
    }

    /// <summary>
    /// The seniority from which the tier gives anything, then counted from its start; null where it gives from its start on.
    /// </summary>
    public Months? OpensAt { get; init; }

    /// <summary>
    /// Months of the reference salary for each year of seniority in the tier: a quarter is <c>Months.OfFraction(1, 4)</c>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public required Months PerYear
    {
        get;
        init => field = value >= Months.Zero ? value : throw Refusal.OutOfRange(value, nameof(PerYear), "0 months or more");
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The rate and the end of the tier.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        string rate = $"{PerYear.ToString(language)} {(french ? "par an" : "a year")}";
        rate = OpensAt is { } opens ? $"{rate} {(french ? "à partir de" : "from")} {opens.ToString(language)}" : rate;
        return UpTo is { } end ? $"{rate} {(french ? "jusqu'à" : "up to")} {end.ToString(language)}" : rate;
    }
}
