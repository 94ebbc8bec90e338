using System.Text.Json;

namespace SocialSectorHr.Audit;

/// <summary>One run as SARIF writes it: the tool with its rules, what the caller set, the files, the results.</summary>
internal sealed class SarifRun(Utf8JsonWriter writer, IReadOnlyList<AuditedFile> files, Language language)
{
    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>The index of a rule among those of the tool.</summary>
    public static int IndexOf(string id)
    {
        int index = 0;
        while (!string.Equals(OfferAudit.Rules[index].Id, id, StringComparison.Ordinal))
        {
            index++;
        }

        return index;
    }

    public void Write()
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        Tool();
        writer.WriteString("language", language == Language.French ? "fr-FR" : "en-US");
        writer.WriteString("columnKind", "utf16CodeUnits");
        Invocation();
        Artifacts();
        writer.WriteStartArray("results");
        for (int i = 0; i < files.Count; i++)
        {
            new SarifResults(writer, files[i], i, language).Write();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void Tool()
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "SocialSectorHr");
        writer.WriteString("semanticVersion", typeof(OfferAudit).Assembly.GetName().Version!.ToString(3));
        writer.WriteStartArray("rules");
        foreach (AuditRule rule in OfferAudit.Rules)
        {
            writer.WriteStartObject();
            writer.WriteString("id", rule.Id);
            writer.WriteString("name", rule.Name);
            Text("shortDescription", rule.Title.ToString(language));
            writer.WriteStartObject("defaultConfiguration");
            writer.WriteString("level", Level(rule.Severity));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private void Invocation()
    {
        writer.WriteStartArray("invocations");
        writer.WriteStartObject();
        writer.WriteBoolean("executionSuccessful", value: true);
        writer.WriteStartArray("ruleConfigurationOverrides");
        foreach (AuditSetting setting in files.SelectMany(static file => file.Audit.Settings).Distinct())
        {
            writer.WriteStartObject();
            writer.WriteStartObject("descriptor");
            writer.WriteString("id", setting.Id);
            writer.WriteNumber("index", IndexOf(setting.Id));
            writer.WriteEndObject();
            writer.WriteStartObject("configuration");
            writer.WriteBoolean("enabled", !setting.IsOff);
            if (setting.Severity is { } severity)
            {
                writer.WriteString("level", Level(severity));
            }

            writer.WriteStartObject("properties");
            writer.WriteString("reason", setting.Reason);
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private void Artifacts()
    {
        writer.WriteStartArray("artifacts");
        foreach (AuditedFile file in files)
        {
            writer.WriteStartObject();
            writer.WriteStartObject("location");
            writer.WriteString("uri", file.Uri);
            writer.WriteEndObject();
            writer.WriteString("mimeType", "application/json");
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void Text(string member, string text)
    {
        writer.WriteStartObject(member);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }
}
