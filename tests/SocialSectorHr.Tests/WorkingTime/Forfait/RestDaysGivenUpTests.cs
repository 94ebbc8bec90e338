using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

public class RestDaysGivenUpTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate On = new(2026, 3, 16);
    private static readonly DaysForfait Full = DaysForfait.Of(218.Days);
    private static readonly LegalSource Agreement = new() { Citation = "Accord, art. 7", Title = new("accord", "agreement") };

    private static readonly ForfaitRules TwoSteps =
        new() { WaiverPremiumUpTo = 222.Days, WaiverPremiumBeyond = 15.Percent, Source = Agreement };

    [Fact]
    public void A_rest_day_that_does_not_exist_is_not_given_up()
    {
        Days rest = Full.Year(2026, 25.Ouvres, WorkCalendar.For(HolidayZone.Metropole), Law).RestDays;
        Assert.Equal(9.Days, rest);
        Assert.Equal(
            (227.Days, rest),
            (Full.GiveUp(9.Days, rest, 36_000.Euros, On, Law).DaysWorked, Full.GiveUp(9.Days, rest, 1.Euros, On, Law).RestDays));
        Refused("days is 9.5 days: it must be at most the 9 days of rest of the year", () => Full.GiveUp(9.5m.Days, rest, 1.Euros, On, Law));
        Refused("days is 1 day: it must be at most the 0 days of rest of the year", () => Full.GiveUp(1.Days, 0.Days, 1.Euros, On, Law));
        Refused("restDays is 0.2 days: it must be 0 days or more, whole or halves", () => Full.GiveUp(1.Days, 0.2m.Days, 1.Euros, On, Law));
        Refused("restDays is -1 day: it must be 0 days or more", () => Full.GiveUp(1.Days, (-1).Days, 1.Euros, On, Law));
        Refused("days is 18 days: it must be at most 17 days: 235 days", () => Full.GiveUp(18.Days, 20.Days, 1.Euros, On, Law));
        Assert.Contains(
            "Retenu : jours de repos de l'année suffisants = oui — 9 j de repos [C. trav. L3121-59]\n",
            Full.GiveUp(2.Days, rest, 1.Euros, On, Law).Explain().ToText(Language.French).Plain(),
            StringComparison.Ordinal);
        Assert.Contains(
            "Retenu : jours de repos de l'année suffisants = inconnu — non précisé, non vérifié",
            Full.GiveUp(2.Days, null, 1.Euros, On, Law).Explain().ToText(Language.French).Plain(),
            StringComparison.Ordinal);
    }

    [Property]
    public bool All_the_rest_days_of_a_year_are_given_up_and_not_half_a_day_more(FsCheck.NonNegativeInt drawn, FsCheck.NonNegativeInt leave)
    {
        DaysForfait forfait = DaysForfait.Of(Days.Of(210 + (drawn.Get % 9)));
        Days rest = forfait.Year(2017 + (drawn.Get % 40), (25 + (leave.Get % 6)).Ouvres, WorkCalendar.For(HolidayZone.Metropole), Law).RestDays;
        Days most = rest <= 235.Days - forfait.PerYear ? rest : 235.Days - forfait.PerYear;
        return forfait.GiveUp(most, rest, 1.Euros, On, Law).DaysWorked == forfait.PerYear + most
            && Record.Exception(() => forfait.GiveUp(most + 0.5m.Days, rest, 1.Euros, On, Law)) is ArgumentOutOfRangeException { ParamName: "days" };
    }

    [Fact]
    public void A_premium_of_two_steps_pays_each_day_at_its_own()
    {
        RestDaysGivenUp given = Full.GiveUp(6.Days, 9.Days, 21_800.Euros, On, Law, TwoSteps);
        Assert.Equal((110.Euros, (Money?)115.Euros, 2.Days, 670.Euros), (given.PerDay, given.PerDayBeyond, given.DaysBeyond, given.Amount));
        RestDaysGivenUp four = Full.GiveUp(4.Days, 9.Days, 21_800.Euros, On, Law, TwoSteps);
        Assert.Equal((0.Days, 440.Euros), (four.DaysBeyond, four.Amount));
        RestDaysGivenUp one = Full.GiveUp(6.Days, 9.Days, 21_800.Euros, On, Law);
        Assert.Equal((0.Days, null, 660.Euros), (one.DaysBeyond, one.PerDayBeyond, one.Amount));
        Assert.Contains("4 × 110 + 2 × 115", given.Explain().ToText(Language.French).Plain(), StringComparison.Ordinal);
    }

    [Property]
    public bool Two_steps_of_one_premium_are_one_premium(FsCheck.NonNegativeInt halves, FsCheck.NonNegativeInt more, GrossPay pay)
    {
        Days days = Days.OfFraction(1 + (halves.Get % 34), 2);
        ForfaitRules same = new() { WaiverPremiumUpTo = Days.Of(218 + (more.Get % 20)), WaiverPremiumBeyond = 10.Percent };
        RestDaysGivenUp two = Full.GiveUp(days, 20.Days, pay.Annual, On, Law, same);
        return two.Amount == Full.GiveUp(days, 20.Days, pay.Annual, On, Law).Amount && two.DaysBeyond <= days;
    }

    [Fact]
    public void Steps_that_cannot_be_are_refused()
    {
        ForfaitRules limit = new() { WaiverPremiumUpTo = 222.Days };
        Assert.StartsWith(
            "WaiverPremiumUpTo and WaiverPremiumBeyond go together",
            Assert.Throws<ArgumentException>(() => Full.GiveUp(1.Days, 9.Days, 1.Euros, On, Law, limit)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Full.GiveUp(1.Days, 9.Days, 1.Euros, On, Law, new() { WaiverPremiumBeyond = 15.Percent }));
        Refused(
            "WaiverPremiumBeyond is 9%: it must be between 10% and 500 % (C. trav. L3121-59)",
            () => Full.GiveUp(1.Days, 9.Days, 1.Euros, On, Law, limit with { WaiverPremiumBeyond = 9.Percent }));
        Refused(
            "WaiverPremiumUpTo is 217 days: it must be at least the 218 days of the forfait",
            () => Full.GiveUp(1.Days, 9.Days, 1.Euros, On, Law, TwoSteps with { WaiverPremiumUpTo = 217.Days }));
    }
}
