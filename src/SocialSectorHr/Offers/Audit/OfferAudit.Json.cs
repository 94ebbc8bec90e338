using System.Text.Json;
using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit;

/// <content>As JSON.</content>
[JsonConverter(typeof(ComputedConverter))]
public sealed partial record OfferAudit : IComputed
{
    /// <summary>The audit as JSON, for an application: <c>docs/schema/audit.schema.json</c> says what is in it.</summary>
    /// <param name="language">The language of the texts; ids, names and places are the same in both.</param>
    /// <returns>The text, indented.</returns>
    public string ToJson(Language language) => ComputedText.Of(this, language);

    /// <summary>Writes it as JSON: the day of today and of the law, the findings, the rules that could not be checked with the facts they
    /// lack, those that are fine or do not apply, and what the caller set.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="language">The language of the texts.</param>
    public void WriteTo(Utf8JsonWriter writer, Language language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("on", DateText.Iso(on));
        writer.WriteString("lawDay", DateText.Iso(lawDay));
        writer.WriteString("lawVerifiedOn", DateText.Iso(law.VerifiedOn));
        writer.WriteStartArray("findings");
        foreach (Finding finding in Findings)
        {
            finding.WriteTo(writer, language);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("couldNotBeChecked");
        foreach (Unchecked rule in CouldNotBeChecked)
        {
            writer.WriteStartObject();
            writer.WriteString("id", rule.Id);
            writer.WriteString("name", rule.Rule.Name);
            writer.WriteString("title", rule.Rule.Title.ToString(language));
            FactsJson.Write(writer, "missing", rule.Missing, language);
            if (rule.Note is { } note)
            {
                writer.WriteString("note", note.ToString(language));
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteIds(writer, "fine", AuditOutcome.Fine);
        WriteIds(writer, "doesNotApply", AuditOutcome.DoesNotApply);
        WriteSettings(writer);
        writer.WriteEndObject();
    }

    private void WriteIds(Utf8JsonWriter writer, string member, AuditOutcome outcome)
    {
        writer.WriteStartArray(member);
        foreach (RuleOutcome rule in Outcomes)
        {
            if (rule.Outcome == outcome)
            {
                writer.WriteStringValue(rule.Rule.Id);
            }
        }

        writer.WriteEndArray();
    }

    private void WriteSettings(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("settings");
        foreach (AuditSetting setting in Settings)
        {
            writer.WriteStartObject();
            writer.WriteString("id", setting.Id);
            if (setting.Severity is { } severity)
            {
                writer.WriteString("severity", severity.ToString());
            }

            writer.WriteBoolean("isOff", setting.IsOff);
            writer.WriteString("reason", setting.Reason);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
