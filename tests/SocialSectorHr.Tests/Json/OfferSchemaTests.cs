using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using SocialSectorHr.Json;
using SocialSectorHr.Tests.Offers;

namespace SocialSectorHr.Tests.Json;

/// <summary>The published schema; <c>UPDATE_SNAPSHOTS=1 dotnet test --filter OfferSchema</c> writes it anew.</summary>
public sealed class OfferSchemaTests
{
    private const string File = "docs/schema/job-offer.schema.json";

    private static readonly JsonSerializerOptions Indented =
        new(OfferJson.Options) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    private static readonly SchemaCheck Schema = new(OfferJson.Schema());

    public static TheoryData<string> Names => [.. FiveOffers.Names];

    public static TheoryData<string, string> Misfits => new()
    {
        { "[]", "$" },
        { """{ "titel": "x" }""", "$.titel" },
        { """{ "title": 1 }""", "$.title" },
        { """{ "status": "executive" }""", "$.status" },
        { """{ "applyBy": "30/06/2022" }""", "$.applyBy" },
        { """{ "workplace": { "departement": "Paris" } }""", "$.workplace.departement" },
        { """{ "workplace": { "departement": "20" } }""", "$.workplace.departement" },
        { """{ "workplace": { "departement": 75 } }""", "$.workplace.departement" },
        { """{ "contracts": [ {} ] }""", "$.contracts[0]" },
        { """{ "contracts": [ { "type": "CDI" } ] }""", "$.contracts[0]" },
        { """{ "contracts": [ { "type": "Permanent", "duration": {} } ] }""", "$.contracts[0]" },
        { """{ "pay": { "bonuses": [ {} ] } }""", "$.pay.bonuses[0]" },
        { """{ "pay": { "amounts": [ { "amount": { "from": "x" } } ] } }""", "$.pay.amounts[0].amount.from" },
        { """{ "pay": { "amounts": [ { "payments": 12.5 } ] } }""", "$.pay.amounts[0].payments" },
        { """{ "workingTime": { "hours": [ { "exactly": 39, "upTo": 40 } ] } }""", "$.workingTime.hours[0].upTo" },
        { """{ "workingTime": { "hours": [ { "exactly": 39, "per": "week" } ] } }""", "$.workingTime.hours[0].per" },
        { """{ "workingTime": { "orElse": { "rtt": 3 } } }""", "$.workingTime.orElse.rtt" },
        { """{ "form": { "form": { "leave": { "unit": "Ouvrable" } } } }""", "$.form.form.leave.unit" },
    };

    [Fact]
    public void The_published_schema_is_that_of_the_code() => Snapshot.Matches(File, OfferJson.Schema().ToJsonString(Indented));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_sample_offers_conform(string name) => Assert.Null(Schema.Refusal(JsonNode.Parse(FiveOffers.Text(name))));

    [Property]
    public bool What_is_written_conforms(JobOffer offer) => Schema.Refusal(JsonNode.Parse(OfferJson.Write(offer))) is null;

    [Theory]
    [MemberData(nameof(Misfits))]
    public void What_reading_refuses_the_schema_refuses_too(string json, string path)
    {
        Assert.Equal(path, Schema.Refusal(JsonNode.Parse(json)));
        Assert.False(OfferJson.TryRead(json, out _, out _));
    }

    [Fact]
    public void A_departement_conforms_where_it_is_read()
    {
        IEnumerable<string> texts = Enumerable.Range(0, 1_000)
            .SelectMany(static n => new[] { $"{n}", $"{n:00}", $"{n:000}", $"{n}A", $"{n}B", $"{n}a", $" {n}" });
        Assert.All(texts.Append("null"), text =>
        {
            string json = $$"""{ "workplace": { "departement": {{(text == "null" ? text : $"\"{text}\"")}} } }""";
            Assert.Equal(OfferJson.TryRead(json, out _, out _), Schema.Refusal(JsonNode.Parse(json)) is null);
        });
        Assert.True(OfferJson.TryRead("""{ "workplace": { "departement": null } }""", out _, out _));
        Assert.Equal("2A", OfferJson.Read("""{ "workplace": { "departement": "2A" } }""").Workplace!.Departement?.Number);
    }

    [Fact]
    public void Every_description_is_that_of_a_member()
    {
        string schema = OfferJson.Schema().ToJsonString(Indented);

        Assert.All(OfferDescriptions.All, text => Assert.Contains($"\"{text}\"", schema, StringComparison.Ordinal));
    }
}
