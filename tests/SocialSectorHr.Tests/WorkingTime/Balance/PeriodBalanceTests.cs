using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>The hours of a shorter or longer period beside an average of 35 h.</summary>
public sealed class PeriodBalanceTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly WeeklySchedule Week = WeeklySchedule.Of(39.Hours);

    [Fact]
    public void A_shorter_period_is_compared_with_35_hours_on_average()
    {
        DateInterval period = new(new(2026, 9, 7), new(2026, 10, 4));
        PeriodBalance balance = Week.PeriodBalance(period, 1.Days, 0.Ouvres, Metropole, Law);
        Assert.Equal((20.Days, 19.Days, 148.2m.Hours, 140.Hours, 8.2m.Hours), (
            balance.TheoreticalDays, balance.WorkedDays, balance.Hours, balance.Threshold, balance.Overtime));
        Assert.Equal(37.05m.Hours, balance.AverageWeek);
        Assert.Equal(Hours.Zero, Week.PeriodBalance(period, 2.5m.Days, 0.Ouvres, Metropole, Law).Overtime);
        Assert.Equal("19 j, 148,2 h (37 h 03 par semaine)", balance.ToString(Language.French).Plain());
    }

    [Fact]
    public void Neither_holidays_nor_leave_lower_the_average_of_a_period()
    {
        // Four weeks with three holidays: 132.6 h worked stay under 4 × 35 = 140 h.
        PeriodBalance may = Week.PeriodBalance(new(new(2026, 5, 4), new(2026, 5, 31)), 0.Days, 0.Ouvres, Metropole, Law);
        Assert.Equal(
            (17.Days, 132.6m.Hours, 140.Hours, 0.Hours, true), (may.WorkedDays, may.Hours, may.Threshold, may.Overtime, may.IsSettled));
        Assert.Equal(33.15m.Hours, may.AverageWeek);
        Assert.Equal(
            140.Hours, Week.PeriodBalance(new(new(2026, 2, 1), new(2026, 2, 28)), 0.Days, 0.Ouvres, Metropole, Law).Threshold);
    }

    [Fact]
    public void Leave_counts_over_two_weeks_and_beyond_when_the_rules_say_so()
    {
        DateInterval two = new(new(2026, 9, 7), new(2026, 9, 20));
        PeriodBalance settled = Week.PeriodBalance(two, 0.Days, 5.Ouvres, Metropole, Law);
        Assert.Equal(
            (39.Hours, 39.Hours, 78.Hours, 70.Hours, 8.Hours),
            (settled.Hours, settled.PaidLeave, settled.CountedHours, settled.Threshold, settled.Overtime));
        Assert.Equal((true, true), (settled.CountsPaidLeave, settled.IsSettled));
        Assert.Equal(WorkedTime.InTwoWeeks(new(2026, 9, 7), 39.Hours, 39.Hours).Overtime(Law).Hours, settled.Overtime);
        Assert.Equal(
            0.Hours, Week.PeriodBalance(two, 0.Days, 5.Ouvres, Metropole, Law, new() { CountPaidLeave = false }).Overtime);

        DateInterval four = new(new(2026, 9, 7), new(2026, 10, 4));
        PeriodBalance open = Week.PeriodBalance(four, 0.Days, 5.Ouvres, Metropole, Law);
        Assert.Equal((117.Hours, 0.Hours, false, false), (open.CountedHours, open.Overtime, open.CountsPaidLeave, open.IsSettled));
        Assert.Equal(16.Hours, Week.PeriodBalance(four, 0.Days, 5.Ouvres, Metropole, Law, new() { CountPaidLeave = true }).Overtime);
        Assert.False(default(PeriodBalance).IsSettled);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(13)]
    [InlineData(15)]
    public void The_ruling_on_two_weeks_is_of_fourteen_days_only(int days)
    {
        LocalDate monday = new(2026, 9, 7);
        PeriodBalance balance = Week.PeriodBalance(new(monday, monday.PlusDays(days - 1)), 0.Days, 5.Ouvres, Metropole, Law);
        Assert.Equal((39.Hours, false, false), (balance.PaidLeave, balance.CountsPaidLeave, balance.IsSettled));
        Assert.DoesNotContain(CaseLaw.Soc_2026_01_07_24_19410, balance.Explain().Sources);
    }

    [Fact]
    public void A_period_longer_than_a_year_is_compared_with_35_hours_on_average()
    {
        PeriodBalance longer = Week.PeriodBalance(new(new(2026, 1, 5), new(2027, 7, 4)), 0.Days, 0.Ouvres, Metropole, Law);
        Assert.Equal(78 * 35.Hours, longer.Threshold);
        Refused(
            "period is 2026-01-01 to 2029-01-01: it must be more than a week and at most three years (C. trav. L3121-41, L3121-44).",
            () => Week.PeriodBalance(new(new(2026, 1, 1), new(2029, 1, 1)), 0.Days, 0.Ouvres, Metropole, Law));
        Refused(
            "period is 2026-09-07 to 2026-09-13: it must be more than a week",
            () => Week.PeriodBalance(new(new(2026, 9, 7), new(2026, 9, 13)), 0.Days, 0.Ouvres, Metropole, Law));
        Assert.Equal(
            1096 * 5.Hours, Week.PeriodBalance(new(new(2026, 1, 1), new(2028, 12, 31)), 0.Days, 0.Ouvres, Metropole, Law).Threshold);
    }

    [Fact]
    public void A_year_is_no_other_period()
    {
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(
            () => Week.PeriodBalance(new(new(2026, 6, 1), new(2027, 5, 31)), 0.Days, 0.Ouvres, Metropole, Law));
        Assert.StartsWith(
            "period is 2026-06-01 to 2027-05-31: it must be shorter or longer than twelve months: a year is compared with its 1607 h, by AnnualBalance (C. trav. L3121-41).",
            refusal.Message,
            StringComparison.Ordinal);
        ArgumentOutOfRangeException days = Assert.Throws<ArgumentOutOfRangeException>(
            () => Week.PeriodBalance(new(new(2026, 9, 7), new(2026, 10, 4)), 21.Days, 0.Ouvres, Metropole, Law));
        Assert.StartsWith("rtt is 21 days: it must be between 0 and the 20 days to work from 2026-09-07 to 2026-10-04.", days.Message, StringComparison.Ordinal);
    }
}
