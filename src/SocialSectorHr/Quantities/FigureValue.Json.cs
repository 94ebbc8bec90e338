using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <content>As JSON.</content>
[JsonConverter(typeof(ComputedConverter))]
public sealed partial record FigureValue : IComputed
{
    /// <summary>
    /// Writes it as <c>{ "unit": "Hours", "number": 1598.2, "text": "1,598.2 h" }</c>: the number exact, in its unit (per cent for a percentage), or a
    /// fraction in a string where no decimal of nine places is; for another value <c>date</c> or <c>dates</c>, <c>truth</c>, <c>code</c>.
    /// </summary>
    /// <param name="writer">Where to.</param>
    /// <param name="language">The language of the text.</param>
    public void WriteTo(Utf8JsonWriter writer, Language language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        WriteMembers(writer, language);
        writer.WriteEndObject();
    }

    /// <summary>The same members, inside an object that has others.</summary>
    internal void WriteMembers(Utf8JsonWriter writer, Language language)
    {
        writer.WriteString("unit"u8, Unit.ToString());
        switch (Unit)
        {
            case FigureUnit.Date when Date is { } day:
                writer.WriteString("date"u8, DateText.Iso(day));
                break;
            case FigureUnit.Date:
                writer.WriteStartArray("dates"u8);
                foreach (LocalDate day in Dates)
                {
                    writer.WriteStringValue(DateText.Iso(day));
                }

                writer.WriteEndArray();
                break;
            case FigureUnit.Truth:
                writer.WriteBoolean("truth"u8, number == 1);
                break;
            case FigureUnit.Word:
                writer.WriteString("code"u8, Code);
                break;
            default:
                writer.WritePropertyName("number"u8);
                ExactJson.Write(writer, Unit == FigureUnit.Percent ? number * 100 : number);
                break;
        }

        writer.WriteString("text"u8, ToString(language));
    }
}
