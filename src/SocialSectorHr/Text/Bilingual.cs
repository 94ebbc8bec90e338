using System.Text.Json;
using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>One text in both languages of the library (texte bilingue). <c>default</c> is the empty text.</summary>
/// <param name="French">The French text.</param>
/// <param name="English">The English text.</param>
[JsonConverter(typeof(ComputedConverter))]
public readonly record struct Bilingual(string French, string English) : IComputed
{
    /// <summary>The French text; never null.</summary>
    public string French { get; } = French ?? throw new ArgumentNullException(nameof(French));

    /// <summary>The English text; never null.</summary>
    public string English { get; } = English ?? throw new ArgumentNullException(nameof(English));

    /// <summary>The English text.</summary>
    /// <returns>The English text, empty for <c>default</c>.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The text in one language.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The text, empty for <c>default</c>.</returns>
    public string ToString(Language language) => (language == Language.French ? French : English) ?? string.Empty;

    /// <summary>Writes both texts as JSON: <c>{ "french": "jour", "english": "day" }</c>.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="language">Not asked: both are written.</param>
    public void WriteTo(Utf8JsonWriter writer, Language language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("french", ToString(Language.French));
        writer.WriteString("english", ToString(Language.English));
        writer.WriteEndObject();
    }

    /// <summary>
    /// What stands for the words of a value that no member of its enum has: its number. A text never throws; terms refuse such a value.
    /// </summary>
    internal static Bilingual Undefined<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        string number = value.ToString("D");
        return new(number, number);
    }
}
