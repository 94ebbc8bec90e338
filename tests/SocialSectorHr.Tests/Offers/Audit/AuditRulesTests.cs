using SocialSectorHr.Audit;
using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Offers.Audit;

/// <summary>Every rule has an offer on which it speaks, and one on which it does not.</summary>
public sealed class AuditRulesTests
{
    private static readonly object[][] Cases =
        [
            .. ContractAuditTests.Cases,
            .. TrialAuditTests.Cases,
            .. PayAuditTests.Cases,
            .. WorkingTimeAuditTests.Cases,
            .. PublicAuditTests.Cases,
        ];

    public static TheoryData<string> Ids => [.. OfferAudit.Rules.Select(static rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_speaks_on_one_offer_and_not_on_another(string id)
    {
        string[] said = [.. Cases.Where(row => Equals(row[0], id)).Select(static row => (string)row[2])];
        Assert.Contains(said, static line => line.Contains('['));
        Assert.Contains("none", said);
    }

    [Fact]
    public void A_silent_offer_is_audited() => Assert.NotEmpty(new JobOffer().Audit(FrenchLaw.Published, new(2026, 3, 2)).Findings);
}
