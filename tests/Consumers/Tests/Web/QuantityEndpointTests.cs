using System.Net;
using System.Text;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Consumers.Tests.Web;

/// <summary>A minimal API binds quantities from a body, and writes them, losing nothing.</summary>
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

    private async Task<HttpResponseMessage> Post(string json)
    {
        using HttpClient client = application.CreateClient();
        using StringContent content = new(json, Encoding.UTF8, "application/json");
        return await client.PostAsync(new Uri("/pay", UriKind.Relative), content);
    }
}
