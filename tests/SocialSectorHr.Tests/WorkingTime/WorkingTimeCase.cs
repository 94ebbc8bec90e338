using System.Globalization;
using System.Text.Json;

namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>A published figure on working time, as the case file writes it.</summary>
internal sealed class WorkingTimeCase
{
    private readonly JsonElement given;

    private WorkingTimeCase(JsonElement row)
    {
        Id = row.GetProperty("id").GetString()!;
        Topic = row.GetProperty("topic").GetString()!;
        given = row.GetProperty("given");
        Expected = row.GetProperty("expected").EnumerateObject().ToDictionary(static field => field.Name, static field => field.Value);
        NotReproducible = row.TryGetProperty("notReproducible", out JsonElement reason) ? reason.GetString() : null;
    }

    public static IReadOnlyList<WorkingTimeCase> All { get; } = Read();

    public string Id { get; }

    public string Topic { get; }

    public string? NotReproducible { get; }

    public IReadOnlyDictionary<string, JsonElement> Expected { get; }

    /// <summary>The facts that an answer has read: what nobody reads would be a case half checked.</summary>
    public HashSet<string> Used { get; } = new(StringComparer.Ordinal);

    public IEnumerable<string> Facts => given.EnumerateObject().Select(static fact => fact.Name);

    public bool Has(string fact)
    {
        Used.Add(fact);
        return given.TryGetProperty(fact, out _);
    }

    public decimal Number(string fact) => Value(fact).GetDecimal();

    public decimal Number(string fact, decimal otherwise) => Has(fact) ? Number(fact) : otherwise;

    public int Whole(string fact) => Value(fact).GetInt32();

    public LocalDate Date(string fact) => NodaTime.Text.LocalDatePattern.Iso.Parse(Value(fact).GetString()!).Value;

    public TEnum Word<TEnum>(string fact)
        where TEnum : struct, Enum => Enum.Parse<TEnum>(Value(fact).GetString()!);

    public TEnum Word<TEnum>(string fact, TEnum otherwise)
        where TEnum : struct, Enum => Has(fact) ? Word<TEnum>(fact) : otherwise;

    /// <summary>The text of an answer, rounded half away from zero to the decimals that the case prints.</summary>
    public static string Write(object answer, JsonElement expected) => answer switch
    {
        bool truth => truth ? "true" : "false",
        decimal number => decimal.Round(number, Decimals(expected), MidpointRounding.AwayFromZero).ToString(
            $"F{Decimals(expected)}", CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"{answer} is no figure of a case."),
    };

    public static string Write(JsonElement expected) =>
        expected.ValueKind == JsonValueKind.String ? expected.GetString()! : expected.GetRawText();

    private static int Decimals(JsonElement expected) => Write(expected).IndexOf('.', StringComparison.Ordinal) is >= 0 and int point
        ? Write(expected).Length - point - 1 : 0;

    private static WorkingTimeCase[] Read()
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "working-time.json")));
        return [.. document.RootElement.Clone().EnumerateArray().Select(static row => new WorkingTimeCase(row))];
    }

    private JsonElement Value(string fact)
    {
        Used.Add(fact);
        return given.GetProperty(fact);
    }
}
