using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace SocialSectorHr.Json;

/// <summary>A day as ISO 8601 writes it, from the year 1 on: <c>"2026-03-16"</c>.</summary>
public sealed class LocalDateConverter : JsonConverter<LocalDate>
{
    private static readonly Bilingual Day = new("un jour comme \"2026-03-16\"", "a day such as \"2026-03-16\"");

    private static readonly Bilingual BeforeOurEra = new("un jour avant l'an 1", "a day before the year 1");

    /// <inheritdoc/>
    /// <exception cref="JsonException">What stands there is no such day.</exception>
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The day is before the year 1.</exception>
    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        LocalDate day = value.WithCalendar(CalendarSystem.Iso);
        writer.WriteStringValue(day.Year > 0 ? LocalDatePattern.Iso.Format(day) : throw new LeafException(BeforeOurEra));
    }

    internal static LocalDate Read(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && LocalDatePattern.Iso.Parse(reader.GetString()!).TryGetValue(default, out LocalDate day)
            && day.Year > 0
            ? day
            : throw LeafException.Expected(Day, ref reader);
}
