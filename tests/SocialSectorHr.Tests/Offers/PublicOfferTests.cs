using SocialSectorHr.Audit;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.PublicService;

namespace SocialSectorHr.Tests.Offers;

/// <summary>What the statement of a public post gives, and what it says is missing.</summary>
public class PublicOfferTests
{
    private static readonly LocalDate Today = new(2026, 11, 21);

    [Theory]
    [InlineData(Sector.PublicHospital)]
    [InlineData(Sector.PublicState)]
    [InlineData(Sector.OtherPublic)]
    public void A_post_of_a_hospital_or_of_the_State_is_told_that_its_grid_is_not_held(Sector sector)
    {
        JobOffer offer = Post("Assistant socio-éducatif") with { Employer = new() { Sector = sector } };
        OfferStatement statement = offer.Statement(FrenchLaw.Published, Today);
        Assert.True(statement.IsPublic);
        Assert.Empty(statement.Figures);
        MissingFigures missing = Assert.Single(statement.Missing);
        Assert.Equal(Fact.GradeGrid, Assert.Single(missing.Facts));
        Assert.Contains("the grid of the grade, not held", statement.Digest.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_post_of_an_unknown_branch_is_asked_for_it()
    {
        OfferStatement statement = Post("Attaché").Statement(FrenchLaw.Published, Today);
        Assert.Empty(statement.Figures);
        Assert.Contains(statement.Missing, static missing => missing.Facts.Contains(Fact.PublicBranch));
    }

    [Fact]
    public void A_grade_that_is_not_held_is_named_beside_those_that_are()
    {
        OfferStatement statement = Territorial(Post("Attaché", "Ingénieur territorial")).Statement(FrenchLaw.Published, Today);
        Assert.Contains(statement.Figures, static figure => figure.Id == "pay.attache.monthlyMin");
        Assert.DoesNotContain(statement.Figures, static figure => figure.Id == "pay.range.monthlyMin");
        Assert.Contains(
            statement.Missing,
            static missing => missing.Facts.Contains(Fact.GradeGrid) && missing.What.French.Contains("Ingénieur territorial", StringComparison.Ordinal));
    }

    [Fact]
    public void A_territorial_post_without_a_grade_a_known_commune_or_bonuses_says_so()
    {
        JobOffer offer = Territorial(Post()) with { Workplace = new() { Commune = "Saint-Nazaire", Departement = Departement.Of("44") } };
        Fact[] lacked = [.. offer.Statement(FrenchLaw.Published, Today).Missing.SelectMany(static missing => missing.Facts).Distinct()];
        Assert.Contains(Fact.Grade, lacked);
        Assert.Contains(Fact.ResidenceZone, lacked);
        Assert.Contains(Fact.PublicBonuses, lacked);
        Assert.Contains(Fact.WeeklyHours, lacked);
        Assert.Contains(Fact.PublicGround, lacked);
    }

    [Fact]
    public void The_week_that_is_stated_gives_its_line_alone()
    {
        JobOffer offer = Territorial(Post("Attaché")) with { WorkingTime = new() { Hours = [37.Hours.PerWeek] } };
        OfferStatement statement = offer.Statement(FrenchLaw.Published, Today);
        Figure rtt = Assert.Single(statement.Figures, static figure => figure.Id.StartsWith("rtt.table.", StringComparison.Ordinal));
        Assert.Equal(("rtt.table.37h", 12.Days), (rtt.Id, rtt.Value!.Days!.Value));
        Assert.Equal(19.Days, Assert.Single(statement.Figures, static figure => figure.Id == "rtt.37h.sicknessQuotient").Value!.Days);
    }

    [Fact]
    public void A_start_before_the_grids_gives_no_pay()
    {
        JobOffer offer = Territorial(Post("Attaché")) with { Start = new LocalDate(2023, 3, 1) };
        OfferStatement statement = offer.Statement(FrenchLaw.Published, Today);
        Assert.DoesNotContain(statement.Figures, static figure => figure.Id.StartsWith("pay.attache.", StringComparison.Ordinal));
        Assert.Contains(statement.Missing, static missing => missing.Facts.Contains(Fact.LawValue));
    }

    [Fact]
    public void A_post_for_a_civil_servant_or_failing_that_a_contract_is_one_post()
    {
        StatedPublicPost post = new() { Branch = PublicServiceBranch.Territorial, Grades = [new() { Name = "Rédacteur" }] };
        JobOffer offer = new()
        {
            Contracts =
            [
                new StatedContract.CivilServant { Post = post },
                new StatedContract.PublicContract { OnlyFailingACivilServant = true, Ground = PublicContractGround.L332_14 },
            ],
        };
        OfferStatement statement = offer.Statement(FrenchLaw.Published, Today);
        Assert.Single(statement.Figures, static figure => figure.Id == "pay.redacteur.monthlyMin");
        Assert.Equal(Mark.Derived, Assert.Single(statement.Figures, static figure => figure.Id == "pay.redacteur.ctiDue").Mark);
        Assert.DoesNotContain(statement.Missing, static missing => missing.Facts.Contains(Fact.PublicGround));
    }

    [Fact]
    public void Several_grades_are_found_with_the_pay_of_each_and_who_has_the_supplement()
    {
        JobOffer offer = Territorial(Post("Attaché", "Conseiller socio-éducatif", "Infirmier en soins généraux", "Ingénieur territorial"));
        Finding found = GradesFinding(offer);
        Assert.Equal(
            "several grades (Attaché: €1,944.50 to €3,337.65 a month, no CTI, the cadre d'emplois is not in the list; " +
            "Conseiller socio-éducatif: €2,180.79 to €3,263.81 a month, CTI of €241.22 on top if the work is mainly socio-educational support; " +
            "Infirmier en soins généraux: €1,944.50 to €3,337.65 a month, CTI of the duties of care: not checked; " +
            "Ingénieur territorial: grid not held on that day): " +
            "pay and its supplements depend on the grade",
            found.Message.English);
        string french = found.Message.French.Replace('\u202f', ' ').Replace('\u00a0', ' ');
        Assert.Contains(
            "Conseiller socio-éducatif : 2 180,79 € à 3 263,81 € par mois, " +
            "CTI de 241,22 € en plus si l'accompagnement socio-éducatif est la fonction principale ; ",
            french,
            StringComparison.Ordinal);
        Assert.Contains("Ingénieur territorial : grille non détenue à cette date) : ", french, StringComparison.Ordinal);
        Assert.Equal([PublicPayDecree.SupplementArt11], found.Sources);
    }

    [Theory]
    [InlineData(Sector.PublicHospital)]
    [InlineData(Sector.PublicState)]
    public void The_grades_of_another_branch_are_found_by_name_alone(Sector sector)
    {
        Finding found = GradesFinding(Post("Attaché", "Rédacteur") with { Employer = new() { Sector = sector } });
        Assert.Equal("several grades (Attaché, Rédacteur): pay and its supplements depend on the grade", found.Message.English);
        Assert.Empty(found.Sources);
    }

    [Fact]
    public void Several_grades_before_the_grids_have_no_pay()
    {
        Finding found = GradesFinding(Territorial(Post("Attaché", "Rédacteur")) with { Start = new LocalDate(2023, 3, 1) });
        Assert.DoesNotContain("€", found.Message.English, StringComparison.Ordinal);
        Assert.Empty(found.Sources);
    }

    private static Finding GradesFinding(JobOffer offer) =>
        Assert.Single(offer.Audit(FrenchLaw.Published, Today).Findings, static finding => finding.Id == "SHR6003");

    private static JobOffer Post(params string[] grades) => new()
    {
        Contracts =
        [
            new StatedContract.CivilServant
            {
                Post = new() { Category = PublicCategory.A, Grades = [.. grades.Select(static name => new StatedGrade { Name = name })] },
            },
        ],
    };

    private static JobOffer Territorial(JobOffer offer) => offer with { Employer = new() { Sector = Sector.PublicTerritorial } };
}
