using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <summary>What one offer gives for the concept of a row (case d'une comparaison).</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record ComparedCell : IMemberwise
{
    internal ComparedCell(ComparedValue value, FigureValue? moreAtLeast, FigureValue? moreAtMost, IEnumerable<Fact> missing)
    {
        (AtLeast, AtMost, Mark, Year) = (value.AtLeast, value.AtMost, value.Mark, value.Year);
        (MoreAtLeast, MoreAtMost, Missing) = (moreAtLeast, moreAtMost, ValueList.Of(missing));
    }

    /// <summary>The value, or the lower end of a range; null where it is not known.</summary>
    public FigureValue? AtLeast { get; }

    /// <summary>The value, or the upper end of a range; null where it is not known.</summary>
    public FigureValue? AtMost { get; }

    /// <summary>How sure it is.</summary>
    public Mark Mark { get; }

    /// <summary>The calendar year it is of; null where it is of none.</summary>
    public int? Year { get; }

    /// <summary>
    /// How much more than the first offer a year, lower end against lower end; null where an end is not known, or where the row is not of a
    /// year.
    /// </summary>
    public FigureValue? MoreAtLeast { get; }

    /// <summary>
    /// How much more than the first offer a year, upper end against upper end; null where an end is not known, or where the row is not of a
    /// year.
    /// </summary>
    public FigureValue? MoreAtMost { get; }

    /// <summary>The facts without which it cannot be compared; empty where it can.</summary>
    public IReadOnlyList<Fact> Missing { get; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The mark, the value or both ends, and the year; a dash where it is not known.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        if (Range(AtLeast, AtMost, language) is not { } value)
        {
            return "—";
        }

        string mark = Mark switch { Mark.Derived => "~ ", Mark.Assumed => "? ", _ => string.Empty };
        string year = Year is { } of ? FormattableString.Invariant($" ({of})") : string.Empty;
        return $"{mark}{value}{year}";
    }

    /// <summary>
    /// How much more than the first offer a year, with its sign, both ends where they differ; empty where it is not known.
    /// </summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string Difference(Language language)
    {
        string? low = Signed(MoreAtLeast, language);
        string? high = Signed(MoreAtMost, language);
        return (low ?? high) is not { } one ? string.Empty
            : low is null || high is null || low == high ? one
            : $"{low} {To(language)} {high}";
    }

    private static string? Signed(FigureValue? value, Language language) =>
        value is null ? null : value.Number > 0 ? $"+{value.ToString(language)}" : ExplanationStep.Signed(value.ToString(language));

    private static string? Range(FigureValue? low, FigureValue? high, Language language) => (low, high) switch
    {
        (null, null) => null,
        ({ } least, null) => $"{FigureBound.AtLeast.Label(language)} {least.ToString(language)}",
        (null, { } most) => $"{FigureBound.AtMost.Label(language)} {most.ToString(language)}",
        ({ } least, { } most) => least.Equals(most)
            ? least.ToString(language)
            : $"{least.ToString(language)} {To(language)} {most.ToString(language)}",
    };

    private static string To(Language language) => language == Language.French ? "à" : "to";
}
