using System.Text.Json;
using SocialSectorHr.Audit;
using SocialSectorHr.Json;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.PublicService;

namespace SocialSectorHr.Tests.Offers;

/// <summary>Twelve public offers as they are written: what is found in each, what there is to ask, what a person reads of it.</summary>
public class PublicOffersTests
{
    private static readonly LocalDate Today = new(2026, 11, 21);

    private static readonly (string Name, JobOffer Offer, string[] Findings, string Asked)[] All =
    [
        .. JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Offers", "public-offers.json"))).RootElement.EnumerateArray()
            .Select(static row => (
                row.GetProperty("name").GetString()!,
                OfferJson.Read(row.GetProperty("offer").GetRawText()),
                row.GetProperty("findings").EnumerateArray().Select(static id => id.GetString()!).ToArray(),
                row.GetProperty("asked").GetString()!)),
    ];

    public static TheoryData<string> Names => [.. All.Select(static row => row.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_found_and_what_is_asked_is_what_a_person_expects(string name)
    {
        (_, JobOffer offer, string[] findings, string asked) = All.Single(row => row.Name == name);
        OfferStatement statement = offer.Statement(FrenchLaw.Published, Today);
        Assert.True(statement.IsPublic);
        Assert.Equal(
            findings, offer.Audit(FrenchLaw.Published, Today).Findings.Select(static finding => finding.Id).Order(StringComparer.Ordinal));
        Assert.Equal(asked, Line(statement, DigestTopic.Questions).French.Plain());
        Assert.All(statement.Figures, static figure => Assert.NotEmpty(figure.Explain().Steps));
        Assert.InRange(statement.Digest.ToText(Language.French).Split('\n').Length, 4, 20);
    }

    [Fact]
    public void What_a_person_reads_of_them_is_a_reviewed_text()
    {
        foreach (Language language in Enum.GetValues<Language>())
        {
            IEnumerable<string> texts = All.Select(
                row => $"# {row.Name}\n{row.Offer.Statement(FrenchLaw.Published, Today).Digest.ToText(language)}");
            Snapshot.Matches(
                $"tests/SocialSectorHr.Tests/Offers/digests/public.{(language == Language.French ? "fr" : "en")}.txt", string.Join("\n\n", texts));
        }
    }

    /// <summary>The offer of Côte-d'Or: for each grade the pay of a month and of a year, CTI or not and why; RTT, leave, and what is not
    /// said.</summary>
    [Fact]
    public void The_digest_of_Cote_d_Or_says_what_each_grade_pays_and_what_the_offer_does_not_say()
    {
        OfferStatement statement = FiveOffers.Offer("cd21").Statement(FrenchLaw.Published, Today);
        string pay = Line(statement, DigestTopic.Pay).French.Plain();
        Assert.Contains("attaché : 1 944,50 € à 3 337,65 € par mois, 23 333,99 € à 40 051,77 € par an ; sans CTI, le cadre d'emplois n'est pas dans la liste", pay, StringComparison.Ordinal);
        Assert.Contains("conseiller socio-éducatif : 2 180,79 € à 3 263,81 € par mois, 26 169,52 € à 39 165,66 € par an ; CTI de 241,22 € en plus si", pay, StringComparison.Ordinal);
        Assert.Contains("classe exceptionnelle : 2 156,18 € à 3 111,20 € par mois, 25 874,15 € à 37 334,39 € par an ; CTI de 241,22 € en plus si", pay, StringComparison.Ordinal);
        Assert.StartsWith("23 j de RTT pour 39 h par semaine", Line(statement, DigestTopic.DaysOff).French.Plain(), StringComparison.Ordinal);
        Assert.StartsWith("25 j par an", Line(statement, DigestTopic.Leave).French.Plain(), StringComparison.Ordinal);
        Assert.Equal(
            "la date de début, l'horaire hebdomadaire, titulaire ou contractuel, et le fondement du contrat, le régime indemnitaire (RIFSEEP), " +
            "si l'accompagnement socio-éducatif est la fonction principale (CTI)",
            Line(statement, DigestTopic.Questions).French.Plain());
        Assert.InRange(statement.Digest.ToText(Language.French).Split('\n').Length, 10, 20);
    }

    [Theory]
    [InlineData(80, "80%", "6/7")]
    [InlineData(90, "90%", "91.4286%")]
    [InlineData(60, "60%", null)]
    [InlineData(40, "40%", null)]
    public void A_share_of_full_time_is_paid_as_it_is_or_more_on_request(int share, string least, string? most)
    {
        Figure[] paid = [.. Post(new() { ShareOfFullTime = Percent.Of(share) }).Statement(FrenchLaw.Published, Today).Figures
            .Where(static figure => figure.Name == "pay.paidShare")];
        Assert.Equal(most is null ? 1 : 2, paid.Length);
        Assert.Equal((least, most is null ? null : FigureBound.AtLeast), (paid[0].Value!.ToString(Language.English), paid[0].Bound));
        Assert.Equal(
            (most ?? least, most is null ? null : FigureBound.AtMost), (paid[^1].Value!.ToString(Language.English), paid[^1].Bound));
        Assert.All(paid, static figure => Assert.Contains(PublicServiceCode.L612_5, figure.Explain().Sources));
    }

    [Fact]
    public void A_contract_alone_has_an_indemnity_in_the_place_of_the_supplement()
    {
        JobOffer offer = new()
        {
            Contracts = [new StatedContract.PublicContract { Ground = PublicContractGround.L332_8, Post = Assistant }],
        };
        OfferStatement statement = offer.Statement(FrenchLaw.Published, Today);
        Assert.Single(statement.Figures, static figure => figure.Id == "pay.assistantSocioEducatif.ctiDue");
        Assert.DoesNotContain(statement.Figures, static figure => figure.Id.EndsWith("WithCti", StringComparison.Ordinal));
        Assert.Contains("net of contributions", Line(statement, DigestTopic.Pay).English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(39, 23, false)]
    [InlineData(39, 22, false)]
    [InlineData(39, 21, true)]
    [InlineData(36, 6, false)]
    [InlineData(36, 4, true)]
    public void The_RTT_of_a_public_offer_are_held_against_the_table_less_solidarity(int week, int rtt, bool isFound)
    {
        JobOffer offer = Post(new() { Hours = [Hours.Of(week).PerWeek], FullTime = true, Rtt = new() { Days = Days.Of(rtt).PerYear } });
        OfferAudit audit = offer.Audit(FrenchLaw.Published, Today);
        Finding[] found = [.. audit.Findings.Where(static finding => finding.Id == "SHR3003")];
        Assert.Equal(isFound ? 1 : 0, found.Length);
        Assert.All(found, static finding => Assert.Equal([PublicAgentDecree.RttCircular], finding.Sources));
        Assert.DoesNotContain(audit.CouldNotBeChecked, static rule => rule.Id == "SHR3003");
    }

    [Fact]
    public void RTT_above_the_table_or_of_part_time_could_not_be_checked()
    {
        Assert.Contains(
            Post(new() { Hours = [41.Hours.PerWeek], FullTime = true, Rtt = new() { Days = 30.Days.PerYear } })
                .Audit(FrenchLaw.Published, Today).CouldNotBeChecked,
            static rule => rule.Id == "SHR3003");
        Assert.Contains(
            Post(new() { Hours = [28.Hours.PerWeek], Rtt = new() { Days = 3.Days.PerYear } })
                .Audit(FrenchLaw.Published, Today).CouldNotBeChecked,
            static rule => rule.Id == "SHR3003");
    }

    [Theory]
    [InlineData(25, 5, false)]
    [InlineData(20, 4, false)]
    [InlineData(19, 4, true)]
    [InlineData(24, 5, true)]
    public void The_leave_of_a_part_time_agent_is_five_times_the_days_of_the_week(int days, int week, bool isFound)
    {
        HoursByDay timetable = new()
        {
            Monday = 6.Hours,
            Tuesday = 6.Hours,
            Wednesday = 6.Hours,
            Thursday = 6.Hours,
            Friday = week == 5 ? 6.Hours : null,
        };
        JobOffer offer = Post(new() { Hours = [Hours.Of(6 * week).PerWeek], FullTime = false, Timetable = timetable }) with
        {
            Leave = new() { Days = Days.Of(days).PerYear },
        };
        OfferAudit audit = offer.Audit(FrenchLaw.Published, Today);
        Assert.Equal(isFound, audit.Findings.Any(static finding => finding.Id == "SHR4001"));
        Assert.Equal(
            Days.Of(5 * week),
            Assert.Single(offer.Statement(FrenchLaw.Published, Today).Figures, static figure => figure.Id == "leave.annual").Value!.Days!.Value);
    }

    /// <summary>The days of the week as the offer gives them, and the leave that is too little, or may be.</summary>
    public static TheoryData<StatedWorkingTime, decimal, string> WeeksOfAgents => new()
    {
        { OnDays(9, 9, 9, 8), 20, "Fine" }, // full time on four days
        { OnDays(9, 9, 9, 8), 19.5m, "Found" },
        { OnDays(7, 7, 7, 7, 3), 22.5m, "CouldNotBeChecked" }, // a half-day may count for a half
        { OnDays(7, 7, 7, 7, 3), 22, "Found" },
        { OnDays(7, 7, 7, 7, 3), 25, "Fine" },
        { OnDays(6, 6, 6, 6, 6, 5), 29.5m, "Found" },
        { OnDays(6, 6, 6, 6, 6, 5), 30, "Fine" },
        { new() { Hours = [28.Hours.PerWeek, 7.Hours.PerDay] }, 20, "Fine" },
        { new() { Hours = [28.Hours.PerWeek, 7.Hours.PerDay] }, 19.5m, "Found" },
        { new() { Hours = [28.Hours.PerWeek] }, 20, "CouldNotBeChecked" },
        { new() { Hours = [28.Hours.PerWeek] }, 15, "CouldNotBeChecked" }, // three days of ten hours at most
        { new() { Hours = [28.Hours.PerWeek] }, 14.5m, "Found" },
        { new() { ShareOfFullTime = 80.Percent }, 20, "CouldNotBeChecked" },
        { new() { ShareOfFullTime = 80.Percent }, 14.5m, "Found" },
        { new() { FullTime = true }, 24.5m, "Found" },
        { new() { FullTime = true }, 25, "Fine" },
        { new(), 10, "CouldNotBeChecked" },
    };

    [Theory]
    [MemberData(nameof(WeeksOfAgents))]
    public void The_leave_of_an_agent_is_held_against_the_days_of_the_week(StatedWorkingTime week, decimal days, string outcome)
    {
        JobOffer offer = Post(week) with { Leave = new() { Days = Stated.Exactly(Days.Of(days), Per.Year), Unit = LeaveUnit.Ouvres } };
        Assert.Equal(outcome, offer.Audit(FrenchLaw.Published, Today).OutcomeOf("SHR4001").ToString());
    }

    private static StatedWorkingTime OnDays(params int[] hours) => new()
    {
        Hours = [Hours.Of(hours.Sum()).PerWeek],
        Timetable = new()
        {
            Monday = Hours.Of(hours[0]),
            Tuesday = Hours.Of(hours[1]),
            Wednesday = Hours.Of(hours[2]),
            Thursday = Hours.Of(hours[3]),
            Friday = hours.Length > 4 ? Hours.Of(hours[4]) : null,
            Saturday = hours.Length > 5 ? Hours.Of(hours[5]) : null,
        },
    };

    [Theory]
    [InlineData(15, 37, true)]
    [InlineData(15, 38, false)]
    [InlineData(18, 74, true)]
    [InlineData(18, 75, false)]
    public void Under_half_time_a_public_employer_pays_half_of_its_share_of_the_passes(int week, int share, bool isFound)
    {
        JobOffer offer = Post(new() { Hours = [Hours.Of(week).PerWeek], FullTime = false }) with
        {
            Benefits = new() { Transport = new() { EmployerShare = Percent.Of(share) } },
        };
        Assert.Equal(isFound, offer.Audit(FrenchLaw.Published, Today).Findings.Any(static finding => finding.Id == "SHR5002"));
    }

    private static readonly StatedPublicPost Assistant =
        new() { Branch = PublicServiceBranch.Territorial, Grades = [new() { Name = "Assistant socio-éducatif" }] };

    private static JobOffer Post(StatedWorkingTime time) => new()
    {
        Contracts = [new StatedContract.CivilServant { Post = Assistant }],
        WorkingTime = time,
    };

    private static Bilingual Line(OfferStatement statement, DigestTopic topic) =>
        statement.Digest.Lines.Single(line => line.Topic == topic).Text;
}
