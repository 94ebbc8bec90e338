using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SocialSectorHr.Json;

/// <summary>
/// Where something stands in a JSON text: <c>$.pay.amounts[1]</c>, read from the text itself so that no name can mislead it.
/// </summary>
internal static class JsonPath
{
    /// <summary>The path of the token that starts at a place, or of what the text breaks off in.</summary>
    public static string At(ReadOnlySpan<byte> utf8, long place)
    {
        List<Level> levels = [];
        Utf8JsonReader reader = new(utf8, OfferLimits.Reading);
        try
        {
            while (reader.Read() && reader.TokenStartIndex <= place)
            {
                Follow(ref reader, levels, reader.TokenStartIndex == place);
            }
        }
        catch (JsonException)
        {
            // the text breaks off: so far is where
        }

        return levels.Aggregate(new StringBuilder("$"), static (path, level) => path.Append(level.Written)).ToString();
    }

    /// <summary>One step into an object, cut where it is long; in brackets where it is no plain name.</summary>
    public static string Step(string name)
    {
        bool isPlain = name.Length is > 0 and <= JsonWords.Shown
            && name.All(static letter => char.IsLetterOrDigit(letter) || letter == '_');
        return isPlain ? $".{name}" : $"['{JsonWords.Cut(name)}']";
    }

    private static void Follow(ref Utf8JsonReader reader, List<Level> levels, bool isPlace)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                levels[^1] = levels[^1] with { Name = JsonWords.Raw(ref reader) };
                return;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                levels.RemoveAt(levels.Count - 1);
                return;
        }

        if (levels is [.., { IsList: true } list])
        {
            levels[^1] = list with { Count = list.Count + 1 };
        }

        if (!isPlace && reader.TokenType is (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            levels.Add(new(reader.TokenType == JsonTokenType.StartArray, 0, null));
        }
    }

    private readonly record struct Level(bool IsList, int Count, string? Name)
    {
        public string Written => (IsList, Count, Name) switch
        {
            (true, 0, _) or (false, _, null) => string.Empty,
            (true, _, _) => string.Create(CultureInfo.InvariantCulture, $"[{Count - 1}]"),
            (_, _, { } name) => JsonPath.Step(name),
        };
    }
}
