using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <summary>Figures that do not follow from an offer, and the facts it would have to state (chiffres manquants).</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record MissingFigures : IMemberwise
{
    internal MissingFigures(Bilingual what, IEnumerable<Fact> facts)
    {
        What = what;
        Facts = ValueList.Of(facts);
    }

    /// <summary>Which figures.</summary>
    public Bilingual What { get; }

    /// <summary>What the offer leaves unsaid.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The figures and the facts they lack.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string colon = language == Language.French ? $"{NumberText.Space}: " : ": ";
        return $"{What.ToString(language)}{colon}{string.Join(", ", Facts.Select(fact => fact.Label().ToString(language)))}";
    }
}
