using System.Globalization;
using System.Text.Json;
using NodaTime.Text;

namespace SocialSectorHr.Tests;

/// <summary>A published figure, or one worked out by hand: facts, and what they must give. Files of <c>Cases/</c>.</summary>
public sealed class PublishedCase
{
    private readonly JsonElement given;

    private PublishedCase(JsonElement row)
    {
        Id = row.GetProperty("id").GetString()!;
        Topic = row.GetProperty("topic").GetString()!;
        given = row.GetProperty("given").Clone();
        Expected = row.GetProperty("expected").EnumerateObject().ToDictionary(field => field.Name, field => field.Value.Clone());
        NotReproduced = row.TryGetProperty("notReproduced", out JsonElement reason) ? reason.GetString() : null;
    }

    public string Id { get; }

    public string Topic { get; }

    public IReadOnlyDictionary<string, JsonElement> Expected { get; }

    /// <summary>Why the library gives no such figure; null where it does.</summary>
    public string? NotReproduced { get; }

    public static IReadOnlyList<PublishedCase> Read(string file)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", file)));
        return [.. document.RootElement.EnumerateArray().Select(row => new PublishedCase(row))];
    }

    public bool Has(string fact) => given.TryGetProperty(fact, out _);

    public string Word(string fact) => given.GetProperty(fact).ToString();

    /// <summary>A number, written as one or as a decimal string.</summary>
    public decimal Number(string fact) => decimal.Parse(Word(fact), CultureInfo.InvariantCulture);

    public decimal Number(string fact, decimal otherwise) => Has(fact) ? Number(fact) : otherwise;

    public int Whole(string fact) => given.GetProperty(fact).GetInt32();

    public Money Money(string fact) => SocialSectorHr.Money.Of(Number(fact));

    public Hours Hours(string fact) => SocialSectorHr.Hours.Of(Number(fact));

    public LocalDate Date(string fact) => LocalDatePattern.Iso.Parse(Word(fact)).Value;

    public bool Truth(string fact) => given.GetProperty(fact).GetBoolean();

    public TEnum Enum<TEnum>(string fact)
        where TEnum : struct, Enum => System.Enum.Parse<TEnum>(Word(fact));

    /// <summary>Asserts every expected field, each rounded half away from zero to the decimals that are printed.</summary>
    public void Check(Func<PublishedCase, string, object?> answer)
    {
        Assert.NotEmpty(Expected);
        foreach ((string field, JsonElement expected) in Expected)
        {
            string text = expected.ToString();
            Assert.Equal($"{field} = {(expected.ValueKind == JsonValueKind.Null ? "none" : text)}", $"{field} = {Show(answer(this, field), text)}");
        }
    }

    public override string ToString() => Id;

    private static string Show(object? value, string expected) => value switch
    {
        null => "none",
        bool truth => truth.ToString(),
        LocalDate date => LocalDatePattern.Iso.Format(date),
        Money money => Show(money.Exact, expected),
        Hours hours => Show(hours.Exact, expected),
        Days days => Show(days.Exact, expected),
        LeaveDays days => Show(days.Exact, expected),
        Weeks weeks => Show(weeks.Exact, expected),
        Months months => Show(months.Exact, expected),
        Percent percent => Show(percent.Exact, expected),
        Fraction exact when expected.Contains('/', StringComparison.Ordinal) => $"{exact.Numerator}/{exact.Denominator}",
        Fraction exact => exact.Round(Decimals(expected)).ToDecimal().ToString($"F{Decimals(expected)}", CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };

    private static int Decimals(string number) => number.IndexOf('.', StringComparison.Ordinal) is >= 0 and int point ? number.Length - point - 1 : 0;
}
