using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SocialSectorHr.Offers;

/// <content>As JSON.</content>
public sealed partial class OfferComparison
{
    /// <summary>JSON for other programs: the offers; each row with its cells, their values and yearly differences (unit, number, text),
    /// their marks
    /// and missing facts.</summary>
    /// <param name="language">The language of the texts.</param>
    /// <returns>The JSON, indented, lines separated by <c>\n</c>.</returns>
    public string ToJson(Language language)
    {
        using MemoryStream stream = new();
        JsonWriterOptions options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (Utf8JsonWriter writer = new(stream, options))
        {
            Write(writer, language);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private void Write(Utf8JsonWriter writer, Language language)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("offers");
        foreach (OfferStatement offer in Offers)
        {
            writer.WriteStringValue(Title(offer.Offer, language));
        }

        writer.WriteEndArray();
        writer.WriteStartArray("rows");
        foreach (ComparedRow row in Rows)
        {
            writer.WriteStartObject();
            writer.WriteString("name", row.Name);
            writer.WriteString("label", row.Label.ToString(language));
            writer.WriteStartArray("cells");
            foreach (ComparedCell cell in row.Cells)
            {
                Write(writer, cell, language);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ComparedCell cell, Language language)
    {
        writer.WriteStartObject();
        Write(writer, "atLeast", cell.AtLeast, language);
        Write(writer, "atMost", cell.AtMost, language);
        if (cell.AtLeast is not null || cell.AtMost is not null)
        {
            writer.WriteString("mark", cell.Mark.ToString());
        }

        if (cell.Year is { } year)
        {
            writer.WriteNumber("year", year);
        }

        Write(writer, "moreAtLeast", cell.MoreAtLeast, language);
        Write(writer, "moreAtMost", cell.MoreAtMost, language);
        if (cell.Missing.Count > 0)
        {
            writer.WriteStartArray("missing");
            foreach (Fact fact in cell.Missing)
            {
                writer.WriteStringValue(fact.ToString());
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string member, FigureValue? value, Language language)
    {
        if (value?.Number is not { } number)
        {
            return;
        }

        writer.WriteStartObject(member);
        writer.WriteString("unit", value.Unit.ToString());
        if (number.Terminates(9))
        {
            writer.WriteNumber("number", number.ToDecimal());
        }
        else
        {
            writer.WriteString("number", number.ToString());
        }

        writer.WriteString("text", value.ToString(language));
        writer.WriteEndObject();
    }
}
