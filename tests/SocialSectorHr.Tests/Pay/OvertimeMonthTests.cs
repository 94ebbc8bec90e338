using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Pay;

/// <summary>Days missed in a month whose pay holds overtime, counted strictly by the week.</summary>
public sealed class OvertimeMonthTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WeeklySchedule Week = WeeklySchedule.Of(39.Hours);
    private static readonly GrossPay Pay = GrossPay.PerMonth(2_600.Euros); // 15 € an hour, 25 % on four hours a week
    private static readonly YearMonth April = new(2026, 4); // 22 weekdays, 171.6 h

    [Fact]
    public void Two_days_of_one_week_lose_its_overtime_first()
    {
        OvertimeMonth month = Pay.OvertimeMonthWithout(April, new(new(2026, 4, 8), new(2026, 4, 9)), Week, Law);
        Assert.Equal((4.Hours, 11.6m.Hours), (month.OvertimeHours, month.PlainHours));
        Assert.Equal(249.Euros, month.Deduction); // 4 × 18.75 + 11.6 × 15
        Assert.Equal(
            (236.36m.Euros, 12.64m.Euros), (Real(new(2026, 4, 8), new(2026, 4, 9)).Deduction.Round(), month.BelowRealHours.Round()));
        Assert.Equal(
            ["C. trav. L3121-27", "C. trav. L3242-1", "C. trav. L3121-36", "C. trav. L3121-31", "C. trav. L3121-29", "C. trav. L3121-28"],
            month.Explain().Sources.Select(static source => source.Citation));
    }

    [Fact]
    public void Two_days_of_two_weeks_lose_the_overtime_of_both()
    {
        OvertimeMonth month = Pay.OvertimeMonthWithout(April, new(new(2026, 4, 10), new(2026, 4, 13)), Week, Law);
        Assert.Equal((8.Hours, 7.6m.Hours), (month.OvertimeHours, month.PlainHours));
        Assert.Equal(264.Euros, month.Deduction);
    }

    [Fact]
    public void A_whole_month_is_deducted_whole_and_none_not_at_all()
    {
        Assert.Equal(2_600.Euros, Pay.OvertimeMonthWithout(April, new(new(2026, 3, 1), new(2026, 5, 31)), Week, Law).Deduction);
        OvertimeMonth whole = Pay.OvertimeMonthWithout(April, new(new(2026, 5, 4), new(2026, 5, 8)), Week, Law);
        Assert.Equal((Money.Zero, 2_600.Euros, Money.Zero), (whole.Deduction, whole.Paid, whole.BelowRealHours));
    }

    [Fact]
    public void Hours_from_the_ninth_on_are_lost_first()
    {
        WeeklySchedule week = WeeklySchedule.Of(45.Hours);
        OvertimeMonth month = Pay.OvertimeMonthWithout(April, new(new(2026, 4, 8), new(2026, 4, 8)), week, Law);
        Money rate = Pay.PerHour(45.Hours, PayRegime.OvertimePaid, new(2026, 4, 1), Law).Rate!.Value;
        Assert.Equal((9.Hours, Hours.Zero), (month.OvertimeHours, month.PlainHours));
        Assert.Equal(Money.FromExact(rate.Exact * ((2 * (Fraction)3 / 2) + (7 * (Fraction)5 / 4))), month.Deduction);
    }

    [Property]
    public bool The_deduction_is_within_the_month_and_grows_with_the_absence(PresenceInMonth gone, FsCheck.NonNegativeInt seed)
    {
        WeeklySchedule week = WeeklySchedule.Of(Hours.Of(20 + (seed.Get % 28)));
        DateInterval absence = new(gone.Presence.Start, LocalDate.Min(gone.Presence.End, gone.Presence.Start.PlusDays(40)));
        DateInterval longer = new(absence.Start, absence.End.PlusDays(1 + (seed.Get % 5)));
        OvertimeMonth month = Pay.OvertimeMonthWithout(gone.Month, absence, week, Law);
        return month.Deduction >= Money.Zero && month.Deduction <= 2_600.Euros && month.Paid + month.Deduction == 2_600.Euros
            && month.Deduction <= Pay.OvertimeMonthWithout(gone.Month, longer, week, Law).Deduction
            && month.OvertimeHours + month.PlainHours == Missed(week, gone.Month, absence);
    }

    [Fact]
    public void A_premium_below_the_floor_is_refused() => Assert.StartsWith(
        "OvertimePremium is 5%: it must be ",
        Assert.Throws<ArgumentOutOfRangeException>(() => Pay.OvertimeMonthWithout(
            April, new(new(2026, 4, 8), new(2026, 4, 8)), Week, Law, new() { OvertimePremium = 5.Percent })).Message,
        StringComparison.Ordinal);

    private static Hours Missed(WeeklySchedule week, YearMonth month, DateInterval absence) =>
        week.HoursPerDay * month.ToDateInterval().Count(day => absence.Contains(day) && day.DayOfWeek <= IsoDayOfWeek.Friday);

    private static IncompleteMonth Real(LocalDate from, LocalDate to) => Pay.MonthWithout(April, new(from, to), Week);
}
