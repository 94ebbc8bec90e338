using SocialSectorHr.Audit;
using SocialSectorHr.Json;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.PublicService;

namespace SocialSectorHr.Tests.Offers;

/// <summary>Facts that job boards state and an offer must hold: said in words, written and read back.</summary>
public sealed class OrdinaryFactsTests
{
    private static readonly LocalDate Today = new(2026, 11, 21);

    private static readonly StatedPublicPost Post = new()
    {
        Category = PublicCategory.A,
        Grades = [new() { Name = "assistant socio-éducatif" }, new() { Name = "conseiller socio-éducatif", Filiere = "médico-sociale" }],
    };

    public static TheoryData<JobOffer, string, string> Facts => new()
    {
        {
            new() { Contracts = [new StatedContract.CivilServant { Routes = [CivilServantRoute.Transfer, CivilServantRoute.Secondment] }] },
            "poste de fonctionnaire, par mutation, par détachement",
            "civil servant's post, by transfer, by secondment"
        },
        {
            new()
            {
                Contracts = [new StatedContract.CivilServant { Post = Post }, new StatedContract.PublicContract { OnlyFailingACivilServant = true }],
                ContractsAreAChoice = true,
            },
            "poste de fonctionnaire, catégorie : A, assistant socio-éducatif ou conseiller socio-éducatif (filière : médico-sociale) ; "
                + "ou contrat de droit public, à défaut de fonctionnaire",
            "civil servant's post, category: A, assistant socio-éducatif or conseiller socio-éducatif (filière: médico-sociale); "
                + "or public contract, failing a civil servant"
        },
        {
            new() { WorkingTime = new() { ClockTimes = [new() { From = new(9, 0), To = new(17, 30) }] } },
            "de 9 h à 17 h 30",
            "from 9:00 to 17:30"
        },
        {
            new() { WorkingTime = new() { ClockTimes = [new() { From = new(21, 15) }, new() { To = new(7, 0) }, new()] } },
            "à partir de 21 h 15, jusqu'à 7 h, plage horaire",
            "from 21:15, until 7:00, hours of the day"
        },
        {
            new() { Contracts = [new StatedContract.FixedTerm { IsReplacement = true, Duration = 3.Months }] },
            "CDD, remplacement sans autre précision, 3 mois",
            "fixed-term contract, replacement without more, 3 months"
        },
        {
            new() { Pay = new() { Segur = new() { Amount = 183.Euros.PerMonth, Basis = PayBasis.Net, Inclusion = Inclusion.OnTop } } },
            "Ségur (183,00 € par mois, net, en sus)",
            "Segur (€183.00 a month, net, on top)"
        },
    };

    [Theory]
    [MemberData(nameof(Facts))]
    public void A_stated_fact_is_said_and_read_back(JobOffer offer, string french, string english)
    {
        Assert.Equal(french, offer.ToString(Language.French).Replace('\u00A0', ' '));
        Assert.Equal(english, offer.ToString(Language.English));
        Assert.Equal(offer, OfferJson.Read(OfferJson.Write(offer)));
        Assert.Equal(offer, OfferCompletion.Of(new(), offer));
    }

    [Theory]
    [InlineData("\"9:00\"")]
    [InlineData("\"24:00\"")]
    [InlineData("\"09:00:00\"")]
    [InlineData("9")]
    public void A_time_of_the_day_is_read_to_the_minute(string time)
    {
        string json = $$"""{ "workingTime": { "clockTimes": [ { "from": {{time}} } ] } }""";
        Assert.False(OfferJson.TryRead(json, out _, out JsonProblem? problem));
        Assert.Equal("$.workingTime.clockTimes[0].from", problem.Path);
        Assert.Contains("a time such as \"09:00\"", problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_with_seconds_is_refused()
    {
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(
            "From", static () => new StatedClockTimes { From = new(9, 0, 1) });
        Assert.Contains("a whole minute", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_post_that_is_not_said_again_is_not_written_again()
    {
        string json = OfferJson.Write(new() { Contracts = [new StatedContract.PublicContract { OnlyFailingACivilServant = true }] });
        Assert.DoesNotContain("post", json, StringComparison.Ordinal);
    }

    /// <summary>One post for a civil servant or, failing one, a contract: one finding on its grades, said once or twice.</summary>
    [Fact]
    public void The_grades_of_one_post_are_found_once()
    {
        StatedContract.CivilServant civil = new() { Post = Post };
        foreach (StatedPublicPost again in new StatedPublicPost[] { new(), Post })
        {
            JobOffer offer = new()
            {
                Contracts = [civil, new StatedContract.PublicContract { Post = again, OnlyFailingACivilServant = true }],
                ContractsAreAChoice = true,
            };
            Assert.Single(offer.Audit(FrenchLaw.Published, Today).Findings, static finding => finding.Id == "SHR6003");
        }
    }

    [Fact]
    public void A_replacement_without_more_is_a_reason_that_is_still_to_be_asked()
    {
        JobOffer offer = new()
        {
            Contracts = [new StatedContract.FixedTerm { IsReplacement = true, Duration = 3.Months }],
            Start = new LocalDate(2026, 12, 1),
        };
        Assert.DoesNotContain(offer.Audit(FrenchLaw.Published, Today).Findings, static finding => finding.Id == "SHR1008");
        Assert.Contains(Fact.Reason, offer.Statement(FrenchLaw.Published, Today).Missing.SelectMany(static missing => missing.Facts));
    }

    public static TheoryData<JobOffer, JobOffer, string, string> Disagreements => new()
    {
        {
            new() { Contracts = [new StatedContract.Permanent()] },
            new() { Contracts = [new StatedContract.FixedTerm { Duration = 6.Months }] },
            "$.contracts",
            "the prose says permanent contract, the form fixed-term contract, 6 months"
        },
        { Hours(39), Hours(35), "$.workingTime.hours", "the prose says 39 h a week, the form 35 h a week" },
        { new() { Status = StaffStatus.Executive }, new() { Status = StaffStatus.Employee }, "$.status", "the prose says executive (cadre), the form employee" },
        {
            new() { Start = new LocalDate(2026, 12, 1) },
            new() { Start = new LocalDate(2027, 1, 4) },
            "$.start",
            "the prose says 1 December 2026, the form 4 January 2027"
        },
        {
            new() { WorkingTime = new() { FullTime = true } },
            new() { WorkingTime = new() { FullTime = false } },
            "$.workingTime.fullTime",
            "the prose says full time, the form part time"
        },
        {
            new() { Leave = new() { Weeks = 6.Weeks.PerYear } },
            new() { Leave = new() { Weeks = 5.Weeks.PerYear } },
            "$.leave.weeks",
            "the prose says 6 weeks a year, the form 5 weeks a year"
        },
        {
            new() { Workplace = new() { Departement = Departement.Of("69") } },
            new() { Workplace = new() { Departement = Departement.Of("38") } },
            "$.workplace.departement",
            "the prose says 69, the form 38"
        },
    };

    [Theory]
    [MemberData(nameof(Disagreements))]
    public void Prose_and_form_are_compared_wherever_both_speak(JobOffer prose, JobOffer form, string place, string message)
    {
        ArgumentNullException.ThrowIfNull(prose);
        JobOffer offer = prose with { Form = form };
        Finding finding = Assert.Single(offer.Audit(FrenchLaw.Published, Today).Findings, static finding => finding.Id == "SHR2008");
        Assert.Equal(message, finding.Message.English);
        Assert.Equal(place, finding.Places[0]);
    }

    [Property]
    public bool An_offer_does_not_disagree_with_itself(JobOffer prose)
    {
        JobOffer offer = prose with { Form = prose with { Form = null } };
        JobOffer silent = new() { Form = prose with { Form = null } };
        return IsAgreed(offer, prose) && IsAgreed(silent, prose);
    }

    /// <summary>The prose is silent, the form speaks: nothing of it is asked again, nor found missing.</summary>
    [Fact]
    public void What_the_form_says_is_not_asked()
    {
        JobOffer offer = new()
        {
            Contracts = [new StatedContract.Permanent()],
            Pay = new() { Amounts = [new() { Amount = 2_400.Euros.PerMonth }] },
            Form = new()
            {
                Status = StaffStatus.Employee,
                WorkingTime = new() { Hours = [35.Hours.PerWeek] },
                Pay = new() { Amounts = [new() { Amount = 2_400.Euros.PerMonth, Basis = PayBasis.Gross }] },
            },
        };
        OfferAudit audit = offer.Audit(FrenchLaw.Published, Today);
        Assert.DoesNotContain(audit.Findings, static finding => finding.Id is "SHR2010");
        Assert.DoesNotContain(audit.CouldNotBeChecked.SelectMany(static rule => rule.Missing), static fact => fact is Fact.WeeklyHours);
        string asked = Assert.Single(
            offer.Statement(FrenchLaw.Published, Today).Digest.Lines, static line => line.Topic == DigestTopic.Questions).Text.French;
        Assert.DoesNotContain("horaire hebdomadaire", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("statut", asked, StringComparison.Ordinal);
    }

    private static JobOffer Hours(int week) =>
        new() { WorkingTime = new() { Hours = [Stated.Exactly(SocialSectorHr.Hours.Of(week), Per.Week)] } };

    // Two figures of one kind may contradict each other within the prose itself.
    private static bool IsAgreed(JobOffer offer, JobOffer prose) => prose.WorkingTime?.Hours.Count > 1 || prose.Pay?.Amounts.Count > 1
        || offer.Audit(FrenchLaw.Published, Today).Findings.All(static finding => finding.Id != "SHR2008");
}
