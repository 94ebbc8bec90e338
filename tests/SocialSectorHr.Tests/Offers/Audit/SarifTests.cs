using System.Text.Json.Nodes;
using SocialSectorHr.Audit;
using SocialSectorHr.Json;
using SocialSectorHr.Law;
using SocialSectorHr.Tests.Json;

namespace SocialSectorHr.Tests.Offers.Audit;

/// <summary>Audits as SARIF conform to the published schema, which the package Sarif.Sdk carries, and name the lines of the file.</summary>
public sealed class SarifTests
{
    private static readonly SchemaCheck Schema = new(JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "sarif-2.1.0.json")))!);

    private static readonly AuditRules Rules = new()
    {
        Settings = [AuditSetting.Off("SHR1008", "our offers give no reason"), AuditSetting.As("SHR2002", Severity.Error, "we publish exact months")],
    };

    public static TheoryData<string> Names => [.. FiveOffers.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_audit_of_a_sample_offer_conforms(string name) => Assert.All(Enum.GetValues<Language>(), language =>
    {
        string json = File.ReadAllText(Path.Combine(Repository.Root, "docs", "samples", "offers", $"{name}.json"));
        OfferAudit audit = OfferJson.Read(json).Audit(FrenchLaw.Published, GoldenOffer.On, Rules);
        Assert.Null(Schema.Refusal(JsonNode.Parse(audit.ToSarif(language, $"offers/{name}.json", json))));
    });

    [Fact]
    public void The_audits_of_the_small_offers_conform_in_one_log() => Assert.All(Enum.GetValues<Language>(), static language =>
    {
        IEnumerable<AuditedFile> files = SmallOffer.All.Select(static (small, index) => AuditedFile.Of(
            $"offers/{index}.json", small.Offer.Audit(FrenchLaw.Published, SmallOffer.On, Rules), small.Text));
        JsonNode log = JsonNode.Parse(AuditSarif.Write(files, language))!;
        Assert.Null(Schema.Refusal(log));
        Assert.Equal(SmallOffer.All.Count, log["runs"]![0]!["artifacts"]!.AsArray().Count);
    });

    [Property]
    public bool An_audit_of_any_offer_conforms(JobOffer offer, LocalDate on)
    {
        string sarif = offer.Audit(FrenchLaw.Published, on).ToSarif(Language.French, "offer.json", OfferJson.Write(offer));
        return Schema.Refusal(JsonNode.Parse(sarif)) is null;
    }

    [Fact]
    public void A_wrong_log_is_refused()
    {
        JsonNode log = JsonNode.Parse(new JobOffer().Audit(FrenchLaw.Published, GoldenOffer.On).ToSarif(Language.English, "offer.json"))!;
        log["runs"]![0]!["results"]![0]!["level"] = "grave";
        Assert.Equal("$.runs[0].results[0].level", Schema.Refusal(log));
    }

    [Fact]
    public void A_result_names_its_lines_its_pointer_and_its_fix()
    {
        const string json = """
            {
              "title": "déléguée",
              "pay": { "amounts": [
                { "amount": { "exactly": 31630, "per": "Year" }, "basis": "Gross" },
                { "amount": { "exactly": 2635, "per": "Month" }, "basis": "Gross" }
              ] }
            }
            """;
        OfferAudit audit = OfferJson.Read(json).Audit(FrenchLaw.Published, GoldenOffer.On, Rules);
        JsonNode run = JsonNode.Parse(audit.ToSarif(Language.English, "offer.json", json))!["runs"]![0]!;
        JsonNode result = run["results"]!.AsArray().Single(static each => (string)each!["ruleId"]! == "SHR2002")!;

        Assert.Equal("error", (string)result["level"]!);
        Assert.Equal("/pay/amounts", (string)result["locations"]![0]!["logicalLocations"]![0]!["fullyQualifiedName"]!);
        Assert.Equal("""{"startLine":3,"startColumn":23,"endLine":6,"endColumn":4}""", result["locations"]![0]!["physicalLocation"]!["region"]!.ToJsonString());
        JsonNode replacement = result["fixes"]![0]!["artifactChanges"]![0]!["replacements"]![0]!;
        Assert.Equal("""{"exactly":2635.83,"per":"Month"}""", (string)replacement["insertedContent"]!["text"]!);
        Assert.Equal("""{"startLine":5,"startColumn":17,"endLine":5,"endColumn":52}""", replacement["deletedRegion"]!.ToJsonString());
        Assert.Equal(
            """["our offers give no reason","we publish exact months"]""",
            new JsonArray([.. run["invocations"]![0]!["ruleConfigurationOverrides"]!.AsArray().Select(static change => change!["configuration"]!["properties"]!["reason"]!.DeepClone())]).ToJsonString());
        Assert.Contains(run["results"]!.AsArray(), static each => (string)each!["kind"]! == "open" && (string)each["level"]! == "none");
    }

    [Fact]
    public void A_text_that_is_not_JSON_is_refused()
    {
        OfferAudit audit = new JobOffer().Audit(FrenchLaw.Published, GoldenOffer.On);
        ArgumentOutOfRangeException refused = Assert.Throws<ArgumentOutOfRangeException>(() => audit.ToSarif(Language.French, "offer.json", "{"));
        Assert.Equal("json", refused.ParamName);
    }
}
