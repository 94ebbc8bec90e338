using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>A year by every way of doing the solidarity day, and the questions asked backwards.</summary>
public sealed class BalancedYearTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly WeeklySchedule Week = WeeklySchedule.Of(39.Hours);

    [Fact]
    public void Each_way_of_doing_the_solidarity_day_has_its_hours() => Assert.Equal(
        [1618.5m, 1617.7m, 1610.7m, 1610.7m, 1610.7m],
        Week.AnnualBalance(2027, 22.5m.Days, 25.Ouvres, Metropole, Law).Readings()
            .Select(static year => year.Hours.WithSolidarity.ToDecimal()));

    [Fact]
    public void The_rules_choose_the_usual_mode()
    {
        RttRules waived = new() { Solidarity = SolidarityMode.Waived };
        Readings<YearBalance> readings = Week.AnnualBalance(2027, 22.5m.Days, 25.Ouvres, Metropole, Law, waived).Readings();
        Assert.Equal(SolidarityMode.Waived, readings.Usual.Solidarity);
        Assert.Contains("une des lectures possibles", readings[0].Explain().ToText(Language.French), StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_is_brought_to_1607_hours_by_days_leave_or_week()
    {
        BalancedYear rtt = Week.BalancingRtt(2027, 25.Ouvres, YearGoal.LegalYear, Metropole, Law);
        Assert.Equal(229.Days - Days.OfFraction(8000, 39), rtt.Rtt);
        Assert.Equal(
            (2027, YearGoal.LegalYear, 25.Ouvres, 39.Hours, true), (rtt.Year, rtt.Goal, rtt.Leave, rtt.WeeklyHours, rtt.IsPossible));
        BalancedYear leave = Week.BalancingLeave(2027, 23.Days, YearGoal.LegalYear, Metropole, Law);
        Assert.Equal(LeaveDays.Of(254.Days - 23.Days - Days.OfFraction(8000, 39), LeaveUnit.Ouvres), leave.Leave);
        BalancedYear week = WeeklySchedule.BalancingWeek(2027, 22.5m.Days, 25.Ouvres, YearGoal.LegalYear, Metropole, Law);
        Assert.Equal(Hours.OfFraction(16000, 413), week.WeeklyHours);
        Assert.Equal(
            39.Hours,
            WeeklySchedule.BalancingWeek(2026, Days.OfFraction(227 * 4, 39), 25.Ouvres, YearGoal.Average35, Metropole, Law).WeeklyHours);
        Assert.Equal("39 h par semaine, 23,8718 j RTT, 25 jours ouvrés", rtt.ToString(Language.French).Plain());
        Assert.False(Week.BalancingRtt(2026, 60.Ouvres, YearGoal.LegalYear, Metropole, Law).IsPossible);
        Assert.False(default(BalancedYear).IsPossible);
    }

    [Fact]
    public void A_part_time_week_owes_its_share_of_the_solidarity_day()
    {
        BalancedYear week = WeeklySchedule.BalancingWeek(
            2026, 0.Days, 0.Ouvres, YearGoal.LegalYear, Metropole, Law, new() { Target = 1400.Hours });
        Assert.True(week.WeeklyHours < 35.Hours);
        Assert.Equal(
            1400.Hours, WeeklySchedule.Of(week.WeeklyHours).AnnualBalance(2026, 0.Days, 0.Ouvres, Metropole, Law).Hours.WithSolidarity);
    }

    [Fact]
    public void What_cannot_be_asked_backwards_is_refused()
    {
        Refused("leave is 252 days (ouvrés): it must be few enough to leave a day to work", () => Week.BalancingRtt(2026, 252.Ouvres, YearGoal.LegalYear, Metropole, Law));
        Refused("rtt is -1 day: it must be 0 days or more.", () => Week.BalancingLeave(2026, -1.Days, YearGoal.LegalYear, Metropole, Law));
        Refused(
            "WeeklyHours is 35 h: it must be more than 35 h: at the legal week no RTT day brings an average down to it.",
            () => WeeklySchedule.Of(35.Hours).BalancingLeave(2026, 5.Days, YearGoal.Average35, Metropole, Law));
        Refused(
            "rtt is 227 days: it must be fewer than the 227 days to work in 2026.",
            () => WeeklySchedule.BalancingWeek(2026, 227.Days, 25.Ouvres, YearGoal.LegalYear, Metropole, Law));
        Refused("goal is 7: it must be a defined YearGoal", () => Week.BalancingRtt(2026, 25.Ouvres, (YearGoal)7, Metropole, Law));
        Refused(
            "Target is 1,608 h: it must be more than 0 h and at most 1,607 h: an agreement may lower the legal year, not raise it (C. trav. L3121-44).",
            () => Week.BalancingRtt(2026, 25.Ouvres, YearGoal.LegalYear, Metropole, Law, new() { Target = 1608.Hours }));
        Refused(
            "Solidarity is 9: it must be a defined SolidarityMode",
            () => Week.BalancingRtt(2026, 25.Ouvres, YearGoal.LegalYear, Metropole, Law, new() { Solidarity = (SolidarityMode)9 }));
    }
}
