using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Leave;

public class PayInLieuOfLeaveTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly PaidLeaveRight Legal = PaidLeaveRight.Legal(LeaveUnit.Ouvrables);

    // The move to half time, and from it: the tenth follows the year, the pay kept the day of the leave.
    [Theory]
    [InlineData(24_000, 1_000, 960.00, 461.54, 960.00)]
    [InlineData(12_000, 2_000, 480.00, 923.08, 923.08)]
    public void The_better_of_the_two_is_found_for_each_period(int year, int month, decimal tenth, decimal kept, decimal due)
    {
        LeavePayRules rules = new() { Maintenance = LeaveMaintenance.AverageOuvrables };
        LeavePay pay = Legal.Pay(12.Ouvrables, 30.Ouvrables, Money.Of(year), GrossPay.PerMonth(Money.Of(month)), Law, rules);
        Assert.Equal((Money.Of(tenth), Money.Of(kept), Money.Of(due)), (pay.Tenth.Round(), pay.Maintained.Round(), pay.Due.Round()));

        LeavePeriodLeft left = LeavePeriodLeft.Of(12.Ouvrables, 30.Ouvrables, Money.Of(year));
        PayInLieuOfLeave end = Legal.PayInLieu([left], GrossPay.PerMonth(Money.Of(month)), Law, rules);
        Assert.Equal((pay.Tenth, pay.Maintained, pay.Due), (end.Tenth, end.Maintained, end.Due));
    }

    [Fact]
    public void Periods_are_compared_apart_and_the_other_reading_is_given()
    {
        LeavePeriodLeft[] left = [LeavePeriodLeft.Of(
            12.Ouvrables, 30.Ouvrables, 24_000.Euros), LeavePeriodLeft.Of(12.Ouvrables, 30.Ouvrables, 12_000.Euros)];
        PayInLieuOfLeave end = Legal.PayInLieu(
            left, GrossPay.PerMonth(1_500.Euros), Law, new() { Maintenance = LeaveMaintenance.AverageOuvrables });

        // 960 against 692.31, then 480 against 692.31.
        Assert.Equal(1_652.31m.Euros, end.Due.Round());
        Assert.Equal([1_652.31m.Euros, 1_440.00m.Euros], end.Readings().Select(static reading => reading.Due.Round()));
        Assert.Equal(end, end.Readings().Usual);
        Assert.Equal(2, end.Periods.Count);
        Assert.Equal(["C. trav. L3141-24", "C. trav. L3141-28"], end.Explain().Sources.Select(static source => source.Citation));
        Assert.Equal("€1,652.31", end.ToString());
        Assert.Single(default(PayInLieuOfLeave).Readings());
        Assert.Empty(default(PayInLieuOfLeave).Periods);
    }

    [Fact]
    public void Real_months_and_mean_ones_are_readings_of_one_pay()
    {
        LeavePay real = Legal.Pay(
            10.Ouvres, 25.Ouvres, 21_840.Euros, GrossPay.PerMonth(1_820.Euros), [LeaveInMonth.OfDays(10.Days, 21.Days)], Law);
        Assert.Equal((LeaveMaintenance.RealWorkingDays, 866.67m.Euros), (real.Maintenance, real.Maintained.Round()));
        Assert.Equal(
            ["AverageOuvres 840.00", "AverageOuvres21_67 839.87", "AverageOuvrables 840.00", "RealWorkingDays 866.67"],
            real.Readings().Select(static reading => FormattableString.Invariant($"{reading.Maintenance} {reading.Maintained.Round().ToDecimal():F2}")));
        Assert.Equal(real, real.Readings().Usual);

        // A leave over two months is kept month by month.
        LeavePay two = Legal.Pay(
            10.Ouvres, 25.Ouvres, 0.Euros, GrossPay.PerMonth(2_100.Euros), [LeaveInMonth.OfDays(4.Days, 21.Days), LeaveInMonth.OfDays(6.Days, 20.Days)], Law);
        Assert.Equal(1_030.Euros, two.Maintained);
        Assert.Null(Legal.Pay(1.Ouvres, 25.Ouvres, 0.Euros, 1.Euros, Law).Maintenance);
    }

    [Property]
    public bool Periods_apart_never_pay_less_than_together(int[] years, int month)
    {
        GrossPay pay = GrossPay.PerMonth(Money.Of(Math.Abs(month % 10_000)));
        LeavePeriodLeft[] left =
            [
                .. years.Select(
                    static (year, i) => LeavePeriodLeft.Of(LeaveDays.Ouvrables(i % 31), 30.Ouvrables, Money.Of(Math.Abs(year % 100_000)))),
            ];
        PayInLieuOfLeave end = Legal.PayInLieu(left, pay, Law);
        PayInLieuOfLeave together = end.Readings()[1];
        return end.Due >= together.Due && together.Due >= end.Tenth && together.Due >= end.Maintained
            && end.Due == end.Periods.Aggregate(Money.Zero, static (sum, period) => sum + period.Due);
    }

    [Fact]
    public void What_cannot_be_paid_is_refused()
    {
        Refused("acquired is 0 days (ouvrables): it must be more than 0 days.", static () => LeavePeriodLeft.Of(0.Ouvrables, 0.Ouvrables, 1.Euros));
        Refused(
            "left is 31 days (ouvrables): it must be between 0 and the 30 days (ouvrables) acquired.",
            static () => LeavePeriodLeft.Of(31.Ouvrables, 30.Ouvrables, 1.Euros));
        Refused("reference is -€1.00: it must be zero or more", static () => LeavePeriodLeft.Of(1.Ouvrables, 30.Ouvrables, Money.Of(-1)));
        Refused("ofMonth is 0: it must be more than zero: the month has no work.", static () => LeaveInMonth.OfDays(0.Days, 0.Days));
        Refused("taken is 22: it must be between 0 and the 21 of the month.", static () => LeaveInMonth.OfDays(22.Days, 21.Days));
        Refused("Maintenance is RealHours: it must be a mean month: real hours and days are given for each month.", static () =>
            Legal.Pay(1.Ouvres, 25.Ouvres, 0.Euros, GrossPay.PerMonth(1.Euros), Law, new() { Maintenance = LeaveMaintenance.RealHours }));
        Assert.StartsWith("months is empty", Mixed([]), StringComparison.Ordinal);
        Assert.StartsWith(
            "months has hours and days", Mixed([LeaveInMonth.OfDays(1.Days, 21.Days), LeaveInMonth.OfHours(1.Hours, 147.Hours)]), StringComparison.Ordinal);

        static string Mixed(LeaveInMonth[] months) =>
            Assert.Throws<ArgumentException>(
                () => Legal.Pay(1.Ouvres, 25.Ouvres, 0.Euros, GrossPay.PerMonth(1.Euros), months, Law)).Message;
    }

    [Fact]
    public void Nothing_is_allocated_once_the_facts_are_lists()
    {
        LeavePayBase facts = LeavePayBase.Of(
            new(new(2025, 6, 1), new(2026, 5, 31)), [LeavePayItem.Of(LeavePayElement.Work, 24_000.Euros)], Law);
        DateInterval year = new(new(2025, 6, 1), new(2026, 5, 31));
        GrossPay pay = GrossPay.PerMonth(1_500.Euros);
        Allocation.IsNone(() => LeavePayBase.Of(year, facts.Items, Law));
        Allocation.IsNone(() => Legal.Pay(12.Ouvrables, 30.Ouvrables, facts.Amount, pay, Law));
    }
}
