using System.Text.Json;
using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <content>As JSON.</content>
[JsonConverter(typeof(ComputedConverter))]
public sealed partial class OfferStatement : IComputed
{
    /// <summary>The statement as JSON, for an application: <c>docs/schema/statement.schema.json</c> says what is in it.</summary>
    /// <param name="language">The language of the texts; names, units and numbers are the same in both.</param>
    /// <returns>The text, indented.</returns>
    public string ToJson(Language language) => ComputedText.Of(this, language);

    /// <summary>Writes it as JSON: reference, title, the day of today and of the law, what was supposed, figures, missing facts.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="language">The language of the texts.</param>
    public void WriteTo(Utf8JsonWriter writer, Language language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        if (Offer.Reference is { } reference)
        {
            writer.WriteString("reference"u8, reference);
        }

        if (Offer.Title is { } title)
        {
            writer.WriteString("title"u8, title);
        }

        writer.WriteString("on"u8, DateText.Iso(On));
        writer.WriteString("lawDay"u8, DateText.Iso(Terms.LawDay));
        writer.WriteString("lawVerifiedOn"u8, DateText.Iso(Law.VerifiedOn));
        if (Assuming is { } assuming)
        {
            writer.WriteString("assuming"u8, assuming.ToString(language));
        }

        writer.WriteStartArray("figures"u8);
        foreach (Figure figure in Figures)
        {
            figure.WriteTo(writer, language);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("missing"u8);
        foreach (MissingFigures missing in Missing)
        {
            writer.WriteStartObject();
            writer.WriteString("figures"u8, missing.What.ToString(language));
            FactsJson.Write(writer, "facts", missing.Facts, language);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
