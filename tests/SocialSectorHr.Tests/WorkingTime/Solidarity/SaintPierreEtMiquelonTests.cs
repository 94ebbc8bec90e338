using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>Saint-Pierre-et-Miquelon has no solidarity day (C. trav. L3422-1): wherever the calendar is known, none is counted.</summary>
public class SaintPierreEtMiquelonTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar There = WorkCalendar.For(HolidayZone.SaintPierreEtMiquelon);
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly WeeklySchedule Week = WeeklySchedule.Of(39.Hours);
    private static readonly LocalDate On = new(2026, 1, 1);

    [Fact]
    public void No_hours_come_on_top_and_no_date_may_be_it()
    {
        Assert.Equal((Hours.Zero, 7.Hours), (Week.Solidarity(On, There, Law).Hours, Week.Solidarity(On, Metropole, Law).Hours));
        Assert.Contains(LabourCode.L3422_1, Week.Solidarity(On, There, Law).Explain().Sources);
        SolidarityDay day = Week.SolidarityDay(new(2026, 5, 25), There, Law);
        Assert.Equal((false, Hours.Zero, Hours.Zero), (day.IsAllowed, day.Hours, day.PaidExcess));
        Assert.Equal([LabourCode.L3422_1], day.Explain().Sources);
        Assert.Equal("not due at the place of work", SolidarityMode.NotDue.Label(Language.English));
    }

    [Fact]
    public void The_year_and_the_questions_backwards_know_it()
    {
        YearBalance balance = Week.AnnualBalance(2026, 20.Days, 25.Ouvres, There, Law);
        Assert.Equal((SolidarityMode.NotDue, balance.Hours.Worked), (balance.Solidarity, balance.Hours.WithSolidarity));
        Assert.Equal(
            7.Hours, Week.AnnualBalance(2026, 20.Days, 25.Ouvres, Metropole, Law).Hours.WithSolidarity - balance.Hours.WithSolidarity);
        Assert.Single(balance.Readings());
        Assert.Contains(LabourCode.L3422_1, balance.Explain().Sources);
        Days rtt = Week.BalancingRtt(2026, 25.Ouvres, YearGoal.LegalYear, There, Law).Rtt;
        Assert.Equal(1607.Hours, Week.AnnualBalance(2026, rtt, 25.Ouvres, There, Law).Hours.WithSolidarity);
        Assert.Equal(rtt, Week.Rtt(2026, 25.Ouvres, There, Law, new() { Method = RttMethod.AnnualHoursTarget }).Unrounded);
        Assert.Equal(
            Week.Rtt(2026, 25.Ouvres, There, Law).Unrounded,
            Week.Rtt(2026, 25.Ouvres, There, Law, new() { Method = RttMethod.Average35LessSolidarity }).Unrounded);
        WorkCycle cycle = WorkCycle.Of(Week);
        YearHours hours = cycle.AnnualBalance(2026, 20.Days, 25.Ouvres, There, Law).Hours;
        Assert.Equal(hours.Worked, hours.WithSolidarity);
    }

    [Fact]
    public void What_the_rules_say_stands_there_too() => Assert.Equal(
        SolidarityMode.ExtraHours,
        Week.AnnualBalance(2026, 20.Days, 25.Ouvres, There, Law, new() { Solidarity = SolidarityMode.ExtraHours }).Solidarity);

    [Fact]
    public void A_forfait_of_218_days_has_none_among_them() => Assert.DoesNotContain(
        DaysForfait.Of(218.Days).Year(2026, 25.Ouvres, There, Law).Explain().Steps,
        static step => step.Label.French == "journée de solidarité comprise dans le plafond");
}
