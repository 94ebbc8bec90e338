using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialSectorHr.Json;

/// <summary>A département as its number: <c>"44"</c>.</summary>
internal sealed class DepartementConverter : JsonConverter<Departement>
{
    public override Departement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Departement.TryParse(reader.GetString(), out Departement departement)
            ? departement
            : throw LeafException.Expected(Departement.Permitted, ref reader);

    public override void Write(Utf8JsonWriter writer, Departement value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Number);
}
