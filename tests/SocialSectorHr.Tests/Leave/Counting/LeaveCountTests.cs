using FsCheck;
using SocialSectorHr.Law;
using SocialSectorHr.Tests.Calendars;

namespace SocialSectorHr.Tests.Leave;

public class LeaveCountTests
{
    private static readonly WorkCalendar Usual = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly LeaveCountingRules Transposed = new() { PureTransposition = true };

    [Fact]
    public void Leaving_friday_evening_the_saturday_after_is_not_counted_the_one_before_the_return_is()
    {
        LeaveCount week = Usual.CountLeave(new(2026, 3, 13), new(2026, 3, 23), LeaveUnit.Ouvrables);
        Assert.Equal((new LocalDate(2026, 3, 16), new LocalDate(2026, 3, 22)), (week.First, week.Last));
        Assert.Equal(LeaveDays.Ouvrables(6), week.Days);
        Assert.Equal(LeaveDays.Ouvres(5), Usual.CountLeave(new(2026, 3, 13), new(2026, 3, 23), LeaveUnit.Ouvres).Days);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(21)]
    [InlineData(22)]
    public void An_absence_to_friday_saturday_or_sunday_is_the_same_week(int last) =>
        Assert.Equal(
            LeaveDays.Ouvrables(6), Usual.CountLeave(new DateInterval(new(2026, 3, 16), new(2026, 3, last)), LeaveUnit.Ouvrables).Days);

    [Fact]
    public void A_friday_alone_is_two_ouvrables_and_one_ouvre()
    {
        DateInterval friday = new(new(2026, 3, 20), new(2026, 3, 20));
        Assert.Equal(LeaveDays.Ouvrables(2), Usual.CountLeave(friday, LeaveUnit.Ouvrables).Days);
        Assert.Equal(LeaveDays.Ouvres(1), Usual.CountLeave(friday, LeaveUnit.Ouvres).Days);
    }

    [Fact]
    public void A_weekend_costs_nothing()
    {
        LeaveCount none = Usual.CountLeave(new DateInterval(new(2026, 3, 21), new(2026, 3, 22)), LeaveUnit.Ouvres);
        Assert.Equal((null, null, LeaveDays.Ouvres(0)), (none.First, none.Last, none.Days));
        Assert.Equal(LeaveDays.Ouvrables(0), Usual.CountLeave(new(2026, 3, 20), new(2026, 3, 23), LeaveUnit.Ouvrables).Days);
    }

    [Fact]
    public void A_bridge_day_inside_the_leave_is_an_ouvrable_and_no_ouvre()
    {
        WorkCalendar bridged = Usual.ClosedOn(new LocalDate(2026, 5, 15));
        Assert.Equal(LeaveDays.Ouvrables(5), bridged.CountLeave(new(2026, 5, 8), new(2026, 5, 18), LeaveUnit.Ouvrables).Days);
        Assert.Equal(LeaveDays.Ouvres(3), bridged.CountLeave(new(2026, 5, 8), new(2026, 5, 18), LeaveUnit.Ouvres).Days);
    }

    [Fact]
    public void A_bridge_day_after_the_last_day_of_absence_is_not_charged() => Assert.Equal(
        LeaveDays.Ouvrables(3),
        Usual.ClosedOn(new LocalDate(2026, 5, 15))
            .CountLeave(new DateInterval(new(2026, 5, 11), new(2026, 5, 13)), LeaveUnit.Ouvrables).Days);

    [Theory]
    [InlineData(25, 1)]
    [InlineData(30, 0)]
    public void A_holiday_on_a_saturday_is_owed_only_where_the_leave_is_the_legal_one(int ouvres, int owed)
    {
        LeaveCountingRules rules = new() { AnnualEntitlement = LeaveDays.Ouvres(ouvres) };
        Assert.Equal(
            LeaveDays.Ouvres(owed), Usual.CountLeave(new(2026, 8, 7), new(2026, 8, 17), LeaveUnit.Ouvres, rules: rules).CompensationDays);
    }

    [Fact]
    public void What_an_agreement_says_of_the_transposition_comes_before_its_days()
    {
        LeaveCountingRules rules = new() { PureTransposition = false, AnnualEntitlement = LeaveDays.Ouvrables(30) };
        Assert.Equal(
            LeaveDays.Ouvres(0), Usual.CountLeave(new(2026, 8, 7), new(2026, 8, 17), LeaveUnit.Ouvres, rules: rules).CompensationDays);
    }

    [Fact]
    public void Only_the_persons_own_days_may_be_counted()
    {
        LeaveCountingRules own = new() { PersonalDaysOnly = true };
        const Weekdays fourDays = Weekdays.Monday | Weekdays.Tuesday | Weekdays.Thursday | Weekdays.Friday;
        Assert.Equal(LeaveDays.Ouvres(4), Usual.CountLeave(new(2026, 3, 13), new(2026, 3, 23), LeaveUnit.Ouvres, fourDays, own).Days);
        Assert.Equal(LeaveDays.Ouvres(5), Usual.CountLeave(new(2026, 3, 13), new(2026, 3, 23), LeaveUnit.Ouvres, fourDays).Days);
        Assert.Equal("unit", Assert.Throws<ArgumentOutOfRangeException>(
            () => Usual.CountLeave(new(2026, 3, 13), new(2026, 3, 23), LeaveUnit.Ouvrables, fourDays, own)).ParamName);
    }

    [Theory]
    [InlineData(30, 0, 30, 0)] // six weeks: five Saturdays may be charged of six
    [InlineData(30, 5, 25, 5)]
    [InlineData(18, 0, 28, 2)] // 5 × 18 / 30 = 3
    [InlineData(19, 0, 29, 1)] // 3.17, rounded up
    [InlineData(30, 9, 25, 5)]
    public void No_more_than_five_saturdays_a_year_are_charged_under_the_cap(int acquired, int before, int days, int spared)
    {
        LeaveCountingRules cap = new() { CapSaturdays = true, Acquired = LeaveDays.Ouvrables(acquired), SaturdaysAlreadyCharged = before };
        DateInterval fiveWeeks = new(new(2026, 9, 7), new(2026, 10, 11));
        LeaveCount count = Usual.CountLeave(fiveWeeks, LeaveUnit.Ouvrables, rules: cap);
        Assert.Equal((LeaveDays.Ouvrables(days), spared), (count.Days, count.SaturdaysSpared));
        Assert.Equal(LeaveDays.Ouvrables(30), Usual.CountLeave(fiveWeeks, LeaveUnit.Ouvrables).Days);
    }

    [Property]
    public bool A_leave_agrees_with_walking_from_the_last_day_worked_to_the_return(
        WorkCalendar calendar, LocalDate date, PositiveInt n, LeaveUnit unit)
    {
        LocalDate back = date.PlusDays((n.Get % 60) + 1);
        NaiveCalendar naive = new(calendar);
        int days = 0;
        bool started = false;
        int saturdays = 0;
        for (LocalDate day = date.PlusDays(1); day < back; day = day.PlusDays(1))
        {
            started |= naive.IsWorkingDay(day);
            bool closedOuvrable = day.DayOfWeek != calendar.RestDay && !NaiveCalendar.Opens(calendar.Weekdays, day);
            days += started && (unit == LeaveUnit.Ouvrables ? naive.IsOuvrable(day) : naive.IsWorkingDay(day)) ? 1 : 0;
            saturdays += started && unit == LeaveUnit.Ouvres && closedOuvrable && naive.IsNonWorkedHoliday(day) ? 1 : 0;
        }

        LeaveCount count = calendar.CountLeave(date, back, unit, rules: Transposed);
        return count.Days.ToDecimal() == days && count.CompensationDays.ToDecimal() == saturdays;
    }

    [Property]
    public FsCheck.Property A_leave_agrees_with_walking_for_a_part_timer(
        LocalDate date, PositiveInt n, Weekdays personal, LeaveUnit unit) =>
        Only.When((personal & Weekdays.MondayToFriday) != Weekdays.None, () =>
        {
            LocalDate back = date.PlusDays((n.Get % 60) + 1);
            NaiveCalendar naive = new(Usual);
            IEnumerable<LocalDate> days = Enumerable.Range(1, Period.DaysBetween(date, back) - 1).Select(date.PlusDays)
                .SkipWhile(day => !(naive.IsWorkingDay(day) && NaiveCalendar.Opens(personal, day)));
            int expected = days.Count(unit == LeaveUnit.Ouvrables ? naive.IsOuvrable : naive.IsWorkingDay);
            return Usual.CountLeave(date, back, unit, personal).Days.ToDecimal() == expected;
        });

    [Property]
    public bool An_absence_is_the_leave_up_to_the_next_normal_day(WorkCalendar calendar, DateInterval period, LeaveUnit unit)
    {
        // A date closed by exception is a normal day: the absence ends before it.
        NaiveCalendar naive = new(calendar);
        LocalDate back = period.End.PlusDays(1);
        while (!naive.IsWorkingDay(back) && (naive.IsNonWorkedHoliday(back) || !NaiveCalendar.Opens(calendar.Weekdays, back)))
        {
            back = back.PlusDays(1);
        }

        LeaveCount absence = calendar.CountLeave(period, unit);
        LeaveCount leave = calendar.CountLeave(period.Start.PlusDays(-1), back, unit);
        return (absence.First, absence.Last, absence.Days) == (leave.First, leave.Last, leave.Days);
    }

    [Property]
    public bool In_a_week_without_holiday_five_ouvres_are_six_ouvrables(LocalDate date, PositiveInt weeks)
    {
        LocalDate friday = date.Next(IsoDayOfWeek.Friday);
        LocalDate back = friday.PlusDays(3 + (7 * (weeks.Get % 8)) + 7);
        bool holiday = new DateInterval(friday, back).Any(Usual.IsHoliday);
        return holiday
            || Usual.CountLeave(friday, back, LeaveUnit.Ouvres).Days.In(LeaveUnit.Ouvrables) == Usual.CountLeave(
                friday, back, LeaveUnit.Ouvrables).Days;
    }

    [Property]
    public bool Transposed_ouvres_less_what_is_owed_are_the_ouvrables_less_the_saturdays(LocalDate date, PositiveInt weeks)
    {
        // Over whole weeks: ouvrables + holidays of Monday to Saturday = 6 a week; ouvrés + holidays of Monday to Friday = 5 a week; the rest is owed.
        LocalDate sunday = date.Next(IsoDayOfWeek.Sunday);
        int number = (weeks.Get % 8) + 1;
        LocalDate back = sunday.PlusDays((7 * number) + 1);
        LeaveCount ouvres = Usual.CountLeave(sunday.PlusDays(-2), back, LeaveUnit.Ouvres, rules: Transposed);
        LeaveCount ouvrables = Usual.CountLeave(sunday.PlusDays(-2), back, LeaveUnit.Ouvrables);
        bool first = Usual.IsWorkingDay(sunday.PlusDays(1));
        return !first || ouvrables.Days.ToDecimal() - ouvres.Days.ToDecimal() == number - ouvres.CompensationDays.ToDecimal();
    }

    [Fact]
    public void A_leave_refuses_what_cannot_be()
    {
        LocalDate friday = new(2026, 3, 13);
        Assert.StartsWith(
            "returnDay is 2026-03-13: it must be after the last day worked (2026-03-13).",
            Assert.Throws<ArgumentOutOfRangeException>(
                () => Usual.CountLeave(friday, friday, LeaveUnit.Ouvres)).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "personal is Saturday, Sunday: it must be at least one day on which the firm opens (MondayToFriday).",
            Assert.Throws<ArgumentOutOfRangeException>(
                () => Usual.CountLeave(friday, friday.PlusDays(10), LeaveUnit.Ouvres, Weekdays.Saturday | Weekdays.Sunday)).Message,
            StringComparison.Ordinal);
        Assert.Equal("personal", Assert.Throws<ArgumentOutOfRangeException>(
            () => Usual.CountLeave(friday, friday.PlusDays(10), LeaveUnit.Ouvres, Weekdays.None)).ParamName);
        Assert.Equal(
            "unit", Assert.Throws<ArgumentOutOfRangeException>(() => Usual.CountLeave(friday, friday.PlusDays(10), (LeaveUnit)2)).ParamName);
        Assert.Equal("SaturdaysAlreadyCharged", Assert.Throws<ArgumentOutOfRangeException>(
            () => new LeaveCountingRules { SaturdaysAlreadyCharged = -1 }).ParamName);
    }

    [Fact]
    public void A_count_explains_itself_with_its_sources()
    {
        LeaveCount count = Usual.CountLeave(new(2018, 7, 6), new(2018, 7, 16), LeaveUnit.Ouvres, rules: Transposed);
        Assert.Equal([CaseLaw.Soc_2000_02_22_97_43515, CaseLaw.Soc_2004_10_27_02_44149], count.Explain().Sources);
        Assert.Equal(
            [
                LabourCode.L3141_3,
                CaseLaw.Soc_2000_02_22_97_43515,
            ], Usual.CountLeave(new(2018, 7, 6), new(2018, 7, 16), LeaveUnit.Ouvrables).Explain().Sources);
        Assert.Equal("5 days (ouvrés), 1 day (ouvré) owed", count.ToString().Plain());
    }
}
