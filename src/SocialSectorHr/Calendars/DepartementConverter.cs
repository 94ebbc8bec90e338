using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialSectorHr.Json;

/// <summary>A département in JSON, the same under all options: its number, <c>"44"</c>.</summary>
public sealed class DepartementConverter : JsonConverter<Departement>
{
    private static readonly Bilingual None = new("aucun département", "no département");

    /// <inheritdoc/>
    /// <exception cref="JsonException">What stands there is no such number.</exception>
    public override Departement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Departement.TryParse(reader.GetString(), out Departement departement)
            ? departement
            : throw LeafException.Expected(Departement.Permitted, ref reader);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The département is none.</exception>
    public override void Write(Utf8JsonWriter writer, Departement value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value == default ? throw new LeafException(None) : value.Number);
    }
}
