using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialSectorHr.Json;

/// <summary>A quantity of an offer: what <see cref="QuantityConverter{T}"/> writes, within the bounds of <see cref="QuantityJson"/>.</summary>
internal sealed class OfferQuantityConverter<T> : JsonConverter<T>
    where T : struct, IQuantity<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader, member: null);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Write(writer, value);

    internal static T Read(ref Utf8JsonReader reader, string? member) =>
        T.FromExact(QuantityJson.Read(ref reader, member) / T.Name.Scale);

    internal static void Write(Utf8JsonWriter writer, T value) => QuantityJson.Write(writer, value.Exact * T.Name.Scale);
}
