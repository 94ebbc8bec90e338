using System.Text.Json;
using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <content>As JSON.</content>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct Answer<T> : IComputed
    where T : notnull
{
    /// <summary>
    /// Writes it as JSON: its mark and the members of its value (<see cref="FigureValue.WriteTo"/>), only <c>text</c> for a term; or the
    /// <c>missing</c> facts.
    /// </summary>
    /// <param name="writer">Where to.</param>
    /// <param name="language">The language of the texts.</param>
    public void WriteTo(Utf8JsonWriter writer, Language language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        if (!IsKnown)
        {
            FactsJson.Write(writer, "missing", Missing, language);
        }
        else
        {
            writer.WriteString("mark", Mark.ToString());
            if (FigureValue.TryOf(value) is { } figure)
            {
                figure.WriteMembers(writer, language);
            }
            else
            {
                writer.WriteString("text", value is ISpoken term ? term.ToString(language) : value!.ToString());
            }
        }

        writer.WriteEndObject();
    }
}
