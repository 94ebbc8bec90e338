using SocialSectorHr.Audit;
using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Offers;

/// <summary>The audit of the five offers finds what was found by hand, and says what it could not check.</summary>
public class GoldenAuditTests
{
    // The offer says "50 %" once, after the pass and the health cover: read as the cover's alone, since nothing is assumed in an audit.
    private static readonly HashSet<string> OnAnotherReading = ["ecpat:SHR5003"];

    public static TheoryData<string> Offers => [.. GoldenOffer.All.Select(offer => offer.Name)];

    [Theory]
    [MemberData(nameof(Offers))]
    public void Every_finding_agrees(string name)
    {
        IEnumerable<(string Id, string Severity)> golden = GoldenOffer.Of(name).Findings.Where(finding => !OnAnotherReading.Contains($"{name}:{finding.Id}"));
        string[] expected = [.. golden.Select(finding => $"{finding.Id} {finding.Severity}").Order(StringComparer.Ordinal)];
        string[] found = [.. Audit(name).Findings.Select(finding => $"{finding.Id} {finding.Severity}").Order(StringComparer.Ordinal)];
        Assert.Equal(expected, found);
    }

    [Theory]
    [MemberData(nameof(Offers))]
    public void Every_rule_that_could_not_be_checked_agrees(string name) => Assert.Equal(
        GoldenOffer.Of(name).CouldNotBeChecked.Order(StringComparer.Ordinal),
        Audit(name).CouldNotBeChecked.Select(rule => rule.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void With_the_other_reading_the_pass_is_at_the_legal_minimum()
    {
        JobOffer offer = GoldenOffersTests.Read("ecpat.json");
        JobOffer read = offer with { Benefits = offer.Benefits! with { Transport = new() { EmployerShare = Percent.Of(50) } } };
        Assert.Contains(read.Audit(FrenchLaw.Published, GoldenOffer.On).Findings, finding => finding.Id == "SHR5003");
    }

    [Fact]
    public void A_finding_gives_its_figures_its_place_and_its_articles()
    {
        Finding finding = Audit("ftda-mao").Findings.Single(finding => finding.Id == "SHR5003");
        Assert.Equal(Severity.Information, finding.Severity);
        Assert.Equal("le remboursement du transport à 50 % est le minimum légal", finding.Message.French.Plain());
        Assert.Equal(["$.benefits.transport"], finding.Places);
        Assert.Equal(["C. trav. L3261-2", "C. trav. R3261-1"], finding.Sources.Select(source => source.Citation));
    }

    private static OfferAudit Audit(string name) => GoldenOffersTests.Read($"{name}.json").Audit(FrenchLaw.Published, GoldenOffer.On);
}
