using System.Text.Json;

namespace SocialSectorHr.Audit;

/// <summary>The results of one file: what was found, and what could not be checked.</summary>
internal sealed class SarifResults(Utf8JsonWriter writer, AuditedFile file, int index, Language language)
{
    public void Write()
    {
        foreach (Finding finding in file.Audit.Findings)
        {
            Start(finding.Id, "fail", SarifRun.Level(finding.Severity), finding.ToString(language)[(finding.Id.Length + 1)..]);
            writer.WriteStartArray("locations");
            foreach (string pointer in finding.Pointers)
            {
                Location(pointer);
            }

            writer.WriteEndArray();
            if (finding.Mend is { Changes.Count: > 0 } mend && file.Lines is { } lines
                && mend.Changes.All(change => lines.At(change.Pointer) is not null))
            {
                Fix(mend, lines);
            }

            writer.WriteEndObject();
        }

        foreach (Unchecked lacking in file.Audit.CouldNotBeChecked)
        {
            string colon = language == Language.French ? $"{NumberText.Space}: " : ": ";
            string facts = lacking.ToString(language)[lacking.Id.Length..].TrimStart(' ', '\u00A0', ':');
            Start(lacking.Id, "open", "none", $"{AuditOutcome.CouldNotBeChecked.Label(language)}{colon}{facts}");
            writer.WriteStartArray("locations");
            Location(string.Empty);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
    }

    private void Start(string id, string kind, string level, string message)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", id);
        writer.WriteNumber("ruleIndex", SarifRun.IndexOf(id));
        writer.WriteString("kind", kind);
        writer.WriteString("level", level);
        writer.WriteStartObject("message");
        writer.WriteString("text", message);
        writer.WriteEndObject();
    }

    private void Location(string pointer)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        Artifact();
        if (file.Lines is { } lines)
        {
            Region("region", lines.Nearest(pointer));
        }

        writer.WriteEndObject();
        writer.WriteStartArray("logicalLocations");
        writer.WriteStartObject();
        writer.WriteString("fullyQualifiedName", pointer.Length == 0 ? "/" : pointer);
        writer.WriteString("kind", "member");
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void Artifact()
    {
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", file.Uri);
        writer.WriteNumber("index", index);
        writer.WriteEndObject();
    }

    private void Region(string member, JsonRegion region)
    {
        writer.WriteStartObject(member);
        writer.WriteNumber("startLine", region.StartLine);
        writer.WriteNumber("startColumn", region.StartColumn);
        writer.WriteNumber("endLine", region.EndLine);
        writer.WriteNumber("endColumn", region.EndColumn);
        writer.WriteEndObject();
    }

    private void Fix(Mend mend, JsonRegions lines)
    {
        writer.WriteStartArray("fixes");
        writer.WriteStartObject();
        writer.WriteStartObject("description");
        writer.WriteString("text", mend.ToString(language));
        writer.WriteEndObject();
        writer.WriteStartArray("artifactChanges");
        writer.WriteStartObject();
        Artifact();
        writer.WriteStartArray("replacements");
        foreach (MendChange change in mend.Changes)
        {
            writer.WriteStartObject();
            Region("deletedRegion", lines.At(change.Pointer)!.Value);
            writer.WriteStartObject("insertedContent");
            writer.WriteString("text", change.Value);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }
}
