using System.Text.Encodings.Web;
using System.Text.Json;
using SocialSectorHr.Audit;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Offers.Audit;

/// <summary>One outcome of a rule: an offer that has it and what is then said, or the reason why no offer has it.</summary>
internal sealed record OutcomeRow(string Rule, AuditOutcome Outcome, string? Text, string? Never)
{
    public const string Path = "tests/SocialSectorHr.Tests/Offers/Audit/outcomes.json";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static LocalDate On { get; } = new(2026, 3, 2);

    public static IReadOnlyList<OutcomeRow> All { get; } = Read();

    public OfferAudit Audit => OfferJson.Read(Text!).Audit(FrenchLaw.Published, On);

    public override string ToString() => $"{Rule} {Outcome}";

    /// <summary>The row as it stands in the file: a person writes the rule, the outcome and the offer, the audit what is said.</summary>
    public string Write()
    {
        string[] parts = Text is null
            ? [$"\"never\": {Quoted(Never!)}"]
            : Outcome == AuditOutcome.Fine ? [$"\"offer\": {Text}"]
            : [$"\"offer\": {Text}", $"\"fr\": {Quoted(Said(Language.French))}", $"\"en\": {Quoted(Said(Language.English))}"];
        return $"{{\"rule\": \"{Rule}\", \"outcome\": \"{Outcome}\", {string.Join(", ", parts)}}}";
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text.Plain(), Readable);

    private static OutcomeRow[] Read()
    {
        using JsonDocument file = JsonDocument.Parse(Repository.Read(Path));
        return [.. file.RootElement.EnumerateArray().Select(static row => new OutcomeRow(
            row.GetProperty("rule").GetString()!,
            Enum.Parse<AuditOutcome>(row.GetProperty("outcome").GetString()!),
            row.TryGetProperty("offer", out JsonElement offer) ? offer.GetRawText() : null,
            row.TryGetProperty("never", out JsonElement why) ? why.GetString() : null))];
    }

    private string Said(Language language)
    {
        OfferAudit audit = Audit;
        return string.Join(" | ", Outcome == AuditOutcome.Found
            ? audit.Findings.Where(finding => finding.Id == Rule).Select(
                finding => $"{finding.Severity.Label(language)}, {string.Join(", ", finding.Places)}: {finding.ToString(language)[(Rule.Length + 1)..]}")
            : audit.CouldNotBeChecked.Where(lacking => lacking.Id == Rule).Select(
                lacking => lacking.ToString(language)[Rule.Length..].TrimStart(' ', '\u00A0', ':')));
    }
}
