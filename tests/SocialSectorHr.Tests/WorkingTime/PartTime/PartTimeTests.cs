using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

public class PartTimeTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate On = new(2026, 3, 16);
    private static readonly WeeklySchedule Full = WeeklySchedule.Of(35.Hours);
    private static readonly WeeklySchedule ThirtyNine = WeeklySchedule.Of(39.Hours);
    private static readonly PartTime FourFifths = PartTime.PerWeek(28.Hours, Full);

    private static readonly PartTimeGrounds Written = new() { ContractIsWritten = true, YearIsAgreed = true };

    [Fact]
    public void Twenty_eight_hours_are_four_fifths_of_full_time()
    {
        Assert.Equal((80.Percent, 28.Hours), (FourFifths.Share, PartTime.Of(80.Percent, Full).WeeklyHours));
        Assert.Equal((Hours.OfFraction(364, 3), 1456.Hours, 1285.6m.Hours),
            (FourFifths.MonthlyHours, FourFifths.YearlyPaidHours, FourFifths.YearlyWorkedHours(On, Law)));
        Assert.Equal(5.6m.Hours, FourFifths.Solidarity(On, Law).Hours);
        Assert.Equal(FourFifths, PartTime.Of(80.Percent, Full));
    }

    [Fact]
    public void A_month_and_a_year_have_their_share_too()
    {
        Assert.Equal(24.Hours, PartTime.PerMonth(104.Hours, Full).WeeklyHours);
        Assert.Equal(50.Percent, PartTime.PerYear(803.5m.Hours, 1607.Hours, Full).Share);
    }

    [Fact]
    public void Under_twenty_four_hours_an_exception_is_needed()
    {
        PartTime twenty = PartTime.PerWeek(20.Hours, Full);
        Assert.Equal(PartTimeFaults.BelowMinimum, twenty.Check(On, Law).Faults);
        Assert.Equal((24.Hours, 104.Hours), (twenty.Check(On, Law).MinimumWeek, twenty.Check(On, Law).MinimumMonth));
        Assert.All(
            Enum.GetValues<PartTimeException>(),
            exception => Assert.True(twenty.Check(Written with { Exception = exception }, On, Law).IsLawful));
        Assert.True(twenty.Check(Written, On, Law, new() { MinimumWeek = 17.5m.Hours }).IsLawful);
        Assert.True(PartTime.PerMonth(104.Hours, Full).Check(Written, On, Law).IsLawful);
        Assert.False(PartTime.PerMonth(103.99m.Hours, Full).Check(On, Law).IsLawful);
    }

    [Fact]
    public void The_hours_a_contract_sets_by_the_year_are_those_to_work()
    {
        Assert.Equal(770.Hours, PartTime.PerYear(770.Hours, 1540.Hours, Full).YearlyWorkedHours(On, Law));
        Assert.Equal(803.5m.Hours, PartTime.PerYear(803.5m.Hours, 1607.Hours, ThirtyNine).YearlyWorkedHours(On, Law));
        Assert.Equal(803.5m.Hours, PartTime.PerYear(803.5m.Hours, 1607.Hours, ThirtyNine).YearlyWorkedHours(new(1982, 1, 1), Law));
        Assert.Equal(Hours.OfFraction(1607 * 39, 70), PartTime.Of(50.Percent, ThirtyNine).YearlyWorkedHours(On, Law));
    }

    [Fact]
    public void Nine_tenths_of_thirty_nine_hours_are_a_part_time_or_not_by_the_rtt_of_full_time()
    {
        Assert.All(
        [
            PartTime.Of(90.Percent, ThirtyNine),
            PartTime.PerMonth(152.1m.Hours, ThirtyNine),
            PartTime.PerWeek(36.Hours, ThirtyNine),
        ], static part =>
        {
            PartTimeCheck check = part.Check(Written, On, Law);
            Assert.Equal((PartTimeFaults.None, PartTimeFaults.NotPartTime, null), (check.Faults, check.Unchecked, check.IsLawful));
            Assert.Equal("nothing wrong in what could be checked", check.ToString());
        });

        Assert.True(PartTime.PerYear(1446.3m.Hours, 1607.Hours, ThirtyNine).Check(Written, On, Law).IsLawful);
    }

    [Fact]
    public void A_part_time_of_thirty_nine_hours_may_be_too_short_once_its_rtt_are_taken()
    {
        PartTimeCheck check = PartTime.PerWeek(25.Hours, ThirtyNine).Check(Written, On, Law);
        Assert.Equal((PartTimeFaults.None, PartTimeFaults.BelowMinimum), (check.Faults, check.Unchecked));
        Assert.Equal(
            PartTimeFaults.BelowMinimum, PartTime.PerYear(Hours.OfFraction(1607 * 25, 39), 1607.Hours, ThirtyNine).Check(On, Law).Faults);
        Assert.Equal(PartTimeFaults.BelowMinimum, PartTime.PerWeek(23.Hours, ThirtyNine).Check(On, Law).Faults);
        Assert.True(PartTime.PerWeek(27.Hours, ThirtyNine).Check(Written, On, Law).IsLawful);
        Assert.True(
            PartTime.PerWeek(25.Hours, ThirtyNine).Check(Written with { Exception = PartTimeException.WrittenRequest }, On, Law).IsLawful);
        Assert.Equal(
            """
            Durée du temps partiel
              Donné : durée contractuelle par semaine = 25 h
              Lu : durée légale hebdomadaire = 35 h [C. trav. L3121-27]
              Donné : temps plein par semaine = 39 h
              Calculé : durée moyenne par semaine si le temps plein a des RTT = 35 × (25/39) ≈ 22,44 h
              Retenu : durée inférieure à la durée légale = oui [C. trav. L3123-1]
              Lu : durée minimale du temps partiel par semaine = 24 h — à défaut d'accord de branche étendu [C. trav. L3123-27]
              Retenu : durée minimale du temps partiel respectée = inconnu — non vérifié : cela dépend des RTT du temps plein, que seules des heures par an disent [C. trav. L3123-27]
              Retenu : contrat écrit, avec les heures et leur répartition = oui [C. trav. L3123-6]
            Droit vérifié le 24 juillet 2026.
            """.ReplaceLineEndings("\n"),
            check.Explain().ToText(Language.French).Plain());
    }

    [Fact]
    public void What_is_not_said_of_the_contract_is_not_checked()
    {
        PartTime yearly = PartTime.PerYear(1500.Hours, 1607.Hours, Full);
        Assert.Equal(
            (PartTimeFaults.None, PartTimeFaults.NotWritten | PartTimeFaults.YearNotAgreed, null),
            (yearly.Check(On, Law).Faults, yearly.Check(On, Law).Unchecked, yearly.Check(On, Law).IsLawful));
        Assert.Equal(PartTimeFaults.NotWritten, FourFifths.Check(new PartTimeGrounds { ContractIsWritten = false }, On, Law).Faults);
        Assert.Equal(PartTimeFaults.YearNotAgreed, yearly.Check(Written with { YearIsAgreed = false }, On, Law).Faults);
        Assert.Equal("pas de contrat écrit", FourFifths.Check(Written with { ContractIsWritten = false }, On, Law).ToString(Language.French));
        Assert.Throws<ArgumentNullException>(() => FourFifths.Check(null!, On, Law));
    }

    [Fact]
    public void A_contract_by_the_year_stands_beside_the_legal_year()
    {
        Assert.True(PartTime.PerYear(1500.Hours, 1607.Hours, WeeklySchedule.Of(39.Hours)).Check(Written, On, Law).IsLawful);
        Assert.Equal(PartTimeFaults.NotPartTime, PartTime.PerYear(1607.Hours, 1650.Hours, Full).Check(On, Law).Faults);
        Assert.Equal(PartTimeFaults.BelowMinimum, PartTime.PerYear(1101.Hours, 1607.Hours, Full).Check(On, Law).Faults);
        Assert.True(PartTime.PerYear(1102.Hours, 1607.Hours, Full).Check(Written, On, Law).IsLawful);
    }

    [Fact]
    public void Complementary_hours_are_a_tenth_of_the_contract_without_an_agreement()
    {
        ComplementaryHours hours = FourFifths.Complementary(32.Hours, On, Law);
        Assert.Equal((4.Hours, 2.8m.Hours, 1.2m.Hours), (hours.Hours, hours.Ceiling, hours.BeyondCeiling));
        Assert.Equal(
            (2.8m.Hours, 1.2m.Hours, 10.Percent, 25.Percent), (hours.WithinTenth, hours.BeyondTenth, hours.Premium, hours.PremiumBeyond));
        Assert.False(hours.ReachesLegalDuration);
        PartTimeRules branch =
            new() { ComplementaryHoursShare = 30.Percent, ComplementaryPremium = 12.Percent, ComplementaryPremiumBeyond = 26.Percent };
        ComplementaryHours agreed = FourFifths.Complementary(35.Hours, On, Law, branch);
        Assert.Equal(
            (8.4m.Hours, Hours.Zero, 2.8m.Hours, 4.2m.Hours),
            (agreed.Ceiling, agreed.BeyondCeiling, agreed.WithinTenth, agreed.BeyondTenth));
        Assert.Equal((12.Percent, 26.Percent, true), (agreed.Premium, agreed.PremiumBeyond, agreed.ReachesLegalDuration));
    }

    [Fact]
    public void A_monthly_contract_counts_them_by_the_month()
    {
        PartTime month = PartTime.PerMonth(130.Hours, Full);
        Assert.Equal((10.Hours, 13.Hours, false), Of(month.Complementary(140.Hours, On, Law)));
        Assert.True(month.Complementary(152.Hours, On, Law).ReachesLegalDuration);
        Assert.False(month.Complementary(151.Hours, On, Law).ReachesLegalDuration);

        static (Hours, Hours, bool) Of(ComplementaryHours hours) => (hours.Hours, hours.Ceiling, hours.ReachesLegalDuration);
    }

    [Fact]
    public void A_yearly_contract_has_a_tenth_of_its_year()
    {
        PartTime year = PartTime.PerYear(1200.Hours, 1607.Hours, Full);
        ComplementaryHours hours = year.Complementary(1350.Hours, On, Law);
        Assert.Equal(
            (150.Hours, 120.Hours, 30.Hours, false), (hours.Hours, hours.Ceiling, hours.BeyondCeiling, hours.ReachesLegalDuration));
        Assert.True(year.Complementary(1607.Hours, On, Law).ReachesLegalDuration);
        Assert.True(PartTime.PerYear(1200.Hours, 1575.Hours, Full).Complementary(1575.Hours, On, Law).ReachesLegalDuration);
        Assert.Equal([LabourCode.L3123_28, LabourCode.L3123_29, LabourCode.L3121_41, LabourCode.L3123_9], hours.Explain().Sources);
        Assert.Contains(LabourCode.L3123_27, year.Check(On, Law).Explain().Sources);
    }

    [Fact]
    public void Complementary_hours_do_not_reach_a_lower_full_time_either()
    {
        PartTime part = PartTime.PerWeek(25.6m.Hours, WeeklySchedule.Of(32.Hours));
        Assert.True(part.Complementary(32.Hours, On, Law).ReachesLegalDuration);
        Assert.False(part.Complementary(31.9m.Hours, On, Law).ReachesLegalDuration);
        Assert.Contains(
            "Donné : temps plein par semaine = 32 h\n  Retenu : durée légale, ou conventionnelle inférieure, non atteinte = non — "
                + "interdit : risque de requalification en temps plein [C. trav. L3123-9]",
            part.Complementary(32.Hours, On, Law).Explain().ToText(Language.French).Plain(),
            StringComparison.Ordinal);
        Assert.False(PartTime.PerWeek(30.Hours, WeeklySchedule.Of(39.Hours)).Complementary(34.Hours, On, Law).ReachesLegalDuration);
    }

    [Fact]
    public void An_extended_branch_agreement_goes_up_to_a_third_and_down_to_ten_per_cent()
    {
        Assert.Equal(Hours.OfFraction(28, 3), Asked(new() { ComplementaryHoursShare = Percent.OfFraction(1, 3) }).Ceiling);
        Assert.StartsWith("ComplementaryHoursShare is 60%: it must be at most a third of the contract (C. trav. L3123-20)",
            Refused(() => Asked(new() { ComplementaryHoursShare = 60.Percent })), StringComparison.Ordinal);
        Assert.StartsWith("ComplementaryPremium is 0%: it must be at least 10% (C. trav. L3123-21)",
            Refused(() => Asked(new() { ComplementaryPremium = Percent.Zero })), StringComparison.Ordinal);
        Assert.StartsWith("ComplementaryPremiumBeyond is 9%: it must be at least 10% (C. trav. L3123-21)",
            Refused(() => Asked(new() { ComplementaryPremiumBeyond = 9.Percent })), StringComparison.Ordinal);
        ComplementaryHours least = Asked(new() { ComplementaryPremium = 10.Percent, ComplementaryPremiumBeyond = 10.Percent });
        Assert.Equal((10.Percent, 10.Percent), (least.Premium, least.PremiumBeyond));
        PartTimeRules branch = new() { ComplementaryHoursShare = 30.Percent, ComplementaryPremium = 12.Percent };
        Assert.Equal(
            [LabourCode.L3123_20, LabourCode.L3123_21, LabourCode.L3123_29, LabourCode.L3121_27, LabourCode.L3123_9],
            Asked(branch).Explain().Sources);

        static ComplementaryHours Asked(PartTimeRules rules) => FourFifths.Complementary(32.Hours, On, Law, rules);
    }

    [Fact]
    public void What_is_no_part_of_full_time_is_refused()
    {
        Assert.StartsWith("hours is 35 h: it must be more than 0 h and less than full time, 35 h a week.",
            Refused(() => PartTime.PerWeek(35.Hours, Full)), StringComparison.Ordinal);
        Assert.Contains("hours is 0 h", Refused(() => PartTime.PerMonth(Hours.Zero, Full)), StringComparison.Ordinal);
        Assert.StartsWith("hours is 160 h: it must be more than 0 h and less than full time, 151.67 h a month.",
            Refused(() => PartTime.PerMonth(160.Hours, Full)), StringComparison.Ordinal);
        Assert.StartsWith("hours is 1,700 h: it must be more than 0 h and less than full time, 1,607 h a year.",
            Refused(() => PartTime.PerYear(1700.Hours, 1607.Hours, Full)), StringComparison.Ordinal);
        Assert.Contains("hours is 1,607 h", Refused(() => PartTime.PerYear(1607.Hours, 1607.Hours, Full)), StringComparison.Ordinal);
        Assert.StartsWith("fullTimeYear is 0 h: it must be more than 0 h, usually 1607 h (C. trav. L3123-1)",
            Refused(() => PartTime.PerYear(1.Hours, Hours.Zero, Full)), StringComparison.Ordinal);
        Assert.StartsWith("share is 100%: it must be more than 0% and less than 100% of full time", Refused(() => PartTime.Of(100.Percent, Full)),
            StringComparison.Ordinal);
        Assert.StartsWith("worked is -1 h: it must be zero or more", Refused(() => FourFifths.Complementary((-1).Hours, On, Law)), StringComparison.Ordinal);
        Assert.StartsWith("Exception is 9: it must be a defined PartTimeException", Refused(() => new PartTimeGrounds { Exception = (PartTimeException)9 }),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_that_cannot_be_are_refused()
    {
        Assert.StartsWith("MinimumWeek is 0 h: it must be more than 0 h (C. trav. L3123-19)", Refused(() => new PartTimeRules { MinimumWeek = Hours.Zero }),
            StringComparison.Ordinal);
        Assert.StartsWith("ComplementaryHoursShare is -1%: it must be zero or more (C. trav. L3123-20)",
            Refused(() => new PartTimeRules { ComplementaryHoursShare = (-1).Percent }), StringComparison.Ordinal);
        Assert.Contains("C. trav. L3123-21", Refused(() => new PartTimeRules { ComplementaryPremium = (-1).Percent }), StringComparison.Ordinal);
        Assert.Contains("C. trav. L3123-21", Refused(() => new PartTimeRules { ComplementaryPremiumBeyond = (-1).Percent }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_part_time_is_explained_with_its_articles()
    {
        Explanation why = PartTime.PerMonth(100.Hours, Full).Check(On, Law).Explain();
        Assert.Equal(
            """
            Durée du temps partiel
              Donné : durée contractuelle par mois = 100 h
              Lu : durée légale hebdomadaire = 35 h [C. trav. L3121-27]
              Donné : temps plein par semaine = 35 h
              Calculé : durée par semaine = 35 × (60/91) ≈ 23,08 h
              Retenu : durée inférieure à la durée légale = oui [C. trav. L3123-1]
              Lu : durée minimale du temps partiel par semaine = 24 h — à défaut d'accord de branche étendu [C. trav. L3123-27]
              Retenu : durée minimale du temps partiel respectée = non [C. trav. L3123-27]
              Retenu : contrat écrit, avec les heures et leur répartition = inconnu — non précisé, non vérifié [C. trav. L3123-6]
            Droit vérifié le 24 juillet 2026.
            """.ReplaceLineEndings("\n"),
            why.ToText(Language.French).Plain());
        Assert.Equal([LabourCode.L3121_27, LabourCode.L3123_1, LabourCode.L3123_27, LabourCode.L3123_6], why.Sources);
        Assert.Contains(
            LabourCode.L3123_7,
            PartTime.PerWeek(20.Hours, Full).Check(new PartTimeGrounds { Exception = PartTimeException.Replacement }, On, Law)
                .Explain().Sources);
    }

    [Fact]
    public void Complementary_hours_are_explained_with_their_articles()
    {
        Explanation why = FourFifths.Complementary(32.Hours, On, Law).Explain();
        Assert.Equal(
            """
            Heures complémentaires
              Donné : durée contractuelle par semaine = 28 h
              Donné : heures travaillées = 32 h
              Calculé : heures complémentaires = max(0; 32 − 28) = 4 h
              Lu : plafond des heures complémentaires, en part du contrat = 10 % — à défaut d'accord [C. trav. L3123-28]
              Calculé : heures complémentaires permises = 28 × 0,1 = 2 h 48
              Calculé : au-delà de ce qui est permis = max(0; 4 − 2,8) = 1 h 12 [C. trav. L3123-28]
              Lu : majoration des heures complémentaires dans la limite du dixième = 10 % — à défaut d'accord de branche étendu [C. trav. L3123-29]
              Calculé : dans la limite du dixième = min(4; 28 × 0,1) = 2 h 48 [C. trav. L3123-29]
              Lu : majoration des heures complémentaires au-delà du dixième = 25 % — à défaut d'accord de branche étendu [C. trav. L3123-29]
              Calculé : au-delà du dixième = 4 − 2,8 = 1 h 12 [C. trav. L3123-29]
              Lu : durée légale hebdomadaire = 35 h [C. trav. L3121-27]
              Retenu : durée légale, ou conventionnelle inférieure, non atteinte = oui [C. trav. L3123-9]
            Droit vérifié le 24 juillet 2026.
            """.ReplaceLineEndings("\n"),
            why.ToText(Language.French).Plain());
        Assert.Equal([LabourCode.L3123_28, LabourCode.L3123_29, LabourCode.L3121_27, LabourCode.L3123_9], why.Sources);
    }

    [Fact]
    public void Terms_and_results_say_what_they_are()
    {
        Assert.Equal("28 h a week (80%)", FourFifths.ToString());
        Assert.Equal("104 h par mois (68,5714 %)", PartTime.PerMonth(104.Hours, Full).ToString(Language.French).Plain());
        Assert.Equal("1,200 h a year (74.6733%)", PartTime.PerYear(1200.Hours, 1607.Hours, Full).ToString());
        Assert.Equal("nothing wrong", FourFifths.Check(Written, On, Law).ToString());
        Assert.Equal("nothing wrong in what could be checked", FourFifths.Check(On, Law).ToString());
        Assert.Equal(
            ("contract not said", "sans contrat écrit, CDD de remplacement"),
            (new PartTimeGrounds().ToString(),
                new PartTimeGrounds { ContractIsWritten = false, Exception = PartTimeException.Replacement }.ToString(Language.French)));
        Assert.Equal("4 h of complementary hours, 2.8 h allowed", FourFifths.Complementary(32.Hours, On, Law).ToString());
        Assert.Equal("4 h complémentaires pour 2 h 48 permises", FourFifths.Complementary(32.Hours, On, Law).ToString(Language.French).Plain());
        Assert.Equal(("part-time rules", "C. trav. L3123-19"), (new PartTimeRules().ToString(), new PartTimeRules { Source = LabourCode.L3123_19 }.ToString()));
    }

    private static string Refused(Func<object> action) => Assert.Throws<ArgumentOutOfRangeException>(action).Message;
}
