using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Offers;

/// <summary>Whatever an offer says, its statement and its audit answer.</summary>
public class StatementProperties
{
    [Fact]
    public void No_offer_makes_a_statement_throw() => Property.Holds((JobOffer offer, LocalDate on) =>
        offer.Statement(FrenchLaw.Published, on).Figures.All(figure => figure.Explain().Title != default));

    [Fact]
    public void No_offer_makes_an_audit_throw() => Property.Holds((JobOffer offer, LocalDate on) =>
        offer.Audit(FrenchLaw.Published, on).Findings.All(finding => finding.Message != default && finding.Places.Count > 0));

    [Fact]
    public void No_assumption_makes_a_statement_throw() => Property.Holds((JobOffer offer, JobOffer assuming, LocalDate on) =>
        offer.Statement(FrenchLaw.Published, on, assuming).Figures.Select(figure => figure.Id).Distinct().Count() ==
        offer.Statement(FrenchLaw.Published, on, assuming).Figures.Count);

    [Fact]
    public void An_offer_supposed_to_say_what_it_says_gives_the_same_figures() => Property.Holds((JobOffer offer, LocalDate on) =>
        offer.Statement(FrenchLaw.Published, on).Figures.SequenceEqual(offer.Statement(FrenchLaw.Published, on, offer).Figures));

    [Fact]
    public void Nothing_is_marked_assumed_for_a_reading_that_assumes_nothing() => Property.Holds((JobOffer offer, LocalDate on) =>
    {
        OfferStatement statement = offer.Statement(FrenchLaw.Published, on);
        return statement.Pay.Mark != Mark.Assumed && statement.Week.Mark != Mark.Assumed && statement.Start.Mark != Mark.Assumed;
    });

    [Fact]
    public void A_statement_read_back_from_Json_is_the_same() => Property.Holds((JobOffer offer, LocalDate on) =>
        OfferJson.Read(OfferJson.Write(offer)).Statement(FrenchLaw.Published, on).Figures.SequenceEqual(offer.Statement(FrenchLaw.Published, on).Figures));

    [Fact]
    public void A_rule_that_could_not_be_checked_names_what_is_missing() => Property.Holds((JobOffer offer, LocalDate on) =>
        offer.Audit(FrenchLaw.Published, on).CouldNotBeChecked.All(rule => rule.Missing.Count > 0));
}
