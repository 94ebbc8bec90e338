using System.Text;
using Microsoft.Extensions.Configuration;
using SocialSectorHr;
using SocialSectorHr.Numbers;

namespace Consumers.Tests.Settings;

/// <summary>Quantities are read from a configuration, exactly.</summary>
public sealed class SettingsTests
{
    [Fact]
    public void A_section_is_bound_to_quantities()
    {
        PostSettings settings = Read("""{ "Post": { "Week": "39 h", "GrossYear": 31630 } }""");

        Assert.Equal(39.Hours, settings.Week);
        Assert.Equal(31_630.Euros, settings.GrossYear);
        Assert.Null(settings.Rtt);
        Assert.Equal(Hours.OfFraction(455, 3), Read("""{ "Post": { "Week": "455/3" } }""").Week);
    }

    [Fact]
    public void A_text_that_is_no_quantity_is_refused_with_its_place()
    {
        InvalidOperationException refused = Assert.Throws<InvalidOperationException>(() => Read("""{ "Post": { "Week": "many" } }"""));

        Assert.Contains("Post:Week", refused.Message, StringComparison.Ordinal);
    }

    private static PostSettings Read(string json)
    {
        using MemoryStream file = new(Encoding.UTF8.GetBytes(json));
        IConfiguration configuration = new ConfigurationBuilder().AddJsonStream(file).Build();
        return configuration.GetSection("Post").Get<PostSettings>()!;
    }
}
