using System.Globalization;
using System.Text.Json;
using NodaTime.Text;

namespace SocialSectorHr.Tests;

/// <summary>A published figure, or one worked out by hand: facts, and what they must give. Files of <c>Cases/</c>.</summary>
public sealed class PublishedCase
{
    private readonly JsonElement given;
    private readonly HashSet<string>? read;

    private PublishedCase(JsonElement row)
    {
        Id = row.GetProperty("id").GetString()!;
        Topic = row.GetProperty("topic").GetString()!;
        given = row.GetProperty("given").Clone();
        Expected = row.GetProperty("expected").EnumerateObject().ToDictionary(field => field.Name, field => field.Value.Clone());
        NotReproduced = row.TryGetProperty("notReproduced", out JsonElement reason) ? reason.GetString() : null;
        Source = row.TryGetProperty("source", out JsonElement source) && source.ValueKind == JsonValueKind.String ? source.GetString()! : string.Empty;
    }

    /// <summary>The same case, which notes the facts that are read.</summary>
    private PublishedCase(PublishedCase row)
    {
        (Id, Topic, given, Expected, NotReproduced) = (row.Id, row.Topic, row.given, row.Expected, row.NotReproduced);
        read = new(StringComparer.Ordinal);
    }

    private PublishedCase(PublishedCase row, JsonElement part)
    {
        (Id, Topic, given, Expected, NotReproduced) = (row.Id, row.Topic, part.Clone(), row.Expected, row.NotReproduced);
        read = row.read;
    }

    public string Id { get; }

    public string Topic { get; }

    public IReadOnlyDictionary<string, JsonElement> Expected { get; }

    /// <summary>Why the library gives no such figure; null where it does.</summary>
    public string? NotReproduced { get; }

    /// <summary>The text it rests on, as it names it; empty where it names none.</summary>
    public string Source { get; } = string.Empty;

    public static IReadOnlyList<PublishedCase> Read(string file)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", file)));
        return [.. document.RootElement.EnumerateArray().Select(row => new PublishedCase(row))];
    }

    public bool Has(string fact) => given.TryGetProperty(fact, out _);

    public string Word(string fact) => Value(fact).ToString();

    /// <summary>A number, written as one or as a decimal string.</summary>
    public decimal Number(string fact) => decimal.Parse(Word(fact), CultureInfo.InvariantCulture);

    public decimal Number(string fact, decimal otherwise) => Has(fact) ? Number(fact) : otherwise;

    public int Whole(string fact) => Value(fact).GetInt32();

    public Money Money(string fact) => SocialSectorHr.Money.Of(Number(fact));

    public Hours Hours(string fact) => SocialSectorHr.Hours.Of(Number(fact));

    public LocalDate Date(string fact) => LocalDatePattern.Iso.Parse(Word(fact)).Value;

    /// <summary>The facts of a part.</summary>
    public PublishedCase Inner(string fact) => new(this, Value(fact));

    /// <summary>Two days, <c>from</c> and <c>to</c>.</summary>
    public DateInterval Interval(string fact) => new(
        LocalDatePattern.Iso.Parse(Value(fact).GetProperty("from").GetString()!).Value,
        LocalDatePattern.Iso.Parse(Value(fact).GetProperty("to").GetString()!).Value);

    public bool Truth(string fact) => Value(fact).GetBoolean();

    public TEnum Enum<TEnum>(string fact)
        where TEnum : struct, Enum => System.Enum.Parse<TEnum>(Word(fact));

    /// <summary>
    /// Asserts every expected field, and that every fact was read: one that nobody reads would be a case half checked. A number printed
    /// with decimals is
    /// compared to these decimals, half away from zero; one printed whole, and one of the fields that the library itself rounds, is
    /// compared exactly.
    /// </summary>
    public void Check(Func<PublishedCase, string, object?> answer, params string[] rounded)
    {
        Assert.NotEmpty(Expected);
        PublishedCase asked = new(this);
        foreach ((string field, JsonElement expected) in Expected)
        {
            string text = expected.ValueKind == JsonValueKind.Null ? "none" : expected.ToString();
            object? found = answer(asked, field);
            Assert.Equal($"{field} = {text}", $"{field} = {Show(found, text, rounded.Contains(field))}");
            if (found is LeaveDays days)
            {
                Assert.Equal((field, asked.UnitOf(field)), (field, days.Unit));
            }
        }

        Assert.Equal([], given.EnumerateObject().Select(static fact => fact.Name).Except(asked.read!));
    }

    public override string ToString() => Id;

    private static string Show(object? value, string expected, bool isRounded) => value switch
    {
        null => "none",
        bool truth => truth.ToString(),
        LocalDate date => LocalDatePattern.Iso.Format(date),
        Money money => Show(money.Exact, expected, isRounded),
        Hours hours => Show(hours.Exact, expected, isRounded),
        Days days => Show(days.Exact, expected, isRounded),
        LeaveDays days => Show(days.Exact, expected, isRounded),
        Weeks weeks => Show(weeks.Exact, expected, isRounded),
        Months months => Show(months.Exact, expected, isRounded),
        Percent percent => Show(percent.Exact, expected, isRounded),
        Fraction exact => Show(exact, expected, isRounded),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };

    private static string Show(Fraction exact, string expected, bool isRounded)
    {
        int decimals = Decimals(expected);
        Fraction shown = exact.Round(decimals);
        return expected.Contains('/', StringComparison.Ordinal) || ((isRounded || decimals == 0) && shown != exact)
            ? $"{exact.Numerator}/{exact.Denominator}"
            : shown.ToDecimal().ToString($"F{decimals}", CultureInfo.InvariantCulture);
    }

    private static int Decimals(string number) =>
        number.IndexOf('.', StringComparison.Ordinal) is >= 0 and int point ? number.Length - point - 1 : 0;

    /// <summary>The unit that the field names, or else the case.</summary>
    private LeaveUnit UnitOf(string field) =>
        field.Contains("ouvrables", StringComparison.Ordinal) ? LeaveUnit.Ouvrables
        : field.Contains("ouvres", StringComparison.Ordinal) ? LeaveUnit.Ouvres
        : Enum<LeaveUnit>("unit");

    private JsonElement Value(string fact)
    {
        read?.Add(fact);
        return given.GetProperty(fact);
    }
}
