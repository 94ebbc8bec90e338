using System.Text.Json;
using System.Text.Json.Serialization;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Json;

/// <summary>Stated figures in JSON, the same under all options: <c>{ "exactly": 39, "per": "Week" }</c>.</summary>
public sealed class StatedConverters : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Of(typeToConvert) is not null;

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Of(typeToConvert);

    private static JsonConverter? Of(Type type) =>
        type == typeof(Stated<Money>) ? new StatedConverter<Money>()
        : type == typeof(Stated<Hours>) ? new StatedConverter<Hours>()
        : type == typeof(Stated<Days>) ? new StatedConverter<Days>()
        : type == typeof(Stated<Weeks>) ? new StatedConverter<Weeks>()
        : type == typeof(Stated<Months>) ? new StatedConverter<Months>()
        : type == typeof(Stated<Percent>) ? new StatedConverter<Percent>()
        : null;
}
