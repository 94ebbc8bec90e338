using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

public class ForfaitPayTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly DaysForfait Full = DaysForfait.Of(218.Days);
    private static readonly LocalDate On = new(2026, 3, 16);
    private static readonly LegalSource Agreement = new() { Citation = "Accord, art. 7", Title = new("forfait en jours", "forfait in days") };

    [Theory]
    [InlineData(ForfaitDayValueMethod.CalendarOpen, "137.93")]
    [InlineData(ForfaitDayValueMethod.Monthly21_67, "138.44")]
    [InlineData(ForfaitDayValueMethod.Monthly22, "136.36")]
    [InlineData(ForfaitDayValueMethod.AnnualOverForfait, "165.14")]
    [InlineData(ForfaitDayValueMethod.AnnualOverForfaitPlusLeave, "148.15")]
    [InlineData(ForfaitDayValueMethod.OpenDaysOfMonth, "136.36")]
    public void A_day_is_worth_by_every_method(ForfaitDayValueMethod method, string value)
    {
        // December 2016 has 22 open days: its holiday is a Sunday.
        Readings<ForfaitDayValue> readings = Full.DayValue(36_000.Euros, new(2016, 12, 1), Metropole, Law).Readings();
        Assert.Equal(value, readings.Single(reading => reading.Method == method).Value.Round().ToDecimal().ToString("0.00"));
        Assert.Equal(ForfaitDayValueMethod.CalendarOpen, readings.Usual.Method);
        Assert.Equal(ForfaitDayValueMethod.AnnualOverForfait, readings.Highest.Method);
    }

    [Fact]
    public void The_month_divisor_is_that_of_the_agreement()
    {
        ForfaitRules rules = new() { DayValue = ForfaitDayValueMethod.Monthly21_67, MonthlyDivisor = 21.66m.Days, Source = Agreement };
        ForfaitDayValue value = Full.DayValue(36_000.Euros, On, Metropole, Law, rules);
        Assert.Equal(Money.OfFraction(300_000, 2166), value.Value);
        Assert.Equal(["C. trav. L3121-64", "Accord, art. 7"], value.Explain().Sources.Select(static source => source.Citation));
        Refused("MonthlyDivisor is 19.9 days: it must be between 20 and 26 days", () => Full.DayValue(
            36_000.Euros, On, Metropole, Law, rules with { MonthlyDivisor = 19.9m.Days }));
        Refused("MonthlyDivisor is 26.1 days: it must be between 20 and 26 days, those of an average month.", () => Full.DayValue(
            36_000.Euros, On, Metropole, Law, rules with { MonthlyDivisor = 26.1m.Days }));
        Assert.Equal(150.Euros, Full.DayValue(36_000.Euros, On, Metropole, Law, rules with { MonthlyDivisor = 20.Days }).Value);
        Assert.Equal(
            Money.OfFraction(36_000, 12 * 26),
            Full.DayValue(36_000.Euros, On, Metropole, Law, rules with { MonthlyDivisor = 26.Days }).Value);
    }

    [Fact]
    public void A_value_that_cannot_exist_is_refused()
    {
        Refused("annual is -€1.00: it must be zero or more", () => Full.DayValue((-1).Euros, On, Metropole, Law));
        Refused("DayValue is 9: it must be a defined ForfaitDayValueMethod", () => Full.DayValue(
            1.Euros, On, Metropole, Law, new() { DayValue = (ForfaitDayValueMethod)9 }));
        Refused("DayValue is 9: it must be a defined ForfaitDayValueMethod", () => Full.DayValue(
            1.Euros, On, Metropole, Law, new() { DayValue = (ForfaitDayValueMethod)9 }).Readings());
        Refused("PerYear is 219 days: it must be at most 218 days", () => DaysForfait.Of(219.Days).DayValue(1.Euros, On, Metropole, Law));
        WorkCalendar closed = Metropole.ClosedOn(new DateInterval(new(2026, 8, 1), new(2026, 8, 31)));
        Refused("on is 2026-08-03: it must be in a month with an open day", () => Full.DayValue(
            1.Euros, new(2026, 8, 3), closed, Law, new() { DayValue = ForfaitDayValueMethod.OpenDaysOfMonth }));
    }

    [Fact]
    public void A_day_of_an_absence_is_explained_to_the_article_and_no_further() => Assert.Equal(
        """
        Valeur d'une journée de forfait
          Donné : forfait = 218 j
          Lu : plafond du forfait en jours = 218 j [C. trav. L3121-64]
          Donné : salaire annuel brut = 36 000,00 €
          Choisi : méthode = année / jours payés de l'année — par défaut : aucun texte ne l'impose
          Compté : jours calendaires de l'année = 365 j
          Compté : jours de repos hebdomadaire = 104 j
          Calculé : jours payés de l'année : travaillés, congés, fériés et repos = 365 − 104 = 261 j
          Calculé : valeur d'une journée = 36 000 / 261 ≈ 137,93 €
        Droit vérifié le 24 juillet 2026.
        """.ReplaceLineEndings("\n"),
        Full.DayValue(36_000.Euros, On, Metropole, Law).Explain().ToText(Language.French).Plain());

    [Fact]
    public void An_hour_of_strike_is_worth_a_seventh_of_the_day_of_the_forfait()
    {
        ForfaitHourValue hour = Full.HourValue(36_000.Euros, On, Law);
        Assert.Equal(Money.OfFraction(36_000, 218 * 7), hour.Value);
        Assert.Equal(Money.OfFraction(72_000, 218 * 7), hour.Of(2.Hours));
        Assert.Equal(
            ["C. trav. L3121-64", "C. trav. L3121-27", "Cass. soc. 13 novembre 2008 n° 06-44.608"],
            hour.Explain().Sources.Select(static source => source.Citation));
        Assert.Equal(36_000.Euros / (218 * 7.8m), Full.HourValue(36_000.Euros, 39.Hours, On, Law).Value);
        Refused("collectiveWeek is 34 h: it must be between the legal 35 h and 48 h", () => Full.HourValue(1.Euros, 34.Hours, On, Law));
        Refused("annual is -€1.00: it must be zero or more", () => Full.HourValue((-1).Euros, On, Law));
    }

    [Fact]
    public void A_rest_day_given_up_is_paid_a_tenth_more()
    {
        RestDaysGivenUp given = Full.GiveUp(2.Days, null, 36_000.Euros, On, Law);
        Assert.Equal((10.Percent, 220.Days), (given.Premium, given.DaysWorked));
        Assert.Equal("181.65", given.PerDay.Round().ToDecimal().ToString("0.00"));
        Assert.Equal(given.PerDay * 2, given.Amount);
        Assert.Equal(
            ["C. trav. L3121-64", "C. trav. L3121-59", "C. trav. L3121-66"], given.Explain().Sources.Select(static source => source.Citation));
    }

    [Fact]
    public void What_the_law_or_the_agreement_does_not_allow_to_give_up_is_refused()
    {
        Assert.Equal(235.Days, Full.GiveUp(17.Days, null, 36_000.Euros, On, Law).DaysWorked);
        Refused("days is 17.5 days: it must be at most 17 days: 235 days may be worked in the year (C. trav. L3121-66)", () => Full.GiveUp(
            17.5m.Days, null, 36_000.Euros, On, Law));
        Refused("days is 0 days: it must be more than 0 days, whole or halves (C. trav. L3121-59)", () => Full.GiveUp(0.Days, null, 1.Euros, On, Law));
        Refused("days is 1.2 days: it must be more than 0 days, whole or halves", () => Full.GiveUp(1.2m.Days, null, 1.Euros, On, Law));
        Refused("annual is -€1.00: it must be zero or more", () => Full.GiveUp(1.Days, null, (-1).Euros, On, Law));
        Refused("WaiverPremium is 9.9%: it must be between 10% and 500 % (C. trav. L3121-59)", () => Full.GiveUp(
            1.Days, null, 1.Euros, On, Law, new() { WaiverPremium = 9.9m.Percent }));
        Refused("WaiverPremium is 501%: it must be between 10% and 500 % (C. trav. L3121-59).", () => Full.GiveUp(
            1.Days, null, 1.Euros, On, Law, new() { WaiverPremium = 501.Percent }));
        Assert.Equal(500.Percent, Full.GiveUp(1.Days, null, 1.Euros, On, Law, new() { WaiverPremium = 500.Percent }).Premium);
        Assert.Equal(10.Percent, Full.GiveUp(1.Days, null, 1.Euros, On, Law, new() { WaiverPremium = 10.Percent }).Premium);
        Refused(
            "WaiverDayValue is CalendarOpen: it must be AnnualOverForfait, Monthly21_67 or Monthly22: what a day worked on top is worth.",
            () => new ForfaitRules { WaiverDayValue = ForfaitDayValueMethod.CalendarOpen });
        ForfaitRules branch = new() { MaximumDays = 228.Days, WaiverPremium = 25.Percent, Source = Agreement };
        Assert.Equal(25.Percent, Full.GiveUp(10.Days, null, 36_000.Euros, On, Law, branch).Premium);
        Refused("days is 11 days: it must be at most 10 days: 228 days may be worked in the year (Accord, art. 7)", () => Full.GiveUp(
            11.Days, null, 1.Euros, On, Law, branch));
    }

    [Fact]
    public void An_absence_comes_off_the_forfait_and_leaves_the_rest_days()
    {
        ForfaitAbsence sick = Full.Absence(18.Days, 9.Days, On, Law);
        Assert.Equal((200.Days, 0.Days, 9.Days), (sick.DaysToWork, sick.RestDaysLost, sick.RestDaysLeft));
        Assert.Null(sick.PerRestDayLost);
        Assert.Equal(
            ["C. trav. L3121-64", "Cass. soc. 3 novembre 2011 n° 10-18.762", "C. trav. L3121-50"],
            sick.Explain().Sources.Select(static source => source.Citation));
    }

    [Fact]
    public void Rest_days_are_lost_only_where_the_agreement_makes_them_follow_work()
    {
        DaysForfait forfait = DaysForfait.Of(205.Days);
        ForfaitRules rules = new() { RestDaysFollowWork = true, Source = Agreement };
        ForfaitAbsence absence = forfait.Absence(20.Days, 31.Days, On, Law, rules);
        Assert.Equal(Days.OfFraction(205, 31), absence.PerRestDayLost);
        Assert.Equal(
            (Days.OfFraction(620, 205), 3.Days, 28.Days), (absence.RestDaysLostUnrounded, absence.RestDaysLost, absence.RestDaysLeft));
        ForfaitAbsence few = forfait.Absence(6.5m.Days, 31.Days, On, Law, rules);
        Assert.Equal((0.Days, (Days?)198.5m.Days), (few.RestDaysLost, few.DaysToWork));
        Assert.Equal(1.Days, forfait.Absence(7.Days, 31.Days, On, Law, rules).RestDaysLost);
        Assert.Equal(0.Days, forfait.AssimilatedAbsence(20.Days, 31.Days, On, Law, rules).RestDaysLost);
        Assert.Equal(185.Days, forfait.AssimilatedAbsence(20.Days, 31.Days, On, Law, rules).DaysToWork);
        Assert.Equal(
            ["C. trav. L3121-64", "Accord, art. 7", "Cass. soc. 16 décembre 2015 n° 14-23.731"],
            absence.Explain().Sources.Select(static source => source.Citation));
    }

    [Fact]
    public void Where_rest_days_are_lost_the_days_to_work_have_two_readings_and_none_is_taken()
    {
        // 236 days of work and rest: 185 to work leaves 3 that are neither, 188 makes work of the rest days lost.
        ForfaitAbsence absence = DaysForfait.Of(205.Days)
            .Absence(20.Days, 31.Days, On, Law, new() { RestDaysFollowWork = true, Source = Agreement });
        Assert.Null(absence.DaysToWork);
        Assert.Equal("3 j de repos perdu(s), jours à travailler selon l'accord", absence.ToString(Language.French).Plain());
        string text = absence.Explain().ToText(Language.French).Plain();
        Assert.Contains(
            """
              Calculé : jours restant à travailler si les repos perdus restent chômés = 205 − 20 = 185 j
              Calculé : jours restant à travailler si les repos perdus sont travaillés = 205 − 20 + 3 = 188 j
              Retenu : jours restant à travailler — à régler par l'accord : l'arrêt tranche les repos, non les jours dus
            """.ReplaceLineEndings("\n"),
            text,
            StringComparison.Ordinal);
        Assert.DoesNotContain("ne se récupère pas", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_maximum_of_an_agreement_leaves_the_rests_and_names_its_text()
    {
        // 365 − 52 Sundays − 30 of leave − 1 May; a leap year has one more, unless it has 53 Sundays.
        ForfaitRules rules = new() { MaximumDays = 282.Days, Source = Agreement };
        Assert.Equal(282.Days, Full.GiveUp(64.Days, null, 1.Euros, On, Law, rules).DaysWorked);
        Refused("MaximumDays is 300 days: it must be more than 0 and at most the 282 days that the Sundays, the legal leave and 1 May of 2026 leave "
            + "(C. trav. L3121-64 II)", () => Full.GiveUp(1.Days, null, 1.Euros, On, Law, rules with { MaximumDays = 300.Days }));
        Refused("MaximumDays is 283 days: it must be", () => Full.GiveUp(1.Days, null, 1.Euros, new(2028, 3, 16), Law, rules with { MaximumDays = 283.Days }));
        Assert.Equal(219.Days, Full.GiveUp(1.Days, null, 1.Euros, new(2024, 3, 15), Law, rules with { MaximumDays = 283.Days }).DaysWorked);
        Assert.Equal(235.Days, Full.GiveUp(17.Days, null, 1.Euros, On, Law, new() { MaximumDays = 235.Days }).DaysWorked);
        Refused("MaximumDays is 0 days: it must be more than 0", () => Full.GiveUp(1.Days, null, 1.Euros, On, Law, rules with { MaximumDays = 0.Days }));
        Assert.StartsWith(
            "MaximumDays is 236 days: above 235 days (C. trav. L3121-66) Source must name the agreement.",
            Assert.Throws<ArgumentException>(() => Full.GiveUp(1.Days, null, 1.Euros, On, Law, new() { MaximumDays = 236.Days })).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2022, 283)] // 365 − 52 − 30: it starts on a Saturday, and its 1 May is a Sunday
    [InlineData(2023, 281)] // 365 − 53 − 30 − 1: it starts on a Sunday
    [InlineData(2028, 282)] // 366 − 53 − 30 − 1: a leap year that starts on a Saturday
    public void The_maximum_of_an_agreement_counts_the_Sundays_of_its_year(int year, int days)
    {
        ForfaitRules rules = new() { MaximumDays = Days.Of(days), Source = Agreement };
        Assert.Equal(219.Days, Full.GiveUp(1.Days, null, 1.Euros, new(year, 3, 15), Law, rules).DaysWorked);
        Refused($"MaximumDays is {days + 1} days: it must be more than 0 and at most the {days} days that", () => Full.GiveUp(
            1.Days, null, 1.Euros, new(year, 3, 15), Law, rules with { MaximumDays = Days.Of(days + 1) }));
    }

    [Fact]
    public void The_employee_renounces_rest_days_and_abandons_none()
    {
        RestDaysGivenUp given = Full.GiveUp(2.Days, null, 36_000.Euros, On, Law);
        Assert.Equal("2 j de repos auxquels le salarié renonce, 363,30 €", given.ToString(Language.French).Plain());
        string text = given.Explain().ToText(Language.French).Plain();
        Assert.Contains("Donné : jours de repos auxquels le salarié renonce = 2 j\n", text, StringComparison.Ordinal);
        Assert.Contains("Calculé : par jour auquel le salarié renonce, majoration comprise = ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_absence_that_cannot_be_of_this_forfait_is_refused()
    {
        Refused("missed is 219 days: it must be between 0 and the 218 days of the forfait, whole or halves", () => Full.Absence(219.Days, 9.Days, On, Law));
        Refused("missed is 0.2 days: it must be between 0 and", () => Full.Absence(0.2m.Days, 9.Days, On, Law));
        Refused("restDays is -1 day: it must be between 0 and 366 days", () => Full.Absence(1.Days, (-1).Days, On, Law));
    }

    [Fact]
    public void An_exit_compares_the_days_worked_with_the_days_due()
    {
        ForfaitPeriod period = Full.Period(2026, new(new(2026, 1, 1), new(2026, 6, 30)), 10.Ouvres, Metropole, Law);
        ForfaitDayValue value = Full.DayValue(36_000.Euros, new(2026, 6, 30), Metropole, Law);
        ForfaitSettlement over = period.Settle(period.DaysToWork + 2.Days, value);
        Assert.Equal((2.Days, value.Value * 2), (over.Difference, over.Amount));
        ForfaitSettlement under = period.Settle(period.DaysToWork - 1.5m.Days, value);
        Assert.Equal(value.Value * -1.5m, under.Amount);
        Refused("worked is 182 days: it must be between 0 and the 181 days of the period, whole or halves", () => period.Settle(182.Days, value));
    }
}
