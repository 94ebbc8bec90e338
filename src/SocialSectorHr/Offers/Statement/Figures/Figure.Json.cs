using System.Text.Json;
using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <content>As JSON.</content>
[JsonConverter(typeof(ComputedConverter))]
public sealed partial record Figure : IComputed
{
    /// <summary>
    /// Writes it as JSON: id, name, year, method, bound and case where it has them, label, mark, and the members of its value
    /// (<see cref="FigureValue.WriteTo"/>); only <c>text</c> where no value is defined.
    /// </summary>
    /// <param name="writer">Where to.</param>
    /// <param name="language">The language of the texts.</param>
    public void WriteTo(Utf8JsonWriter writer, Language language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("id"u8, Id);
        writer.WriteString("name"u8, Name);
        if (Year is { } of)
        {
            writer.WriteNumber("year"u8, of);
        }

        if (Method is { } method)
        {
            writer.WriteString("method"u8, method.Code);
        }

        if (Bound is { } bound)
        {
            writer.WriteString("bound"u8, bound.ToString());
        }

        if (Case is { } one)
        {
            writer.WritePropertyName("case"u8);
            one.WriteTo(writer, language);
        }

        writer.WriteString("label"u8, name.LabelOf(this, language));
        writer.WriteString("mark"u8, Mark.ToString());
        if (Value is { } value)
        {
            value.WriteMembers(writer, language);
        }
        else
        {
            writer.WriteString("text"u8, NotDefined.ToString(language));
        }

        writer.WriteEndObject();
    }
}
