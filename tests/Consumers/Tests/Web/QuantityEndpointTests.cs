using System.Net;
using System.Text;
using Consumers.Web;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Configuration;

namespace Consumers.Tests.Web;

/// <summary>A minimal API binds quantities from a body, an address and its settings, and writes them, losing nothing.</summary>
public sealed class QuantityEndpointTests(WebApplicationFactory<Program> application) : IClassFixture<WebApplicationFactory<Program>>
{
    [Fact]
    public async Task Quantities_are_bound_from_a_body()
    {
        using HttpResponseMessage response = await Post("""{ "week": "455/13", "month": 1333.335 }""");

        Assert.Equal("""{"week":35,"month":2666.67}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("""{ "week": "many", "month": 1333 }""")]
    [InlineData("""{ "week": {}, "month": 1333 }""")]
    [InlineData("""{ "week": null, "month": 1333 }""")]
    public async Task A_body_without_quantities_is_a_bad_request(string body)
    {
        using HttpResponseMessage response = await Post(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("/weeks/39", "39")]
    [InlineData("/weeks/37.5%20h", "37.5")]
    [InlineData("/weeks/37%20h%2030", "37.5")]
    [InlineData("/weeks/39?share=80%25", "31.2")]
    [InlineData("/weeks/39?share=100/3", "13")]
    public async Task Quantities_are_bound_from_a_route_and_a_query(string address, string expected)
    {
        using HttpClient client = application.CreateClient();

        Assert.Equal(expected, await client.GetStringAsync(new Uri(address, UriKind.Relative)));
    }

    [Theory]
    [InlineData("/weeks/many")]
    [InlineData("/weeks/37,5")]
    [InlineData("/weeks/39?share=often")]
    public async Task An_address_without_quantities_is_a_bad_request(string address)
    {
        using HttpClient client = application.CreateClient();
        using HttpResponseMessage response = await client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("39 h", "31630", "25 Ouvres", "80 %", """{"week":39,"month":31630,"leave":{"days":25,"unit":"Ouvres"},"share":80}""")]
    [InlineData("455/13", "15815/6", "25 days (ouvrés)", null, """{"week":35,"month":"15815/6","leave":{"days":25,"unit":"Ouvres"},"share":null}""")]
    public async Task Quantities_are_bound_from_the_settings(string week, string month, string? leave, string? share, string expected)
    {
        using WebApplicationFactory<Program> configured = application.WithWebHostBuilder(host => host.ConfigureAppConfiguration(
            (_, settings) => settings.AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Post:Week"] = week,
                ["Post:Month"] = month,
                ["Post:Leave"] = leave,
                ["Post:Share"] = share,
            })));
        using HttpClient client = configured.CreateClient();

        Assert.Equal(expected, await client.GetStringAsync(new Uri("/post", UriKind.Relative)));
    }

    [Fact]
    public void Settings_that_are_no_quantity_are_refused_by_their_place()
    {
        IConfiguration settings = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Post:Week"] = "many" }).Build();

        Assert.Contains(
            "Post:Week", Assert.Throws<InvalidOperationException>(() => settings.GetSection("Post").Get<PostSettings>()).Message, StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> Post(string json)
    {
        using HttpClient client = application.CreateClient();
        using StringContent content = new(json, Encoding.UTF8, "application/json");
        return await client.PostAsync(new Uri("/pay", UriKind.Relative), content);
    }
}
