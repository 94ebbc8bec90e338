namespace SocialSectorHr.Tests.Offers.Audit;

/// <summary>Small offers written in the ways real ones are; precision and recall on them are on the page of the rules.</summary>
public sealed class SmallOffersTests
{
    public static TheoryData<string> Names => [.. SmallOffer.All.Select(static offer => offer.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_audit_finds_what_a_person_expected(string name)
    {
        SmallOffer offer = SmallOffer.All.Single(row => row.Name == name);
        Assert.Equal(offer.Expected, offer.Found.Concat(offer.Missed).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void There_are_many_and_each_is_named_once() =>
        Assert.InRange(SmallOffer.All.Select(static offer => offer.Name).Distinct().Count(), 100, SmallOffer.All.Count);
}
