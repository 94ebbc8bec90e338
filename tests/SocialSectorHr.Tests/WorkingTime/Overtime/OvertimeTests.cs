using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

public class OvertimeTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate Thursday = new(2026, 3, 19);
    private static readonly WorkedTime WithLeave = WorkedTime.InWeek(Thursday, 31.Hours, 7.Hours);

    [Fact]
    public void A_day_of_leave_makes_overtime_of_which_only_the_premium_is_owed()
    {
        WorkedOvertime overtime = WithLeave.Overtime(Law);
        Assert.Equal((38.Hours, 35.Hours, 3.Hours, 3.Hours), (overtime.CountedHours, overtime.Threshold, overtime.Hours, overtime.OfLeave));
        Assert.Equal(
            (3.Hours, Hours.Zero, 25.Percent, 50.Percent),
            (overtime.FirstHours, overtime.BeyondHours, overtime.Premium, overtime.PremiumBeyond));
        Assert.True(overtime is { CountsPaidLeave: true, IsSettled: true });
    }

    [Fact]
    public void The_eight_first_hours_and_the_following_bear_different_premiums()
    {
        WorkedOvertime overtime = WorkedTime.InWeek(Thursday, 45.5m.Hours).Overtime(Law);
        Assert.Equal((8.Hours, 2.5m.Hours), (overtime.FirstHours, overtime.BeyondHours));
    }

    [Fact]
    public void A_week_is_counted_from_its_Monday() => Assert.Equal(new LocalDate(2026, 3, 16), WithLeave.Start);

    [Fact]
    public void Two_weeks_count_leave_and_are_not_split_without_an_agreement()
    {
        WorkedTime time = WorkedTime.InTwoWeeks(Thursday, 60.Hours, 15.6m.Hours);
        WorkedOvertime overtime = time.Overtime(Law);
        Assert.Equal((70.Hours, 5.6m.Hours, true), (overtime.Threshold, overtime.Hours, overtime.CountsPaidLeave));
        Assert.Equal((null, null), (overtime.FirstHours, overtime.BeyondHours));
        Assert.Equal(4.Hours, time.Overtime(Law, new() { FirstHours = 4.Hours }).FirstHours);
    }

    [Fact]
    public void A_month_and_a_year_leave_it_out_and_say_that_it_is_not_settled()
    {
        WorkedTime month = WorkedTime.InMonth(new(2026, 2), 120.Hours, 35.Hours);
        WorkedOvertime overtime = month.Overtime(Law);
        Assert.Equal((Hours.OfFraction(455, 3), Hours.Zero, false, false),
            (overtime.Threshold, overtime.Hours, overtime.CountsPaidLeave, overtime.IsSettled));
        Assert.Equal(Hours.OfFraction(10, 3), month.Overtime(Law).Readings().Highest.Hours);
        Assert.Equal(month.Overtime(Law).Readings()[1], month.Overtime(Law).Readings().Usual);
        Assert.Equal(month.Overtime(Law).Readings()[0].Hours, month.Overtime(Law, new() { CountPaidLeave = true }).Readings().Usual.Hours);
        Assert.Contains("non tranché au-delà de deux semaines", overtime.Explain().ToText(Language.French), StringComparison.Ordinal);
        Assert.False(WorkedTime.InYear(new(2026, 1, 1), 1600.Hours, 20.Hours).Overtime(Law).CountsPaidLeave);
    }

    [Fact]
    public void Hours_above_a_weekly_ceiling_are_not_counted_again_at_the_end_of_the_year()
    {
        OvertimeRules rules = new() { WeeklyCeiling = 39.Hours };
        Hours week = WorkedTime.InWeek(Thursday, 42.Hours).Overtime(Law, rules).Hours;
        Assert.Equal(3.Hours, week);
        WorkedTime year = WorkedTime.InYear(new(2026, 1, 1), 1620.Hours) with { AlreadyCounted = week };
        Assert.Equal(10.Hours, year.Overtime(Law, rules).Hours);
        Assert.Equal(42.Hours, year.Overtime(Law, new() { YearThreshold = 1575.Hours }).Hours);
    }

    [Fact]
    public void No_ruling_tells_of_leave_above_a_weekly_ceiling_nor_text_of_its_premiums()
    {
        OvertimeRules rules = new() { WeeklyCeiling = 39.Hours };
        WorkedTime week = WorkedTime.InWeek(Thursday, 41.Hours, 7.8m.Hours);
        WorkedOvertime overtime = week.Overtime(Law, rules);
        Assert.Equal((2.Hours, Hours.Zero, false, false), (overtime.Hours, overtime.OfLeave, overtime.CountsPaidLeave, overtime.IsSettled));
        Assert.Equal((null, null), (overtime.FirstHours, overtime.BeyondHours));
        Assert.Equal(2.Hours, week.Overtime(Law, rules with { FirstHours = 4.Hours }).FirstHours);
        Assert.DoesNotContain(CaseLaw.Soc_2025_09_10_23_14455, overtime.Explain().Sources);
        Assert.Contains("congés payés dans le seuil = non — non tranché pour un aménagement du temps de travail sur l'année",
            overtime.Explain().ToText(Language.French).Plain(), StringComparison.Ordinal);
        Readings<WorkedOvertime> readings = week.Overtime(Law, rules).Readings();
        Assert.Equal((9.8m.Hours, 2.Hours, 2.Hours), (readings[0].Hours, readings[1].Hours, readings.Usual.Hours));
        Assert.DoesNotContain(CaseLaw.Soc_2025_09_10_23_14455, readings[0].Explain().Sources);
        Assert.Equal(9.8m.Hours, week.Overtime(Law, rules with { CountPaidLeave = true }).Hours);
    }

    [Fact]
    public void Two_weeks_have_their_article_and_a_month_only_a_usage()
    {
        Assert.Contains("Calculé : seuil des heures supplémentaires = 35 × 2 = 70 h [C. trav. L3121-41]",
            WorkedTime.InTwoWeeks(Thursday, 60.Hours).Overtime(Law).Explain().ToText(Language.French).Plain(), StringComparison.Ordinal);
        string month = WorkedTime.InMonth(new(2026, 2), 156.Hours).Overtime(Law).Explain().ToText(Language.French).Plain();
        Assert.Contains("Calculé : seuil des heures supplémentaires, mois moyen d'usage = 35 × 52 / 12 ≈ 151,67 h\n", month, StringComparison.Ordinal);
        Assert.DoesNotContain("L3121-41", month, StringComparison.Ordinal);
    }

    [Fact]
    public void The_contingent_has_the_number_of_its_time()
    {
        Assert.Equal("C. trav. anc. D3121-14-1", Law.On(new(2016, 12, 31), OvertimeRates.Contingent).Source.Citation);
        Assert.Equal(LabourCode.D3121_24, Law.On(new(2017, 1, 1), OvertimeRates.Contingent).Source);
    }

    [Fact]
    public void An_agreement_sets_its_premiums_down_to_ten_per_cent()
    {
        WorkedOvertime overtime = WithLeave.Overtime(Law, new() { Premium = 10.Percent, PremiumBeyond = 15.Percent });
        Assert.Equal((10.Percent, 15.Percent), (overtime.Premium, overtime.PremiumBeyond));
        Assert.StartsWith("Premium is 9%: it must be at least 10% (C. trav. L3121-33)", Refused(() => WithLeave.Overtime(Law, new() { Premium = 9.Percent })),
            StringComparison.Ordinal);
        Assert.StartsWith("PremiumBeyond is 9%: it must be at least 10% (C. trav. L3121-33)",
            Refused(() => WithLeave.Overtime(Law, new() { PremiumBeyond = 9.Percent })), StringComparison.Ordinal);
    }

    [Fact]
    public void An_agreement_lowers_the_year_and_does_not_lower_the_week()
    {
        Assert.StartsWith("WeeklyCeiling is 34 h: it must be at least the 35 h of the legal week (C. trav. L3121-27, L3121-44)",
            Refused(() => WithLeave.Overtime(Law, new() { WeeklyCeiling = 34.Hours })), StringComparison.Ordinal);
        Assert.StartsWith("YearThreshold is 1,608 h: it must be at most the 1,607 h of the legal year (C. trav. L3121-44)",
            Refused(
                () => WorkedTime.InYear(Thursday, 1.Hours).Overtime(Law, new() { YearThreshold = 1608.Hours })), StringComparison.Ordinal);
        Assert.Equal(35.Hours, WithLeave.Overtime(Law, new() { WeeklyCeiling = 35.Hours }).Threshold);
        Assert.Equal(1607.Hours, WorkedTime.InYear(Thursday, 1.Hours).Overtime(Law, new() { YearThreshold = 1607.Hours }).Threshold);
    }

    [Fact]
    public void Hours_that_no_period_has_are_refused()
    {
        Assert.StartsWith("worked is 169 h: it must be between 0 and 168 h, 24 h a day over 7 days",
            Refused(() => WorkedTime.InWeek(Thursday, 169.Hours)), StringComparison.Ordinal);
        Assert.StartsWith("paidLeave is 1 h: it must be between 0 and 336 h, 24 h a day over 14 days, hours worked included",
            Refused(() => WorkedTime.InTwoWeeks(Thursday, 336.Hours, 1.Hours)), StringComparison.Ordinal);
        Assert.Contains("worked is -1 h", Refused(() => WorkedTime.InMonth(new(2026, 1), (-1).Hours)), StringComparison.Ordinal);
        Assert.Contains("paidLeave is -1 h", Refused(() => WorkedTime.InYear(Thursday, 1.Hours, (-1).Hours)), StringComparison.Ordinal);
        Assert.StartsWith("AlreadyCounted is 32 h: it must be between 0 and the 31 h worked (C. trav. L3121-44)",
            Refused(() => WithLeave with { AlreadyCounted = 32.Hours }), StringComparison.Ordinal);
        Assert.Equal(31.Hours, (WithLeave with { AlreadyCounted = 31.Hours }).AlreadyCounted);
    }

    [Fact]
    public void Negative_rules_are_refused()
    {
        Assert.StartsWith("FirstHours is -1 h: it must be zero or more (C. trav. L3121-36)", Refused(() => new OvertimeRules { FirstHours = (-1).Hours }),
            StringComparison.Ordinal);
        Assert.StartsWith("YearThreshold is -1 h", Refused(() => new OvertimeRules { YearThreshold = (-1).Hours }), StringComparison.Ordinal);
        Assert.StartsWith("Contingent is -1 h: it must be zero or more (C. trav. L3121-33)", Refused(() => new OvertimeRules { Contingent = (-1).Hours }),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Beyond_the_contingent_rest_depends_on_the_size_of_the_firm()
    {
        Assert.Equal((12.Hours, Hours.Zero, Hours.Zero), Of(OvertimeContingent.In(2026, 208.Hours, Law)));
        Assert.Equal((Hours.Zero, 30.Hours, null), Of(OvertimeContingent.In(2026, 250.Hours, Law)));
        Assert.Equal((Hours.Zero, 30.Hours, 15.Hours), Of(OvertimeContingent.In(2026, 250.Hours, 20, Law)));
        Assert.Equal((Hours.Zero, 30.Hours, 30.Hours), Of(OvertimeContingent.In(2026, 250.Hours, 21, Law)));
        OvertimeRules agreement = new() { Contingent = 130.Hours, CompulsoryRest = 75.Percent };
        Assert.Equal((Hours.Zero, 120.Hours, 90.Hours), Of(OvertimeContingent.In(2026, 250.Hours, Law, agreement)));

        static (Hours, Hours, Hours?) Of(OvertimeContingent contingent) =>
            (contingent.Remaining, contingent.Beyond, contingent.CompulsoryRest);
    }

    [Fact]
    public void A_contingent_refuses_what_cannot_be()
    {
        Assert.StartsWith("worked is -1 h: it must be zero or more", Refused(() => OvertimeContingent.In(2026, (-1).Hours, Law)), StringComparison.Ordinal);
        Assert.StartsWith("employees is 0: it must be one or more", Refused(() => OvertimeContingent.In(2026, 1.Hours, 0, Law)), StringComparison.Ordinal);
        Assert.Contains("year is 1981", Refused(() => OvertimeContingent.In(1981, 1.Hours, Law)), StringComparison.Ordinal);
        OvertimeRules low = new() { CompulsoryRest = 60.Percent };
        Assert.Equal(18.Hours, OvertimeContingent.In(2026, 250.Hours, 20, Law, low).CompulsoryRest);
        Assert.Equal(15.Hours, OvertimeContingent.In(2026, 250.Hours, 20, Law, new() { CompulsoryRest = 50.Percent }).CompulsoryRest);
        Assert.Equal(30.Hours, OvertimeContingent.In(2026, 250.Hours, 21, Law, new() { CompulsoryRest = 100.Percent }).CompulsoryRest);
        Assert.StartsWith("CompulsoryRest is 60%: it must be at least 100% above 20 employees (C. trav. L3121-33)",
            Refused(() => OvertimeContingent.In(2026, 250.Hours, 21, Law, low)), StringComparison.Ordinal);
        Assert.StartsWith("CompulsoryRest is 49%: it must be at least 50% (C. trav. L3121-33)",
            Refused(() => OvertimeContingent.In(2026, 250.Hours, Law, new() { CompulsoryRest = 49.Percent })), StringComparison.Ordinal);
    }

    [Fact]
    public void The_overtime_of_a_week_with_leave_is_explained_by_the_ruling()
    {
        Explanation why = WithLeave.Overtime(Law).Explain();
        Assert.Equal(
            """
            Heures supplémentaires accomplies
              Choisi : période de décompte = la semaine [C. trav. L3121-35]
              Donné : premier jour = 16 mars 2026
              Lu : durée légale hebdomadaire = 35 h [C. trav. L3121-27]
              Donné : heures travaillées = 31 h
              Donné : heures de congés payés = 7 h
              Choisi : congés payés dans le seuil = oui — s'applique aux affaires en cours, dans la limite de la prescription de trois ans [Cass. soc. 10 septembre 2025 n° 23-14.455]
              Calculé : heures comparées au seuil = 31 + 7 = 38 h
              Calculé : heures supplémentaires = max(0; 38 − 35) = 3 h
              Calculé : dont heures dues à la prise en compte des congés payés = 3 − max(0; 31 − 35 − 0) = 3 h [Cass. soc. 10 septembre 2025 n° 23-14.455]
              Lu : majoration des 8 premières heures supplémentaires = 25 % — à défaut d'accord [C. trav. L3121-36]
              Lu : majoration des heures supplémentaires suivantes = 50 % — à défaut d'accord [C. trav. L3121-36]
              Calculé : heures à la première majoration = min(3; 8) = 3 h [C. trav. L3121-36]
              Calculé : heures à la seconde majoration = 3 − 3 = 0 h [C. trav. L3121-36]
            Droit vérifié le 24 juillet 2026.
            """.ReplaceLineEndings("\n"),
            why.ToText(Language.French).Plain());
        Assert.Equal(
            [LabourCode.L3121_35, LabourCode.L3121_27, CaseLaw.Soc_2025_09_10_23_14455, LabourCode.L3121_36],
            why.Sources);
        Assert.Contains(
            CaseLaw.Soc_2026_01_07_24_19410, WorkedTime.InTwoWeeks(Thursday, 60.Hours, 15.Hours).Overtime(Law).Explain().Sources);
    }

    [Fact]
    public void A_contingent_is_explained_with_its_articles()
    {
        Explanation why = OvertimeContingent.In(2026, 250.Hours, 20, Law).Explain();
        Assert.Equal(
            """
            Contingent d'heures supplémentaires
              Lu : contingent annuel d'heures supplémentaires = 220 h — à défaut d'accord [C. trav. D3121-24]
              Donné : heures supplémentaires de l'année = 250 h
              Calculé : reste du contingent = max(0; 220 − 250) = 0 h
              Calculé : heures au-delà du contingent = max(0; 250 − 220) = 30 h [C. trav. L3121-30]
              Donné : effectif (CSS L130-1) = 20
              Lu : contrepartie obligatoire sous forme de repos, effectif de 20 salariés au plus = 50 % — à défaut d'accord [C. trav. L3121-38]
              Calculé : contrepartie obligatoire sous forme de repos = 30 × 0,5 = 15 h
            Droit vérifié le 24 juillet 2026.
            """.ReplaceLineEndings("\n"),
            why.ToText(Language.French).Plain());
        Assert.Equal([LabourCode.D3121_24, LabourCode.L3121_30, LabourCode.L3121_38], why.Sources);
    }

    [Fact]
    public void Terms_and_results_say_what_they_are()
    {
        Assert.Equal("31 h + 7 h of paid leave, the week of 16 March 2026", WithLeave.ToString());
        Assert.Equal("31 h + 7 h de congés payés, la semaine du 16 mars 2026", WithLeave.ToString(Language.French).Plain());
        Assert.Equal("3 h of overtime (38 h for a threshold of 35 h)", WithLeave.Overtime(Law).ToString());
        Assert.Equal("3 h supplémentaires (38 h pour un seuil de 35 h)", WithLeave.Overtime(Law).ToString(Language.French).Plain());
        Assert.Equal("208 h of 220 h", OvertimeContingent.In(2026, 208.Hours, Law).ToString());
        Assert.Equal("208 h sur 220 h", OvertimeContingent.In(2026, 208.Hours, Law).ToString(Language.French).Plain());
        Assert.Equal(("overtime rules", "C. trav. L3121-33"), (new OvertimeRules().ToString(), new OvertimeRules { Source = LabourCode.L3121_33 }.ToString()));
        Assert.Equal((Hours.Zero, false), (default(WorkedOvertime).Hours, default(WorkedOvertime).IsSettled));
    }

    private static string Refused(Func<object> action) => Assert.Throws<ArgumentOutOfRangeException>(action).Message;
}
