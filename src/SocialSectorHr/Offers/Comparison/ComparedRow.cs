using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <summary>One concept of a comparison (ligne d'une comparaison), with a cell an offer.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record ComparedRow : IMemberwise
{
    internal ComparedRow(string name, Bilingual label, IEnumerable<ComparedCell> cells) =>
        (Name, Label, Cells) = (name, label, ValueList.Of(cells));

    /// <summary>The name of the concept, for example <c>pay.annual</c>.</summary>
    public string Name { get; }

    /// <summary>What it is.</summary>
    public Bilingual Label { get; }

    /// <summary>A cell an offer, in the order of the offers.</summary>
    public IReadOnlyList<ComparedCell> Cells { get; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The label and the cells.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string colon = language == Language.French ? $"{NumberText.Space}: " : ": ";
        return $"{Label.ToString(language)}{colon}{string.Join(" | ", Cells.Select(cell => cell.ToString(language)))}";
    }
}
