using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <summary>A place in a pay scale, as stated (classification, coefficient).</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StatedPayScale
{
    /// <summary>The points, coefficient or index (coefficient, indice majoré); null where they are not said.</summary>
    public int? Points { get; init; }

    /// <summary>The value of the point in euros, as the offer gives it (valeur du point); null where it is not said.</summary>
    public Money? PointValue { get; init; }

    /// <summary>The level, group or step in words (groupe, niveau, échelon); null where it is not said.</summary>
    public string? Level { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: what is said, silence leaving no trace.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        Said said = new(language);
        said.Counted(Points, "points", "points");
        string? value = PointValue is { } point ? UnitText.Write(point.Exact, language, "€", "€", "€", "€") : null; // to the cent would lose digits
        said.Labelled("valeur du point", "value of the point", value);
        said.Add(Level);
        return said.Or("grille", "pay scale");
    }
}
