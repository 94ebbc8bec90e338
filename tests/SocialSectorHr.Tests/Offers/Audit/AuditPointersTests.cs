using System.Text.Json.Nodes;
using SocialSectorHr.Audit;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Offers.Audit;

/// <summary>Every JSON pointer of a finding resolves in the JSON of the offer, be it in the prose or in the form.</summary>
public sealed class AuditPointersTests
{
    public static TheoryData<string> Names => [.. SmallOffer.All.Select(static offer => offer.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_pointers_into_a_small_offer_resolve(string name)
    {
        SmallOffer small = SmallOffer.All.Single(row => row.Name == name);
        OfferAudit audit = small.Offer.Audit(FrenchLaw.Published, SmallOffer.On);
        Assert.Empty(Unresolved(audit, JsonNode.Parse(small.Text)!));
        Assert.Empty(Unresolved(audit, JsonNode.Parse(OfferJson.Write(small.Offer))!));
    }

    [Property]
    public bool The_pointers_into_any_offer_resolve(JobOffer offer, LocalDate on) =>
        !Unresolved(offer.Audit(FrenchLaw.Published, on), JsonNode.Parse(OfferJson.Write(offer))!).Any();

    [Property]
    public bool What_is_there_is_pointed_at_and_not_what_holds_it(JobOffer offer, LocalDate on)
    {
        JsonNode json = JsonNode.Parse(OfferJson.Write(offer))!;
        return offer.Audit(FrenchLaw.Published, on).Findings.All(finding =>
        {
            string[] places = [.. finding.Places.Select(static place => place[1..].Replace('.', '/'))];
            return finding.Pointers.All(pointer => Array.Exists(places, place => place.StartsWith(pointer, StringComparison.Ordinal)))
                && Array.TrueForAll(places, place => At(json, place) is null || finding.Pointers.Contains(place));
        });
    }

    [Fact]
    public void What_is_missing_is_pointed_at_where_it_would_be()
    {
        JobOffer offer = new() { Form = new() { Leave = new() { Days = Stated.Exactly(Days.Of(30)) } } };
        OfferAudit audit = offer.Audit(FrenchLaw.Published, SmallOffer.On);

        Finding pay = audit.Findings.Single(static finding => finding.Id == "SHR2009");
        Assert.Equal(["$.pay"], pay.Places);
        Assert.Equal([string.Empty], pay.Pointers);
        Finding unit = audit.Findings.Single(static finding => finding.Id == "SHR4002");
        Assert.Equal(["$.form.leave.unit"], unit.Places);
        Assert.Equal(["/form/leave"], unit.Pointers);
        JsonNode written = JsonNode.Parse(audit.ToJson(Language.French))!["findings"]!.AsArray()[^1]!;
        Assert.Equal("""["/form/leave"]""", written["pointers"]!.ToJsonString());
    }

    private static IEnumerable<string> Unresolved(OfferAudit audit, JsonNode offer) => audit.Findings
        .SelectMany(static finding => finding.Pointers.Concat(finding.Mend?.Changes.Select(static change => change.JsonPointer) ?? []))
        .Where(pointer => At(offer, pointer) is null);

    /// <summary>What a pointer finds (RFC 6901).</summary>
    private static JsonNode? At(JsonNode root, string pointer) => pointer.Split('/').Skip(1).Aggregate(
        (JsonNode?)root,
        static (node, step) => node switch
        {
            JsonArray list => int.TryParse(step, out int index) && index < list.Count ? list[index] : null,
            JsonObject all => all[step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)],
            _ => null,
        });
}
