using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace SocialSectorHr.Json;

/// <summary>A time of the day to the minute: <c>"09:00"</c>.</summary>
public sealed class LocalTimeConverter : JsonConverter<LocalTime>
{
    /// <summary>What it must look like, for the schema.</summary>
    internal const string Pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

    private static readonly Bilingual Time = new("une heure comme \"09:00\"", "a time such as \"09:00\"");

    private static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <inheritdoc/>
    /// <exception cref="JsonException">What stands there is no such time.</exception>
    public override LocalTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Minutes.Parse(reader.GetString()!).TryGetValue(default, out LocalTime time)
            ? time
            : throw LeafException.Expected(Time, ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalTime value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Minutes.Format(value));
    }
}
