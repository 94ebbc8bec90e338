using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialSectorHr.Json;

/// <summary>A quantity as an exact number of its unit: euros, hours, days, weeks, months, per cent.</summary>
internal sealed class QuantityConverter<T> : JsonConverter<T>
    where T : struct, IQuantity<T>
{
    // A percentage is a ratio inside, and per cent outside: 60 for 60 %.
    private static readonly Fraction Scale = typeof(T) == typeof(Percent) ? 100 : 1;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader, member: null);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Write(writer, value);

    internal static T Read(ref Utf8JsonReader reader, string? member) => T.FromExact(QuantityJson.Read(ref reader, member) / Scale);

    internal static void Write(Utf8JsonWriter writer, T value) => QuantityJson.Write(writer, value.Exact * Scale);
}
