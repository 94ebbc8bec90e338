using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialSectorHr.Json;

/// <summary>
/// What the library computes and writes as JSON (résultat): results, terms, rules; figures, explanations, findings, answers, statements,
/// audits.
/// </summary>
/// <remarks>
/// Written the same under any options (<see cref="ComputedConverter"/>), never read back. A result or a term is its text and its public members by
/// name, null left out: exact numbers in the unit of the member, days as ISO 8601, words by their names.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public interface IComputed
{
    /// <summary>Writes it as one JSON value: names and numbers the same in both languages, texts in one.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="language">The language of the texts.</param>
    void WriteTo(Utf8JsonWriter writer, Language language);
}
