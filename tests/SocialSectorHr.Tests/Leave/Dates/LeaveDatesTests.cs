using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Leave.Dates;

public class LeaveDatesTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    private static readonly PlannedLeave August = PlannedLeave.From(new(2026, 8, 3));

    [Fact]
    public void Two_months_before_the_period_one_before_the_departure()
    {
        LeaveDates dates = August.Dates(Law);
        Assert.Equal(new LocalDate(2026, 3, 1), dates.PeriodToldBy);
        Assert.Equal((new LocalDate(2026, 7, 3), new LocalDate(2026, 7, 3)), (dates.DatesToldBy, dates.LastChange));
        Assert.Equal((null, null, null), (dates.IsPeriodInTime, dates.AreDatesInTime, dates.IsChangeAllowed));
    }

    [Theory]
    [InlineData("2026-07-03", true)]
    [InlineData("2026-07-04", false)]
    public void The_last_day_itself_is_in_time(string told, bool inTime)
    {
        LocalDate day = NodaTime.Text.LocalDatePattern.Iso.Parse(told).Value;
        LeaveDates dates =
            (August with { DatesToldOn = day, ChangedOn = day, PeriodToldOn = new LocalDate(2026, 3, 2), IsExceptional = false })
                .Dates(Law);
        Assert.Equal((inTime, inTime, false), (dates.AreDatesInTime!.Value, dates.IsChangeAllowed!.Value, dates.IsPeriodInTime!.Value));
    }

    [Fact]
    public void A_late_change_is_allowed_in_exceptional_circumstances_and_unknown_while_they_are_not_said()
    {
        PlannedLeave late = August with { ChangedOn = new LocalDate(2026, 7, 20) };
        Assert.Null(late.Dates(Law).IsChangeAllowed);
        Assert.True((late with { IsExceptional = true }).Dates(Law).IsChangeAllowed);
        Assert.True(late.Dates(Law, new() { ChangeNotice = Days.Of(14) }).IsChangeAllowed);
    }

    [Theory]
    [InlineData(2026, 3, 31, "2026-02-28")]
    [InlineData(2028, 3, 30, "2028-02-29")]
    [InlineData(2026, 1, 15, "2025-12-15")]
    public void A_day_that_the_month_lacks_is_its_last(int year, int month, int day, string by) =>
        Assert.Equal(NodaTime.Text.LocalDatePattern.Iso.Parse(by).Value, PlannedLeave.From(new(year, month, day)).Dates(Law).DatesToldBy);

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Contains("periodOpensOn is 2026-08-04", Assert.Throws<ArgumentOutOfRangeException>(
            () => PlannedLeave.From(new(2026, 8, 3), new(2026, 8, 4))).Message, StringComparison.Ordinal);
        Assert.Contains("whole days", Assert.Throws<ArgumentOutOfRangeException>(
            () => new LeaveDatesRules { ChangeNotice = Days.Of(1.5m) }).Message, StringComparison.Ordinal);
        Assert.Contains("from 2016-08-10 on", Assert.Throws<ArgumentOutOfRangeException>(
            () => PlannedLeave.From(new(2016, 8, 9)).Dates(Law)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_articles_are_cited() => Assert.Equal(
        ["C. trav. D3141-5", "C. trav. D3141-6", "C. trav. L3141-16"], August.Dates(Law).Explain().Sources.Select(static source => source.Citation));

    [Fact]
    public void An_answer_allocates_nothing() => Allocation.IsNone(static () => August.Dates(Law));

    [Property]
    public bool The_dates_are_told_before_the_departure_and_move_with_it(short days)
    {
        PlannedLeave leave = PlannedLeave.From(August.FirstDay.PlusDays(days % 700));
        PlannedLeave next = PlannedLeave.From(leave.FirstDay.PlusDays(1));
        LeaveDates dates = leave.Dates(Law);
        int gap = Period.DaysBetween(dates.DatesToldBy, leave.FirstDay);
        return gap is >= 28 and <= 31 && dates.DatesToldBy <= next.Dates(Law).DatesToldBy && dates.PeriodToldBy < leave.PeriodOpensOn;
    }
}
