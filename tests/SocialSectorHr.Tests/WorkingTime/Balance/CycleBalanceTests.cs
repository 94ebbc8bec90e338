using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

public class CycleBalanceTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly WeekPattern Long = WeekPattern.Of(8.Hours, 8.Hours, 8.Hours, 8.Hours, 8.Hours);
    private static readonly WorkCycle Fortnight = WorkCycle.Of(new LocalDate(2026, 1, 5), Long, Long.With(IsoDayOfWeek.Friday, Hours.Zero));

    [Fact]
    public void A_nine_day_fortnight_passes_the_legal_year_by_thirty_six_hours()
    {
        CycleBalance balance = Fortnight.AnnualBalance(2026, 0.Days, 25.Ouvres, Metropole, Law);
        Assert.Equal((2026, 1816.Hours, 1636.Hours), (balance.Year, balance.HoursToWork, balance.Hours.Worked));
        Assert.Equal(
            (1643.Hours, 36.Hours, 36.Hours), (balance.Hours.WithSolidarity, balance.Hours.DistanceToLegalYear, balance.Hours.Overtime));
        Assert.Equal((true, true, 36.Hours), (balance.Hours.ExceedsLegalYear, balance.Hours.ExceedsLegalWeek, balance.Hours.AverageWeek));
        Assert.Equal((0.Days, 25.Ouvres, SolidarityMode.ExtraHours), (balance.Rtt, balance.Leave, balance.Solidarity));
    }

    [Fact]
    public void Four_and_a_half_average_days_off_bring_it_back()
    {
        CycleBalance balance = Fortnight.AnnualBalance(2026, 4.5m.Days, 25.Ouvres, Metropole, Law);
        Assert.Equal((1600.Hours, 1607.Hours), (balance.Hours.Worked, balance.Hours.WithSolidarity));
        Assert.Equal((Hours.Zero, false), (balance.Hours.DistanceToLegalYear, balance.Hours.ExceedsLegalYear));
        Assert.Equal(Hours.OfFraction(36 * 1600, 1636), balance.Hours.AverageWeek);
    }

    [Fact]
    public void A_lower_threshold_of_the_agreement_makes_more_overtime()
    {
        RttRules agreement = new() { Target = 1575.Hours };
        CycleBalance balance = Fortnight.AnnualBalance(2026, 4.5m.Days, 25.Ouvres, Metropole, Law, agreement);
        Assert.Equal((Hours.Zero, 32.Hours), (balance.Hours.DistanceToLegalYear, balance.Hours.Overtime));
    }

    [Theory]
    [InlineData(SolidarityMode.IncludedInDays, 1644, 1644)]
    [InlineData(SolidarityMode.ExtraHours, 1636, 1643)]
    [InlineData(SolidarityMode.AlreadyCounted, 1636, 1636)]
    [InlineData(SolidarityMode.Waived, 1636, 1636)]
    [InlineData(SolidarityMode.DoneElsewhere, 1636, 1636)]
    public void The_solidarity_day_is_hours_on_top_an_average_day_more_or_nothing(SolidarityMode mode, int hours, int with)
    {
        CycleBalance balance = Fortnight.AnnualBalance(2026, 0.Days, 25.Ouvres, Metropole, Law, new() { Solidarity = mode });
        Assert.Equal((hours.Hours, with.Hours), (balance.Hours.Worked, balance.Hours.WithSolidarity));
    }

    [Fact]
    public void The_articles_are_those_of_the_annual_count() => Assert.Equal(
        ["C. trav. L3121-41", "C. trav. L3133-1", "C. trav. L3133-8"],
        Fortnight.AnnualBalance(2026, 0.Days, 25.Ouvres, Metropole, Law).Explain().Sources
            .Select(static source => source.Citation).Order(StringComparer.Ordinal));

    [Fact]
    public void It_says_its_year_and_its_hours()
    {
        CycleBalance balance = Fortnight.AnnualBalance(2026, 0.Days, 25.Ouvres, Metropole, Law);
        Assert.Equal("2026: 1,643 h", balance.ToString());
        Assert.Equal("2026 : 1 643 h", balance.ToString(Language.French).Plain());
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.StartsWith("rtt is -1 day: it must be zero or more", Refused(() => Ask((-1).Days, 25.Ouvres)), StringComparison.Ordinal);
        Assert.StartsWith("leave is -1 day (ouvré): it must be zero or more", Refused(() => Ask(0.Days, (-1).Ouvres)), StringComparison.Ordinal);
        Assert.StartsWith(
            "rtt is 205 days: it must be fewer: with the leave (25 days (ouvrés)) it makes 1,820 h, and there are 1,816 h to work in 2026",
            Refused(() => Ask(205.Days, 25.Ouvres)), StringComparison.Ordinal);
        Assert.StartsWith(
            "leave is 255 days (ouvrés): it must be less: it makes 1,836 h, and there are 1,816 h to work in 2026",
            Refused(() => Ask(0.Days, 255.Ouvres)), StringComparison.Ordinal);
        Assert.StartsWith("year is 2200", Refused(() => Fortnight.AnnualBalance(2200, 0.Days, 25.Ouvres, Metropole, Law)), StringComparison.Ordinal);
        Assert.StartsWith(
            "Solidarity is 9",
            Refused(() => Fortnight.AnnualBalance(2026, 0.Days, 25.Ouvres, Metropole, Law, new() { Solidarity = (SolidarityMode)9 })),
            StringComparison.Ordinal);
        Assert.Equal(
            "law", Assert.Throws<ArgumentNullException>(() => Fortnight.AnnualBalance(2026, 0.Days, 25.Ouvres, Metropole, null!)).ParamName);

        static CycleBalance Ask(Days rtt, LeaveDays leave) => Fortnight.AnnualBalance(2026, rtt, leave, Metropole, Law);
    }

    [Property]
    internal bool The_same_week_all_year_has_the_balance_of_its_schedule(Firm firm, YearOfWork facts, SolidarityMode mode)
    {
        RttRules rules = new() { Solidarity = mode };
        WorkCalendar calendar = WorkCalendar.For(firm.Calendar.Zone).Working(firm.Week.Weekdays);
        YearBalance week = firm.Week.AnnualBalance(facts.Year, 10.5m.Days, facts.Leave, calendar, Law, rules);
        CycleBalance cycle = WorkCycle.Of(firm.Week).AnnualBalance(facts.Year, 10.5m.Days, facts.Leave, calendar, Law, rules);
        return cycle.Hours == week.Hours;
    }

    [Property]
    internal bool A_day_off_and_a_week_of_leave_take_their_averages(WorkCycle cycle, YearOfWork facts)
    {
        WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole).Working(cycle.Weekdays);
        CycleBalance none = cycle.AnnualBalance(facts.Year, 0.Days, 0.Ouvres, calendar, Law);
        CycleBalance some = cycle.AnnualBalance(facts.Year, 1.Days, 5.Ouvres, calendar, Law);
        Fraction taken = cycle.AverageWeek.Exact * (1 + (1 / cycle.DaysPerWeek.Exact));
        return none.Hours.Worked == cycle.HoursToWork(PartOfYear.Whole(facts.Year), calendar)
            && none.Hours.Worked.Exact - some.Hours.Worked.Exact == taken
            && none.Hours.WithSolidarity.Exact - some.Hours.WithSolidarity.Exact == taken;
    }

    private static string Refused(Func<CycleBalance> action) => Assert.Throws<ArgumentOutOfRangeException>(() => action()).Message;
}
