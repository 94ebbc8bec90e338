using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Offers;

/// <summary>What the agreement named by an offer gives, beside what the law gives, and what is said where its text is not held.</summary>
public sealed class AgreementFiguresTests
{
    private static readonly LocalDate Today = new(2026, 11, 21);

    /// <summary>
    /// CCN 66, annexe 6: 2 600 € × 1 month × 5 years, where the law gives a quarter of it (R1234-2); four months of notice, the law one
    /// (L1234-1); the six months of trial of 1966 have yielded to the four of L1221-19.
    /// </summary>
    public static TheoryData<string, StaffStatus, string, string> Figures => new()
    {
        { "CCN 66", StaffStatus.Executive, "agreement.severance.60months", "€13,000.00" },
        { "CCN 66", StaffStatus.Executive, "agreement.severance.legal.60months", "€3,250.00" },
        { "CCN 66", StaffStatus.Executive, "agreement.severance.120months", "€26,000.00" },
        { "CCN 66", StaffStatus.Executive, "agreement.severance.legal.120months", "€6,500.00" },
        { "CCN 66", StaffStatus.Executive, "agreement.notice.dismissal.12months", "4 months" },
        { "CCN 66", StaffStatus.Executive, "agreement.notice.dismissal.legal.12months", "1 month" },
        { "CCN 66", StaffStatus.Executive, "agreement.notice.dismissal.legal.24months", "2 months" },
        { "CCN 66", StaffStatus.Executive, "agreement.trial.longest", "4 months" },
        { "CCN 66", StaffStatus.Executive, "agreement.trial.renewal", "none, without an extended branch agreement" },
        { "CCN 66", StaffStatus.Employee, "agreement.severance.60months", "€6,500.00" },
        { "ECLAT", StaffStatus.Technician, "agreement.trial.longest", "2 months" },
        { "ECLAT", StaffStatus.Technician, "agreement.trial.renewal", "once" },
        { "ECLAT", StaffStatus.Technician, "agreement.trial.end", "31 January 2027" },
        { "ECLAT", StaffStatus.Technician, "agreement.trial.endIfRenewed", "31 March 2027" },
    };

    [Theory]
    [MemberData(nameof(Figures))]
    public void An_agreement_gives_its_figure_and_the_law_stands_beside(string agreement, StaffStatus status, string id, string value)
    {
        Figure figure = Figure(Of(new() { Name = agreement }, status), id);
        Assert.Equal(value, figure.Value!.ToString(Language.English));
        Assert.NotEmpty(figure.Explain().Steps);
    }

    /// <summary>434 × 3.82 (avenant 361), 9.21 % of special allowance (avenant 354), the Segur indemnity; a member pays 3.93 a point.</summary>
    public static TheoryData<string?, int?, string, string> Grids => new()
    {
        { "Éducateur·trice spécialisé·e", null, "agreement.job", "specialised educator" },
        { "Éducateur·trice spécialisé·e", null, "agreement.grid.0months", "€2,048.57" },
        { "Éducateur·trice spécialisé·e", null, "agreement.grid.member.0months", "€2,100.71" },
        { "Éducateur·trice spécialisé·e", null, "agreement.grid.120months", "€2,615.94" },
        { "Éducateur·trice spécialisé·e", null, "agreement.grid.gap", "€789.43" },
        { null, 434, "agreement.grid.coefficient", "€2,048.57" },
        { null, 434, "agreement.grid.coefficient.member", "€2,100.71" },
        { null, 434, "agreement.grid.gap", "€789.43" },
    };

    [Theory]
    [MemberData(nameof(Grids))]
    public void An_offer_is_set_beside_the_grid_of_its_agreement(string? title, int? coefficient, string id, string value)
    {
        JobOffer offer = OnGrid(title, coefficient);
        Figure figure = Figure(offer, id);
        Assert.Equal((value, Mark.Derived), (figure.Value!.ToString(Language.English), figure.Mark));
        Assert.NotEmpty(figure.Explain().Sources);
    }

    [Fact]
    public void An_offer_that_says_no_place_in_the_grid_lacks_it() => Assert.Equal(
        [Fact.AgreementPlace],
        Statement(OnGrid("Chargé de mission", null)).Missing.Single(static one => one.What.French == "le salaire de la convention").Facts);

    [Theory]
    [InlineData("CCN 66", "Assistante sociale", "assistant de service social")]
    [InlineData("CCN 66", "CESF (H/F)", "conseiller en économie sociale et familiale")]
    [InlineData("CCN 66", "CDI - Moniteur/monitrice éducateur/éducatrice", "moniteur-éducateur")]
    [InlineData("CCN 66", "Éducatrice technique spécialisée", "éducateur technique spécialisé")]
    [InlineData("CCN 66", "Surveillante de nuit qualifiée", "surveillant de nuit qualifié")]
    [InlineData("CCN 66", "Maîtresse de maison", "maître de maison")]
    [InlineData("CCN 66", "Cheffe de service éducatif", "chef de service, niveau I")]
    [InlineData("CCN 51", "Cheffe de service", "cadre social (chef de service)")]
    [InlineData("CCN 51", "Infirmier·ère diplômé·e d'État", "infirmier")]
    [InlineData("CCN HLA", "Intervenante sociale et éducative", "intervenant social et éducatif (emploi 16)")]
    public void A_title_is_recognised_in_either_gender(string agreement, string title, string job) => Assert.Equal(
        job, Figure(OnGrid(title, null) with { Agreement = new() { Name = agreement }, Start = new LocalDate(2026, 3, 2) }, "agreement.job").Value!
            .ToString(Language.French));

    [Theory]
    [InlineData("Assistant du chef de service")]
    [InlineData("Directeur adjoint")]
    [InlineData("Coordinateur")]
    public void A_title_that_is_not_of_the_grid_gives_no_job(string title) =>
        Assert.DoesNotContain(Statement(OnGrid(title, null)).Figures, static figure => figure.Name == "agreement.job");

    [Fact]
    public void A_range_of_pay_gives_both_ends()
    {
        JobOffer offer = Of(new() { Idcc = 413 }, StaffStatus.Executive) with
        {
            Pay = new() { Amounts = [new() { Amount = Stated.Between(2_000.Euros, 2_600.Euros, Per.Month), Basis = PayBasis.Gross }] },
        };
        Assert.Equal(10_000.Euros, Figure(offer, "agreement.severance.60months.min").Value!.Money);
        Assert.Equal(13_000.Euros, Figure(offer, "agreement.severance.60months.max").Value!.Money);
        Assert.Equal(3_250.Euros, Figure(offer, "agreement.severance.legal.60months.max").Value!.Money);
    }

    /// <summary>The private hospitals: their notice was read, their severance was not.</summary>
    [Fact]
    public void A_topic_that_is_not_held_gives_the_law_and_says_so_in_the_figure_the_explanation_and_the_digest()
    {
        JobOffer offer = Of(new() { Idcc = 2264 }, StaffStatus.Employee);
        OfferStatement statement = Statement(offer);
        Assert.DoesNotContain(statement.Figures, static figure => figure.Id == "agreement.severance.60months");
        Assert.Contains(
            "texte non lu", Figure(offer, "agreement.severance.legal.60months").Explain().ToText(Language.French), StringComparison.Ordinal);
        Assert.Contains("texte non lu, la loi seule\u00A0: essai, indemnité de licenciement", Line(offer), StringComparison.Ordinal);
    }

    [Fact]
    public void An_agreement_that_is_not_determined_is_said_to_be_so()
    {
        JobOffer offer = Of(new() { Name = "convention des pompes à chaleur" }, StaffStatus.Employee);
        Assert.StartsWith("agreement not determined", Figure(offer, "agreement.name").Value!.ToString(Language.English), StringComparison.Ordinal);
        Assert.NotEmpty(Figure(offer, "agreement.name").Explain().Steps);
        Assert.Contains("convention non déterminée", Line(offer), StringComparison.Ordinal);
    }

    [Fact]
    public void No_agreement_and_the_employers_own_give_no_figure_and_are_said()
    {
        JobOffer none = Of(new() { Applies = false }, StaffStatus.Employee);
        JobOffer own = Of(new() { Name = "France terre d'asile", IsCompanyAgreement = true }, StaffStatus.Employee);
        Assert.DoesNotContain(Statement(none).Figures, IsOfAgreement);
        Assert.DoesNotContain(Statement(own).Figures, IsOfAgreement);
        Assert.Equal("Convention\u00A0: aucune convention collective", Line(none));
        Assert.Equal("Convention\u00A0: France terre d'asile (accord d'entreprise)", Line(own));
    }

    /// <summary>Two months of notice after a year, where the law gives one; what it does not give is said not to be held.</summary>
    [Fact]
    public void The_employers_own_agreement_is_laid_over_by_the_caller()
    {
        CollectiveAgreement own = new()
        {
            Name = new("accord de l'association", "agreement of the association"),
            Notice = CollectiveAgreements.Eclat.Notice,
        };
        JobOffer silent = Of(new() { Name = "association", IsCompanyAgreement = true }, StaffStatus.Technician);
        OfferStatement statement = silent.Statement(FrenchLaw.Published, Today, agreement: own);
        Assert.Equal(2.Months, statement.Figures.Single(static one => one.Id == "agreement.notice.dismissal.12months").Value!.Months);
        Assert.Equal(own, statement.Agreement);
        string line = statement.Digest.Lines.Single(static one => one.Topic == DigestTopic.Agreement).ToString(Language.French).Replace('\u00A0', ' ');
        Assert.StartsWith("Convention : accord de l'association ;", line, StringComparison.Ordinal);
        Assert.EndsWith("texte non lu, la loi seule : essai, indemnité de licenciement, salaire", line, StringComparison.Ordinal);
        OfferStatement over = (silent with { Agreement = null }).Statement(FrenchLaw.Published, Today, agreement: own);
        Assert.Contains(over.Figures, static one => one.Id == "agreement.notice.dismissal.12months");
    }

    [Fact]
    public void The_digest_of_a_CCN_66_executive_shows_the_agreement_beside_the_law() => Assert.EndsWith(
        "préavis de licenciement après 12 mois : 4 mois, 1 mois par la loi ; "
            + "indemnité de licenciement après 60 mois : 13 000,00 €, 3 250,00 € par la loi",
        Line(Of(new() { Name = "CCN 66" }, StaffStatus.Executive)).Replace('\u00A0', ' '),
        StringComparison.Ordinal);

    [Fact]
    public void What_is_the_same_by_both_is_said_once() => Assert.Contains(
        "severance after 60 months: €3,250.00, as by the law",
        Digest(Of(new() { Name = "ECLAT" }, StaffStatus.Technician), Language.English),
        StringComparison.Ordinal);

    private static bool IsOfAgreement(Figure figure) => figure.Name.StartsWith("agreement.", StringComparison.Ordinal);

    private static JobOffer Of(StatedAgreement agreement, StaffStatus status) => new()
    {
        Contracts = [new StatedContract.Permanent()],
        Start = new LocalDate(2026, 12, 1),
        Status = status,
        Agreement = agreement,
        Pay = new() { Amounts = [new() { Amount = 2_600.Euros.PerMonth, Basis = PayBasis.Gross }] },
    };

    private static JobOffer OnGrid(string? title, int? coefficient)
    {
        JobOffer offer = Of(new() { Idcc = 413 }, StaffStatus.Technician);
        return offer with
        {
            Title = title,
            WorkingTime = new() { FullTime = true },
            Pay = offer.Pay! with { Scale = coefficient is { } points ? new() { Points = points } : null },
        };
    }

    private static OfferStatement Statement(JobOffer offer) => offer.Statement(FrenchLaw.Published, Today);

    private static Figure Figure(JobOffer offer, string id) => Assert.Single(Statement(offer).Figures, figure => figure.Id == id);

    private static string Line(JobOffer offer) => Digest(offer, Language.French);

    private static string Digest(JobOffer offer, Language language) =>
        Assert.Single(Statement(offer).Digest.Lines, static line => line.Topic == DigestTopic.Agreement).ToString(language);
}
