using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

public class ForfaitTallyTests
{
    private static readonly LocalDate Monday = new(2026, 3, 16);
    private static readonly ForfaitRules Halves = new() { HalfDays = true };

    [Fact]
    public void A_balance_counts_what_was_worked_and_rested_up_to_its_day()
    {
        ForfaitTally tally = ForfaitTally.Of(
            218.Days,
            9.Days,
            [
                TalliedDay.Rested(Monday.PlusDays(1)), TalliedDay.Worked(Monday), TalliedDay.HalfWorked(Monday.PlusDays(2)),
                TalliedDay.HalfRested(Monday.PlusDays(2)),
            ],
            Halves);
        Assert.Equal(Monday, tally.Lines[0].Date);
        ForfaitBalance first = tally.Balance(Monday);
        Assert.Equal((1.Days, 217.Days, 0.Days, 9.Days), (first.Worked, first.Remaining, first.Rested, first.RestDaysLeft));
        ForfaitBalance third = tally.Balance(Monday.PlusDays(2));
        Assert.Equal((1.5m.Days, 216.5m.Days, 1.5m.Days, 7.5m.Days), (third.Worked, third.Remaining, third.Rested, third.RestDaysLeft));
        Assert.Equal([LabourCode.D3171_10], third.Explain().Sources);
    }

    [Fact]
    public void Half_days_are_counted_only_if_the_agreement_says_so()
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(
            () => ForfaitTally.Of(218.Days, 9.Days, [TalliedDay.HalfWorked(Monday)]));
        Assert.StartsWith(
            "days holds a half-day on 2026-03-16: HalfDays must say that the agreement counts them.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_is_at_most_one_day()
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(
            () => ForfaitTally.Of(218.Days, 9.Days, [TalliedDay.Worked(Monday), TalliedDay.HalfRested(Monday)], Halves));
        Assert.StartsWith("days holds 1.5 days on 2026-03-16: a date is at most one day.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_that_no_year_holds_are_refused()
    {
        Assert.StartsWith(
            "toWork is 367 days: it must be between 0 and 366 days",
            Assert.Throws<ArgumentOutOfRangeException>(() => ForfaitTally.Of(367.Days, 9.Days, [])).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "restDays is -1 day: it must be between 0 and 366 days",
            Assert.Throws<ArgumentOutOfRangeException>(() => ForfaitTally.Of(218.Days, (-1).Days, [])).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Tallies_are_compared_by_value()
    {
        ForfaitTally tally = ForfaitTally.Of(218.Days, 9.Days, [TalliedDay.Worked(Monday), TalliedDay.Rested(Monday.PlusDays(1))]);
        ForfaitTally same = ForfaitTally.Of(218.Days, 9.Days, [TalliedDay.Rested(Monday.PlusDays(1)), TalliedDay.Worked(Monday)]);
        Assert.Equal(tally, same);
        Assert.Equal(tally.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(tally, ForfaitTally.Of(218.Days, 9.Days, [TalliedDay.Worked(Monday)]));
        Assert.True(TalliedDay.Worked(Monday) < TalliedDay.Rested(Monday));
    }
}
