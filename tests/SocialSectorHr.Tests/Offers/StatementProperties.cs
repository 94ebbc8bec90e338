using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Offers;

/// <summary>Whatever an offer says, its statement and its audit answer.</summary>
public class StatementProperties
{
    [Property]
    public bool No_offer_makes_a_statement_throw(JobOffer offer, LocalDate on) =>
        offer.Statement(FrenchLaw.Published, on).Figures.All(figure => figure.Explain().Title != default);

    [Property]
    public bool No_offer_makes_an_audit_throw(JobOffer offer, LocalDate on) =>
        offer.Audit(FrenchLaw.Published, on).Findings.All(finding => finding.Message != default && finding.Places.Count > 0);

    [Property]
    public bool No_assumption_makes_a_statement_throw(JobOffer offer, JobOffer assuming, LocalDate on) =>
        offer.Statement(FrenchLaw.Published, on, assuming).Figures.Select(figure => figure.Id).Distinct().Count() ==
        offer.Statement(FrenchLaw.Published, on, assuming).Figures.Count;

    [Property]
    public bool An_offer_supposed_to_say_what_it_says_gives_the_same_figures(JobOffer offer, LocalDate on) =>
        offer.Statement(FrenchLaw.Published, on).Figures.SequenceEqual(offer.Statement(FrenchLaw.Published, on, offer).Figures);

    [Property]
    public bool Nothing_is_marked_assumed_for_a_reading_that_assumes_nothing(JobOffer offer, LocalDate on)
    {
        OfferStatement statement = offer.Statement(FrenchLaw.Published, on);
        return statement.Pay.Mark != Mark.Assumed && statement.Week.Mark != Mark.Assumed && statement.Start.Mark != Mark.Assumed;
    }

    [Property]
    public bool A_statement_read_back_from_Json_is_the_same(JobOffer offer, LocalDate on) =>
        OfferJson.Read(OfferJson.Write(offer)).Statement(FrenchLaw.Published, on).Figures.SequenceEqual(
            offer.Statement(FrenchLaw.Published, on).Figures);

    [Property]
    public bool A_rule_that_could_not_be_checked_names_what_is_missing(JobOffer offer, LocalDate on) =>
        offer.Audit(FrenchLaw.Published, on).CouldNotBeChecked.All(rule => rule.Missing.Count > 0);
}
