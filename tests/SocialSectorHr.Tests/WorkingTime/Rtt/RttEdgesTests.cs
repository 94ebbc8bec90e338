using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>The ends of what a number of RTT days may be, and the roundings that a rule sets.</summary>
public class RttEdgesTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly WeeklySchedule Week = WeeklySchedule.Of(39.Hours);
    private static readonly RttPromise Promise = RttPromise.PerFullYear(20.Days, Week);
    private static readonly LocalDate End = new(2026, 12, 31);

    [Fact]
    public void The_employer_may_set_no_day_or_every_day()
    {
        Assert.Equal((0.Days, 20.Days), (Promise.WithEmployerDays(0.Days).EmployerDays, Promise.WithEmployerDays(20.Days).EmployerDays));
        Assert.Equal((0.Days, 20.Days), (Promise.WithEmployerDays(0.Percent).EmployerDays, Promise.WithEmployerDays(100.Percent).EmployerDays));
    }

    [Fact]
    public void A_flat_number_may_be_none() => Assert.Equal(
        0.Days, Week.Rtt(2026, 25.Ouvres, Metropole, Law, new() { Method = RttMethod.Flat, FlatDays = 0.Days }).Days);

    [Fact]
    public void Days_to_work_are_rounded_as_the_rule_says()
    {
        Days Left(DayRounding? rounding) =>
            Week.Rtt(2026, 25.Ouvres, Metropole, Law, new() { Method = RttMethod.AnnualHoursTarget, RoundDaysToWork = rounding }).Days;
        Assert.Equal(Left(DayRounding.DayUp) + 1.Days, Left(DayRounding.DayDown));
    }

    [Fact]
    public void A_counter_is_rounded_as_the_rule_says()
    {
        DateInterval year = new(new(2026, 1, 1), End);
        RttCounter Counted(DayRounding rounding) => Promise.Counter(
            new(2026, 3, 10), year, 25.Ouvres, 0.Days, Metropole, Law, rules: new() { Rounding = rounding });
        Assert.Equal(Counted(DayRounding.DayDown).Acquired + 1.Days, Counted(DayRounding.DayUp).Acquired);
    }

    [Fact]
    public void No_day_left_or_a_day_of_no_value_is_worth_nothing()
    {
        Assert.Equal(Money.Zero, UntakenRtt.Of(0.Days, 120.Euros, UntakenRttCause.CashedOut, End, Law).Amount);
        Assert.Equal(Money.Zero, UntakenRtt.Of(3.Days, Money.Zero, UntakenRttCause.CashedOut, End, Law).Amount);
    }

    [Fact]
    public void Days_may_be_cashed_out_from_the_first_day_of_the_law()
    {
        LocalDate first = RttLimits.CashOutPremium[0].From;
        Assert.Equal(
            [false, true, true, null],
            new[] { first.PlusDays(-1), first, End, End.PlusDays(1) }.Select(static day => UntakenRtt.MayBeCashedOut(day, Law)));
    }
}
