using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace SocialSectorHr.Tests.Contracts;

/// <summary>A published figure on contracts, as <c>Cases/contracts.json</c> holds it.</summary>
internal sealed record ContractCase
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(), new IsoDateConverter() },
    };

    public static IReadOnlyList<ContractCase> All { get; } =
        JsonSerializer.Deserialize<ContractCase[]>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "contracts.json")), Options)!;

    public required string Id { get; init; }

    public required string Topic { get; init; }

    public required string Source { get; init; }

    public required ContractFacts Given { get; init; }

    public required IReadOnlyDictionary<string, JsonElement> Expected { get; init; }

    private sealed class IsoDateConverter : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            LocalDatePattern.Iso.Parse(reader.GetString()!).Value;

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
            throw new NotSupportedException();
    }
}
