using Consumers.FSharp;
using SocialSectorHr;
using SocialSectorHr.Numbers;

namespace Consumers.Tests.Languages;

/// <summary>A language that has no extension operators has everything else.</summary>
public sealed class FSharpTests
{
    [Fact]
    public void Verbs_are_methods()
    {
        Assert.Equal("€17.38/h (RTT: 35 h paid on average over the year)", Post.hour.ToString());
        Assert.Equal(15.Days, Post.rest.RestDays);
    }

    [Fact]
    public void Quantities_compare_and_add_exactly()
    {
        Assert.Equal(31_630.Euros / 12, Post.best);
        Assert.Equal(2_400.Euros + (31_630.Euros / 12), Post.both);
    }

    [Fact]
    public void An_offer_has_its_digest() =>
        Assert.Contains("31 630,00 €", Post.digest("""
            { "pay": { "amounts": [{ "amount": { "exactly": 31630, "per": "Year" }, "basis": "Gross" }] } }
            """).Replace('\u00A0', ' ').Replace('\u202F', ' '), StringComparison.Ordinal);
}
