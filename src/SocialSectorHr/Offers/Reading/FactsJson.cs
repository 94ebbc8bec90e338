using System.Text.Json;

namespace SocialSectorHr.Offers;

/// <summary>Missing facts as JSON: <c>[ { "fact": "Status", "label": "the status" } ]</c>.</summary>
internal static class FactsJson
{
    public static void Write(Utf8JsonWriter writer, string member, IReadOnlyList<Fact> facts, Language language)
    {
        writer.WriteStartArray(member);
        foreach (Fact fact in facts)
        {
            writer.WriteStartObject();
            writer.WriteString("fact"u8, fact.ToString());
            writer.WriteString("label"u8, fact.Label(language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
