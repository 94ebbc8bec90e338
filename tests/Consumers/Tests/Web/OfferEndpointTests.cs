using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Consumers.Tests.Web;

/// <summary>A minimal API takes offers and answers with what follows from them, in the language of its caller.</summary>
public sealed class OfferEndpointTests(WebApplicationFactory<Program> application) : IClassFixture<WebApplicationFactory<Program>>
{
    private const string Statements = "/statements?on=2026-11-21";

    private const string Offer = """
        {
          "reference": "2026-117",
          "contracts": [{ "type": "Permanent" }],
          "start": { "earliest": "2026-03-16" },
          "workingTime": { "hours": [{ "exactly": 39, "per": "Week" }], "rtt": { "days": { "exactly": 20, "per": "Year" } } },
          "pay": { "amounts": [{ "amount": { "exactly": 31630, "per": "Year" }, "basis": "Gross" }] }
        }
        """;

    [Theory]
    [InlineData("fr", "fr", "mois exact", "2 635,83 €")]
    [InlineData("en", "en", "exact month", "€2,635.83")]
    [InlineData("en;q=0.5, fr-FR", "fr", "mois exact", "2 635,83 €")]
    [InlineData("de, en-GB;q=0.2", "en", "exact month", "€2,635.83")]
    [InlineData("de", "fr", "mois exact", "2 635,83 €")]
    public async Task An_offer_is_answered_in_the_language_of_the_caller(string accepted, string language, string label, string text)
    {
        using HttpResponseMessage response = await Post(Statements, Offer, accepted);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal([language], response.Content.Headers.ContentLanguage);
        JsonNode answer = await Json(response);
        JsonNode month = ExactMonth(answer["statement"]!);
        Assert.Equal(label, (string?)month["label"]);
        Assert.Equal(text, ((string?)month["text"])?.Replace('\u00A0', ' '));
        Assert.Equal("15815/6", (string?)month["number"]);
        Assert.All(answer["audit"]!["findings"]!.AsArray(), static finding => Assert.StartsWith("SHR", (string?)finding!["id"], StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_statement_is_an_answer_as_it_is()
    {
        using HttpResponseMessage response = await Post("/statements/plain?on=2026-11-21", Offer, "fr");

        JsonNode statement = await Json(response);
        Assert.Equal("2026-117", (string?)statement["reference"]);
        Assert.Equal("exact month", (string?)ExactMonth(statement)["label"]);
    }

    [Theory]
    [InlineData("fr", "Ce n'est pas une offre", "membre inconnu")]
    [InlineData("en", "This is not an offer", "unknown member")]
    public async Task What_is_not_an_offer_is_a_problem_with_its_place(string accepted, string title, string detail)
    {
        using HttpResponseMessage response = await Post(Statements, "{\n\"pay\": { \"salary\": 31630 }\n}", accepted);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        JsonNode problem = await Json(response);
        Assert.Equal(title, (string?)problem["title"]);
        Assert.StartsWith(detail, (string?)problem["detail"], StringComparison.Ordinal);
        Assert.Equal("$.pay.salary", (string?)problem["path"]);
        Assert.Equal(2, (int?)problem["line"]);
    }

    private static async Task<JsonNode> Json(HttpResponseMessage response) => (await response.Content.ReadFromJsonAsync<JsonNode>())!;

    private static JsonNode ExactMonth(JsonNode statement) =>
        statement["figures"]!.AsArray().Single(static figure => (string?)figure!["id"] == "pay.monthly.exact")!;

    private async Task<HttpResponseMessage> Post(string address, string json, string accepted)
    {
        using HttpClient client = application.CreateClient();
        client.DefaultRequestHeaders.Add("Accept-Language", accepted);
        using StringContent content = new(json, Encoding.UTF8, "application/json");
        return await client.PostAsync(new Uri(address, UriKind.Relative), content);
    }
}
