using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Pay;

public class GrossPayTests
{
    private static readonly LocalDate On = new(2026, 3, 16);

    [Fact]
    public void A_part_time_pay_stands_for_a_full_time_one()
    {
        Assert.Equal(2_500.Euros, GrossPay.PerMonth(1_428.57m.Euros).ForFullTime(20.Hours, 35.Hours).Monthly.Round());
        Assert.StartsWith(
            "week is 36 h: it must be more than 0 h and at most the full time of 35 h (C. trav. L3123-5).",
            Assert.Throws<ArgumentOutOfRangeException>(() => GrossPay.PerMonth(1_000.Euros).ForFullTime(36.Hours, 35.Hours)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_negative_pay_is_refused()
    {
        Refused("annual is -€1.00: it must be zero or more: a pay is not negative.", static () => GrossPay.PerYear(-1.Euros));
        Refused("monthly is -€1.00: it must be zero or more: a pay is not negative.", static () => GrossPay.PerMonth(-1.Euros));
        Refused("monthly is -€1.00: it must be zero or more: a pay is not negative.", static () => GrossPay.PerMonth(1.Euros).Announced(-1.Euros));
        Refused("hourly is -€1.00: it must be zero or more: a rate is not negative.", static () =>
            GrossPay.FromHourly(-1.Euros, 35.Hours, PayRegime.OvertimePaid, On, FrenchLaw.Published));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(25)]
    public void Payments_are_1_to_24(int payments)
    {
        Refused($"payments is {payments}: it must be between 1 and 24 payments a year.", () => GrossPay.PerYear(1.Euros, payments));
        Refused($"payments is {payments}: it must be between 1 and 24 payments a year.", () => GrossPay.PerMonth(1.Euros, payments));
        Assert.Equal((1, 24), (GrossPay.PerYear(1.Euros, 1).Payments, GrossPay.PerYear(1.Euros, 24).Payments));
    }

    [Theory]
    [InlineData("0", "0 h")]
    [InlineData("60.25", "60.25 h")]
    public void A_week_is_more_than_0_and_at_most_60_hours(string hours, string shown)
    {
        Hours week = Hours.Of(decimal.Parse(hours, System.Globalization.CultureInfo.InvariantCulture));
        string message = $"week is {shown}: it must be more than 0 h and at most 60 h, the highest week that can be authorised (C. trav. L3121-21).";
        Refused(message, () => GrossPay.PerMonth(2_000.Euros).PerHour(week, PayRegime.OvertimePaid, On, FrenchLaw.Published));
        Refused(message, () => GrossPay.PerMonth(2_000.Euros).OverMinimumWage(week, PayRegime.RttAverage35, On, FrenchLaw.Published));
        Assert.NotNull(GrossPay.PerMonth(2_000.Euros).PerHour(60.Hours, PayRegime.OvertimePaid, On, FrenchLaw.Published).Rate);
    }

    [Fact]
    public void An_agreed_premium_below_10_percent_is_refused()
    {
        Refused(
            "OvertimePremium is 9.99%: it must be at least 10% (C. trav. L3121-33).",
            static () => GrossPay.FromHourly(
                12.Euros, 39.Hours, PayRegime.OvertimePaid, On, FrenchLaw.Published, new() { OvertimePremium = 9.99m.Percent }));
        Refused(
            "OvertimePremiumBeyond is 5%: it must be at least 10% (C. trav. L3121-33).",
            static () =>
                GrossPay.PerMonth(2_000.Euros)
                    .PerHour(44.Hours, PayRegime.OvertimePaid, On, FrenchLaw.Published, new() { OvertimePremiumBeyond = 5.Percent }));
    }

    [Fact]
    public void A_forfait_in_days_has_no_rate_and_no_month_of_hours()
    {
        HourlyPay pay = GrossPay.PerMonth(2_400.Euros).PerHour(default, PayRegime.ForfaitJours, On, FrenchLaw.Published);
        Assert.Null(pay.Rate);
        Assert.Equal(Hours.Zero, pay.PaidHoursPerMonth);
        Assert.Equal("no hourly rate (forfait in days: no hours paid)", pay.ToString());
        Refused(
            "regime is ForfaitJours: it must be a meaning of the hours that pays hours: a forfait in days has none (C. trav. L3121-58).",
            static () => GrossPay.FromHourly(12.Euros, 39.Hours, PayRegime.ForfaitJours, On, FrenchLaw.Published));
        Refused(
            "regime is ForfaitJours: it must be a meaning of the hours that pays hours: a forfait in days has none (C. trav. L3121-58).",
            static () => GrossPay.AtMinimumWage(39.Hours, PayRegime.ForfaitJours, On, FrenchLaw.Published));
    }

    [Fact]
    public void Part_time_hours_are_more_than_0_and_at_most_full_time()
    {
        GrossPay pay = GrossPay.PerMonth(2_500.Euros);
        Refused("week is 36 h: it must be more than 0 h and at most the full time of 35 h (C. trav. L3123-5).", () => pay.ForPartTime(36.Hours, 35.Hours));
        Refused("week is 0 h: it must be more than 0 h and at most the full time of 35 h (C. trav. L3123-5).", () => pay.ForPartTime(0.Hours, 35.Hours));
        Assert.Equal(pay, pay.ForPartTime(35.Hours, 35.Hours));
    }

    [Fact]
    public void An_announced_month_a_whole_euro_away_is_inconsistent()
    {
        AnnouncedMode Mode(Money announced) => GrossPay.PerMonth(2_635.Euros).Announced(announced).Mode;
        Assert.Equal([AnnouncedMode.Inconsistent, AnnouncedMode.Inconsistent], [Mode(2_636.Euros), Mode(2_634.Euros)]);
        Assert.Equal([AnnouncedMode.Near, AnnouncedMode.Near], [Mode(2_635.99m.Euros), Mode(2_634.01m.Euros)]);
    }

    [Fact]
    public void Choices_that_are_not_defined_are_refused()
    {
        GrossPay pay = GrossPay.PerMonth(2_500.Euros);
        string regime = "regime is 9: it must be a defined PayRegime (RttAverage35, OvertimePaid, ForfaitJours).";
        Refused(regime, () => pay.PerHour(35.Hours, (PayRegime)9, On, FrenchLaw.Published));
        Refused(regime, () => pay.OverMinimumWage(35.Hours, (PayRegime)9, On, FrenchLaw.Published));
        PayRules rules = new() { MonthlyHours = (MonthlyHoursConvention)9 };
        Refused("convention is 9: it must be a defined MonthlyHoursConvention (Exact52Over12, Usual151_67).", () =>
            pay.PerHour(35.Hours, PayRegime.OvertimePaid, On, FrenchLaw.Published, rules));
    }

    [Fact]
    public void An_unknown_smic_is_refused_and_the_application_may_lay_its_own()
    {
        GrossPay pay = GrossPay.PerMonth(2_000.Euros);
        Refused(
            "date is 2027-01-01: it must be from 2002-01-01 and before 2027-01-01 for gross hourly SMIC.",
            () => pay.OverMinimumWage(35.Hours, PayRegime.OvertimePaid, new(2027, 1, 1), FrenchLaw.Published));
        FrenchLaw next = FrenchLaw.Published.With(
            MinimumWage.Hourly, new(2027, 1, 1), 12.50m.Euros, new() { Citation = "Décret à paraître", Title = new("SMIC 2027", "SMIC 2027") });
        MinimumWageMargin margin = pay.OverMinimumWage(35.Hours, PayRegime.OvertimePaid, new(2027, 1, 1), next);
        Assert.Equal(1_895.83m.Euros, margin.Threshold);
        Assert.Contains("Lu : SMIC horaire brut (valeur de l'utilisateur) = 12,50 € [Décret à paraître]", margin.Explain().ToText(Language.French).Plain(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_margin_over_the_smic_says_how_it_was_reckoned()
    {
        MinimumWageMargin margin = GrossPay.PerYear(28_116.Euros).OverMinimumWage(
            39.Hours, PayRegime.OvertimePaid, new(2026, 11, 21), FrenchLaw.Published, segurIncluded: true);
        Assert.True(margin.IsReachedOnlyWithSegur);
        Assert.Equal(
            """
            Comparaison au SMIC
              Donné : salaire mensuel brut, au centime = 2 343,00 €
              Lu : SMIC horaire brut = 12,31 € [Arrêté du 22 mai 2026]
              Choisi : sens de l'horaire = heures supplémentaires payées chaque mois [C. trav. L3121-31]
              Choisi : présentation du bulletin = fraction exacte, sans ligne arrondie — retenue par défaut
              Donné : horaire hebdomadaire = 39 h
              Lu : durée légale hebdomadaire = 35 h [C. trav. L3121-27]
              Calculé : heures normales payées par mois = 35 × 52 / 12 ≈ 151,67 h [C. trav. L3242-1]
              Lu : majoration des 8 premières heures supplémentaires = 25 % — à défaut d'accord [C. trav. L3121-36]
              Calculé : heures supplémentaires payées par mois = 4 × 52 / 12 = 17 h 20 [C. trav. L3121-31]
              Calculé : salaire de base = (455/3) × 12,31 ≈ 1 867,02 € [C. trav. L3242-1]
              Calculé : heures supplémentaires majorées = (52/3) × 12,31 × (1 + 0,25) ≈ 266,72 € [C. trav. L3121-31]
              Calculé : salaire mensuel brut = (112 021/60) + (16 003/60) ≈ 2 133,73 €
              Retenu : SMIC des heures payées, majorations comprises = 2 133,73 € [C. trav. D3231-5]
              Calculé : marge au-dessus du SMIC = 2 343 − 2 133,73 = 209,27 € [C. trav. D3231-6]
              Calculé : salaire rapporté au SMIC = 2 343 / 2 133,73 ≈ 109,8077 %
              Retenu : SMIC atteint = oui [C. trav. D3231-5]
              Lu : indemnité Ségur = 238,00 € [Accord BASS du 4 juin 2024]
              Calculé : marge sans l'indemnité Ségur = 2 105 − 2 133,73 = −28,73 €
              Retenu : SMIC atteint sans l'indemnité Ségur = non — qu'elle compte pour le SMIC n'est pas tranché
            Droit vérifié le 24 juillet 2026.
            """.ReplaceLineEndings("\n"),
            margin.Explain().ToText(Language.French).Plain());
    }

    [Fact]
    public void Results_cite_what_grounds_them()
    {
        LocalDate on = new(2026, 3, 16);
        GrossPay pay = GrossPay.PerYear(31_630.Euros);
        Cites(pay.PerHour(39.Hours, PayRegime.RttAverage35, on, FrenchLaw.Published).Explain(), "C. trav. L3121-44", "C. trav. L3121-27", "C. trav. L3242-1");
        Cites(
            pay.PerHour(39.Hours, PayRegime.OvertimePaid, on, FrenchLaw.Published).Explain(),
            "C. trav. L3121-31", "C. trav. L3121-27", "C. trav. L3242-1", "C. trav. L3121-36");
        Cites(pay.PerHour(39.Hours, PayRegime.ForfaitJours, on, FrenchLaw.Published).Explain(), "C. trav. L3121-62");
        Cites(
            GrossPay.AtMinimumWage(35.Hours, PayRegime.OvertimePaid, on, FrenchLaw.Published).Explain(),
            "Décret n° 2025-1228 du 17 décembre 2025", "C. trav. L3121-27", "C. trav. L3242-1");
        Cites(
            pay.OverMinimumWage(default, PayRegime.ForfaitJours, on, FrenchLaw.Published).Explain(),
            "Décret n° 2025-1228 du 17 décembre 2025", "C. trav. L3121-62", "C. trav. L3121-27", "C. trav. L3242-1", "C. trav. L3232-3");
        Cites(
            pay.OverMinimumWage(35.Hours, PayRegime.OvertimePaid, on, FrenchLaw.Published).Explain(),
            "Décret n° 2025-1228 du 17 décembre 2025", "C. trav. L3121-27", "C. trav. L3242-1", "C. trav. L3232-3");
        Cites(
            pay.OverMinimumWage(28.Hours, PayRegime.OvertimePaid, on, FrenchLaw.Published).Explain(),
            "Décret n° 2025-1228 du 17 décembre 2025", "C. trav. L3121-27", "C. trav. L3242-1", "C. trav. D3231-5", "C. trav. D3231-6");
        Cites(pay.WithoutSegur(on, FrenchLaw.Published).Explain(), "Accord BASS du 4 juin 2024");
        Cites(pay.WithoutSegur(new(2023, 3, 16), FrenchLaw.Published).Explain(), "Accord BASS du 2 mai 2022");
        Assert.Empty(pay.Announced(2_635.Euros).Explain().Sources);
        LegalSource agreement = new() { Citation = "Accord d'entreprise", Title = new("majoration de 10 %", "premium of 10%") };
        PayRules rules = new() { OvertimePremium = 10.Percent, Layout = PayslipLayout.TwoRoundedLines, Source = agreement };
        Assert.Equal(2, GrossPay.FromHourly(12.Euros, 39.Hours, PayRegime.OvertimePaid, on, FrenchLaw.Published, rules)
            .Explain().Steps.Count(
            step => step.Source == agreement));
    }

    [Fact]
    public void The_margin_takes_out_the_share_of_Segur_of_the_contract()
    {
        LocalDate on = new(2026, 11, 21);
        Money? Without(Percent? share) => GrossPay.PerMonth(2_400.Euros).OverMinimumWage(
            28.Hours, PayRegime.OvertimePaid, on, FrenchLaw.Published, segurIncluded: true, segurShare: share).MarginWithoutSegur;
        Money margin = GrossPay.PerMonth(2_400.Euros).OverMinimumWage(28.Hours, PayRegime.OvertimePaid, on, FrenchLaw.Published).Margin;
        Assert.Equal(margin - 190.4m.Euros, Without(null));
        Assert.Equal(margin - 170.87m.Euros, Without(28.Hours / 39.Hours));
        Assert.Equal(margin - 238.Euros, Without(120.Percent));
        Refused("segurShare is 0%: it must be more than 0%.", () => Without(0.Percent)!);
    }

    [Fact]
    public void A_pay_without_Segur_is_of_some_working_time()
    {
        Refused("workingTime is 0%: it must be more than 0%.", static () =>
            GrossPay.PerMonth(2_400.Euros).WithoutSegur(0.Percent, On, FrenchLaw.Published));
        Assert.Equal(2.38m.Euros, GrossPay.PerMonth(2_400.Euros).WithoutSegur(1.Percent, On, FrenchLaw.Published).Segur);
    }

    [Fact]
    public void Thirteen_payments_bear_twelve_indemnities()
    {
        PayWithoutSegur without = GrossPay.PerMonth(2_600.Euros, 13).WithoutSegur(On, FrenchLaw.Published);
        Assert.Equal((30_944.Euros, 30_944.Euros), (without.Annual, without.Monthly * 13));
        Assert.Contains("Calculé : un versement sans Ségur = 30 944 / 13 ≈ 2 380,31 €", without.Explain().ToText(Language.French).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Results_print_themselves_in_both_languages()
    {
        GrossPay pay = GrossPay.PerYear(31_630.Euros);
        MinimumWageMargin margin = pay.OverMinimumWage(default, PayRegime.ForfaitJours, On, FrenchLaw.Published);
        Assert.Equal("€2,635.83 − €1,823.03 = €812.80 (forfait in days: no hours paid, plausibility only)", margin.ToString());
        Assert.Equal(
            "2 635,83 € − 1 823,03 € = 812,80 € (forfait en jours : aucune heure payée, vraisemblance seulement)", margin.ToString(Language.French).Plain());
        Assert.Equal("€2,397.83 a month and €28,774.00 a year without Segur", pay.WithoutSegur(On, FrenchLaw.Published).ToString());
        Assert.Equal("2 397,83 € par mois et 28 774,00 € par an sans Ségur", pay.WithoutSegur(On, FrenchLaw.Published).ToString(Language.French).Plain());
        Assert.Equal("1 823,03 € par mois (heures supplémentaires payées chaque mois)",
            GrossPay.AtMinimumWage(35.Hours, PayRegime.OvertimePaid, On, FrenchLaw.Published).ToString(Language.French).Plain());
        Assert.Equal("31 630,00 € par an en 12 versements de 2 635,83 €", pay.ToString(Language.French).Plain());
        Assert.Equal("€2,635.00 / €2,635.83 (truncated to the euro)", pay.Announced(2_635.Euros).ToString());
    }

    private static void Cites(Explanation explanation, params string[] citations) =>
        Assert.Equal(citations, explanation.Sources.Select(source => source.Citation.Plain()));

    [Fact]
    public void A_pay_under_the_SMIC_says_what_is_missing()
    {
        MinimumWageMargin margin = GrossPay.PerMonth(1_800.Euros)
            .OverMinimumWage(35.Hours, PayRegime.OvertimePaid, On, FrenchLaw.Published);
        Assert.Contains(
            $"Retenu : SMIC atteint = non — il manque {(-margin.Margin).ToString(Language.French).Plain()} par mois [C. trav. L3232-3]",
            margin.Explain().ToText(Language.French).Plain(),
            StringComparison.Ordinal);
        Assert.Contains("\u2212", margin.Explain().Steps.Single(static step => step.Label.English == "margin above the SMIC").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nearly_no_hours_have_a_SMIC_of_nothing_and_explain_it()
    {
        MinimumWageMargin margin = GrossPay.PerMonth(1.Euros).OverMinimumWage(
            0.00001m.Hours, PayRegime.OvertimePaid, On, FrenchLaw.Published);
        Assert.Equal((Money.Zero, Percent.Zero, true), (margin.Threshold, margin.Ratio, margin.IsReached));
        Assert.DoesNotContain(margin.Explain().Steps, static step => step.Label.English == "pay by the SMIC");
    }

    [Fact]
    public void The_SMIC_of_Mayotte_is_its_own_and_known_from_2021_on()
    {
        PayRules mayotte = new() { Zone = HolidayZone.Mayotte };
        PaidMonth month = GrossPay.AtMinimumWage(35.Hours, PayRegime.OvertimePaid, new(2026, 1, 1), FrenchLaw.Published, mayotte);
        Assert.Equal((9.33m.Euros, 1_415.05m.Euros), (month.Hourly, month.Total.Round()));
        Assert.Contains("SMIC horaire brut de Mayotte = 9,33", month.Explain().ToText(Language.French).Plain(), StringComparison.Ordinal);
        MinimumWageMargin margin = GrossPay.PerMonth(1_450.Euros).OverMinimumWage(
            35.Hours, PayRegime.OvertimePaid, new(2026, 3, 16), FrenchLaw.Published, rules: mayotte);
        Assert.Equal(34.95m.Euros, margin.Margin);
        Assert.Equal(
            1_449.93m.Euros,
            GrossPay.AtMinimumWage(35.Hours, PayRegime.OvertimePaid, new(2026, 6, 1), FrenchLaw.Published, mayotte).Total.Round());
        Refused(
            "date is 2020-12-31",
            () => GrossPay.AtMinimumWage(35.Hours, PayRegime.OvertimePaid, new(2020, 12, 31), FrenchLaw.Published, mayotte));
        Refused("Zone is 99: it must be a defined HolidayZone", static () => new PayRules { Zone = (HolidayZone)99 });
        Assert.All(
            Enum.GetValues<HolidayZone>().Where(static zone => zone != HolidayZone.Mayotte),
            static zone => Assert.Equal(
                12.02m.Euros,
                GrossPay.AtMinimumWage(
                    35.Hours, PayRegime.OvertimePaid, new(2026, 3, 16), FrenchLaw.Published, new() { Zone = zone }).Hourly));
    }

    private static void Refused(string message, Func<object> action) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(action).Message.Plain(), StringComparison.Ordinal);
}
