using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

public class ForfaitPeriodPayTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly DaysForfait Forfait = DaysForfait.Of(218.Days);

    // 1 July to 31 December 2026: 184 days, 132 weekdays of 261, three holidays; 124.5 days to work without leave.
    [Theory]
    [InlineData(ForfaitDayValueMethod.CalendarOpen, "18206.90")]
    [InlineData(ForfaitDayValueMethod.Monthly21_67, "18000.00")]
    [InlineData(ForfaitDayValueMethod.Monthly22, "18000.00")]
    [InlineData(ForfaitDayValueMethod.AnnualOverForfait, "20559.63")]
    [InlineData(ForfaitDayValueMethod.AnnualOverForfaitPlusLeave, "18444.44")]
    [InlineData(ForfaitDayValueMethod.OpenDaysOfMonth, "18000.00")]
    [InlineData(ForfaitDayValueMethod.AnnualOverForfaitPlusLeavePlusHolidays, "18214.29")]
    public void A_half_year_is_paid_by_each_method(ForfaitDayValueMethod method, string amount)
    {
        ForfaitPeriodPay pay = Forfait
            .Period(2026, new(new(2026, 7, 1), new(2026, 12, 31)), 0.Ouvres, Metropole, Law, new() { DayValue = method })
            .Pay(36_000.Euros);
        Assert.Equal(amount, pay.Amount.Round().ToDecimal().ToString("F2", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(pay, pay.Readings().Usual);
        Assert.Equal(7, pay.Readings().Count);
        Assert.Equal(method, pay.Readings()[(int)method].Method);
    }

    // March 2026 from the 16th: 12 weekdays of 22, no holiday; ten weekdays missed.
    [Theory]
    [InlineData(ForfaitDayValueMethod.Monthly21_67, "1615.60")]
    [InlineData(ForfaitDayValueMethod.Monthly22, "1636.36")]
    [InlineData(ForfaitDayValueMethod.OpenDaysOfMonth, "1636.36")]
    public void An_incomplete_month_loses_the_days_missed(ForfaitDayValueMethod method, string amount)
    {
        ForfaitPeriodPay pay = Forfait
            .Period(2026, new(new(2026, 3, 16), new(2026, 3, 31)), 0.Ouvres, Metropole, Law, new() { DayValue = method })
            .Pay(36_000.Euros);
        Assert.Equal(amount, pay.Amount.Round().ToDecimal().ToString("F2", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void What_cannot_be_paid_is_refused()
    {
        ForfaitPeriod period = Forfait.Period(2026, new(new(2026, 8, 3), new(2026, 8, 14)), 0.Ouvres, Metropole, Law);
        Assert.StartsWith(
            "annual is -€1.00: it must be zero or more",
            Assert.Throws<ArgumentOutOfRangeException>(() => period.Pay(-1.Euros)).Message,
            StringComparison.Ordinal);
        Assert.Equal(Money.Zero, default(ForfaitPeriod).Pay(1.Euros).Amount);
        Assert.Single(default(ForfaitPeriod).Pay(1.Euros).Readings());
    }

    [Property]
    internal bool A_whole_year_with_full_leave_is_paid_whole_by_every_method(YearOfWork facts, GrossPay pay) =>
        Forfait.Period(facts.Year, new(new(facts.Year, 1, 1), new(facts.Year, 12, 31)), 25.Ouvres, Metropole, Law).Pay(pay.Annual)
            .Readings()
            .All(reading => reading.Amount == pay.Annual);

    [Property]
    internal bool The_parts_of_a_year_add_up_by_the_days_paid_and_by_the_open_days(DaysForfait forfait, PartOfYear part, GrossPay pay)
    {
        foreach (ForfaitDayValueMethod method in new[] { ForfaitDayValueMethod.CalendarOpen, ForfaitDayValueMethod.OpenDaysOfMonth })
        {
            ForfaitRules rules = new() { DayValue = method, Proration = ForfaitProration.Simple };
            Money Paid(LocalDate start, LocalDate end) =>
                forfait.Period(part.Year, new(start, end), 0.Ouvres, Metropole, Law, rules).Pay(pay.Annual).Amount;
            (LocalDate start, LocalDate end) = (part.Presence.Start, part.Presence.End);
            Money whole = Paid(start, end);
            if (Paid(start, part.Split.PlusDays(-1)) + Paid(part.Split, end) != whole || whole > pay.Annual || whole < Money.Zero)
            {
                return false;
            }
        }

        return true;
    }

    [Property]
    internal bool A_longer_presence_is_never_paid_less(DaysForfait forfait, PartOfYear part, GrossPay pay)
    {
        foreach (ForfaitDayValueMethod method in Enum.GetValues<ForfaitDayValueMethod>())
        {
            if (method is ForfaitDayValueMethod.AnnualOverForfait or ForfaitDayValueMethod.AnnualOverForfaitPlusLeave
                or ForfaitDayValueMethod.AnnualOverForfaitPlusLeavePlusHolidays)
            {
                continue; // by the days to work: their rounding is that of the period
            }

            ForfaitRules rules = new() { DayValue = method, Proration = ForfaitProration.Simple };
            Money Paid(LocalDate end) =>
                forfait.Period(part.Year, new(part.Presence.Start, end), 0.Ouvres, Metropole, Law, rules).Pay(pay.Annual).Amount;
            if (Paid(part.Split.PlusDays(-1)) > Paid(part.Presence.End))
            {
                return false;
            }
        }

        return true;
    }

    [Fact]
    public void Asking_allocates_nothing()
    {
        ForfaitPeriod period = Forfait.Period(2026, new(new(2026, 3, 16), new(2026, 12, 31)), 0.Ouvres, Metropole, Law);
        Allocation.IsNone(() => period.Pay(Money.Of(36_000)).Amount);
    }
}
