using System.Text.Json;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests;

/// <summary>A quantity in JSON is the same exact text under everyone's options.</summary>
public sealed class ValuesTravelTests
{
    private static readonly Dictionary<string, JsonSerializerOptions> Options = new(StringComparer.Ordinal)
    {
        ["default"] = JsonSerializerOptions.Default,
        ["web"] = JsonSerializerOptions.Web,
        ["generated"] = QuantityJsonContext.Default.Options,
    };

    public static TheoryData<Type, string> EveryQuantity()
    {
        IEnumerable<Type> types = typeof(Money).Assembly.GetExportedTypes()
            .Where(
                static type => type == typeof(LeaveDays) || (type.IsValueType && type.GetInterface(typeof(IQuantity<>).Name) is not null));
        TheoryData<Type, string> all = [];
        foreach (Type type in types)
        {
            foreach (string options in Options.Keys)
            {
                all.Add(type, options);
            }
        }

        return all;
    }

    [Fact]
    public void There_are_eight_quantities() => Assert.Equal(8 * Options.Count, EveryQuantity().Count);

    [Theory]
    [MemberData(nameof(EveryQuantity))]
    public void Every_quantity_is_the_same_text_under_all_options(Type type, string options)
    {
        object example = type == typeof(LeaveDays) ? LeaveDays.Of(Days.OfFraction(37, 3), LeaveUnit.Ouvres) : Example(type);
        string json = JsonSerializer.Serialize(example, type, Options[options]);

        Assert.Equal(type == typeof(LeaveDays) ? """{"days":"37/3","unit":"Ouvres"}""" : "\"37/3\"", json);
        Assert.Equal(example, JsonSerializer.Deserialize(json, type, Options[options]));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize("null", type, Options[options]));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize("{}", type, Options[options]));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize("[]", type, Options[options]));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize("true", type, Options[options]));
    }

    [Property]
    public bool An_amount_comes_back_exactly(Money value) => ComesBack(value);

    [Property]
    public bool Hours_come_back_exactly(Hours value) => ComesBack(value);

    [Property]
    public bool Days_come_back_exactly(Days value) => ComesBack(value);

    [Property]
    public bool Weeks_come_back_exactly(Weeks value) => ComesBack(value);

    [Property]
    public bool Points_come_back_exactly(Points value) => ComesBack(value);

    [Property]
    public bool Months_come_back_exactly(Months value) => ComesBack(value);

    [Property]
    public bool A_percentage_comes_back_exactly(Percent value) => ComesBack(value);

    [Property]
    public bool Leave_comes_back_exactly(LeaveDays value) => ComesBack(value);

    [Property]
    public bool What_needs_many_digits_comes_back_exactly(Money value, long above, long below) =>
        below == 0 || ComesBack(value * (1m / 3) / 1_000_000_000_000m + Money.OfFraction(above, below));

    [Theory]
    [InlineData("12.31", "12.31")]
    [InlineData("12.310", "12.31")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("1.5e3", "1500")]
    [InlineData("15E-1", "1.5")]
    [InlineData("\"455/3\"", "\"455/3\"")]
    [InlineData("\"910\\/6\"", "\"455/3\"")]
    [InlineData("\"12.31\"", "12.31")]
    [InlineData("\"-1/7\"", "\"-1/7\"")]
    [InlineData("0.0000000001", "\"1/10000000000\"")]
    [InlineData("123456789012345678901234567890", "\"123456789012345678901234567890\"")]
    [InlineData("0.123456789012345678901234567890", "\"12345678901234567890123456789/100000000000000000000000000000\"")]
    public void Numbers_are_read_to_the_last_digit(string json, string written) =>
        Assert.Equal(written, JsonSerializer.Serialize(JsonSerializer.Deserialize<Hours>(json)));

    [Theory]
    [InlineData("\"many\"", "expected a number of hours such as 37.5 or \"455/3\", found \"many\"")]
    [InlineData("\"37,5\"", "expected a number of hours such as 37.5 or \"455/3\", found \"37,5\"")]
    [InlineData("\"1/0\"", "expected a number of hours such as 37.5 or \"455/3\", found \"1/0\"")]
    [InlineData("\"\"", "expected a number of hours such as 37.5 or \"455/3\", found \"\"")]
    [InlineData("\"1.\"", "expected a number of hours such as 37.5 or \"455/3\", found \"1.\"")]
    [InlineData("1e9999", "expected a number of hours such as 37.5 or \"455/3\", found 1e9999")]
    [InlineData("{}", "expected a number of hours such as 37.5 or \"455/3\", found an object")]
    [InlineData("null", "expected a number of hours such as 37.5 or \"455/3\", found null")]
    public void What_is_no_number_is_refused_with_the_unit_and_an_example(string json, string message) =>
        Assert.Equal(message, Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Hours>(json)).Message);

    [Theory]
    [InlineData("25", "expected leave such as {\"days\": 25, \"unit\": \"Ouvres\"}, found 25")]
    [InlineData("{}", "missing member: days")]
    [InlineData("{\"days\":25}", "missing member: unit")]
    [InlineData("{\"unit\":\"Ouvres\",\"days\":\"x\"}", "days: expected a number of days such as 25 or \"455/3\", found \"x\"")]
    [InlineData("{\"days\":25,\"unit\":1}", "unit: expected one of Ouvrables, Ouvres, found 1")]
    [InlineData("{\"days\":25,\"days\":26}", "days: written twice")]
    [InlineData("{\"jours\":25}", "jours: unknown member; the known ones are days, unit")]
    public void Leave_without_its_unit_is_refused(string json, string message) =>
        Assert.Equal(message, Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<LeaveDays>(json)).Message);

    [Fact]
    public void A_percentage_is_written_in_per_cent() => Assert.Equal("60", JsonSerializer.Serialize(60.Percent));

    [Fact]
    public void The_refusal_gives_the_place() => Assert.Equal(
        "$.Value",
        Assert.ThrowsAny<JsonException>(static () => JsonSerializer.Deserialize<Held<Money>>("""{ "Value": "a lot" }""")).Path);

    private static object Example(Type type) => type.GetMethod("OfFraction")!.Invoke(null, type == typeof(Percent) ? [37L, 300L] : [37L, 3L])!;

    // As a value, as nothing, in a list, and as a key.
    private static bool ComesBack<T>(T value)
        where T : struct
    {
        Held<T> held = new() { Value = value, Some = value, Many = [value], ByKey = new Dictionary<T, T> { [value] = value } };
        string[] texts = [.. Options.Values.Select(options => JsonSerializer.Serialize(value, options)).Distinct(StringComparer.Ordinal)];
        return texts.Length == 1 && Options.Values.All(options =>
        {
            Held<T> back = JsonSerializer.Deserialize<Held<T>>(JsonSerializer.Serialize(held, options), options)!;
            T[] all = [back.Value, back.Some!.Value, back.Many.Single(), back.ByKey.Keys.Single(), back.ByKey.Values.Single()];
            return back.None is null && all.All(one => EqualityComparer<T>.Default.Equals(one, value));
        });
    }
}
