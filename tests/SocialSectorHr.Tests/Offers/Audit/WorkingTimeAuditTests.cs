using SocialSectorHr.Numbers;
using static SocialSectorHr.Tests.Offers.Audit.AuditedOffer;
using CivilServant = SocialSectorHr.Offers.StatedContract.CivilServant;
using FixedTerm = SocialSectorHr.Offers.StatedContract.FixedTerm;
using Permanent = SocialSectorHr.Offers.StatedContract.Permanent;

namespace SocialSectorHr.Tests.Offers.Audit;

/// <summary>What the audit says of the working time, the leave and the benefits, rule by rule.</summary>
public sealed class WorkingTimeAuditTests
{
    public static TheoryData<string, JobOffer, string> Cases => new()
    {
        {
            "SHR3001",
            Working(new() { Hours = [39.Hours.PerWeek] }),
            "Warning $.workingTime [C. trav. L3121-27; C. trav. L3121-36] 39 h par semaine sans RTT ni heures supplémentaires annoncés"
        },
        { "SHR3001", Working(new() { Hours = [39.Hours.PerWeek], Overtime = OvertimeTreatment.Paid }), "none" },
        { "SHR3001", Working(new() { FullTime = true }), "unchecked: WeeklyHours" },
        {
            "SHR3002",
            Working(new() { Hours = [35.Hours.PerWeek], Rtt = new() }),
            "Warning $.workingTime.rtt [C. trav. L3121-41] des RTT pour 35 h par semaine : ils compensent les heures au-delà de 35 h"
        },
        {
            "SHR3002",
            Working(new() { Hours = [35.Hours.PerWeek], Rtt = new() }) with { Contracts = [new CivilServant()] },
            "Warning $.workingTime.rtt [] des RTT pour 35 h par semaine : ils compensent les heures au-delà de 35 h"
        },
        { "SHR3002", Working(new() { Hours = [36.Hours.PerWeek], Rtt = new() }), "none" },
        {
            "SHR3002",
            Working(new() { Hours = [35.Hours.PerWeek], Rtt = new() }) with { Start = new LocalDate(2001, 1, 8) },
            "unchecked: LawValue"
        },
        {
            "SHR3003",
            Working(new() { Hours = [39.Hours.PerWeek], Rtt = 5.Days.PerYear })
                with { Leave = FiveWeeks, Workplace = Mainland, Contracts = [new FixedTerm { End = new LocalDate(2026, 12, 31) }] },
            "Warning $.workingTime.rtt [C. trav. L3121-41] 1 738,6 h en 2026, journée de solidarité comprise : au-delà de 1 607 h"
        },
        {
            "SHR3003",
            Working(new() { Hours = [39.Hours.PerWeek], Rtt = 5.Days.PerYear })
                with { Leave = FiveWeeks, Workplace = Mainland, Contracts = [new CivilServant()] },
            "Warning $.workingTime.rtt [Circ. MFPF1202031C du 18 janvier 2012] 5 j de RTT pour 39 h par semaine, le tableau en donne 23 j : au-delà de 1 607 h"
        },
        {
            "SHR3003",
            Working(new() { Hours = [39.Hours.PerWeek], Rtt = 25.Days.PerYear }) with { Leave = FiveWeeks, Workplace = Mainland },
            "none"
        },
        {
            "SHR3016",
            Working(new() { Hours = [39.Hours.PerWeek], Rtt = 20.Days.PerYear })
                with { Leave = FiveWeeks, Workplace = Mainland, Telework = new() { Days = 160.Days.PerYear, MinimumPresence = 5.Days.PerMonth } },
            "Warning $.telework [C. trav. L1222-9] 160 j de télétravail et 60 j de présence ne tiennent pas dans les 207 j travaillés de 2026"
        },
        {
            "SHR3016",
            Working(new() { Hours = [39.Hours.PerWeek], Rtt = 20.Days.PerYear })
                with { Leave = FiveWeeks, Workplace = Mainland, Telework = new() { Days = 110.Days.PerYear, MinimumPresence = 5.Days.PerMonth } },
            "none"
        },
        {
            "SHR3016",
            Working(
                new() { Hours = [39.Hours.PerWeek] }) with { Telework = new() { Days = 110.Days.PerYear, MinimumPresence = 5.Days.PerMonth } },
            "unchecked: HolidayZone"
        },
        { "SHR3003", Working(new() { Hours = [39.Hours.PerWeek], Rtt = 23.Days.PerYear }), "unchecked: Leave, HolidayZone" },
        {
            "SHR3003",
            Working(new()
            {
                Hours = [36.Hours.PerWeek],
                Rtt = 100.Days.PerYear,
                Timetable = new() { Monday = 12.Hours, Tuesday = 12.Hours, Saturday = 12.Hours },
            })
                with { Leave = new() { Weeks = 26.Weeks.PerYear }, Workplace = Mainland, Contracts = [new FixedTerm { End = new LocalDate(2026, 12, 31) }] },
            "unchecked: RttDays"
        },
        {
            "SHR3004",
            Working(new() { Hours = [39.Hours.PerWeek], Rtt = 20.Days.PerYear })
                with { Leave = FiveWeeks, Workplace = Mainland, Contracts = [new FixedTerm { End = new LocalDate(2026, 9, 15) }] },
            "Information $.workingTime.rtt [] 20 j de RTT sont ceux d'une année : 10 j pour ce contrat, au prorata des jours calendaires ; 15 jours ouvrés de congés sur 25 jours ouvrés"
        },
        {
            "SHR3004",
            Working(new() { Hours = [39.Hours.PerWeek], Rtt = 20.Days.PerYear })
                with { Workplace = Mainland, Contracts = [new FixedTerm { End = new LocalDate(2027, 1, 31) }] },
            "Information $.workingTime.rtt [] 20 j de RTT sont ceux d'une année : 17,5 j pour ce contrat, au prorata des jours calendaires"
        },
        {
            "SHR3004",
            Working(new() { Hours = [39.Hours.PerWeek], Rtt = 20.Days.PerYear })
                with { Workplace = Mainland, Contracts = [new FixedTerm { Duration = 12.Months }] },
            "none"
        },
        {
            "SHR3004",
            Working(
                new() { Hours = [39.Hours.PerWeek], Rtt = 20.Days.PerYear }) with { Contracts = [new FixedTerm { Duration = 6.Months }] },
            "unchecked: HolidayZone"
        },
        { "SHR3005", Working(new() { Rtt = new() }), "Information $.workingTime.rtt [] des RTT sont annoncés sans leur nombre" },
        { "SHR3005", Working(new() { Rtt = 12.Days.PerYear }), "none" },
        {
            "SHR3006",
            Working(new() { Hours = [39.Hours.PerWeek], Rtt = 40.Days.PerYear }) with { Leave = FiveWeeks, Workplace = Mainland },
            "Warning $.workingTime.rtt [C. trav. L3121-44] 40 j de RTT, quand les méthodes donnent de 20 j à 23,5 j"
        },
        {
            "SHR3006",
            Working(new() { Hours = [39.Hours.PerWeek], Rtt = 23.Days.PerYear }) with { Leave = FiveWeeks, Workplace = Mainland },
            "none"
        },
        { "SHR3006", Working(new() { Hours = [39.Hours.PerWeek], Rtt = 23.Days.PerYear }), "unchecked: Leave, HolidayZone" },
        {
            "SHR3007",
            Working(new() { Forfait = new() }),
            "Warning $.workingTime.forfait [C. trav. L3121-64] le forfait en jours est annoncé sans son nombre de jours"
        },
        { "SHR3007", Working(new() { Forfait = new() { Days = 218.Days } }), "none" },
        {
            "SHR3008",
            Working(new() { Forfait = new() { Days = Stated.UpTo(225.Days) } }),
            "Error $.workingTime.forfait [C. trav. L3121-64] un forfait de 225 j dépasse le plafond de 218 j"
        },
        { "SHR3008", Working(new() { Forfait = new() { Days = 218.Days } }), "none" },
        { "SHR3008", Working(new() { Forfait = new() { Days = 258.Days, Regime = ForfaitRegime.LieuDeVie } }), "none" },
        { "SHR3008", Working(new() { Forfait = new() { Days = 258.Days } }), "none" }, // SHR3009 says it
        {
            "SHR3008",
            Working(new() { Forfait = new() { Days = 258.Days, Regime = ForfaitRegime.LabourCode } }),
            "Error $.workingTime.forfait [C. trav. L3121-64] un forfait de 258 j dépasse le plafond de 218 j"
        },
        {
            "SHR3008",
            Working(new() { Forfait = new() { Days = Stated.UpTo(258.Days) } }),
            "Error $.workingTime.forfait [C. trav. L3121-64] un forfait de 258 j dépasse le plafond de 218 j"
        },
        {
            "SHR3008",
            Working(new() { Forfait = new() { Days = 225.Days } }) with { Start = new LocalDate(2001, 1, 8) },
            "unchecked: LawValue"
        },
        {
            "SHR3009",
            Working(new() { Forfait = new() { Days = 258.Days } }),
            "Warning $.workingTime.forfait [CASF L433-1] ce forfait est celui d'un régime spécial (lieux de vie : 258 jours ; villages d'enfants), non celui du code du travail"
        },
        {
            "SHR3009",
            Working(new() { Forfait = new() { Regime = ForfaitRegime.VillageDEnfants } }),
            "Warning $.workingTime.forfait [CASF L433-1] ce forfait est celui d'un régime spécial (lieux de vie : 258 jours ; villages d'enfants), non celui du code du travail"
        },
        { "SHR3009", Working(new() { Forfait = new() { Days = 257.Days } }), "none" },
        {
            "SHR3010",
            Working(new() { Forfait = new(), Hours = [35.Hours.PerWeek] }),
            "Warning $.workingTime [C. trav. L3121-62] un forfait en jours ne compte pas d'heures : l'horaire annoncé le contredit"
        },
        { "SHR3010", Working(new() { Forfait = new() }), "none" },
        {
            "SHR3011",
            Working(new() { Forfait = new(), Rtt = new() }),
            "Information $.workingTime.rtt [C. trav. L3121-59; C. trav. L3121-64] les jours libres d'un forfait sont des jours de repos, que l'année fixe, et non des RTT"
        },
        { "SHR3011", Working(new() { Forfait = new() }), "none" },
        {
            "SHR3012",
            Working(new() { Forfait = new() }),
            "Information $.workingTime.forfait [C. trav. L3121-55; C. trav. L3121-58; C. trav. L3121-63] le forfait en jours suppose un accord collectif, de l'autonomie et une convention individuelle écrite"
        },
        { "SHR3012", Working(new() { Hours = [35.Hours.PerWeek] }), "none" },
        {
            "SHR3013",
            Working(new() { Hours = [23.5m.Hours.PerWeek] }),
            "Information $.workingTime [C. trav. L3123-19; C. trav. L3123-27] 23 h 30 par semaine, sous 24 h : il faut un accord de branche étendu, une demande écrite et motivée du salarié ou un autre cas de la loi"
        },
        {
            "SHR3013",
            Working(new() { ShareOfFullTime = Percent.Of(50) }),
            "Information $.workingTime [C. trav. L3123-19; C. trav. L3123-27] 17 h 30 par semaine, sous 24 h : il faut un accord de branche étendu, une demande écrite et motivée du salarié ou un autre cas de la loi"
        },
        { "SHR3013", Working(new() { Hours = [24.Hours.PerWeek] }), "none" },
        {
            "SHR3013",
            Working(new() { Hours = [20.Hours.PerWeek] }) with { Contracts = [new FixedTerm { DurationInDays = 7.Days }] },
            "none"
        },
        { "SHR3013", Working(new() { FullTime = false }), "unchecked: WeeklyHours" },
        { "SHR3013", Working(new() { Hours = [20.Hours.PerWeek] }) with { Start = new LocalDate(2015, 1, 5) }, "unchecked: LawValue" },
        {
            "SHR3014",
            Working(new() { Hours = [35.Hours.PerWeek, 169.Hours.PerMonth] }),
            "Warning $.workingTime.hours [] 35 h par semaine font 151,67 h par mois (52/12), l'offre dit 169 h"
        },
        {
            "SHR3014",
            Working(new() { FullTime = true, ShareOfFullTime = Percent.Of(80) }),
            "Warning $.workingTime.shareOfFullTime [] temps plein, et 80 % d'un temps plein"
        },
        { "SHR3014", Working(new() { Hours = [35.Hours.PerWeek, 151.67m.Hours.PerMonth] }), "none" },
        {
            "SHR3015",
            Working(new() { Hours = [49.Hours.PerWeek] }),
            "Error $.workingTime.hours [C. trav. L3121-20] une semaine de 49 h dépasse le maximum de 48 h"
        },
        {
            "SHR3015",
            Working(new() { Hours = [49.Hours.PerWeek] }) with { Contracts = [new CivilServant()] },
            "Error $.workingTime.hours [Décret n° 2000-815 du 25 août 2000] une semaine de 49 h dépasse le maximum de 48 h"
        },
        { "SHR3015", Working(new() { Hours = [Stated.Exactly(10.Hours, Per.Day)] }), "unchecked: WeeklyHours" },
        { "SHR3015", Working(new() { Hours = [Stated.Exactly(8.Hours, Per.Day)] }), "none" },
        { "SHR3015", Working(new() { Hours = [48.Hours.PerWeek] }), "unchecked: AgreementRules" },
        { "SHR3015", Working(new() { Hours = [44.Hours.PerWeek] }), "none" },
        {
            "SHR3015",
            Working(new() { Hours = [47.Hours.PerWeek], Annualised = false }),
            "Error $.workingTime.hours [C. trav. L3121-23] 47 h par semaine en moyenne, au-delà de 46 h"
        },
        { "SHR3015", Working(new() { Hours = [46.Hours.PerWeek], Annualised = false }), "unchecked: AgreementRules" },
        {
            "SHR3015",
            Working(new() { Hours = [200.Hours.PerMonth] }),
            "Error $.workingTime.hours [C. trav. L3121-23] 46 h 09 par semaine en moyenne, au-delà de 46 h"
        },
        {
            "SHR3015",
            Working(new() { Hours = [45.Hours.PerWeek], Annualised = false }) with { Contracts = [new CivilServant()] },
            "Error $.workingTime.hours [Décret n° 2000-815 du 25 août 2000] 45 h par semaine en moyenne, au-delà de 44 h"
        },
        { "SHR3015", Working(new() { Hours = [35.Hours.PerWeek], UnsocialHours = [new() { Kind = UnsocialHours.Night }] }), "unchecked: AgreementRules" },
        { "SHR3015", Working(new() { UnsocialHours = [new() { Kind = UnsocialHours.Night }] }), "unchecked: AgreementRules" },
        { "SHR3015", Working(new() { UnsocialHours = [new() { Kind = UnsocialHours.WeekEnd }] }), "unchecked: AgreementRules" },
        { "SHR3015", OnSundays("44"), "none" },
        { "SHR3015", OnSundays("67"), "unchecked: AgreementRules" },
        { "SHR3015", OnSundays("44") with { Employer = new() { Activity = Activity.EarlyChildhood } }, "unchecked: AgreementRules" },
        { "SHR3015", OnSundays("67") with { Contracts = [new CivilServant()] }, "none" },
        {
            "SHR3017",
            Of(new Permanent()) with { Telework = new() { Days = 2.Days } },
            "Information $.telework.days [] des jours de télétravail sont annoncés sans période"
        },
        { "SHR3017", Of(new Permanent()) with { Telework = new() { Days = 2.Days.PerWeek } }, "none" },
        {
            "SHR4001",
            Leaving(new() { Days = 24.Days, Unit = LeaveUnit.Ouvres }),
            "Error $.leave [C. trav. L3141-3] moins de cinq semaines de congés pour une année entière"
        },
        {
            "SHR4001",
            Leaving(new() { Days = 2.Days.PerMonth, Unit = LeaveUnit.Ouvrables }),
            "Error $.leave [C. trav. L3141-3] moins de cinq semaines de congés pour une année entière"
        },
        { "SHR4001", Leaving(new() { Days = 2.08m.Days.PerMonth, Unit = LeaveUnit.Ouvres }), "none" },
        {
            "SHR4001",
            Leaving(new() { Days = 2.07m.Days.PerMonth, Unit = LeaveUnit.Ouvres }),
            "Error $.leave [C. trav. L3141-3] moins de cinq semaines de congés pour une année entière"
        },
        { "SHR4001", ThreeDays(15, LeaveUnit.Ouvres), "unchecked: LeaveUnit" },
        { "SHR4001", ThreeDays(14, LeaveUnit.Ouvres), "Error $.leave [C. trav. L3141-3] moins de cinq semaines de congés pour une année entière" },
        { "SHR4001", ThreeDays(15, LeaveUnit.Ouvrables), "Error $.leave [C. trav. L3141-3] moins de cinq semaines de congés pour une année entière" },
        { "SHR4001", Leaving(new() { Days = 2.5m.Days.PerMonth, Unit = LeaveUnit.Ouvrables }), "none" },
        {
            "SHR4001",
            Leaving(new() { Weeks = 4.Weeks }) with { Contracts = [new CivilServant()] },
            "Error $.leave [Décret n° 85-1250 du 26 novembre 1985] moins de cinq semaines de congés pour une année entière"
        },
        { "SHR4001", Leaving(new() { Days = 25.Days }), "none" },
        {
            "SHR4001",
            Leaving(new() { Days = 24.Days }),
            "Error $.leave [C. trav. L3141-3] moins de cinq semaines de congés pour une année entière"
        },
        { "SHR4001", Leaving(new() { Days = 2.Days.PerWeek }), "unchecked: Leave" },
        { "SHR4001", Leaving(new() { Days = default(Stated<Days>) }), "unchecked: Leave" },
        {
            "SHR4002",
            Leaving(new() { Days = 30.Days }),
            "Information $.leave.unit [] jours ouvrables ou ouvrés : l'unité des congés n'est pas dite"
        },
        { "SHR4002", Leaving(new() { Days = 29.Days }), "none" },
        {
            "SHR5001",
            Benefiting(new() { MealVoucher = new() { EmployerShare = Percent.Of(70) } }),
            "Warning $.benefits.mealVoucher [Décret n° 2026-562 du 29 juin 2026] part patronale de 70 % : exonérée de 50 % à 60 % et jusqu'à 7,32 €"
        },
        {
            "SHR5001",
            Benefiting(new() { MealVoucher = new() { EmployerShare = Percent.Of(60), Face = 13.Euros } }),
            "Warning $.benefits.mealVoucher [Décret n° 2026-562 du 29 juin 2026] part patronale de 60 %, 7,80 € : exonérée de 50 % à 60 % et jusqu'à 7,32 €"
        },
        { "SHR5001", Benefiting(new() { MealVoucher = new() { EmployerShare = Percent.Of(60), Face = 12.Euros } }), "none" },
        {
            "SHR5001",
            Benefiting(new() { MealVoucher = new() { EmployerShare = Percent.Of(70) } }) with { Start = new LocalDate(2014, 1, 6) },
            "unchecked: LawValue"
        },
        {
            "SHR5002",
            Benefiting(new() { Transport = new() { EmployerShare = Percent.Of(49) } }),
            "Error $.benefits.transport [C. trav. R3261-1] transport pris en charge à 49 %, la part obligatoire est de 50 %"
        },
        {
            "SHR5002",
            Benefiting(new() { Transport = new() { EmployerShare = Percent.Of(50) } }) with { Contracts = [new CivilServant()] },
            "Error $.benefits.transport [Décret n° 2023-812 du 21 août 2023] transport pris en charge à 50 %, la part obligatoire est de 75 %"
        },
        { "SHR5002", Benefiting(new() { Transport = new() { EmployerShare = Percent.Of(50) } }), "none" },
        {
            "SHR5002",
            Benefiting(new() { Transport = new() { EmployerShare = Percent.Of(40) } }) with { Start = new LocalDate(1990, 1, 8) },
            "unchecked: LawValue"
        },
        {
            "SHR5003",
            Benefiting(new() { Transport = new() { EmployerShare = Percent.Of(50) } }),
            "Information $.benefits.transport [C. trav. L3261-2; C. trav. R3261-1] le remboursement du transport à 50 % est le minimum légal"
        },
        { "SHR5003", Benefiting(new() { Transport = new() { EmployerShare = Percent.Of(51) } }), "none" },
        {
            "SHR5004",
            Benefiting(new() { HealthCover = new() { EmployerShare = Percent.Of(49) } }),
            "Error $.benefits.healthCover [CSS L911-7] mutuelle prise en charge à 49 %, la loi demande 50 % au moins"
        },
        { "SHR5004", Benefiting(new() { HealthCover = new() { EmployerShare = Percent.Of(50) } }), "none" },
        { "SHR5004", Benefiting(new() { HealthCover = new() }), "unchecked: HealthCoverShare" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_says_what_it_must(string rule, JobOffer offer, string expected) => Assert.Equal(expected, Said(rule, offer));

    private static JobOffer OnSundays(string departement) =>
        Working(new() { Hours = [35.Hours.PerWeek], UnsocialHours = [new() { Kind = UnsocialHours.Sunday }] }) with
        {
            Employer = new() { Activity = Activity.ChildProtection },
            Workplace = new() { Departement = Departement.Of(departement) },
        };

    /// <summary>Someone who works three days a week: five weeks are fifteen of them.</summary>
    private static JobOffer ThreeDays(int days, LeaveUnit unit) => Leaving(new() { Days = days.Days, Unit = unit }) with
    {
        WorkingTime = new() { Hours = [21.Hours.PerWeek], Timetable = new() { Monday = 7.Hours, Tuesday = 7.Hours, Thursday = 7.Hours } },
    };
}
