using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Pay;

namespace SocialSectorHr.Tests.WorkingTime;

public class PaidWeeksTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate On = new(2026, 3, 2);
    private static readonly PartTime Part = PartTime.PerWeek(24.Hours, WeeklySchedule.Of(35.Hours));

    [Fact]
    public void Weeks_are_paid_each_on_its_own()
    {
        // 35 h on average, yet 8 h of overtime: each week stands alone.
        OvertimeWeeks month = WorkedWeeks.From(On, 39.Hours, 31.Hours, 39.Hours, 31.Hours).Overtime(20.Euros, Law);
        Assert.Equal((8.Hours, 8.Hours, 200.Euros), (month.Hours, month.PlainHours, month.Amount));
        Assert.Equal((2, 4.Hours), (month.Weeks.Count(week => week.Hours > Hours.Zero), month.Weeks[2].Hours));
        Assert.Equal("8 h of overtime, €200.00", month.ToString());
        Assert.Equal("8 h supplémentaires, 200,00 €", month.ToString(Language.French).Plain());
        Assert.Equal(40.Euros, WorkedWeeks.From(On, 39.Hours, 39.Hours).Overtime(20.Euros, paid: 39.Hours, Law).Amount);
    }

    [Fact]
    public void Where_premiums_are_not_known_nothing_is_summed()
    {
        OvertimeWeeks weeks = WorkedWeeks.From(On, 44.Hours, 20.Hours).Overtime(20.Euros, Law, new() { WeeklyCeiling = 39.Hours });
        Assert.Equal((5.Hours, null, null), (weeks.Hours, weeks.Premiums, weeks.Amount));
        Assert.Equal("5 h of overtime", weeks.ToString());
        Assert.Null(WorkedTime.InWeek(On, 44.Hours).Overtime(Law, new() { WeeklyCeiling = 39.Hours }).Rest().Rest);
    }

    [Fact]
    public void What_is_no_week_is_refused()
    {
        Refused("1 to 53 weeks", static () => WorkedWeeks.From(On));
        Refused("weeks is 54: it must be 1 to 53 weeks", static () => WorkedWeeks.From(On, Enumerable.Repeat(35.Hours, 54)));
        Assert.StartsWith(
            "weeks holds the week of 2026-03-02 twice: it must hold it once.",
            Assert.Throws<ArgumentException>(
                static () => WorkedWeeks.Of(WorkedTime.InWeek(On, 35.Hours), WorkedTime.InWeek(On.PlusDays(6), 35.Hours)))
                .Message,
            StringComparison.Ordinal);
        Assert.EndsWith(
            "it must hold weeks only. (Parameter 'weeks')",
            Assert.Throws<ArgumentException>(static () => WorkedWeeks.Of(WorkedTime.InMonth(new(2026, 3), 35.Hours))).Message,
            StringComparison.Ordinal);
        Refused(
            "it must be a contract whose hours are set by the week",
            static () => PartTime.PerMonth(104.Hours, WeeklySchedule.Of(35.Hours))
                .Complementary(WorkedWeeks.From(On, 30.Hours), 12.Euros, Law));
        Refused("hourly is -€1.00", static () => Part.Complementary(WorkedWeeks.From(On, 30.Hours), -1.Euros, Law));
        Refused("hourly is -€1.00", static () => Part.Complementary(30.Hours, On, Law).Pay(-1.Euros));
        Refused("replaced is 9", static () => WorkedTime.InWeek(On, 36.Hours).Overtime(Law).Rest((OvertimeReplacement)9));
    }

    [Fact]
    public void Weeks_compare_and_print()
    {
        WorkedWeeks weeks = WorkedWeeks.Of(WorkedTime.InWeek(On.PlusDays(7), 30.Hours), WorkedTime.InWeek(On, 26.Hours));
        Assert.Equal(WorkedWeeks.From(On, 26.Hours, 30.Hours), weeks);
        Assert.Equal("56 h in 2 week(s), since 2 March 2026", weeks.ToString());
        Assert.Equal("6 h of complementary hours, €63.55", Part.Complementary(WorkedWeeks.From(On, 30.Hours), 8.90m.Euros, Law).ToString());
        Assert.True(Part.Complementary(WorkedWeeks.From(On, 30.Hours, 35.Hours), 8.90m.Euros, Law).ReachesLegalDuration);
        Assert.False(Part.Complementary(WorkedWeeks.From(On, 30.Hours, 34.75m.Hours), 8.90m.Euros, Law).ReachesLegalDuration);
    }

    [Property]
    public bool A_month_is_the_sum_of_its_weeks(FsCheck.NonNegativeInt first, FsCheck.NonNegativeInt second, FsCheck.NonNegativeInt cents)
    {
        Hours[] worked = [Hours.OfFraction(first.Get % 240, 4), Hours.OfFraction(second.Get % 240, 4)];
        Money rate = Money.OfFraction(cents.Get % 10_000, 100);
        WorkedWeeks weeks = WorkedWeeks.From(On, worked);
        OvertimeWeeks overtime = weeks.Overtime(rate, Law);
        ComplementaryWeeks part = Part.Complementary(weeks, rate, Law);
        Money paid = worked.Aggregate(Money.Zero, (sum, hours) => sum + WorkedTime.InWeek(On, hours).Overtime(Law).Pay(rate).Amount!.Value);
        Money extra = worked.Aggregate(Money.Zero, (sum, hours) => sum + Part.Complementary(hours, On, Law).Pay(rate).Amount);
        return overtime.Amount == paid && part.Amount == extra && overtime.Plain + overtime.Premiums == overtime.Amount
            && weeks.Worked == worked[0] + worked[1];
    }

    [Property]
    public bool Complementary_hours_are_paid_each_at_its_rate(FsCheck.NonNegativeInt quarters, FsCheck.NonNegativeInt cents)
    {
        int worked = quarters.Get % 240;
        Money rate = Money.OfFraction(cents.Get % 10_000, 100);
        ComplementaryHours hours = Part.Complementary(Hours.OfFraction(worked, 4), On, Law);
        Fraction due = (hours.Hours.Exact * rate.Exact)
            + (Fraction.Min(hours.Hours.Exact, Fraction.Of(24, 10)) * rate.Exact / 10)
            + (Fraction.Max(0, hours.Hours.Exact - Fraction.Of(24, 10)) * rate.Exact / 4);
        return hours.Pay(rate).Amount.Exact == due && hours.Pay(rate).WithinTenth + hours.Pay(rate).BeyondTenth == hours.Pay(rate).Amount;
    }

    [Property]
    internal bool Rest_is_worth_the_pay_it_replaces(FsCheck.NonNegativeInt quarters, OvertimePremium first, OvertimePremium beyond)
    {
        WorkedOvertime overtime = WorkedTime.InWeek(On, Hours.OfFraction(quarters.Get % 240, 4))
            .Overtime(Law, new() { Premium = first.Percent, PremiumBeyond = beyond.Percent });
        OvertimePay pay = overtime.Pay(1.Euros);
        OvertimeRest whole = overtime.Rest();
        OvertimeRest premium = overtime.Rest(OvertimeReplacement.Premium);
        return whole.Rest!.Value.Exact == pay.Amount!.Value.Exact && premium.Rest!.Value.Exact == pay.Premiums!.Value.Exact
            && whole.Rest == premium.Rest + overtime.Hours
            && (whole.HoursInContingent, premium.HoursInContingent) == (Hours.Zero, overtime.Hours);
    }

    private static void Refused(string message, Func<object> action) =>
        Assert.Contains(message, Assert.Throws<ArgumentOutOfRangeException>(action).Message, StringComparison.Ordinal);
}
