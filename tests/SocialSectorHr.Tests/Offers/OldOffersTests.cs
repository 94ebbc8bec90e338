using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Offers;

/// <summary>An offer from before the first day of a value of the law.</summary>
public class OldOffersTests
{
    [Fact]
    public void Overtime_before_its_premiums_are_known_is_said_to_be_missing()
    {
        JobOffer offer = new()
        {
            Employer = new() { Sector = Sector.Private },
            Start = new LocalDate(2015, 6, 1),
            WorkingTime = new() { Hours = [39.Hours.PerWeek] },
            Pay = new() { Amounts = [new() { Amount = 1_500.Euros.PerMonth, Basis = PayBasis.Gross }] },
        };
        Assert.DoesNotContain(
            offer.Statement(FrenchLaw.Published, new(2015, 6, 1)).Figures, static figure => figure.Id.EndsWith("OvertimePaid", StringComparison.Ordinal));
        Assert.DoesNotContain(offer.Audit(FrenchLaw.Published, new(2015, 6, 1)).Findings, static finding => finding.Id is "SHR2003" or "SHR2004");
    }
}
