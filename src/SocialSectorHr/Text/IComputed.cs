using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialSectorHr.Json;

/// <summary>What the library computes and writes as JSON (résultat): a figure, an explanation, a finding, an answer, a statement, an
/// audit.</summary>
/// <remarks>Written the same under any options (<see cref="ComputedConverter"/>), never read back.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public interface IComputed
{
    /// <summary>Writes it as one JSON value: names and numbers the same in both languages, texts in one.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="language">The language of the texts.</param>
    void WriteTo(Utf8JsonWriter writer, Language language);
}
