using SocialSectorHr.Json;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using static SocialSectorHr.Tests.Offers.Audit.AuditedOffer;
using Apprentice = SocialSectorHr.Offers.StatedContract.Apprenticeship;
using Professional = SocialSectorHr.Offers.StatedContract.Professionalisation;

namespace SocialSectorHr.Tests.Offers.Audit;

/// <summary>A contract of work and training is held against the share of the SMIC that its age gives (D6222-26, D6325-15).</summary>
public sealed class TraineeAuditTests
{
    private static readonly Workplace Mayotte = new() { Departement = Departement.Of("976") };

    public static TheoryData<string, JobOffer> Cases => new()
    {
        // 17, second year, in March 2026: 39 % of 1 823,03.
        { "none", Paid(new Apprentice { Age = 17, Year = 2 }, 710.98m) },
        {
            "Error $.pay.amounts [C. trav. D6222-26] 710,97 € par mois, sous les 710,98 € dus à l'alternant (39 % du SMIC) au 16 mars 2026",
            Paid(new Apprentice { Age = 17, Year = 2 }, 710.97m)
        },
        { "unchecked: TraineeAge", Paid(new Apprentice { Year = 2 }, 1_000) },
        { "unchecked: TraineeAge", Paid(new Apprentice { Age = 12, Year = 2 }, 1_000) },
        { "unchecked: ApprenticeshipYear", Paid(new Apprentice { Age = 17 }, 1_000) },
        { "unchecked: ApprenticeshipYear", Paid(new Apprentice { Age = 17, Year = 4 }, 1_000) },
        { "unchecked: ConventionalMinimum", Paid(new Apprentice { Age = 22, Year = 2 }, 2_000) },
        { "unchecked: ConventionalMinimum", Paid(new Apprentice { Age = 26 }, 2_000) },
        {
            "Error $.pay.amounts [C. trav. D6222-26] 1 100,00 € par mois, sous les 1 112,05 € dus à l'alternant (61 % du SMIC) au 16 mars 2026",
            Paid(new Apprentice { Age = 22, Year = 2 }, 1_100)
        },
        { "unchecked: TraineeAge", Paid(new Professional { IsQualified = true }, 1_000) },
        { "unchecked: Qualification", Paid(new Professional { Age = 20 }, 1_500) },
        { "none", Paid(new Professional { Age = 20, IsQualified = false }, 1_002.67m) },
        {
            "Error $.pay.amounts [C. trav. D6325-15] 1 184,96 € par mois, sous les 1 184,97 € dus à l'alternant (65 % du SMIC) au 16 mars 2026",
            Paid(new Professional { Age = 20, IsQualified = true }, 1_184.96m)
        },

        // The birthday counts from the first of the month after it, and prevails over the age.
        { "none", Paid(new Apprentice { Birth = new LocalDate(2008, 3, 2), Age = 30, Year = 1 }, 500) },
        {
            "Error $.pay.amounts [C. trav. D6222-26] 500,00 € par mois, sous les 783,90 € dus à l'alternant (43 % du SMIC) au 16 mars 2026",
            Paid(new Apprentice { Birth = new LocalDate(2008, 2, 2), Year = 1 }, 500)
        },
        { "unchecked: TraineeAge", Paid(new Apprentice { Birth = new LocalDate(2030, 2, 2), Year = 1 }, 500) },

        // Mayotte has its own SMIC: 39 % of 1 415,05.
        { "none", Paid(new Apprentice { Age = 17, Year = 2 }, 551.87m) with { Workplace = Mayotte } },
        {
            "Error $.pay.amounts [C. trav. D6222-26] 551,86 € par mois, sous les 551,87 € dus à l'alternant (39 % du SMIC) au 16 mars 2026",
            Paid(new Apprentice { Age = 17, Year = 2 }, 551.86m) with { Workplace = Mayotte }
        },

        // Other hours, an hourly amount, an amount without its low end.
        { "none", Paid(new Apprentice { Age = 17, Year = 2 }, 355.49m, 17.5m) },
        {
            "Error $.pay.amounts [C. trav. D6222-26] 355,48 € par mois, sous les 355,49 € dus à l'alternant (39 % du SMIC) au 16 mars 2026",
            Paid(new Apprentice { Age = 17, Year = 2 }, 355.48m, 17.5m)
        },
        { "unchecked: WeeklyHours", Paid(new Apprentice { Age = 17, Year = 2 }, 720, null) },
        { "none", Paid(new Apprentice { Age = 17, Year = 2 }, 1_200, null) },
        {
            "Error $.pay.amounts [C. trav. D6222-26] 4,68 € de l'heure, sous les 4,69 € dus à l'alternant (39 % du SMIC) au 16 mars 2026",
            Hourly(new Apprentice { Age = 17, Year = 2 }, 4.68m)
        },
        { "none", Hourly(new Apprentice { Age = 17, Year = 2 }, 4.69m) },

        // Beside another contract the amount may be of either.
        {
            "unchecked: Contract",
            Paid(new Apprentice { Age = 17, Year = 2 }, 1_000) with
            {
                Contracts = [new Apprentice { Age = 17, Year = 2 }, new StatedContract.Permanent()],
                ContractsAreAChoice = true,
            }
        },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_pay_is_held_against_the_share_of_the_age(string said, JobOffer offer) => Assert.Equal(said, Said("SHR2003", offer));

    [Fact]
    public void The_statement_gives_the_least_pay_in_the_place_of_the_margin()
    {
        OfferStatement statement = Paid(new Apprentice { Age = 22, Year = 2 }, 1_200).Statement(FrenchLaw.Published, new(2026, 3, 2));
        Figure least = statement.Figures.Single(static figure => figure.Id == "smic.atStart.traineePay");
        Assert.Equal((1_112.05m.Euros, FigureBound.AtLeast), (least.Value!.Money, least.Bound));
        Assert.Contains("C. trav. D6222-26", least.Explain().ToText(Language.French), StringComparison.Ordinal);
        Assert.DoesNotContain(statement.Figures, static figure => figure.Name.StartsWith("smic.atStart.margin", StringComparison.Ordinal));
        string digest = string.Join('\n', statement.Digest.Lines.Select(static line => line.Text.French.Plain()));
        Assert.Contains("contrat d'apprentissage, année d'apprentissage : 2, 22 ans", digest, StringComparison.Ordinal);
        Assert.Contains("au moins 1 112,05 € par mois à l'alternant pour 35 h au 16 mars 2026", digest, StringComparison.Ordinal);
        Assert.Contains("le minimum conventionnel de l'emploi", digest, StringComparison.Ordinal);
        Assert.Contains("le droit propre à l'alternance, non lu", digest, StringComparison.Ordinal);
        Assert.DoesNotContain("le type de contrat", digest, StringComparison.Ordinal);
    }

    [Fact]
    public void An_age_is_supposed_and_marked()
    {
        JobOffer young = new() { Contracts = [new Apprentice { Age = 17 }] };
        Figure least = Paid(new Apprentice { Year = 2 }, 1_200).Statement(FrenchLaw.Published, new(2026, 3, 2), young).Figures
            .Single(static figure => figure.Id == "smic.atStart.traineePay");
        Assert.Equal((710.98m.Euros, Mark.Assumed), (least.Value!.Money, least.Mark));
    }

    [Fact]
    public void It_is_read_from_JSON_and_written_back()
    {
        JobOffer offer = OfferJson.Read(
            """{ "contracts": [ { "type": "Apprenticeship", "year": 2, "birth": "2008-03-02", "duration": { "exactly": 24 } } ] }""");
        Assert.Equal(
            new Apprentice { Year = 2, Birth = new LocalDate(2008, 3, 2), Duration = 24.Months }, Assert.Single(offer.Contracts));
        Assert.Equal(offer, OfferJson.Read(OfferJson.Write(offer)));
        Assert.Equal(
            "contract of professionalisation, level of a professional baccalaureate, 20 years old",
            new Professional { IsQualified = true, Age = 20 }.ToString());
    }

    private static JobOffer Paid(StatedContract contract, decimal month, decimal? week = 35) => Of(contract) with
    {
        Pay = new() { Amounts = [new() { Amount = month.Euros.PerMonth, Basis = PayBasis.Gross }] },
        WorkingTime = week is { } hours ? new() { Hours = [Stated.Exactly(Hours.Of(hours), Per.Week)] } : null,
    };

    private static JobOffer Hourly(StatedContract contract, decimal hour) => Of(contract) with
    {
        Pay = new() { Amounts = [new() { Amount = hour.Euros.PerHour, Basis = PayBasis.Gross }] },
    };
}
