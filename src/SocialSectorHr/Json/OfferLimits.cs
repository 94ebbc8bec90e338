using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace SocialSectorHr.Json;

/// <summary>
/// What a text must be before an offer is read in it: JSON, of characters that exist, within bounds no true offer reaches.
/// </summary>
internal static class OfferLimits
{
    /// <summary>How deep objects and lists may stand in each other.</summary>
    public const int Depth = 32;

    /// <summary>How many items a list may have.</summary>
    public const int Items = 1_000;

    /// <summary>How long the text may be, in bytes.</summary>
    public const int Bytes = 1_000_000;

    private const int NotAList = -1;
    private const int Shown = 12;

    private static readonly Bilingual Ends = new("le texte s'arrête trop tôt", "the text ends too early");

    private static readonly Bilingual NotText = new(
        "des caractères qui n'existent pas (UTF-8 ou \\u mal formé)",
        "characters that do not exist (malformed UTF-8 or \\u)");

    // One level more than may be: to say so in our own words.
    public static JsonReaderOptions Reading => new() { MaxDepth = Depth + 1 };

    /// <summary>Why no offer can be read in the text; null where one may be.</summary>
    public static JsonProblem? Find(ReadOnlySpan<byte> utf8) =>
        utf8.Length > Bytes ? new() { Path = "$", Message = AtMost(Bytes, "octets", "bytes") } : FindInside(utf8);

    /// <summary>The same, however long the text.</summary>
    public static JsonProblem? FindInside(ReadOnlySpan<byte> utf8)
    {
        Span<int> counts = stackalloc int[Depth + 1];
        Utf8JsonReader reader = new(utf8, Reading);
        try
        {
            while (reader.Read())
            {
                if (Beyond(ref reader, counts) is { } said)
                {
                    return Problem(utf8, reader.TokenStartIndex, said);
                }
            }

            return null;
        }
        catch (JsonException broken)
        {
            return Broken(utf8, broken);
        }
    }

    /// <summary>A problem at the token that starts at a place.</summary>
    public static JsonProblem Problem(ReadOnlySpan<byte> utf8, long place, Bilingual said, string? member = null) => new()
    {
        Path = JsonPath.At(utf8, place) + member,
        Message = said,
        Line = utf8[..(int)place].Count((byte)'\n') + 1,
    };

    private static Bilingual? Beyond(ref Utf8JsonReader reader, scoped Span<int> counts)
    {
        int depth = reader.CurrentDepth;
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                return IsText(ref reader) ? null : NotText;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                return null;
            case JsonTokenType.StartObject or JsonTokenType.StartArray when depth >= Depth:
                return AtMost(Depth, "niveaux d'objets et de listes", "levels of objects and lists");
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                counts[depth] = reader.TokenType == JsonTokenType.StartArray ? 0 : NotAList;
                break;
            case JsonTokenType.String when !IsText(ref reader):
                return NotText;
        }

        bool isItem = depth > 0 && counts[depth - 1] != NotAList;
        return isItem && ++counts[depth - 1] > Items ? AtMost(Items, "éléments dans une liste", "items in a list") : null;
    }

    private static bool IsText(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped)
        {
            return Utf8.IsValid(reader.ValueSpan);
        }

        try
        {
            return reader.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false; // half of a pair, as "\ud800"
        }
    }

    private static JsonProblem Broken(ReadOnlySpan<byte> utf8, JsonException broken)
    {
        int at = 0;
        for (long line = broken.LineNumber ?? 0; line > 0; line--)
        {
            at += utf8[at..].IndexOf((byte)'\n') + 1;
        }

        at = (int)Math.Min(at + (broken.BytePositionInLine ?? 0), utf8.Length);
        string here = Encoding.UTF8.GetString(utf8[at..Math.Min(at + Shown, utf8.Length)]).Split('\n')[0].TrimEnd('\r', '\uFFFD');
        return new()
        {
            Path = JsonPath.At(utf8, long.MaxValue),
            Message = at == utf8.Length ? Ends : new($"ce n'est pas du JSON, à partir de : {here}", $"this is not JSON, from here on: {here}"),
            Line = broken.LineNumber + 1,
        };
    }

    private static Bilingual AtMost(int most, string what, string whatInEnglish) => new(
        $"au plus {NumberText.Fixed(most, 0, Language.French)} {what}",
        $"at most {NumberText.Fixed(most, 0, Language.English)} {whatInEnglish}");
}
