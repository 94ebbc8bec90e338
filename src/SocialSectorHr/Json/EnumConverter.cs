using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialSectorHr.Json;

/// <summary>A member of a closed list by its exact name; no numbers, no other case.</summary>
internal sealed class EnumConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly Dictionary<string, TEnum> Members = Enum.GetValues<TEnum>()
        .ToDictionary(static value => value.ToString(), StringComparer.Ordinal);

    private static readonly string Names = string.Join(", ", Enum.GetNames<TEnum>());

    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, member: null);

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) => Write(writer, value);

    internal static TEnum Read(ref Utf8JsonReader reader, string? member) =>
        reader.TokenType == JsonTokenType.String && Members.TryGetValue(reader.GetString()!, out TEnum value)
            ? value
            : throw LeafException.Expected(new($"l'un de {Names}", $"one of {Names}"), ref reader, member);

    internal static void Write(Utf8JsonWriter writer, TEnum value) => writer.WriteStringValue(
        Enum.IsDefined(value)
            ? value.ToString()
            : throw new LeafException(new($"{value} n'est pas l'un de {Names}", $"{value} is not one of {Names}")));
}
