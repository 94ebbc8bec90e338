using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialSectorHr.Json;

/// <summary>
/// A member of a closed list in JSON, the same under all options: its exact name, no number, no other case; several of them as
/// <c>"Monday, Tuesday"</c>.
/// </summary>
/// <typeparam name="TEnum">The list.</typeparam>
public sealed class EnumConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly string Names = string.Join(", ", Enum.GetNames<TEnum>());

    /// <inheritdoc/>
    /// <exception cref="JsonException">What stands there is no name of the list.</exception>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, member: null);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value has no name.</exception>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Write(writer, value);
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The name is none of the list.</exception>
    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, member: null);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value has no name.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(NameOf(value));
    }

    internal static TEnum Read(ref Utf8JsonReader reader, string? member) =>
        reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && TryName(reader.GetString()!, out TEnum value)
            ? value
            : throw LeafException.Expected(new($"l'un de {Names}", $"one of {Names}"), ref reader, member);

    internal static void Write(Utf8JsonWriter writer, TEnum value) => writer.WriteStringValue(NameOf(value));

    // Exactly as it is written: neither a number nor another case nor another order.
    private static bool TryName(string text, out TEnum value) =>
        Enum.TryParse(text, out value) && char.IsLetter(text[0]) && string.Equals(value.ToString(), text, StringComparison.Ordinal);

    private static string NameOf(TEnum value)
    {
        string name = value.ToString();
        return char.IsLetter(name[0])
            ? name
            : throw new LeafException(new($"{name} n'est pas l'un de {Names}", $"{name} is not one of {Names}"));
    }
}
