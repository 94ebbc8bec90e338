using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Calendars;

namespace SocialSectorHr.Tests.Leave;

/// <summary>Half days, where the employer's practice has them, and weeks that change.</summary>
public class TakenLeaveTests
{
    private static readonly WorkCalendar Usual = WorkCalendar.For(HolidayZone.Metropole);

    private static readonly LeaveCountingRules Halves = new() { HalfDays = true };

    private static readonly WeekPattern Long = WeekPattern.Of(7.Hours, 7.Hours, 7.Hours, 7.Hours, 7.Hours);

    private static readonly WeekPattern Short = WeekPattern.Of(Hours.Zero, Hours.Zero, 9.Hours, 9.Hours);

    private static readonly WeekPattern Off = WeekPattern.Of(Hours.Zero);

    [Theory]
    [InlineData(19, 19, true, false, "0.5", "0.5")] // Thursday afternoon
    [InlineData(19, 19, false, true, "0.5", "0.5")] // Thursday morning
    [InlineData(20, 20, true, false, "0.5", "1.5")] // Friday afternoon, and the Saturday
    [InlineData(20, 20, false, true, "0.5", "0.5")] // Friday morning: work goes on in the afternoon
    [InlineData(16, 20, true, true, "4", "4")]
    [InlineData(16, 20, true, false, "4.5", "5.5")]
    [InlineData(14, 20, true, false, "5", "6")] // a Saturday has no noon: it is not worked
    [InlineData(16, 21, false, true, "5", "6")] // nor has one at the end
    public void A_half_day_costs_half_of_what_its_day_costs(int from, int to, bool fromNoon, bool untilNoon, string ouvres, string ouvrables)
    {
        TakenLeave leave = TakenLeave.Of(new(new(2026, 3, from), new(2026, 3, to))) with { FromNoon = fromNoon, UntilNoon = untilNoon };
        Assert.Equal(Leave(ouvres, LeaveUnit.Ouvres), Usual.CountLeave(leave, LeaveUnit.Ouvres, rules: Halves).Days);
        Assert.Equal(Leave(ouvrables, LeaveUnit.Ouvrables), Usual.CountLeave(leave, LeaveUnit.Ouvrables, rules: Halves).Days);
    }

    [Fact]
    public void Half_days_are_named_as_the_practice_of_the_employer()
    {
        TakenLeave morning = TakenLeave.On(new(2026, 3, 19)) with { UntilNoon = true };
        Assert.StartsWith(
            "leave is 19 March 2026, until noon: it must be of whole days: half days are a practice of the employer",
            Assert.Throws<ArgumentOutOfRangeException>(() => Usual.CountLeave(morning, LeaveUnit.Ouvres)).Message.Plain(),
            StringComparison.Ordinal);
        Assert.Contains(
            "usage de l'employeur",
            Usual.CountLeave(morning, LeaveUnit.Ouvres, rules: Halves).Explain().ToText(Language.French).Plain(),
            StringComparison.Ordinal);
        Assert.Equal("FromNoon", Assert.Throws<ArgumentException>(() => morning with { FromNoon = true }).ParamName);
    }

    /// <summary>Week A whole, week B on Wednesday and Thursday: the days before the Wednesday cost nothing.</summary>
    [Fact]
    public void Weeks_A_and_B_set_where_counting_starts()
    {
        WorkCycle cycle = WorkCycle.Of(new LocalDate(2026, 3, 2), Long, Short);
        TakenLeave weekA = TakenLeave.Of(new(new(2026, 3, 2), new(2026, 3, 6)));
        TakenLeave weekB = TakenLeave.Of(new(new(2026, 3, 9), new(2026, 3, 13)));

        // After week A the next day worked is a Wednesday; week B ends on the Sunday.
        Assert.Equal(8.Ouvrables, Usual.CountLeave(weekA, LeaveUnit.Ouvrables, cycle).Days);
        Assert.Equal(4.Ouvrables, Usual.CountLeave(weekB, LeaveUnit.Ouvrables, cycle).Days);
        Assert.Equal(3.Ouvres, Usual.CountLeave(weekB, LeaveUnit.Ouvres, cycle).Days);
        Assert.Equal(2.Ouvres, Usual.CountLeave(weekB, LeaveUnit.Ouvres, cycle, new() { PersonalDaysOnly = true }).Days);
        Assert.Equal(12.Ouvrables, Usual.CountLeave(new(2026, 2, 27), new(2026, 3, 16), LeaveUnit.Ouvrables, cycle).Days);
    }

    [Fact]
    public void A_week_off_before_the_return_is_part_of_the_leave()
    {
        WorkCycle cycle = WorkCycle.Of(new LocalDate(2026, 3, 2), Long, Off);
        Assert.Equal(12.Ouvrables, Usual.CountLeave(new(2026, 2, 20), new(2026, 3, 16), LeaveUnit.Ouvrables, cycle).Days);
        Assert.Equal(5.Ouvres, Usual.CountLeave(new(2026, 2, 20), new(2026, 3, 16), LeaveUnit.Ouvres, cycle, new() { PersonalDaysOnly = true }).Days);
    }

    [Fact]
    public void A_cycle_that_works_where_the_firm_is_closed_is_refused()
    {
        WorkCycle saturdays = WorkCycle.Of(new LocalDate(2026, 3, 2), Long, Long.With(IsoDayOfWeek.Saturday, 4.Hours));
        Assert.Equal("cycle", Assert.Throws<ArgumentOutOfRangeException>(
            () => Usual.CountLeave(new(2026, 2, 27), new(2026, 3, 16), LeaveUnit.Ouvres, saturdays)).ParamName);
    }

    [Property]
    public bool Leave_by_a_cycle_agrees_with_walking_day_by_day(WorkCycle cycle, HolidayZone zone, LocalDate date, byte n, LeaveUnit unit, bool own)
    {
        WorkCalendar calendar = WorkCalendar.For(zone).Working(cycle.Weekdays | Weekdays.Monday);
        LocalDate back = date.PlusDays((n % 60) + 1);
        NaiveCalendar naive = new(calendar);
        bool ownDays = own && unit == LeaveUnit.Ouvres;
        bool Works(LocalDate day) => naive.IsWorkingDay(day) && cycle.WeekOf(day)[day.DayOfWeek] > Hours.Zero;
        int expected = Enumerable.Range(1, Period.DaysBetween(date, back) - 1).Select(date.PlusDays).SkipWhile(day => !Works(day))
            .Count(ownDays ? Works : unit == LeaveUnit.Ouvrables ? naive.IsOuvrable : naive.IsWorkingDay);
        return calendar.CountLeave(date, back, unit, cycle, new() { PersonalDaysOnly = ownDays }).Days.ToDecimal() == expected;
    }

    [Property]
    public bool The_same_week_always_is_a_part_timer(WorkCalendar calendar, DateInterval period, LeaveUnit unit)
    {
        WorkCycle cycle = WorkCycle.Of(
            WeekPattern.Of([.. Enumerable.Range(1, 7).Select(day => calendar.Weekdays.Includes((IsoDayOfWeek)day) ? 7.Hours : Hours.Zero)]));
        return calendar.CountLeave(TakenLeave.Of(period), unit, cycle).Days == calendar.CountLeave(period, unit, calendar.Weekdays).Days;
    }

    [Property]
    public bool Halves_cost_at_most_a_day_less_and_never_more(WorkCalendar calendar, DateInterval period, LeaveUnit unit, bool fromNoon)
    {
        LeaveCount whole = calendar.CountLeave(period, unit);
        LeaveDays half = calendar.CountLeave(TakenLeave.Of(period) with { FromNoon = fromNoon }, unit, rules: Halves).Days;
        return half <= whole.Days && whole.Days.Exact - half.Exact <= (fromNoon ? 1 : 0) && half.Exact >= 0 && (half * 2).Exact.IsInteger;
    }

    [Fact]
    public void A_count_by_a_cycle_allocates_nothing()
    {
        WorkCycle cycle = WorkCycle.Of(new LocalDate(2026, 3, 2), Long, Short);
        TakenLeave leave = TakenLeave.On(new(2026, 3, 19)) with { UntilNoon = true };
        Allocation.IsNone(() => Usual.CountLeave(leave, LeaveUnit.Ouvres, cycle, Halves));
    }

    private static LeaveDays Leave(string days, LeaveUnit unit) =>
        LeaveDays.Of(Days.Of(decimal.Parse(days, System.Globalization.CultureInfo.InvariantCulture)), unit);
}
