using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

public class ForfaitCheckTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate On = new(2026, 3, 16);
    private static readonly DaysForfait Forfait = DaysForfait.Of(214.Days);

    internal static ForfaitGrounds Sound { get; } = new()
    {
        IsExecutive = true,
        IsAutonomous = true,
        FollowsCollectiveSchedule = false,
        HoursAreClocked = false,
        PresenceIsRequired = false,
        Agreement = ForfaitAgreement.Branch,
        CategoryIsCovered = true,
        AgreementIsComplete = true,
        AgreementFollowsWorkload = true,
        DaysOfAgreement = 214.Days,
        ClauseIsWritten = true,
        ClauseStatesDays = true,
        RestsAreKept = true,
        PaySuitsConstraints = true,
    };

    public static TheoryData<string, ForfaitFaults> Flaws => new()
    {
        { nameof(ForfaitGrounds.IsAutonomous), ForfaitFaults.NotAutonomous },
        { nameof(ForfaitGrounds.FollowsCollectiveSchedule), ForfaitFaults.CollectiveSchedule },
        { nameof(ForfaitGrounds.TimeIsPredetermined), ForfaitFaults.TimePredetermined },
        { nameof(ForfaitGrounds.HoursAreClocked), ForfaitFaults.HoursImposed },
        { nameof(ForfaitGrounds.Agreement), ForfaitFaults.NoAgreement },
        { nameof(ForfaitGrounds.CategoryIsCovered), ForfaitFaults.CategoryNotCovered },
        { nameof(ForfaitGrounds.AgreementIsComplete), ForfaitFaults.AgreementIncomplete },
        { nameof(ForfaitGrounds.AgreementFollowsWorkload), ForfaitFaults.WorkloadNotFollowed },
        { nameof(ForfaitGrounds.DaysOfAgreement), ForfaitFaults.BeyondAgreement },
        { nameof(ForfaitGrounds.ClauseIsWritten), ForfaitFaults.NoWrittenClause },
        { nameof(ForfaitGrounds.ClauseStatesDays), ForfaitFaults.DaysNotStated },
        { nameof(ForfaitGrounds.RestsAreKept), ForfaitFaults.RestsNotKept },
        { nameof(ForfaitGrounds.PaySuitsConstraints), ForfaitFaults.PayUnsuited },
    };

    [Fact]
    public void A_forfait_on_sound_grounds_has_no_fault_and_nothing_left_to_check()
    {
        ForfaitCheck check = Forfait.Check(Sound, On, Law);
        Assert.Equal((ForfaitFaults.None, ForfaitFaults.None, true), (check.Faults, check.Unchecked, check.IsLawful));
        Assert.Equal("rien à redire", check.ToString(Language.French));
    }

    [Theory]
    [MemberData(nameof(Flaws))]
    public void Each_flaw_is_the_only_fault_found(string flaw, ForfaitFaults fault)
    {
        ForfaitGrounds grounds = flaw switch
        {
            nameof(ForfaitGrounds.IsAutonomous) => Sound with { IsAutonomous = false },
            nameof(ForfaitGrounds.FollowsCollectiveSchedule) => Sound with { FollowsCollectiveSchedule = true },
            nameof(ForfaitGrounds.TimeIsPredetermined) => Sound with { IsExecutive = false, TimeIsPredetermined = true },
            nameof(ForfaitGrounds.RestsAreKept) => Sound with { RestsAreKept = false },
            nameof(ForfaitGrounds.PaySuitsConstraints) => Sound with { PaySuitsConstraints = false },
            nameof(ForfaitGrounds.HoursAreClocked) => Sound with { HoursAreClocked = true, PresenceIsRequired = true },
            nameof(ForfaitGrounds.Agreement) => Sound with { Agreement = ForfaitAgreement.None },
            nameof(ForfaitGrounds.CategoryIsCovered) => Sound with { CategoryIsCovered = false },
            nameof(ForfaitGrounds.AgreementIsComplete) => Sound with { AgreementIsComplete = false },
            nameof(
                ForfaitGrounds.AgreementFollowsWorkload) => Sound with { AgreementFollowsWorkload = false, EmployerFollowsWorkload = false },
            nameof(ForfaitGrounds.DaysOfAgreement) => Sound with { DaysOfAgreement = 213.Days },
            nameof(ForfaitGrounds.ClauseIsWritten) => Sound with { ClauseIsWritten = false },
            _ => Sound with { ClauseStatesDays = false },
        };
        ForfaitCheck check = Forfait.Check(grounds, On, Law);
        Assert.Equal((fault, ForfaitFaults.None, false), (check.Faults, check.Unchecked, check.IsLawful));
        Assert.NotEqual(check.ToString(Language.English), check.ToString(Language.French));
    }

    [Theory]
    [InlineData(true, true, ForfaitFaults.HoursImposed, ForfaitFaults.None, ForfaitFaults.None)]
    [InlineData(true, false, ForfaitFaults.None, ForfaitFaults.HoursImposed, ForfaitFaults.None)]
    [InlineData(false, true, ForfaitFaults.None, ForfaitFaults.HoursImposed, ForfaitFaults.None)]
    [InlineData(true, null, ForfaitFaults.None, ForfaitFaults.HoursImposed, ForfaitFaults.HoursImposed)]
    [InlineData(false, null, ForfaitFaults.None, ForfaitFaults.None, ForfaitFaults.None)]
    [InlineData(null, null, ForfaitFaults.None, ForfaitFaults.None, ForfaitFaults.HoursImposed)]
    public void Clocking_or_a_presence_alone_is_a_warning_and_both_a_fault(
        bool? clocked, bool? presence, ForfaitFaults faults, ForfaitFaults warnings, ForfaitFaults notSaid)
    {
        // Cass. soc. 7 June 2023 n° 22-10.196 rests on the two together.
        ForfaitCheck check = Forfait.Check(Sound with { HoursAreClocked = clocked, PresenceIsRequired = presence }, On, Law);
        Assert.Equal((faults, warnings, notSaid), (check.Faults, check.Warnings, check.Unchecked));
        Assert.Equal(
            warnings != ForfaitFaults.None,
            check.Explain().ToText(Language.French).Contains("l'arrêt se fonde sur la réunion des deux", StringComparison.Ordinal));
    }

    [Fact]
    public void An_explanation_says_which_conditions_are_met() => Assert.Equal(
        """
        Contrôle du forfait en jours
          Donné : forfait = 214 j
          Lu : plafond du forfait en jours = 218 j [C. trav. L3121-64]
          Retenu : plafond de jours respecté = oui [C. trav. L3121-64]
          Retenu : autonomie réelle = non [C. trav. L3121-58]
          Retenu : journées non soumises à la fois à un pointage horaire et à une présence minimale = oui [Cass. soc. 7 juin 2023 n° 22-10.196]
          Retenu : vigilance : pointage horaire — l'arrêt se fonde sur la réunion des deux [Cass. soc. 7 juin 2023 n° 22-10.196]
          Retenu : cadre hors de l'horaire collectif = oui [C. trav. L3121-58]
          Retenu : accord collectif = oui [C. trav. L3121-63]
          Retenu : catégorie visée par l'accord = oui [C. trav. L3121-64]
          Retenu : clauses obligatoires de l'accord présentes = inconnu — non précisé, non vérifié [C. trav. L3121-64]
          Retenu : nombre de jours permis par l'accord = oui [C. trav. L3121-64]
          Retenu : charge de travail suivie = oui [C. trav. L3121-64]
          Retenu : convention individuelle écrite = oui [C. trav. L3121-55]
          Retenu : nombre de jours fixé par la convention individuelle = oui [C. trav. L3121-64]
          Retenu : repos quotidien et hebdomadaire respectés = oui [C. trav. L3131-1]
          Retenu : rémunération en rapport avec les sujétions = oui [C. trav. L3121-61]
        Droit vérifié le 24 juillet 2026.
        """.ReplaceLineEndings("\n"),
        Forfait.Check(Sound with { IsAutonomous = false, HoursAreClocked = true, AgreementIsComplete = null }, On, Law).Explain()
            .ToText(Language.French).Plain());

    [Fact]
    public void The_employer_may_follow_the_workload_where_the_agreement_does_not()
    {
        ForfaitCheck check = Forfait.Check(Sound with { AgreementFollowsWorkload = false, EmployerFollowsWorkload = true }, On, Law);
        Assert.True(check.IsLawful);
        Assert.Contains(LabourCode.L3121_65, check.Explain().Sources);
    }

    [Fact]
    public void What_is_not_said_is_not_checked()
    {
        ForfaitCheck check = Forfait.Check(new(), On, Law);
        Assert.Null(check.IsLawful);
        ForfaitFaults all = Enum.GetValues<ForfaitFaults>().Aggregate(ForfaitFaults.None, static (sum, fault) => sum | fault);
        Assert.Equal(all & ~ForfaitFaults.BeyondCeiling, check.Unchecked);
        Assert.Equal(
            ForfaitFaults.WorkloadNotFollowed,
            Forfait.Check(Sound with { AgreementFollowsWorkload = false }, On, Law).Unchecked);
    }

    [Fact]
    public void A_forfait_above_the_ceiling_is_a_fault_here_and_not_a_refusal()
    {
        DaysForfait special = DaysForfait.Of(258.Days);
        Assert.Equal(ForfaitFaults.BeyondCeiling, special.Check(Sound with { DaysOfAgreement = 258.Days }, On, Law).Faults);
        ForfaitRules rules = new() { Ceiling = 258.Days, Source = SocialActionCode.L433_1 };
        Assert.True(special.Check(Sound with { DaysOfAgreement = 258.Days }, On, Law, rules).IsLawful);
    }

    [Fact]
    public void The_check_cites_the_article_of_each_condition() => Assert.Equal(
        [
            "C. trav. L3121-64", "C. trav. L3121-58", "Cass. soc. 7 juin 2023 n° 22-10.196", "C. trav. L3121-63", "Cass. soc. 29 juin 2011 n° 09-71.107",
            "C. trav. L3121-55", "C. trav. L3131-1", "C. trav. L3121-61",
        ],
        Forfait.Check(Sound with { AgreementFollowsWorkload = false, EmployerFollowsWorkload = false }, On, Law).Explain().Sources
            .Select(static source => source.Citation).Where(static citation => citation != "C. trav. L3121-65"));

    [Fact]
    public void An_agreement_that_is_not_one_is_refused() => Assert.StartsWith(
        "Agreement is 7: it must be a defined ForfaitAgreement",
        Assert.Throws<ArgumentOutOfRangeException>(() => Forfait.Check(new() { Agreement = (ForfaitAgreement)7 }, On, Law)).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("39", "35 39", "4", "40")]
    [InlineData("35", "35 35", "0", "35")]
    [InlineData("45", "35 45", "10", "48")]
    public void A_weekly_forfait_in_hours_is_the_legal_week_and_overtime(string hours, string legalAndAll, string overtime, string paid)
    {
        HoursForfaitTerms terms = HoursForfait.PerWeek(Hours.Parse(hours, Language.English)).Terms(On, Law);
        Assert.Equal(Hours.Parse(legalAndAll.Split(' ')[0], Language.English), terms.LegalHours);
        Assert.Equal(
            (Hours.Parse(overtime, Language.English), (Hours?)Hours.Parse(paid, Language.English)), (terms.Overtime, terms.PaidHours));
        Assert.Equal((false, true), (terms.NeedsCollectiveAgreement, terms.ContingentApplies));
    }

    [Fact]
    public void A_yearly_forfait_in_hours_needs_an_agreement_and_has_no_contingent()
    {
        HoursForfaitTerms terms = HoursForfait.PerYear(1_767.Hours).Terms(On, Law);
        Assert.Equal(
            (true, false, 160.Hours, (Hours?)null),
            (terms.NeedsCollectiveAgreement, terms.ContingentApplies, terms.Overtime, terms.PaidHours));
        Assert.Equal(
            [
                "C. trav. L3121-55", "C. trav. L3121-63", "C. trav. L3121-18", "C. trav. L3121-20", "C. trav. L3121-22", "C. trav. D3121-24",
                "C. trav. L3121-41",
            ],
            terms.Explain().Sources.Select(static source => source.Citation));
        Assert.Equal(Hours.OfFraction(52, 3), HoursForfait.PerMonth(169.Hours).Terms(On, Law).Overtime);
    }

    [Fact]
    public void A_forfait_above_44_hours_on_average_is_said_to_be_so()
    {
        HoursForfaitTerms terms = HoursForfait.PerWeek(48.Hours).Terms(On, Law);
        Assert.True(terms.ExceedsAverageLimit);
        string text = terms.Explain().ToText(Language.French).Plain();
        Assert.Contains(
            """
              Retenu : durée maximale applicable, par jour = 10 h [C. trav. L3121-18]
              Retenu : durée maximale applicable, par semaine = 48 h [C. trav. L3121-20]
              Retenu : durée maximale applicable, par semaine en moyenne sur 12 semaines = 44 h [C. trav. L3121-22]
              Retenu : forfait au-dessus de cette moyenne — ne peut être travaillé chaque semaine sans dérogation (46 h au plus) [C. trav. L3121-23]
            """.ReplaceLineEndings("\n"),
            text,
            StringComparison.Ordinal);
        Assert.False(HoursForfait.PerWeek(44.Hours).Terms(On, Law).ExceedsAverageLimit);
        Assert.False(HoursForfait.PerMonth(190.66m.Hours).Terms(On, Law).ExceedsAverageLimit);
        Assert.True(HoursForfait.PerMonth(190.67m.Hours).Terms(On, Law).ExceedsAverageLimit);
        Assert.False(HoursForfait.PerYear(2_288.Hours).Terms(On, Law).ExceedsAverageLimit);
        Assert.True(HoursForfait.PerYear(2_289.Hours).Terms(On, Law).ExceedsAverageLimit);
        Assert.False(default(HoursForfaitTerms).ExceedsAverageLimit);
    }

    [Fact]
    public void Hours_that_no_period_holds_are_refused()
    {
        Refused("hours is 0 h: it must be more than 0 h and at most 60 h a week (C. trav. L3121-21)", () => HoursForfait.PerWeek(0.Hours));
        Refused("hours is 60.5 h: it must be more than 0 h and at most 60 h a week", () => HoursForfait.PerWeek(60.5m.Hours));
        Refused("hours is 261 h: it must be more than 0 h and at most 260 h a month", () => HoursForfait.PerMonth(261.Hours));
        Refused("hours is 3,121 h: it must be more than 0 h and at most 3,120 h a year (C. trav. L3121-21)", () => HoursForfait.PerYear(3_121.Hours));
    }

    [Fact]
    public void The_longest_week_is_that_of_the_day_asked_for()
    {
        Refused("Hours is 48.5 h: it must be at most 48 h a week (C. trav. L3121-20)", () => HoursForfait.PerWeek(48.5m.Hours).Terms(On, Law));
        Refused("Hours is 209 h: it must be at most 208 h a month (C. trav. L3121-20)", () => HoursForfait.PerMonth(209.Hours).Terms(On, Law));
        Refused("Hours is 2,497 h: it must be at most 2,496 h a year (C. trav. L3121-20)", () => HoursForfait.PerYear(2_497.Hours).Terms(On, Law));
        FrenchLaw shorter = Law.With(WorkingLimits.WeeklyMaximum, new(2026, 7, 1), 46.Hours, LabourCode.L3121_20);
        HoursForfait forfait = HoursForfait.PerWeek(47.Hours);
        Assert.Equal(12.Hours, forfait.Terms(new(2026, 6, 30), shorter).Overtime);
        Refused("Hours is 47 h: it must be at most 46 h a week", () => forfait.Terms(new(2026, 7, 1), shorter));
    }
}
