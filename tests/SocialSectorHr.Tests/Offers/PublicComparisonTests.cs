using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Offers;

/// <summary>Offers of public posts side by side, and beside private ones: what a statement gives, never one law for the other.</summary>
public class PublicComparisonTests
{
    private static readonly LocalDate Today = new(2026, 11, 21);

    [Fact]
    public void A_public_post_is_compared_with_a_private_offer_in_what_both_have()
    {
        JobOffer offer = new() { Pay = new() { Amounts = [new() { Amount = 30_000m.Euros.PerYear, Basis = PayBasis.Gross }] } };
        Dictionary<string, ComparedCell> cells = Cells(offer.Statement(FrenchLaw.Published, Today), Cote());

        Assert.Equal("~ 23 333,99 € à 40 051,77 €", cells["pay.annual"].ToString(Language.French).Plain());
        Assert.Equal((-6_666.01m).Euros, cells["pay.annual"].MoreAtLeast!.Money);
        Assert.Equal("~ 1 944,50 € à 3 337,65 €", cells["pay.monthly"].ToString(Language.French).Plain());
        Assert.Equal("1 607 h", cells["worktime.annualHoursWithSolidarity"].ToString(Language.French).Plain());
        Assert.Equal("~ 0 j à 28 j", cells["rest"].ToString(Language.French).Plain());
        Assert.Equal("~ 25 j", cells["leave.annual"].ToString(Language.French).Plain());
        Assert.Equal("75 %", cells["transport.rate"].ToString(Language.French).Plain());
        Assert.Equal([Fact.PublicBonuses], cells["smic.today.margin"].Missing.Take(1));
        Assert.DoesNotContain(cells.Keys, static name => name.Contains("attache", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_public_posts_are_compared_grade_by_grade()
    {
        Dictionary<string, ComparedCell> cells = Cells(Of("attaché", hours: 39), Of("assistant socio-éducatif", hours: 39));

        Assert.Equal("1 944,50 € à 2 938,90 €", cells["pay.assistantSocioEducatif.monthly"].ToString(Language.French).Plain());
        Assert.Equal("23 333,99 € à 35 266,82 €", cells["pay.assistantSocioEducatif.annual"].ToString(Language.French).Plain());
        Assert.Equal("241,22 €", cells["pay.assistantSocioEducatif.cti"].AtLeast!.ToString(Language.French).Plain());
        Assert.Equal([Fact.Grade], cells["pay.attache.monthly"].Missing);
        Assert.Equal(Days.Of(23), cells["rest"].AtMost!.Days);
        Assert.Equal(Days.Zero, cells["rest"].MoreAtLeast!.Days);
    }

    [Fact]
    public void A_cadre_without_the_supplement_has_none() =>
        Assert.Equal(Money.Zero, Cells(Of("assistant socio-éducatif"), Of("attaché"))["pay.attache.cti"].AtLeast!.Money);

    [Fact]
    public void A_post_of_fewer_hours_is_compared_in_proportion()
    {
        Dictionary<string, ComparedCell> cells = Cells(Of("attaché"), Of("attaché", hours: 17.5m));

        Assert.Equal("~ 972,25 € à 1 668,82 €", cells["pay.monthly"].ToString(Language.French).Plain());
        Assert.Equal(Hours.Of(803.5m), cells["worktime.annualHoursWithSolidarity"].AtLeast!.Hours);
        Assert.Equal("1 944,50 € à 3 337,65 €", cells["pay.attache.monthly"].ToString(Language.French).Plain());
    }

    private static Dictionary<string, ComparedCell> Cells(OfferStatement first, OfferStatement second) =>
        OfferComparison.Of(first, second).Rows.ToDictionary(static row => row.Name, static row => row.Cells[1]);

    private static OfferStatement Cote() => GoldenOffersTests.Statement("cd21");

    private static OfferStatement Of(string grade, decimal? hours = null)
    {
        StatedPublicPost post = new() { Branch = PublicServiceBranch.Territorial, Grades = [new() { Name = grade }] };
        JobOffer offer = new() { Contracts = [new StatedContract.CivilServant { Post = post }] };
        return (hours is null ? offer : offer with { WorkingTime = new() { Hours = [Hours.Of(hours.Value).PerWeek] } })
            .Statement(FrenchLaw.Published, Today);
    }
}
