using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

public class RttExplanationTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly WeeklySchedule Week = WeeklySchedule.Of(39.Hours);
    private static readonly RttPromise Promise = RttPromise.PerFullYear(20.Days, Week);
    private static readonly DateInterval Year = new(new(2026, 1, 1), new(2026, 12, 31));

    private static readonly Absence[] Absences =
    [
        new(new(new(2026, 9, 2), new(2026, 9, 15)), AbsenceKind.Sickness),
        new(new(new(2026, 8, 3), new(2026, 8, 21)), AbsenceKind.PaidLeave),
    ];

    [Fact]
    public void A_counter_says_what_each_absence_takes_and_why() => Assert.Equal(
        """
        Compteur de RTT
          Donné : jours de RTT promis pour une année complète = 20 j
          Donné : date du compteur = 31 décembre 2026
          Donné : présence comptée = du 1er janvier 2026 au 31 décembre 2026
          Choisi : rythme d'acquisition = par jour calendaire — par défaut : aucun texte ne l'impose
          Retenu : suppose un accord collectif d'aménagement du temps de travail — à défaut, l'employeur seul ne l'aménage que sur neuf semaines au plus, quatre à partir de cinquante salariés (L3121-45) [C. trav. L3121-44]
          Compté : jours calendaires écoulés = 365 j
          Compté : jours calendaires de l'année = 365 j
          Calculé : jours acquis avant arrondi et absences = 20 × 365 / 365 = 20 j
          Choisi : effet des absences = réduction à proportion, les RTT compensant des heures réellement travaillées — par défaut, pour les absences non assimilées à du travail effectif [Cass. soc. 30 mars 2022 n° 21-10.917]
          Retenu : congés payés, sans effet = 15 j — déjà déduits des jours à travailler
          Compté : maladie non professionnelle = 10 j
          Compté : jours ouvrés d'absence = 10 j
          Donné : période = du 1er janvier 2026 au 31 décembre 2026
          Compté : jours calendaires = 365 j
          Compté : jours de repos hebdomadaire = 104 j
          Compté : jours fériés chômés tombant un jour ouvré = 9 j [C. trav. L3133-1]
          Calculé : jours ouvrés (métropole, lundi à vendredi) = 365 − 104 − 9 = 252 j
          Donné : congés payés = 25 jours ouvrés
          Calculé : jours théoriques de travail = 252 − 25 = 227 j
          Calculé : jours de RTT perdus = 20 × 10 / 227 ≈ 0,8811 j
          Calculé : jours acquis, absences déduites = max(0; 20 − (200/227)) ≈ 19,1189 j
          Choisi : arrondi à la demi-journée la plus proche = 19 j — par défaut : aucun texte ne l'impose
          Donné : jours pris = 7,5 j
          Calculé : solde = 19 − 7,5 = 11,5 j
        Droit vérifié le 24 juillet 2026.
        """.ReplaceLineEndings("\n"),
        Promise.Counter(new(2026, 12, 31), Year, 25.Ouvres, 7.5m.Days, Metropole, Law, Absences).Explain().ToText(Language.French).Plain());

    [Fact]
    public void Days_kept_or_counted_as_work_say_so()
    {
        string kept = Text(new() { Absences = RttAbsences.Kept });
        Assert.Contains("nombre forfaitaire de l'accord, sans réduction — choix de l'accord ou de l'utilisateur", kept, StringComparison.Ordinal);
        Assert.Contains("maladie non professionnelle, sans effet = 10 j — l'accord accorde un nombre forfaitaire de jours", kept, StringComparison.Ordinal);
        string worked = Text(new() { AbsencesCountedAsWork = [AbsenceKind.Sickness] });
        Assert.Contains("maladie non professionnelle, sans effet = 10 j — assimilée par l'accord à des heures travaillées", worked, StringComparison.Ordinal);

        static string Text(RttRules rules) =>
            Promise.Counter(new(2026, 12, 31), Year, 25.Ouvres, 0.Days, Metropole, Law, Absences, rules).Explain().ToText(Language.French)
                .Plain();
    }

    [Fact]
    public void A_counter_cites_the_agreement()
    {
        LegalSource agreement = new() { Citation = "Accord d'entreprise, art. 4", Title = new("JRTT", "RTT days") };
        RttRules rules = new() { Rhythm = RttRhythm.WeeksWorked, Source = agreement };
        Cites(
            Promise.Counter(new(2026, 12, 31), Year, 25.Ouvres, 0.Days, Metropole, Law, Absences, rules).Explain(),
            "Accord d'entreprise, art. 4", "C. trav. L3121-44", "C. trav. L3121-27");
    }

    [Fact]
    public void Absences_cite_the_ruling_and_effective_work_its_article()
    {
        Absence[] absences =
        [
            new(new(new(2026, 9, 2), new(2026, 9, 15)), AbsenceKind.Sickness),
            new(new(new(2026, 10, 1), new(2026, 10, 2)), AbsenceKind.Training),
            new(new(new(2026, 10, 5), new(2026, 10, 5)), AbsenceKind.CompensatoryRest),
        ];
        Explanation why = Promise.Counter(new(2026, 12, 31), Year, 25.Ouvres, 0.Days, Metropole, Law, absences).Explain();
        Cites(why, "C. trav. L3121-44", "Cass. soc. 30 mars 2022 n° 21-10.917", "C. trav. L6321-2", "C. trav. D3121-19", "C. trav. L3133-1");
        string text = why.ToText(Language.French).Plain();
        Assert.Contains("formation, sans effet = 2 j — assimilés par la loi à du travail effectif [C. trav. L6321-2]", text, StringComparison.Ordinal);
        Assert.Contains("jours ouvrés d'absence = 10 j", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_employer_s_days_are_rounded_and_the_rest_is_the_employee_s() => Assert.EndsWith(
        """
          Choisi : arrondi à la demi-journée la plus proche = 16 j — par défaut : aucun texte ne l'impose
          Donné : jours fixés par l'employeur pour une année complète = 7 j
          Calculé : jours de l'employeur avant arrondi = 16 × 7 / 20 = 5,6 j
          Choisi : jours de l'employeur (arrondi à la demi-journée inférieure) = 5,5 j — le reste revient au salarié, aucun texte ne le règle
          Calculé : jours du salarié = 16 − 5,5 = 10,5 j
        Droit vérifié le 24 juillet 2026.
        """.ReplaceLineEndings("\n"),
        Promise.WithEmployerDays(7.Days).In(2026, new(new(2026, 3, 16), new(2026, 12, 31)), 0.Ouvres, Metropole, Law).Explain()
            .ToText(Language.French).Plain(),
        StringComparison.Ordinal);

    [Fact]
    public void A_shorter_period_cites_the_average() => Cites(
        Week.PeriodBalance(new(new(2026, 9, 7), new(2026, 10, 4)), 1.Days, 0.Ouvres, Metropole, Law).Explain(),
        "C. trav. L3133-1", "C. trav. L3121-27", "C. trav. L3121-41");

    [Fact]
    public void Leave_over_two_weeks_cites_the_ruling_and_beyond_it_is_not_settled()
    {
        PeriodBalance two = Week.PeriodBalance(new(new(2026, 9, 7), new(2026, 9, 20)), 0.Days, 5.Ouvres, Metropole, Law);
        Cites(two.Explain(), "C. trav. L3133-1", "Cass. soc. 7 janvier 2026 n° 24-19.410", "C. trav. L3121-27", "C. trav. L3121-41");
        PeriodBalance four = Week.PeriodBalance(new(new(2026, 9, 7), new(2026, 10, 4)), 0.Days, 5.Ouvres, Metropole, Law);
        Cites(four.Explain(), "C. trav. L3133-1", "C. trav. L3121-27", "C. trav. L3121-41");
        Assert.Contains(
            "congés payés dans le décompte = non — non tranché pour cette période : écartés par défaut, une réclamation est possible",
            four.Explain().ToText(Language.French).Plain(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-12-30", false)]
    [InlineData("2027-01-01", true)]
    public void The_weekly_limit_is_named_from_the_first_day_beyond_a_year(string end, bool named) => Assert.Equal(
        named,
        Week.PeriodBalance(new(new(2026, 1, 1), NodaTime.Text.LocalDatePattern.Iso.Parse(end).Value), 0.Days, 0.Ouvres, Metropole, Law)
            .Explain().Steps
            .Any(static step => step.Label.English == "weekly limit of the agreement"));

    [Fact]
    public void A_period_of_more_than_a_year_names_the_weekly_limit() => Assert.Contains(
        "Retenu : limite hebdomadaire de l'accord — obligatoire au-delà d'un an, qu'un accord de branche doit autoriser : les heures qui la dépassent sont supplémentaires aussitôt, "
            + "sans être examinées ici [C. trav. L3121-44]",
        Week.PeriodBalance(new(new(2026, 1, 1), new(2027, 6, 30)), 0.Days, 0.Ouvres, Metropole, Law).Explain().ToText(Language.French)
            .Plain(),
        StringComparison.Ordinal);

    [Fact]
    public void A_year_brought_to_its_goal_is_explained_from_the_calendar_to_the_days() => Assert.Equal(
        """
        Année ramenée à son objectif
          Choisi : objectif = heures annuelles de la loi ou de l'accord
          Retenu : suppose un accord collectif d'aménagement du temps de travail — à défaut, l'employeur seul ne l'aménage que sur neuf semaines au plus, quatre à partir de cinquante salariés (L3121-45) [C. trav. L3121-44]
          Choisi : journée de solidarité = des heures en plus de l'horaire — par défaut : aucun texte ne l'impose
          Donné : période = du 1er janvier 2027 au 31 décembre 2027
          Compté : jours calendaires = 365 j
          Compté : jours de repos hebdomadaire = 104 j
          Compté : jours fériés chômés tombant un jour ouvré = 7 j [C. trav. L3133-1]
          Calculé : jours ouvrés (métropole, lundi à vendredi) = 365 − 104 − 7 = 254 j
          Donné : congés payés = 25 jours ouvrés
          Calculé : jours théoriques de travail = 254 − 25 = 229 j
          Donné : horaire hebdomadaire = 39 h
          Lu : durée légale annuelle = 1 607 h [C. trav. L3121-41]
          Lu : journée de solidarité = 7 h [C. trav. L3133-8]
          Calculé : heures à travailler hors journée de solidarité = 1 607 − 7 = 1 600 h
          Calculé : jours à travailler = 1 600 × 5 / 39 ≈ 205,1282 j
          Calculé : jours de RTT = 229 − (8 000/39) ≈ 23,8718 j
        Droit vérifié le 24 juillet 2026.
        """.ReplaceLineEndings("\n"),
        Week.BalancingRtt(2027, 25.Ouvres, YearGoal.LegalYear, Metropole, Law).Explain().ToText(Language.French).Plain());

    [Fact]
    public void A_part_time_week_found_cites_the_share_of_the_solidarity_day() => Cites(
        WeeklySchedule.BalancingWeek(2026, 0.Days, 0.Ouvres, YearGoal.LegalYear, Metropole, Law, new() { Target = 1400.Hours }).Explain(),
        "C. trav. L3121-44", "C. trav. L3133-1", "C. trav. L3121-27", "C. trav. L3133-8");

    [Fact]
    public void Days_not_taken_cite_the_ruling_or_the_act()
    {
        LocalDate end = new(2024, 12, 31);
        LegalSource agreement = new() { Citation = "Accord d'entreprise, art. 9", Title = new("RTT non pris", "RTT not taken") };
        Cites(UntakenRtt.Of(1.Days, 100.Euros, UntakenRttCause.NotAskedFor, end, Law).Explain(), "Cass. soc. 18 mars 2015 n° 13-16.369");
        Cites(UntakenRtt.Of(1.Days, 100.Euros, UntakenRttCause.PreventedByEmployer, end, Law).Explain(), "Cass. soc. 18 mars 2015 n° 13-16.369");
        Cites(
            UntakenRtt.Of(1.Days, 100.Euros, UntakenRttCause.PaidByAgreement, end, Law, new() { Source = agreement }).Explain(), "Accord d'entreprise, art. 9");
        Cites(
            UntakenRtt.Of(1.Days, 100.Euros, UntakenRttCause.CashedOut, end, Law, new() { CashOutPremium = 10.Percent }).Explain(),
            "Loi n° 2022-1157 du 16 août 2022", "C. trav. L3121-33");
        Assert.Contains(
            UntakenRtt.Of(1.Days, 100.Euros, UntakenRttCause.CashedOut, new(2026, 12, 31), Law).Explain().Sources,
            static source => source == Acts.Act_2025_127);
    }

    [Fact]
    public void Days_given_up_for_pay_are_explained() => Assert.Equal(
        """
        Jours de RTT non pris
          Donné : jours de RTT non pris = 2,5 j
          Donné : cause = jours rachetés à la demande du salarié
          Donné : valeur d'une journée, brute = 121,62 €
          Donné : acquis au plus tard le = 31 décembre 2025
          Retenu : à la demande du salarié, avec l'accord de l'employeur ; hors forfait en jours — pour les jours acquis du 1er janvier 2022 au 31 décembre 2026 (loi n° 2025-127) [Loi n° 2022-1157 du 16 août 2022]
          Lu : majoration des jours de RTT rachetés = 25 % — à défaut d'accord [Loi n° 2022-1157 du 16 août 2022]
          Calculé : montant du rachat = 2,5 × 121,62 × (1 + 0,25) ≈ 380,06 €
          Retenu : arrondi au centime = 380,06 €
        Droit vérifié le 24 juillet 2026.
        """.ReplaceLineEndings("\n"),
        UntakenRtt.Of(2.5m.Days, 121.62m.Euros, UntakenRttCause.CashedOut, new(2025, 12, 31), Law).Explain().ToText(Language.French)
            .Plain());

    [Fact]
    public void A_solidarity_day_cites_what_allows_or_excludes_it()
    {
        Cites(Week.SolidarityDay(new(2026, 5, 25), Metropole, Law).Explain(), "C. trav. L3133-11", "C. trav. L3133-8", "C. trav. L3133-9");
        Cites(
            Week.SolidarityDay(new(2026, 12, 26), WorkCalendar.For(HolidayZone.AlsaceMoselle), Law).Explain(),
            "C. trav. L3134-16", "C. trav. L3133-11", "C. trav. L3133-8", "C. trav. L3133-9");
        Cites(
            Week.SolidarityDay(new(2026, 3, 15), Metropole, Law).Explain(), "C. trav. L3133-11", "C. trav. L3133-8", "C. trav. L3133-9");
    }

    [Theory]
    [InlineData("2026-05-25", "Retenu : date possible = oui — jour précédemment non travaillé [C. trav. L3133-11]")]
    [InlineData("2026-05-01", "Retenu : date possible = non — jamais le 1er mai [C. trav. L3133-11]")]
    [InlineData("2026-04-03", "Retenu : date possible = non — exclue en Alsace-Moselle [C. trav. L3134-16]")]
    [InlineData(
        "2026-03-17",
        "Retenu : date possible = inconnu — jour déjà travaillé : seulement si c'est un jour de RTT ou si des heures s'ajoutent à l'horaire [C. trav. L3133-11]")]
    [InlineData("2026-03-15", "Retenu : date possible = inconnu — repos hebdomadaire : non vérifié")]
    public void A_solidarity_day_says_whether_the_date_is_possible(string date, string line) => Assert.Contains(
        $"  {line}\n",
        Week.SolidarityDay(NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value, WorkCalendar.For(HolidayZone.AlsaceMoselle), Law).Explain()
            .ToText(Language.French).Plain(),
        StringComparison.Ordinal);

    [Fact]
    public void A_solidarity_day_given_cites_no_article() => Assert.Null(
        Week.BalancingRtt(2027, 25.Ouvres, YearGoal.LegalYear, Metropole, Law, new() { Solidarity = SolidarityMode.Waived }).Explain()
            .Steps.Single(static step => step.Label.French == "journée de solidarité" && step.Kind == StepKind.Chosen).Source);

    [Fact]
    public void What_nobody_computed_explains_that()
    {
        Assert.All(
            new[]
            {
                default(RttCounter).Explain(), default(PeriodBalance)
                    .Explain(), default(BalancedYear).Explain(), default(UntakenRtt).Explain(),
                default(SolidarityDay).Explain(),
            },
            static why => Assert.Contains("rien n'a été calculé", why.ToText(Language.French), StringComparison.Ordinal));
    }

    private static void Cites(Explanation why, params string[] citations) =>
        Assert.Equal(citations, why.Sources.Select(static source => source.Citation));
}
