using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>A gross index and the increased index that is paid for it (indice brut, indice majoré).</summary>
/// <param name="Gross">The gross index.</param>
/// <param name="Increased">The increased index, in points.</param>
[JsonConverter(typeof(ComputedConverter))]
public readonly record struct IndexPair(int Gross, Points Increased) : IMemberwise
{
    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>Both.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{NumberText.Fixed(Gross, 0, language)} → {Increased.ToString(language)}";
}
