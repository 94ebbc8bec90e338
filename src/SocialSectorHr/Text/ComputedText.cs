using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SocialSectorHr.Json;

/// <summary>The JSON text of what is computed: indented, letters as they are.</summary>
internal static class ComputedText
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(IComputed value, Language language)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, Readable))
        {
            value.WriteTo(writer, language);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }
}
