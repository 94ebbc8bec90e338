using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit;

/// <summary>The one lawful way to mend what was found, where it needs no new fact (correction).</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record Mend : IMemberwise
{
    // The converter of a stated figure reads none.
    private static readonly JsonSerializerOptions Any = new();

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal Mend(Bilingual text, params IEnumerable<MendChange> changes)
    {
        Text = NumberText.Tied(text);
        Changes = ValueList.Of(changes);
    }

    /// <summary>What to write.</summary>
    public Bilingual Text { get; }

    /// <summary>The values to put in the JSON of the offer; none where an offer has no member for what is to be written.</summary>
    public IReadOnlyList<MendChange> Changes { get; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What to write.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Text.ToString(language);

    /// <summary>A figure to put in the place of the one that is stated.</summary>
    internal static MendChange Figure<T>(string pointer, Stated<T> figure)
        where T : struct, IQuantity<T>, IComparable<T>
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, Readable))
        {
            new StatedConverter<T>().Write(writer, figure, Any);
        }

        return new(pointer, Encoding.UTF8.GetString(buffer.WrittenSpan));
    }
}
