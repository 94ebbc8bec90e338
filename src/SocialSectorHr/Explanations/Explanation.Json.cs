using System.Text.Json;
using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>As JSON.</content>
[JsonConverter(typeof(ComputedConverter))]
public sealed partial class Explanation : IComputed
{
    /// <summary>JSON: title, steps with kind, label, formula, value, source, and the day the law was checked.</summary>
    /// <param name="language">The language of the texts.</param>
    /// <returns>The JSON text.</returns>
    public string ToJson(Language language) => ComputedText.Of(this, language);

    /// <summary>Writes it as JSON: title, steps with kind, label, formula, value, source, and the day the law was checked.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="language">The language of the texts.</param>
    public void WriteTo(Utf8JsonWriter writer, Language language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("title", Title.ToString(language));
        writer.WriteStartArray("steps");
        foreach (ExplanationStep step in steps)
        {
            if (step.Part is null)
            {
                WriteStep(writer, step, language);
            }
            else
            {
                step.Part.WriteTo(writer, language);
            }
        }

        writer.WriteEndArray();
        if (Law is not null)
        {
            writer.WriteString("lawVerifiedOn", DateText.Iso(Law.VerifiedOn));
        }

        writer.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter writer, ExplanationStep step, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", step.Kind.ToString());
        writer.WriteString("label", step.Label.ToString(language));
        if (step.Formula(language) is { } formula)
        {
            writer.WriteString("formula", formula);
        }

        if (step.Value is not null)
        {
            writer.WriteString("value", step.Printed(language));
        }

        if (step.Reason != default)
        {
            writer.WriteString("reason", step.Reason.ToString(language));
        }

        if (step.Source is { } source)
        {
            writer.WriteString("source", source.Citation);
            if (source.Address is { } address)
            {
                writer.WriteString("address", address.ToString());
            }
        }

        writer.WriteEndObject();
    }
}
