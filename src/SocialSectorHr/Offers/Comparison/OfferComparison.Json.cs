using System.Text.Json;
using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <content>As JSON.</content>
[JsonConverter(typeof(ComputedConverter))]
public sealed partial class OfferComparison : IComputed
{
    /// <summary>
    /// JSON for other programs: the offers; each row with its cells, their values and yearly differences (unit, number, text), their marks
    /// and missing facts.
    /// </summary>
    /// <param name="language">The language of the texts.</param>
    /// <returns>The JSON, indented, lines separated by <c>\n</c>.</returns>
    public string ToJson(Language language) => ComputedText.Of(this, language);

    /// <summary>Writes the same.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="language">The language of the texts.</param>
    public void WriteTo(Utf8JsonWriter writer, Language language)
    {
        ArgumentNullException.ThrowIfNull(writer);
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
        if (value is not null)
        {
            writer.WritePropertyName(member);
            value.WriteTo(writer, language);
        }
    }
}
