using System.Text.Json;
using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr.Audit;

/// <content>As JSON.</content>
[JsonConverter(typeof(ComputedConverter))]
public sealed partial record Finding : IComputed
{
    /// <summary>Writes it as JSON: id, name, severity, message, places, pointers, sources with their address where one is known, the mend
    /// where there is one.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="language">The language of the texts.</param>
    public void WriteTo(Utf8JsonWriter writer, Language language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("id", Id);
        writer.WriteString("name", Rule.Name);
        writer.WriteString("severity", Severity.ToString());
        writer.WriteString("message", Message.ToString(language));
        writer.WriteStartArray("places");
        foreach (string place in Places)
        {
            writer.WriteStringValue(place);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("pointers");
        foreach (string pointer in Pointers)
        {
            writer.WriteStringValue(pointer);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("sources");
        foreach (LegalSource source in Sources)
        {
            writer.WriteStartObject();
            writer.WriteString("citation", source.Citation);
            writer.WriteString("title", source.Title.ToString(language));
            if (source.Address is { } address)
            {
                writer.WriteString("address", address.ToString());
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (Mend is { } mend)
        {
            writer.WriteStartObject("mend");
            writer.WriteString("text", mend.ToString(language));
            writer.WriteStartArray("changes");
            foreach (MendChange change in mend.Changes)
            {
                writer.WriteStartObject();
                writer.WriteString("pointer", change.JsonPointer);
                writer.WritePropertyName("value");
                writer.WriteRawValue(change.Value);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
