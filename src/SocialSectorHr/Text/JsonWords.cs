using System.Buffers;
using System.Text;
using System.Text.Json;

namespace SocialSectorHr;

/// <summary>What stands in a JSON text, in words.</summary>
internal static class JsonWords
{
    /// <summary>As many characters of what stands there are shown.</summary>
    public const int Shown = 40;

    public static readonly Bilingual Object = new("un objet", "an object");
    public static readonly Bilingual List = new("une liste", "a list");
    public static readonly Bilingual Text = new("un texte", "a text");
    public static readonly Bilingual YesOrNo = new("true ou false", "true or false");
    public static readonly Bilingual WholeNumber = new("un nombre entier", "a whole number");
    public static readonly Bilingual Twice = new("écrit deux fois", "written twice");

    public static Bilingual Expected(Bilingual expected, Bilingual found) =>
        new($"attendu : {expected.French} ; trouvé : {found.French}", $"expected {expected.English}, found {found.English}");

    public static Bilingual Unknown(IEnumerable<string> members)
    {
        string names = string.Join(", ", members);
        return new($"membre inconnu ; connus : {names}", $"unknown member; the known ones are {names}");
    }

    public static Bilingual Describe(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => Object,
        JsonTokenType.StartArray => List,
        JsonTokenType.Null => Quote("null"),
        JsonTokenType.True => Quote("true"),
        JsonTokenType.False => Quote("false"),
        JsonTokenType.String or JsonTokenType.PropertyName => Quote($"\"{Raw(ref reader)}\""),
        _ => Quote(Raw(ref reader)),
    };

    /// <summary>The text of a number or string as it is written, without its quotes.</summary>
    public static string Raw(ref Utf8JsonReader reader) =>
        Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);

    /// <summary>A text cut to what a reader needs of it, never inside a character.</summary>
    public static string Cut(string text)
    {
        if (text.Length <= Shown)
        {
            return text;
        }

        int length = char.IsHighSurrogate(text[Shown - 1]) ? Shown - 1 : Shown;
        return $"{text[..length]}…";
    }

    private static Bilingual Quote(string text)
    {
        string shown = Cut(text);
        return new(shown, shown);
    }
}
