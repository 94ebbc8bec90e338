using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialSectorHr;

/// <summary>
/// A quantity in JSON, the same under all options: a number of its unit where decimals write it (2635.5), otherwise a fraction ("15815/6").
/// </summary>
/// <remarks>Per cent are written as they are spoken: 60 for 60 %. As the name of a member the number stands in its quotes.</remarks>
/// <typeparam name="T">The quantity.</typeparam>
public sealed class QuantityConverter<T> : JsonConverter<T>
    where T : struct, IQuantity<T>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">What stands there is no exact number.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.FromExact(ExactJson.Read(ref reader, T.Name) / T.Name.Scale);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ExactJson.Write(writer, value.Exact * T.Name.Scale);
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The name is no exact number.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName((value.Exact * T.Name.Scale).ToString());
    }
}
