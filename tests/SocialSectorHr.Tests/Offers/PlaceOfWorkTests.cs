using SocialSectorHr.Audit;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Tests.Offers;

/// <summary>A place is the same place whether the offer names its zone or its département.</summary>
public class PlaceOfWorkTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate Today = new(2026, 3, 16);

    private static readonly string[] Numbers =
        [.. Enumerable.Range(1, 95).Where(static n => n != 20).Concat(Enumerable.Range(971, 8)).Select(static n => $"{n:00}"), "2A", "2B"];

    public static TheoryData<string> Departements => ["01", "2A", "2B", "44", "57", "67", "68", "75", "971", "972", "973", "974", "975", "976", "977", "978"];

    [Theory]
    [MemberData(nameof(Departements))]
    public void A_zone_and_its_departement_give_the_same_figures_and_findings(string number)
    {
        Departement departement = Departement.Of(number);
        foreach (JobOffer offer in Offers())
        {
            JobOffer byNumber = offer with { Workplace = new() { Departement = departement } };
            JobOffer byZone = offer with { Workplace = new() { Zone = departement.HolidayZone } };
            Assert.Equal(Figures(byZone), Figures(byNumber));
            Assert.Equal(
                byZone.Audit(Law, Today).Findings.Select(static finding => finding.ToString()),
                byNumber.Audit(Law, Today).Findings.Select(static finding => finding.ToString()));
        }
    }

    /// <summary>
    /// Of private law and of no employer: the residence indemnity of a public post and the départements where the certificate of
    /// honorability is asked for are no matter of a zone.
    /// </summary>
    [Property]
    public bool Any_terms_have_the_same_figures_by_their_zone_and_by_their_departement(JobOffer offer, FsCheck.NonNegativeInt drawn)
    {
        Departement departement = Departement.Of(Numbers[drawn.Get % Numbers.Length]);
        JobOffer byNumber = new()
        {
            Start = offer.Start,
            Contracts = [new StatedContract.Permanent()],
            Trial = offer.Trial,
            WorkingTime = offer.WorkingTime,
            Leave = offer.Leave,
            Pay = offer.Pay,
            Benefits = offer.Benefits,
            Telework = offer.Telework,
            Workplace = new() { Departement = departement },
        };
        JobOffer byZone = byNumber with { Workplace = new() { Zone = departement.HolidayZone } };
        return Figures(byZone).SequenceEqual(Figures(byNumber));
    }

    [Fact]
    public void Mayotte_has_its_own_minimum_wage()
    {
        JobOffer offer = Paid(1_450) with { Workplace = new() { Zone = HolidayZone.Mayotte } };
        OfferStatement statement = offer.Statement(Law, Today);
        Assert.Equal(1_415.05m.Euros, Value(statement, "smic.atStart.monthly35h").Round());
        Assert.Equal(34.95m.Euros, Value(statement, "smic.atStart.margin"));
        Assert.Equal(
            1_823.03m.Euros, Value((offer with { Workplace = new() { Zone = HolidayZone.LaReunion } }).Statement(Law, Today), "smic.atStart.monthly35h").Round());
    }

    [Fact]
    public void A_departement_tells_that_the_promise_of_RTT_is_short()
    {
        JobOffer offer = Full(15) with { Workplace = new() { Departement = Departement.Of("44") } };
        Assert.Contains(offer.Audit(Law, Today).Findings, static finding => finding.Rule.Id == "SHR3003");
    }

    [Fact]
    public void A_forfait_of_more_days_than_the_year_leaves_its_telework_unchecked()
    {
        JobOffer offer = new()
        {
            Start = new LocalDate(2026, 3, 16),
            Contracts = [new StatedContract.Permanent()],
            WorkingTime = new() { Forfait = new() { Days = 366.Days.PerYear } },
            Leave = new() { Weeks = 5.Weeks.PerYear },
            Workplace = new() { Zone = HolidayZone.Metropole },
            Telework = new() { Days = 110.Days.PerYear, MinimumPresence = 5.Days.PerMonth },
        };
        Assert.Contains(offer.Audit(Law, Today).CouldNotBeChecked, static unchecked_ => unchecked_.Rule.Id == "SHR3016");
        Assert.NotEmpty(offer.Statement(Law, Today).Figures);
    }

    private static Money Value(OfferStatement statement, string id) =>
        statement.Figures.Single(figure => figure.Id == id).Value!.Money!.Value;

    private static IEnumerable<string> Figures(JobOffer offer) =>
        offer.Statement(Law, Today).Figures.Select(static figure => $"{figure.Id} = {figure.Value}");

    private static IEnumerable<JobOffer> Offers() =>
    [
        Full(15),
        Paid(1_450),
        Paid(1_830),
        Full(20) with { WorkingTime = new() { Forfait = new() { Days = 214.Days.PerYear } } },
        Full(20) with { Telework = new() { Days = 110.Days.PerYear, MinimumPresence = 5.Days.PerMonth } },
    ];

    private static JobOffer Paid(int euros) => new()
    {
        Start = new LocalDate(2026, 3, 16),
        Contracts = [new StatedContract.Permanent()],
        WorkingTime = new() { Hours = [35.Hours.PerWeek] },
        Leave = new() { Weeks = 5.Weeks.PerYear },
        Pay = new() { Amounts = [new() { Amount = euros.Euros.PerMonth, Basis = PayBasis.Gross }] },
    };

    private static JobOffer Full(int rtt) => Paid(2_400) with
    {
        WorkingTime = new() { Hours = [39.Hours.PerWeek], Rtt = Days.Of(rtt).PerYear },
    };
}
