using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialSectorHr.Json;

/// <summary>The number of a département, refused here with its path where the offer itself would refuse it without.</summary>
internal sealed class DepartementConverter : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.GetString() is { } text && DepartementNumber.IsOne(text)
            ? text
            : throw LeafException.Expected(DepartementNumber.Permitted, ref reader);

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
