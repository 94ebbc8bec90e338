using SocialSectorHr.Numbers;
using static SocialSectorHr.Tests.Offers.Audit.AuditedOffer;
using FixedTerm = SocialSectorHr.Offers.StatedContract.FixedTerm;
using Permanent = SocialSectorHr.Offers.StatedContract.Permanent;

namespace SocialSectorHr.Tests.Offers.Audit;

/// <summary>What the audit says of the pay, rule by rule.</summary>
public sealed class PayAuditTests
{
    public static TheoryData<string, JobOffer, string> Cases => new()
    {
        {
            "SHR2001",
            Paid(2_000.Euros.PerMonth, 25_000.Euros.PerYear),
            "Warning $.pay.amounts [] le mois annoncé de 2 000,00 € et l'année annoncée, 2 083,33 € par mois, se contredisent"
        },
        { "SHR2001", Paid(2_000.Euros.PerMonth, 24_000.Euros.PerYear), "none" },
        {
            "SHR2002",
            Paid(2_635.Euros.PerMonth, 31_630.Euros.PerYear),
            "Information $.pay.amounts [] le mois annoncé de 2 635,00 € est tronqué à l'euro : la part exacte de l'année est de 2 635,83 €, soit 10,00 € d'écart par an"
        },
        { "SHR2002", Paid(2_000.Euros.PerMonth, 24_000.Euros.PerYear), "none" },
        {
            "SHR2003",
            Weekly(35, 1_800.Euros.PerMonth),
            "Error $.pay.amounts [C. trav. L3231-2; C. trav. L3232-3] 1 800,00 € par mois, sous le SMIC de 1 823,03 € pour les heures payées, au 16 mars 2026"
        },
        { "SHR2003", Weekly(35, 1_830.Euros.PerMonth), "none" },
        {
            "SHR2003",
            Weekly(35, 1_823.Euros.PerMonth),
            "Warning $.pay.amounts [C. trav. L3231-2; C. trav. L3232-3] 1 823,00 € par mois, le SMIC de 1 823,03 € tronqué à l'euro, au 16 mars 2026 : le contrat le doit en entier"
        },
        {
            "SHR2003",
            Weekly(35, 1_822.Euros.PerMonth),
            "Error $.pay.amounts [C. trav. L3231-2; C. trav. L3232-3] 1 822,00 € par mois, sous le SMIC de 1 823,03 € pour les heures payées, au 16 mars 2026"
        },
        { "SHR2003", Beyond35(1_850, OvertimeTreatment.TimeOff), "none" },
        {
            "SHR2003",
            Beyond35(1_810, OvertimeTreatment.TimeOff),
            "Error $.pay.amounts [C. trav. L3231-2; C. trav. L3232-3] 1 810,00 € par mois, sous le SMIC de 1 823,03 € pour les heures payées, au 16 mars 2026"
        },
        {
            "SHR2003",
            Beyond35(1_850, OvertimeTreatment.Paid),
            "Error $.pay.amounts [C. trav. L3231-2; C. trav. D3231-5] 1 850,00 € par mois, sous le SMIC de 2 083,47 € pour les heures payées, au 16 mars 2026"
        },
        { "SHR2003", Beyond35(1_850, OvertimeTreatment.PaidOrTimeOff), "unchecked: WeeklyHours" },
        { "SHR2003", Beyond35(2_084, OvertimeTreatment.PaidOrTimeOff), "none" },
        { "SHR2003", Paid(900.Euros.PerMonth) with { WorkingTime = new() { Hours = [24.Hours.PerWeek], WeeksPerYear = 41 } }, "unchecked: WeeksOfYear" },
        {
            "SHR2003",
            Weekly(35, 1_830.Euros.PerMonth) with { Contracts = [new FixedTerm { Duration = 12.Months }] },
            "Error $.pay.amounts [C. trav. L3231-2; C. trav. L3232-3] 1 830,00 € par mois, sous le SMIC de 1 867,02 € pour les heures payées, au 1er juin 2026"
        },
        { "SHR2003", Weekly(35, 1_810.Euros.PerMonth) with { PublishedOn = new LocalDate(2025, 12, 1), Start = null }, "none" },
        {
            "SHR2003",
            Weekly(35, 1_810.Euros.PerMonth) with { PublishedOn = new LocalDate(2025, 12, 1) },
            "Error $.pay.amounts [C. trav. L3231-2; C. trav. L3232-3] 1 810,00 € par mois, sous le SMIC de 1 823,03 € pour les heures payées, au 16 mars 2026"
        },
        {
            "SHR2003",
            Paid(12.01m.Euros.PerHour),
            "Error $.pay.amounts [C. trav. L3231-2; Décret n° 2025-1228 du 17 décembre 2025] 12,01 € de l'heure, sous le SMIC de 12,02 € au 16 mars 2026"
        },
        { "SHR2003", Paid(12.02m.Euros.PerHour), "none" },
        {
            "SHR2003",
            Weekly(35, Stated.UpTo(1_700.Euros, Per.Month)),
            "Error $.pay.amounts [C. trav. L3231-2; C. trav. L3232-3] 1 700,00 € par mois, sous le SMIC de 1 823,03 € pour les heures payées, au 16 mars 2026"
        },
        { "SHR2003", Weekly(35, Stated.UpTo(2_700.Euros, Per.Month)), "unchecked: PayAmount" },
        { "SHR2003", Paid(1_900.Euros.PerMonth), "unchecked: WeeklyHours" },
        { "SHR2003", Weekly(35, 1_450.Euros.PerMonth) with { Workplace = new() { Zone = HolidayZone.Mayotte } }, "none" },
        { "SHR2003", Weekly(35, 1_450.Euros.PerMonth) with { Workplace = new() { Departement = Departement.Of("976") } }, "none" },
        {
            "SHR2003",
            Weekly(35, 1_400.Euros.PerMonth) with { Workplace = new() { Departement = Departement.Of("976") } },
            "Error $.pay.amounts [C. trav. L3231-2; C. trav. L3232-3] 1 400,00 € par mois, sous le SMIC de 1 415,05 € pour les heures payées, au 16 mars 2026"
        },
        { "SHR2004", Weekly(35, 1_830.Euros.PerMonth) with { Workplace = new() { Departement = Departement.Of("976") } }, "none" },
        { "SHR2003", Weekly(35, 1_800.Euros.PerMonth) with { Start = Old.PlusYears(-20) }, "unchecked: LawValue" },
        {
            "SHR2004",
            Weekly(35, 1_830.Euros.PerMonth),
            "Information $.pay.amounts [C. trav. L3232-3] le salaire est celui du SMIC, 1 823,03 €, à 6,97 € près"
        },
        { "SHR2004", Weekly(35, 1_850.Euros.PerMonth), "none" },
        {
            "SHR2005",
            Weekly(35, 1_900.Euros.PerMonth).WithPay(new() { Segur = new() { Inclusion = Inclusion.Included } }),
            "Warning $.pay.segur [C. trav. L3232-3] le SMIC de 1 823,03 € n'est atteint qu'avec le Ségur : -161,03 € sans lui"
        },
        {
            "SHR2005",
            Weekly(35, 23_000.Euros.PerYear).WithPay(new() { ThirteenthMonth = new() { InAnnualAmount = Inclusion.Included } }),
            "Warning $.pay.thirteenthMonth [C. trav. L3232-3] le SMIC de 1 823,03 € n'est atteint qu'avec le treizième mois, qui compte le mois où il est versé : -53,80 € sans lui"
        },
        {
            "SHR2005",
            Weekly(35, 1_800.Euros.PerMonth).WithPay(new() { ThirteenthMonth = new() { Payments = 12 } }),
            "Warning $.pay.thirteenthMonth [C. trav. L3232-3] le SMIC de 1 823,03 € n'est atteint qu'avec le treizième mois, qui compte le mois où il est versé : -23,03 € sans lui"
        },
        {
            "SHR2005",
            Weekly(28, 1_440.Euros.PerMonth).WithPay(new() { ThirteenthMonth = new() }),
            "Warning $.pay.thirteenthMonth [C. trav. D3231-5] le SMIC de 1 458,43 € n'est atteint qu'avec le treizième mois, qui compte le mois où il est versé : -18,43 € sans lui"
        },
        { "SHR2005", Weekly(35, 23_000.Euros.PerYear).WithPay(new() { ThirteenthMonth = new() }), "unchecked: ThirteenthMonthInclusion" },
        { "SHR2005", Weekly(35, 24_000.Euros.PerYear).WithPay(new() { ThirteenthMonth = new() }), "none" },
        { "SHR2005", Weekly(35, 22_000.Euros.PerYear).WithPay(new() { ThirteenthMonth = new() { InAnnualAmount = Inclusion.OnTop } }), "none" },
        { "SHR2003", Weekly(35, 1_800.Euros.PerMonth).WithPay(new() { ThirteenthMonth = new() }), "none" },
        {
            "SHR2003",
            Weekly(35, 1_800.Euros.PerMonth).WithPay(new() { ThirteenthMonth = new() { Payments = 2 } }),
            "Error $.pay.amounts [C. trav. L3231-2; C. trav. L3232-3] 1 800,00 € par mois, sous le SMIC de 1 823,03 € pour les heures payées, au 16 mars 2026"
        },
        { "SHR2005", Weekly(35, 1_800.Euros.PerMonth).WithPay(new() { ThirteenthMonth = new() { Payments = 2 } }), "none" },
        { "SHR2005", Weekly(35, 1_800.Euros.PerMonth).WithPay(new() { ThirteenthMonth = new() { AfterSeniority = 6.Months } }), "none" },
        { "SHR2005", Paid(1_800.Euros.PerMonth).WithPay(new() { ThirteenthMonth = new() }), "unchecked: WeeklyHours" },
        { "SHR2005", Weekly(35, 2_100.Euros.PerMonth).WithPay(new() { Segur = new() { Inclusion = Inclusion.Included } }), "none" },
        {
            "SHR2005",
            Paid(1_900.Euros.PerMonth).WithPay(new() { Segur = new() { Inclusion = Inclusion.Included } }),
            "unchecked: WeeklyHours"
        },
        {
            "SHR2006",
            Amount(new() { Amount = 11.88m.Euros.PerHour, Basis = PayBasis.Gross, SaidToBeMinimumWage = true }),
            "Warning $.pay.amounts [Décret n° 2025-1228 du 17 décembre 2025] 11,88 € n'est pas le SMIC du 16 mars 2026, qui est de 12,02 €"
        },
        {
            "SHR2006",
            Amount(new() { Amount = 1_801.80m.Euros.PerMonth, Basis = PayBasis.Gross, SaidToBeMinimumWage = true }),
            "Warning $.pay.amounts [Décret n° 2025-1228 du 17 décembre 2025] 1 801,80 € n'est pas le SMIC du 16 mars 2026, qui est de 1 823,03 €"
        },
        { "SHR2006", Amount(new() { Amount = 12.02m.Euros.PerHour, Basis = PayBasis.Gross, SaidToBeMinimumWage = true }), "none" },
        { "SHR2006", Amount(new() { Amount = 1_823.Euros.PerMonth, Basis = PayBasis.Gross, SaidToBeMinimumWage = true }), "none" },
        {
            "SHR2006",
            Amount(
                new() { Amount = 12.Euros.PerHour, Basis = PayBasis.Gross, SaidToBeMinimumWage = true }) with { Start = new LocalDate(2001, 12, 31) },
            "unchecked: LawValue"
        },
        { "SHR2007", Paid(29_000.Euros.PerMonth), "Error $.pay.amounts [] un montant de 29 000,00 € par mois est invraisemblable" },
        { "SHR2003", Weekly(35, 35.Euros.PerYear), "unchecked: PayAmount" }, // SHR2007 says it: 35 k€, most likely
        { "SHR2007", Paid(2_400.Euros.PerYear), "Error $.pay.amounts [] un montant de 2 400,00 € par an est invraisemblable" },
        { "SHR2007", Paid(29_000.Euros.PerYear), "none" },
        {
            "SHR2008",
            Paid(2_400.Euros.PerMonth) with { Form = Paid(2_162.Euros.PerMonth) },
            "Warning $.pay.amounts, $.form.pay.amounts [] le texte dit 2 400,00 € par mois, le formulaire 2 162,00 € par mois : l'écart est celui du Ségur"
        },
        {
            "SHR2008",
            Paid(2_400.Euros.PerMonth) with { Form = Paid(2_300.Euros.PerMonth) },
            "Warning $.pay.amounts, $.form.pay.amounts [] le texte dit 2 400,00 € par mois, le formulaire 2 300,00 € par mois"
        },
        { "SHR2008", Paid(2_400.Euros.PerMonth) with { Form = Paid(Stated.Between(2_300.Euros, 2_500.Euros, Per.Month)) }, "none" },
        { "SHR2009", Of(new Permanent()), "Information $.pay [] aucun montant n'est annoncé" },
        { "SHR2009", Paid(2_000.Euros.PerMonth), "none" },
        { "SHR2010", Amount(new() { Amount = 2_000.Euros.PerMonth }), "Warning $.pay.amounts [] un montant n'est dit ni brut ni net" },
        { "SHR2010", Paid(2_000.Euros.PerMonth), "none" },
        {
            "SHR2011",
            Amount(new() { Amount = 2_000.Euros.PerMonth, Basis = PayBasis.Net }),
            "Warning $.pay.amounts [] seul un montant net est annoncé : le contrat se conclut en brut"
        },
        { "SHR2011", Paid(2_000.Euros.PerMonth), "none" },
        {
            "SHR2012",
            Amount(new() { Amount = 14.Euros.PerHour, Basis = PayBasis.Gross, PaidLeaveIncluded = true }),
            "Warning $.pay.amounts [C. trav. L3141-24] congés payés inclus dans le montant : la part des congés doit se lire à part du salaire"
        },
        { "SHR2012", Paid(14.Euros.PerHour), "none" },
        {
            "SHR2013",
            Amount(new() { Amount = 2_400.Euros.PerMonth, Basis = PayBasis.Gross, IsFullTimeAmount = true })
                with { WorkingTime = new() { ShareOfFullTime = Percent.Of(50) } },
            "Warning $.pay.amounts [C. trav. L3123-5] le montant est celui d'un temps plein, le poste est à temps partiel : le salaire est proportionnel"
        },
        {
            "SHR2013",
            Amount(new() { Amount = 2_400.Euros.PerMonth, Basis = PayBasis.Gross, IsFullTimeAmount = true })
                with { WorkingTime = new() { FullTime = true } },
            "none"
        },
        {
            "SHR2014",
            Paid(2_000.Euros.PerMonth).WithPay(new() { Segur = new() }),
            "Information $.pay.segur [] le Ségur est cité sans dire s'il est compris ou en plus"
        },
        { "SHR2014", Paid(2_000.Euros.PerMonth).WithPay(new() { Segur = new() { Inclusion = Inclusion.OnTop } }), "none" },
        {
            "SHR2015",
            Weekly(35, 2_400.Euros.PerMonth).WithPay(new() { Segur = new() { Inclusion = Inclusion.Included } }),
            "Information $.pay.segur [Accord BASS du 4 juin 2024] le Ségur est compris : 2 162,00 € par mois sans lui ; ne pas comparer à une offre qui l'ajoute"
        },
        {
            "SHR2015",
            Paid(2_400.Euros.PerMonth).WithPay(new() { Segur = new() { Inclusion = Inclusion.Included } }),
            "Information $.pay.segur [Accord BASS du 4 juin 2024] le Ségur est compris ; ne pas comparer à une offre qui l'ajoute"
        },
        { "SHR2015", Paid(2_400.Euros.PerMonth).WithPay(new() { Segur = new() { Inclusion = Inclusion.OnTop } }), "none" },
        {
            "SHR2015",
            Paid(2_400.Euros.PerMonth).WithPay(new() { Segur = new() { Inclusion = Inclusion.Included } }) with { Start = Old },
            "unchecked: LawValue"
        },
        {
            "SHR2016",
            Of(new Permanent()).WithPay(new() { ThirteenthMonth = new() { AsProfitSharing = true } }),
            "Error $.pay.thirteenthMonth [C. trav. L3312-4] l'intéressement ne peut se substituer à un treizième mois"
        },
        { "SHR2016", Of(new Permanent()).WithPay(new() { ThirteenthMonth = new() }), "none" },
        {
            "SHR2017",
            Paid(2_000.Euros.PerMonth).WithPay(new() { ThirteenthMonth = new() { Payments = 2, AfterSeniority = 6.Months } }),
            "Information $.pay.thirteenthMonth [] treizième mois après 6 mois d'ancienneté : ce que paie la première année, depuis l'entrée ou depuis la condition, n'est pas dit : 1 594,52 € ou 586,30 € en 2026"
        },
        {
            "SHR2017",
            Of(new Permanent()).WithPay(new() { ThirteenthMonth = new() { AfterSeniority = 6.Months } }),
            "Information $.pay.thirteenthMonth [] treizième mois après 6 mois d'ancienneté : ce que paie la première année, depuis l'entrée ou depuis la condition, n'est pas dit"
        },
        { "SHR2017", Paid(2_000.Euros.PerMonth).WithPay(new() { ThirteenthMonth = new() { Payments = 2 } }), "none" },
        {
            "SHR2018",
            Amount(new() { Amount = 2_000.Euros, Basis = PayBasis.Gross }),
            "Information $.pay.amounts [] un montant n'a pas de période"
        },
        { "SHR2018", Paid(2_000.Euros.PerMonth), "none" },
        {
            "SHR2019",
            Paid(Stated.Between(2_000.Euros, 2_601.Euros, Per.Month)),
            "Information $.pay.amounts [] la fourchette va de 2 000,00 € à 2 601,00 €, plus de 1,3 fois le bas"
        },
        { "SHR2019", Paid(Stated.Between(2_000.Euros, 2_600.Euros, Per.Month)), "none" },
        {
            "SHR2020",
            OfCcn66(1_810.56m.Euros.PerMonth, 434),
            "Error $.pay.amounts [CCN 66 avenant 361] 1 810,56 € par mois, sous les 1 810,57 € de la convention (434 points, CCN 66, établissements sociaux et médico-sociaux (IDCC 413))"
        },
        { "SHR2020", OfCcn66(1_810.57m.Euros.PerMonth, 434), "unchecked: FederationMembership, SegurInclusion" },
        { "SHR2020", OfCcn66(2_100.70m.Euros.PerMonth, 434), "unchecked: FederationMembership, SegurInclusion" },
        { "SHR2020", OfCcn66(2_100.71m.Euros.PerMonth, 434), "none" },
        { "SHR2020", OfCcn66(Stated.UpTo(2_300.Euros, Per.Month), 434), "unchecked: PayAmount" },
        { "SHR2020", OfCcn66(1_810.57m.Euros.PerMonth, 434) with { Status = null }, "unchecked: FederationMembership, SegurInclusion, Status" },
        {
            "SHR2020",
            OfCcn66(1_862.70m.Euros.PerMonth, 434)
                .WithPay(new() { Scale = new() { Points = 434, PointValue = 3.93m.Euros }, Segur = new() { Inclusion = Inclusion.OnTop } }),
            "Error $.pay.amounts [CCN 66 recommandation patronale du 23 novembre 2022] 1 862,70 € par mois, sous les 1 862,71 € de la convention (434 points, CCN 66, établissements sociaux et médico-sociaux (IDCC 413))"
        },
        {
            "SHR2020",
            OfCcn66(1_862.71m.Euros.PerMonth, 434)
                .WithPay(new() { Scale = new() { Points = 434, PointValue = 3.93m.Euros }, Segur = new() { Inclusion = Inclusion.OnTop } }),
            "none"
        },
        {
            "SHR2020",
            OfCcn66(1_700.Euros.PerMonth, null) with { Title = "Moniteur·trice éducateur·trice (H/F)" },
            "Error $.pay.amounts [CCN 66, emplois (KALIARTI000005863308)] 1 700,00 € par mois, sous les 1 714,62 € de la convention (411 points, CCN 66, établissements sociaux et médico-sociaux (IDCC 413))"
        },
        {
            "SHR2020",
            OfCcn66(1_700.Euros.PerMonth, null) with { Title = "Moniteur-éducateur", Agreement = new() { Name = "Nexem" } },
            "Warning $.pay.amounts [CCN 66, emplois (KALIARTI000005863308)] 1 700,00 € par mois, sous les 1 714,62 € de la convention (411 points, CCN 66, établissements sociaux et médico-sociaux (IDCC 413))"
        },
        { "SHR2020", OfCcn66(1_700.Euros.PerMonth, null), "unchecked: AgreementPlace" },
        { "SHR2020", OfCcn66(1_700.Euros.PerMonth, 434) with { WorkingTime = null }, "unchecked: WeeklyHours" },
        { "SHR2020", OfCcn66(1_700.Euros.PerMonth, 434) with { Agreement = new() }, "unchecked: ConventionalMinimum" },
        { "SHR2020", OfCcn66(1_700.Euros.PerMonth, 434) with { Agreement = new() { Name = "Croix-Rouge" } }, "unchecked: ConventionalMinimum" },
        { "SHR2020", OfCcn66(1_700.Euros.PerMonth, 434) with { Agreement = new() { Idcc = 1261 } }, "unchecked: ConventionalMinimum" },
        { "SHR2020", OfCcn66(1_700.Euros.PerMonth, 434) with { Agreement = new() { Name = "own", IsCompanyAgreement = true } }, "none" },
        { "SHR2020", OfCcn66(1_700.Euros.PerMonth, 434) with { Agreement = null }, "none" },
        {
            "SHR2021",
            OfCcn66(2_300.Euros.PerMonth, 440) with { Title = "Éducatrice spécialisée ou éducateur spécialisé" },
            "Warning $.pay.scale [CCN 66, emplois (KALIARTI000018881352)] le coefficient énoncé, 440 points, n'est pas de la grille de l'emploi : éducateur spécialisé"
        },
        { "SHR2021", OfCcn66(2_300.Euros.PerMonth, 446) with { Title = "Éducateur/trice spécialisé/e" }, "none" },
        { "SHR2021", OfCcn66(2_300.Euros.PerMonth, 403) with { Title = "Agent administratif" }, "none" },
        { "SHR2021", OfCcn66(3_600.Euros.PerMonth, 839) with { Title = "Chef de service éducatif" }, "none" },
        { "SHR2021", OfCcn66(2_300.Euros.PerMonth, 440), "unchecked: AgreementPlace" },
        { "SHR2021", OfCcn66(2_300.Euros.PerMonth, 440) with { Agreement = new() { Name = "CHRS" } }, "unchecked: ConventionalMinimum" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_says_what_it_must(string rule, JobOffer offer, string expected) => Assert.Equal(expected, Said(rule, offer));

    private static JobOffer OfCcn66(Stated<Money> gross, int? coefficient) => (Weekly(35, gross) with
    {
        Agreement = new() { Idcc = 413 },
        Status = StaffStatus.Technician,
    }).WithPay(new() { Scale = coefficient is { } points ? new() { Points = points } : null });

    /// <summary>39 h a week: what becomes of the four hours beyond the legal week decides which SMIC is due (C. trav. L3121-28).</summary>
    private static JobOffer Beyond35(int month, OvertimeTreatment overtime) =>
        Paid(month.Euros.PerMonth) with { WorkingTime = new() { Hours = [39.Hours.PerWeek], Overtime = overtime } };
}
