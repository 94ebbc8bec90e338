using System.Text;
using System.Text.Json.Nodes;
using SocialSectorHr.Audit;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr.Tests;

/// <summary>The page of one rule: a person writes what, why, an offer, its mend and the limits; the rule itself writes the rest.</summary>
internal sealed class AuditRulePage
{
    private const string Fires = "## An offer that it finds";
    private const string Mended = "## Its mend";
    private const string Limits = "## Limits";
    private const string Ground = "**Ground.**";

    private readonly AuditCheck check;
    private readonly string words;
    private readonly string limits;

    private AuditRulePage(AuditCheck check, string text)
    {
        this.check = check;
        string[] parts = text.Split([Fires, Mended, Limits], StringSplitOptions.None);
        Assert.Equal(4, parts.Length);
        string[] written = [.. parts[0].Trim().Split("\n\n")[1..].Where(
            paragraph => !paragraph.StartsWith(Head, StringComparison.Ordinal) && !paragraph.StartsWith(Ground, StringComparison.Ordinal))];
        words = string.Join("\n\n", written);
        (Offer, Patch) = (Block(parts[1]), Block(parts[2]));
        limits = parts[3].Trim();
    }

    public static LocalDate On { get; } = new(2026, 3, 2);

    /// <summary>The JSON of an offer that the rule finds.</summary>
    public string Offer { get; }

    /// <summary>What mends it, a JSON merge patch (RFC 7396).</summary>
    public string Patch { get; }

    public AuditRule Rule => check.Rule;

    private string Head => $"{char.ToUpperInvariant(Rule.Title.English[0])}{Rule.Title.English[1..]} (*{Rule.Title.French}*).";

    public static AuditRulePage Of(string id) => new(
        AuditChecks.All.Single(check => check.Rule.Id == id), Repository.Read(PathOf(id)).Replace("\r\n", "\n", StringComparison.Ordinal));

    public static string PathOf(string id) => $"docs/audit/{id}.md";

    public static string PostsOf(string id) => AuditChecks.All.Single(check => check.Rule.Id == id).Posts switch
    {
        AuditedPosts.PrivateLaw => "private law",
        AuditedPosts.PublicLaw => "public law",
        _ => "all",
    };

    public static OfferAudit Audit(JsonNode offer) => OfferJson.Read(offer.ToJsonString()).Audit(FrenchLaw.Published, On);

    /// <summary>The offer, mended.</summary>
    public JsonNode MendedOffer()
    {
        JsonObject offer = JsonNode.Parse(Offer)!.AsObject();
        Merge(offer, JsonNode.Parse(Patch)!.AsObject());
        return offer;
    }

    public string Write()
    {
        Finding[] findings = [.. Audit(JsonNode.Parse(Offer)!).Findings.Where(finding => finding.Id == Rule.Id)];
        Assert.NotEmpty(findings);
        StringBuilder page = new();
        page.Append($"# {Rule.Id} {Rule.Name}\n\n{Head} {Rule.Severity}; posts: {PostsOf(Rule.Id)}.\n\n{words}\n\n{Grounds(findings[0])}\n\n");
        page.Append($"{Fires}\n\n```json\n{Offer}\n```\n\n");
        foreach (Finding finding in findings)
        {
            page.Append($"> {finding.Severity}: {finding.Message.English}\n>\n> *{finding.Message.French}*\n\n");
            if (finding.Mend is { } mend)
            {
                page.Append($"> Mend: {mend.Text.English} (*{mend.Text.French}*)\n\n");
            }
        }

        page.Append($"{Mended}\n\n```json\n{Patch}\n```\n\n{Limits}\n\n{limits}\n");
        return page.ToString();
    }

    private static string Grounds(Finding finding) => finding.Sources.Count == 0
        ? $"{Ground} What the offer itself says; no text of law is needed."
        : $"{Ground} {string.Join(", ", finding.Sources.Select(static source => source.Address is { } address ? $"[{source.Citation}]({address})" : source.Citation))}.";

    private static string Block(string part)
    {
        int start = part.IndexOf("```json\n", StringComparison.Ordinal) + "```json\n".Length;
        return part[start..part.IndexOf("\n```", start, StringComparison.Ordinal)];
    }

    private static void Merge(JsonObject target, JsonObject patch)
    {
        foreach ((string name, JsonNode? value) in patch)
        {
            if (value is JsonObject part && target[name] is JsonObject whole)
            {
                Merge(whole, part);
            }
            else if (value is null)
            {
                target.Remove(name);
            }
            else
            {
                target[name] = value.DeepClone();
            }
        }
    }
}
