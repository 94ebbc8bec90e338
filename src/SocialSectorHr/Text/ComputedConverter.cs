using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialSectorHr.Json;

/// <summary>Writes what is computed, the same under any options: in English, or in the language an application asks for.</summary>
/// <remarks>For French, put one among <see cref="JsonSerializerOptions.Converters"/>.</remarks>
/// <param name="language">The language of the texts.</param>
public sealed class ComputedConverter(Language language) : JsonConverter<IComputed>
{
    /// <summary>Writes in English.</summary>
    public ComputedConverter()
        : this(Language.English)
    {
    }

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(IComputed).IsAssignableFrom(typeToConvert);

    /// <summary>Refuses: a result is computed again, a term made again, from what it follows from.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="typeToConvert">The type asked for.</param>
    /// <param name="options">The options.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="JsonException">Always.</exception>
    public override IComputed Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>

        throw new JsonException($"{Name(typeToConvert)} cannot be read back: results and terms are computed. Read the offer or the quantities they follow from, and ask again.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IComputed value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        value.WriteTo(writer, language);
    }

    private static string Name(Type type) => type.Name.Split('`')[0];
}
