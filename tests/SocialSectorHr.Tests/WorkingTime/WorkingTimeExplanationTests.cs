using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

public class WorkingTimeExplanationTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly WeeklySchedule Week = WeeklySchedule.Of(39.Hours);
    private static readonly LocalDate On = new(2026, 1, 1);
    private static readonly DateInterval Contract = new(new(2022, 9, 1), new(2024, 2, 29));

    [Fact]
    public void Rtt_days_are_explained_from_the_calendar_to_the_rounding() => Assert.Equal(
        """
        Jours de RTT
          Choisi : méthode = moyenne de 35 h — par défaut : aucun texte ne l'impose
          Retenu : suppose un accord collectif d'aménagement du temps de travail — à défaut, l'employeur seul ne l'aménage que sur neuf semaines au plus, quatre à partir de cinquante salariés (L3121-45) [C. trav. L3121-44]
          Donné : période = du 1er janvier 2026 au 31 décembre 2026
          Compté : jours calendaires = 365 j
          Compté : jours de repos hebdomadaire = 104 j
          Compté : jours fériés chômés tombant un jour ouvré = 9 j [C. trav. L3133-1]
          Calculé : jours ouvrés (métropole, lundi à vendredi) = 365 − 104 − 9 = 252 j
          Donné : congés payés = 36 jours ouvrables
          Calculé : congés en jours travaillés = 36 × 5 / 6 = 30 j
          Calculé : jours théoriques de travail = 252 − 30 = 222 j
          Donné : horaire hebdomadaire = 39 h
          Lu : durée légale hebdomadaire = 35 h [C. trav. L3121-27]
          Calculé : semaines à travailler = 222 / 5 = 44,4 semaines
          Calculé : heures au-delà de la durée légale = 44,4 × max(0; 39 − 35) = 177,6 h
          Calculé : heures par jour = 39 / 5 = 7 h 48
          Calculé : jours de RTT avant arrondi = 177,6 / 7,8 ≈ 22,7692 j
          Choisi : arrondi à la demi-journée la plus proche = 23 j — par défaut : aucun texte ne l'impose
        Droit vérifié le 24 juillet 2026.
        """.ReplaceLineEndings("\n"),
        Week.Rtt(2026, 36.Ouvrables, Metropole, Law).Explain().ToText(Language.French).Plain());

    [Fact]
    public void A_forfait_year_is_explained_with_the_ruling_on_extra_leave() => Assert.Equal(
        """
        Forfait en jours, année complète
          Donné : forfait = 218 j
          Lu : plafond du forfait en jours = 218 j [C. trav. L3121-64]
          Retenu : journée de solidarité comprise dans le plafond = 1 j — le plafond était de 217 jours avant le 1er juillet 2004 [C. trav. L3133-8]
          Donné : période = du 1er janvier 2026 au 31 décembre 2026
          Compté : jours calendaires = 365 j
          Compté : jours de repos hebdomadaire = 104 j
          Compté : jours fériés chômés tombant un jour ouvré = 9 j [C. trav. L3133-1]
          Calculé : jours ouvrés (métropole, lundi à vendredi) = 365 − 104 − 9 = 252 j
          Donné : congés payés = 25 jours ouvrés
          Calculé : jours théoriques de travail = 252 − 25 = 227 j
          Calculé : jours de repos = 227 − 218 = 9 j
          Donné : congés supplémentaires de l'accord = 4 jours ouvrés
          Calculé : jours à travailler, congés supplémentaires déduits = 218 − 4 = 214 j [Cass. soc. 25 mai 2022 n° 20-13.262]
        Droit vérifié le 24 juillet 2026.
        """.ReplaceLineEndings("\n"),
        DaysForfait.Of(218.Days).Year(2026, 25.Ouvres, 4.Ouvres, Metropole, Law).Explain().ToText(Language.French).Plain());

    [Fact]
    public void The_legal_year_is_explained_by_its_flat_days() => Assert.Equal(
        """
        Legal year of work
          Computed: days of the flat year = 365 − 104 − 25 − 8 = 228 days
          Read: legal week = 35 h [C. trav. L3121-27]
          Computed: hours of the flat year = 228 × 35 / 5 = 1,596 h
          Concluded: rounded to 1,600 h = 1,600 h [Loi n° 2003-47 du 17 janvier 2003]
          Read: solidarity day = 7 h [C. trav. L3133-8]
          Computed: with the solidarity day = 1,600 + 7 = 1,607 h
          Read: legal year = 1,607 h [C. trav. L3121-41]
        Law checked on 24 July 2026.
        """.ReplaceLineEndings("\n"),
        LegalYear.On(On, Law).Explain().ToText(Language.English).Plain());

    [Fact]
    public void Rtt_by_annual_hours_cites_the_legal_year_and_the_solidarity_day() => Cites(
        Week.Rtt(2026, 25.Ouvres, Metropole, Law, new() { Method = RttMethod.AnnualHoursTarget, Solidarity = SolidarityMode.ExtraHours })
            .Explain(),
        "C. trav. L3121-44",
        "C. trav. L3133-1",
        "C. trav. L3121-41",
        "C. trav. L3133-11",
        "C. trav. L3133-8");

    [Fact]
    public void A_balance_cites_the_legal_year() => Cites(
        Week.AnnualBalance(2027, 22.5m.Days, 30.Ouvrables, Metropole, Law).Explain(), "C. trav. L3133-1", "C. trav. L3133-8", "C. trav. L3121-41");

    [Fact]
    public void A_share_cites_the_agreement_and_no_other_text_where_it_is_taken_by_default()
    {
        RttPromise promise = RttPromise.PerFullYear(20.Days, Week);
        Cites(promise.In(2023, Contract, 0.Ouvres, Metropole, Law).Explain(), "C. trav. L3121-44");
        LegalSource agreement = new() { Citation = "Accord d'entreprise, art. 4", Title = new("prorata des JRTT", "pro-rata of RTT days") };
        Cites(promise.In(2023, Contract, 0.Ouvres, Metropole, Law, new() { Source = agreement }).Explain(), "Accord d'entreprise, art. 4", "C. trav. L3121-44");
    }

    [Fact]
    public void A_forfait_period_cites_the_forfait_and_the_leave() => Cites(
        DaysForfait.Of(214.Days).Period(2022, Contract, 0.Ouvres, Metropole, Law).Explain(), "C. trav. L3121-64", "C. trav. L3141-3");

    [Fact]
    public void A_year_before_2016_cites_the_text_of_the_time()
    {
        Cites(
            DaysForfait.Of(214.Days).Year(2015, 25.Ouvres, Metropole, Law).Explain(), "C. trav. anc. L3121-44", "Loi n° 2004-626 du 30 juin 2004", "C. trav. L3133-1");
        Cites(
            LegalYear.On(new(2016, 8, 9), Law).Explain(),
            "Loi n° 2000-37 du 19 janvier 2000", "Loi n° 2003-47 du 17 janvier 2003", "Loi n° 2004-626 du 30 juin 2004");
        Cites(LegalYear.On(new(2016, 8, 10), Law).Explain(), "C. trav. L3121-27", "Loi n° 2003-47 du 17 janvier 2003", "C. trav. L3133-8", "C. trav. L3121-41");
    }

    [Fact]
    public void A_week_at_the_legal_one_has_no_day_by_annual_hours_and_says_why()
    {
        RttRules rules = new() { Method = RttMethod.AnnualHoursTarget, RoundDaysToWork = DayRounding.DayDown };
        RttEntitlement rtt = WeeklySchedule.Of(35.Hours).Rtt(2048, 0.Ouvres, Metropole, Law, rules);
        Assert.Equal((Days.Zero, Days.Zero, rtt.TheoreticalDays), (rtt.Unrounded, rtt.Days, rtt.DaysToWork));
        Assert.Contains(
            "jours de RTT avant arrondi = 0 j — horaire au plus égal à la durée légale : aucun jour de RTT",
            rtt.Explain().ToText(Language.French).Plain(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_contract_cites_what_its_years_cite() => Cites(
        DaysForfait.Of(214.Days).Periods(Contract, 0.Ouvres, Metropole, Law).Explain(), "C. trav. L3121-64", "C. trav. L3141-3");

    [Fact]
    public void Durations_cite_their_articles()
    {
        Cites(Week.Overtime(On, Law).Explain(), "C. trav. L3121-27", "C. trav. L3121-31", "C. trav. D3121-24");
        Cites(WeeklySchedule.Of(28.Hours).Solidarity(On, Law).Explain(), "C. trav. L3133-8", "C. trav. L3121-27");
    }

    [Fact]
    public void A_choice_says_whether_the_rules_made_it()
    {
        RttRules rules = new() { Method = RttMethod.Average35, Rounding = DayRounding.DayDown };
        Assert.All(
            Week.Rtt(2026, 25.Ouvres, Metropole, Law, rules).Explain().Steps.Where(static step => step.Kind == StepKind.Chosen),
            static step => Assert.Equal("chosen by the agreement or the user", step.Reason.English));
        Assert.Equal(
            ["taken by default, no text sets it", "one of the possible readings", "one of the possible readings"],
            Week.Rtt(2026, 25.Ouvres, Metropole, Law).Readings().Take(3)
                .Select(static reading => reading.Explain().Steps[0].Reason.English));
    }

    [Fact]
    public void A_value_the_application_lays_over_the_law_is_used_and_said()
    {
        LegalSource act = new() { Citation = "Loi future", Title = new("durée légale", "legal week") };
        FrenchLaw law = Law.With(LegalDurations.Week, new(2026, 1, 1), 32.Hours, act);
        RttEntitlement rtt = Week.Rtt(2026, 25.Ouvres, Metropole, law);
        Assert.Equal(Days.OfFraction(227 * 7, 39), rtt.Unrounded);
        Assert.Contains(act, rtt.Explain().Sources);
    }

    // Verbs that take dates are measured by the benchmarks: an unoptimized build allocates where it numbers a day.
    [Fact]
    public void A_result_not_explained_allocates_nothing()
    {
        DaysForfait forfait = DaysForfait.Of(214.Days);
        RttRules target = new() { Method = RttMethod.AnnualHoursTarget };
        Action[] verbs =
        [
            () => Week.Rtt(2026, 25.Ouvres, Metropole, Law),
            () => Week.Rtt(2026, 25.Ouvres, Metropole, Law, target),
            () => Week.AnnualBalance(2026, 20.Days, 25.Ouvres, Metropole, Law),
            () => Week.Overtime(On, Law),
            () => Week.Solidarity(On, Law),
            () => LegalYear.On(On, Law),
            () => forfait.Year(2026, 25.Ouvres, Metropole, Law),
        ];
        Assert.All(verbs, static verb => Assert.Equal(0, Allocation.Of(verb)));
    }

    private static void Cites(Explanation why, params string[] citations) =>
        Assert.Equal(citations, why.Sources.Select(static source => source.Citation));
}
