using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

public class RttPromiseTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly RttPromise Promise = RttPromise.PerFullYear(20.Days, WeeklySchedule.Of(39.Hours));
    private static readonly DateInterval Contract = new(new(2025, 10, 1), new(2027, 3, 31));

    [Fact]
    public void A_promise_that_cannot_be_kept_is_refused()
    {
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(() => RttPromise.PerFullYear(105.Days));
        Assert.StartsWith("days is 105 days: it must be more than 0 and at most 104 days, two a week.", refusal.Message, StringComparison.Ordinal);
        Refused("days is 0 days: it must be more than 0 and at most 104 days, two a week.", static () => RttPromise.PerFullYear(0.Days));
        Assert.Equal(104.Days, RttPromise.PerFullYear(104.Days).PerYear);
    }

    [Fact]
    public void A_contract_over_several_years_has_a_share_in_each()
    {
        Assert.Equal(
            [5.Days, 20.Days, 5.Days],
            new[] { 2025, 2026, 2027 }.Select(static year => Promise.In(year, Contract, 0.Ouvres, Metropole, Law).Days));
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(
            () => Promise.In(2028, Contract, 0.Ouvres, Metropole, Law));
        Assert.Contains("a period with at least a day of 2028-01-01 to 2028-12-31", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_year_may_start_in_June()
    {
        RttShare share = Promise.In(
            new LocalDate(2025, 6, 1), Contract, 0.Ouvres, Metropole, Law, new() { Proration = RttProration.Months });
        Assert.Equal(Days.OfFraction(40, 3), share.Unrounded);
        Refused("yearStart is 2025-06-02: it must be the first day of a month.", static () =>
            Promise.In(new LocalDate(2025, 6, 2), Contract, 0.Ouvres, Metropole, Law));
    }

    [Theory]
    [InlineData("2026-03-17", 10)]
    [InlineData("2026-03-18", 9)]
    public void A_month_counts_whole_from_15_days_on(string start, int months)
    {
        DateInterval presence = new(NodaTime.Text.LocalDatePattern.Iso.Parse(start).Value, new(2026, 12, 31));
        RttRules rules = new() { Proration = RttProration.Months, PartialMonth = PartialMonth.WholeFrom15Days };
        Assert.Equal(Days.OfFraction(20 * months, 12), Promise.In(2026, presence, 0.Ouvres, Metropole, Law, rules).Unrounded);
        Assert.Equal(Days.OfFraction(20 * months, 12),
            Promise.In(2026, presence, 0.Ouvres, Metropole, Law, new() { Proration = RttProration.MonthlyAccrual }).Unrounded);
    }

    [Fact]
    public void The_average_needs_a_schedule_and_its_calendar()
    {
        RttRules rules = new() { Proration = RttProration.RecomputeAverage35 };
        ArgumentException refusal = Assert.Throws<ArgumentException>(
            () => RttPromise.PerFullYear(20.Days).In(2026, Contract, 0.Ouvres, Metropole, Law, rules));
        Assert.Contains("The promise of 20 days has no Week", refusal.Message, StringComparison.Ordinal);
        ArgumentException calendar = Assert.Throws<ArgumentException>(
            () => Promise.In(2026, Contract, 0.Ouvres, Metropole.Working(Weekdays.MondayToSaturday), Law, rules));
        Assert.StartsWith(
            "calendar is open Monday to Saturday: it must be open on the days of the schedule, Monday to Friday; "
                + "use calendar.Working(schedule.Weekdays).",
            calendar.Message,
            StringComparison.Ordinal);
        ArgumentException readings = Assert.Throws<ArgumentException>(
            () => RttPromise.PerFullYear(20.Days).In(2026, Contract, 0.Ouvres, Metropole, Law, rules).Readings());
        Assert.Equal(refusal.Message, readings.Message);
        Assert.Equal(4, RttPromise.PerFullYear(20.Days).In(2026, Contract, 0.Ouvres, Metropole, Law).Readings().Count);
        Assert.Equal(5, Promise.In(2026, Contract, 0.Ouvres, Metropole, Law).Readings().Count);
    }

    [Fact]
    public void The_rules_choose_the_usual_reading()
    {
        Assert.Equal(RttProration.CalendarDays, Promise.In(2025, Contract, 0.Ouvres, Metropole, Law).Readings().Usual.Method);
        Assert.Equal(RttProration.OpenDays,
            Promise.In(2025, Contract, 0.Ouvres, Metropole, Law, new() { Proration = RttProration.OpenDays }).Readings().Usual.Method);
    }

    [Fact]
    public void Leave_that_was_not_possible_is_refused()
    {
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(
            () => Promise.In(2025, Contract, 70.Ouvres, Metropole, Law));
        Assert.Equal("leave", refusal.ParamName);
        Assert.StartsWith("leave is 70 days (ouvrés): it must be between 0 and the 64 open days of 2025-10-01 to 2025-12-31.", refusal.Message,
            StringComparison.Ordinal);
        Refused(
            "Proration is 7: it must be a defined RttProration (CalendarDays, Months, OpenDays, RecomputeAverage35, MonthlyAccrual).",
            static () => Promise.In(2025, Contract, 0.Ouvres, Metropole, Law, new() { Proration = (RttProration)7 }));
        RttRules rules = new() { Proration = RttProration.Months, PartialMonth = (PartialMonth)7 };
        Refused("PartialMonth is 7: it must be a defined PartialMonth (DaysShare, WholeFrom15Days).", () =>
            Promise.In(2025, Contract, 0.Ouvres, Metropole, Law, rules));
    }

    [Fact]
    public void Leave_taken_lowers_only_the_average_computed_again()
    {
        Assert.Equal(
            [RttProration.RecomputeAverage35],
            Promise.In(2025, Contract, 0.Ouvres, Metropole, Law).Readings()
                .Zip(Promise.In(2025, Contract, 5.Ouvres, Metropole, Law).Readings())
                .Where(static pair => pair.First.Unrounded != pair.Second.Unrounded)
                .Select(static pair => pair.First.Method));
    }

    [Fact]
    public void Part_time_is_a_share_of_the_full_time_of_the_promise()
    {
        Assert.Equal(Days.OfFraction(160, 10), Promise.ForPartTime(31.2m.Hours, 39.Hours).PerYear);
        Assert.Equal(20.Days, Promise.ForPartTime(39.Hours, 39.Hours).PerYear);
        Refused("week is 40 h: it must be more than 0 h and at most the full time of 39 h.", static () => Promise.ForPartTime(40.Hours, 39.Hours));
        Refused("week is 0 h: it must be more than 0 h and at most the full time of 39 h.", static () => Promise.ForPartTime(0.Hours, 39.Hours));
    }

    [Fact]
    public void A_promise_and_its_share_say_what_they_are()
    {
        Assert.Equal("20 days of RTT a year, 39 h a week, Monday to Friday", Promise.ToString());
        Assert.Equal("22,5 j de RTT par an", RttPromise.PerFullYear(22.5m.Days).ToString(Language.French).Plain());
        Assert.Equal("5 j (jours calendaires)", Promise.In(2025, Contract, 0.Ouvres, Metropole, Law).ToString(Language.French).Plain());
    }
}
