using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>One step of a grade (échelon): its index, and how long it lasts.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record GradeStep : IMemberwise
{
    private GradeStep(Points index, Months? duration, int? grossIndex) => (Index, Duration, GrossIndex) = (index, duration, grossIndex);

    /// <summary>The increased index, which is paid (indice majoré), in points.</summary>
    public Points Index { get; }

    /// <summary>How long one stays in it, in months; null for the last one, which has no end.</summary>
    public Months? Duration { get; }

    /// <summary>The gross index, which ranks the grade (indice brut); null where it was not found.</summary>
    public int? GrossIndex { get; }

    /// <summary>A step.</summary>
    /// <param name="index">The increased index, in points; a whole number above zero.</param>
    /// <param name="duration">How long one stays in it, whole months; null for the last.</param>
    /// <param name="grossIndex">The gross index, above zero; null where it is not known.</param>
    /// <returns>The step.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The index or the duration is not a whole number above zero, or the gross index is not
    /// above zero.</exception>
    public static GradeStep Of(Points index, Months? duration = null, int? grossIndex = null)
    {
        if (index <= Points.Zero || index.Exact.Denominator != 1)
        {
            throw Refusal.OutOfRange(index, nameof(index), "a whole number of points above 0");
        }

        if (duration is { } months && (months <= Months.Zero || months.Exact.Denominator != 1))
        {
            throw Refusal.OutOfRange(months, nameof(duration), "a whole number of months above 0");
        }

        return grossIndex is null or > 0
            ? new(index, duration, grossIndex)
            : throw Refusal.OutOfRange(grossIndex.Value, nameof(grossIndex), "above 0");
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The index and the duration.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Duration is { } duration
        ? $"{Index.ToString(language)}, {duration.ToString(language)}"
        : Index.ToString(language);

    internal GradeStep Lower(int points) => new(Index - Points.Of(points), Duration, GrossIndex);
}
