using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>A grade of a cadre d'emplois (grade), with its grid through time.</summary>
/// <remarks>
/// Those that are held are <see cref="TerritorialGrades"/>. An application makes its own with <see cref="Of"/>, or lays another grid over
/// one that is held: <c>law.With(TerritorialGrades.Attache.Grid, from, grid, source)</c>.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record Grade : IMemberwise
{
    internal Grade()
    {
    }

    /// <summary>Its name: attaché principal.</summary>
    public required Bilingual Name { get; init; }

    /// <summary>Its cadre d'emplois.</summary>
    public required CadreEmplois Cadre { get; init => field = value ?? throw new ArgumentNullException(nameof(Cadre)); }

    /// <summary>Its steps through time.</summary>
    public required Dated<GradeGrid> Grid { get; init => field = value ?? throw new ArgumentNullException(nameof(Grid)); }

    /// <summary>Whether the grid rests on one source only, so that an error in it would not have been seen.</summary>
    public bool IsFromOneSource { get; init; }

    /// <summary>What the figures of a statement name it by; null for a grade of an application.</summary>
    internal string? Code { get; init; }

    /// <summary>A grade that the library does not hold, from the day its grid is known.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="cadre">Its cadre d'emplois.</param>
    /// <param name="from">The first day of the grid.</param>
    /// <param name="grid">The grid.</param>
    /// <param name="source">The text that sets it.</param>
    /// <returns>The grade.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not of the years 1 to 9800 of the ISO calendar.</exception>
    public static Grade Of(Bilingual name, CadreEmplois cadre, LocalDate from, GradeGrid grid, LegalSource source)
    {
        ArgumentNullException.ThrowIfNull(cadre);
        ArgumentNullException.ThrowIfNull(grid);
        ArgumentNullException.ThrowIfNull(source);
        LocalDate first = from.Iso();
        return new()
        {
            Name = name,
            Cadre = cadre,
            Grid = new(TableName(name), first) { { first.Year, first.Month, first.Day, grid, source } },
        };
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The name.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Name.ToString(language);

    internal static Bilingual TableName(Bilingual grade) => new($"grille : {grade.French}", $"grid: {grade.English}");
}
