using System.Text.Json.Nodes;
using SocialSectorHr.Audit;

namespace SocialSectorHr.Tests;

/// <summary>
/// Every rule has its page, whose offer it finds and whose mend it does not; what the rule itself knows is written by the test.
/// </summary>
public sealed class AuditRulePagesTests
{
    public static TheoryData<string> Ids => [.. OfferAudit.Rules.Select(static rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_is_that_of_its_rule(string id) => Snapshot.Matches(AuditRulePage.PathOf(id), AuditRulePage.Of(id).Write());

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_rule_finds_the_offer_of_its_page_and_not_the_mended_one(string id)
    {
        AuditRulePage page = AuditRulePage.Of(id);
        Assert.Equal(AuditOutcome.Found, AuditRulePage.Audit(JsonNode.Parse(page.Offer)!).OutcomeOf(id));
        Assert.NotEqual(AuditOutcome.Found, AuditRulePage.Audit(page.MendedOffer()).OutcomeOf(id));
    }

    [Fact]
    public void There_is_no_page_without_a_rule() => Assert.Equal(
        OfferAudit.Rules.Select(static rule => AuditRulePage.PathOf(rule.Id)),
        Repository.Files("docs", "*.md").Where(static path => path.StartsWith("docs/audit/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
}
