using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SocialSectorHr.Audit;

/// <summary>Where each value of a JSON text stands, by its JSON pointer (RFC 6901).</summary>
internal sealed class JsonRegions
{
    private readonly Dictionary<string, JsonRegion> regions = new(StringComparer.Ordinal);
    private readonly List<(string Pointer, int Count, bool IsList)> open = [];
    private readonly byte[] utf8;
    private long known;
    private (int Line, int Column) place = (1, 1);

    private JsonRegions(string json) => utf8 = Encoding.UTF8.GetBytes(json);

    public static JsonRegions Of(string json)
    {
        JsonRegions all = new(json);
        try
        {
            all.Read();
        }
        catch (JsonException)
        {
            throw Refusal.OfText(json, nameof(json), "the JSON text that the offer was read from");
        }

        return all;
    }

    /// <summary>Where a value stands; null where it is not there.</summary>
    public JsonRegion? At(string pointer) => regions.TryGetValue(pointer, out JsonRegion region) ? region : null;

    /// <summary>Where a value stands, or the nearest that would hold it.</summary>
    public JsonRegion Nearest(string pointer)
    {
        while (pointer.Length > 0)
        {
            if (At(pointer) is { } found)
            {
                return found;
            }

            pointer = pointer[..pointer.LastIndexOf('/')];
        }

        return regions[string.Empty];
    }

    private static string Escaped(string member) =>
        member.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private void Read()
    {
        Utf8JsonReader reader = new(utf8, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        string member = string.Empty;
        Dictionary<string, (int Line, int Column)> starts = new(StringComparer.Ordinal);
        while (reader.Read())
        {
            (int Line, int Column) start = PlaceOf(reader.TokenStartIndex);
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    member = Escaped(reader.GetString()!);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    string closed = open[^1].Pointer;
                    open.RemoveAt(open.Count - 1);
                    Add(closed, starts[closed], PlaceOf(reader.BytesConsumed));
                    break;
                default:
                    string pointer = Next(member);
                    if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    {
                        starts[pointer] = start;
                        open.Add((pointer, 0, reader.TokenType == JsonTokenType.StartArray));
                    }
                    else
                    {
                        Add(pointer, start, PlaceOf(reader.BytesConsumed));
                    }

                    break;
            }
        }
    }

    private void Add(string pointer, (int Line, int Column) start, (int Line, int Column) end) =>
        regions[pointer] = new(start.Line, start.Column, end.Line, end.Column);

    private string Next(string member)
    {
        if (open.Count == 0)
        {
            return string.Empty;
        }

        (string pointer, int count, bool isList) = open[^1];
        open[^1] = (pointer, count + 1, isList);
        return isList ? $"{pointer}/{count.ToString(CultureInfo.InvariantCulture)}" : $"{pointer}/{member}";
    }

    // The reader only goes on, and so does the count: columns are characters of UTF-16.
    private (int Line, int Column) PlaceOf(long index)
    {
        ReadOnlySpan<byte> passed = utf8.AsSpan((int)known, (int)(index - known));
        int line = passed.LastIndexOf((byte)'\n');
        place = line < 0
            ? (place.Line, place.Column + Encoding.UTF8.GetCharCount(passed))
            : (place.Line + passed.Count((byte)'\n'), 1 + Encoding.UTF8.GetCharCount(passed[(line + 1)..]));
        known = index;
        return place;
    }
}
