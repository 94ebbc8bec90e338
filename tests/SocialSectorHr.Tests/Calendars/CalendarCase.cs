using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialSectorHr.Tests.Calendars;

/// <summary>A published figure on calendars, months and seniority; the properties of <see cref="Given"/> are all a case may hold.</summary>
public sealed record CalendarCase
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(), new IsoDateConverter() },
    };

    public static IReadOnlyList<CalendarCase> All { get; } =
        JsonSerializer.Deserialize<CalendarCase[]>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "calendars.json")), Options)!;

    public required string Id { get; init; }

    public required string Topic { get; init; }

    public required string Source { get; init; }

    public required CalendarFacts Given { get; init; }

    public required IReadOnlyDictionary<string, JsonElement> Expected { get; init; }

    public override string ToString() => Id;

    private sealed class IsoDateConverter : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            NodaTime.Text.LocalDatePattern.Iso.Parse(reader.GetString()!).Value;

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
            throw new NotSupportedException();
    }
}
