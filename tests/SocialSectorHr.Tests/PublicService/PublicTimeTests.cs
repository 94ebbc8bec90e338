using SocialSectorHr.Law;
using SocialSectorHr.PublicService;

namespace SocialSectorHr.Tests.PublicService;

/// <summary>The time, the leave and the contracts of territorial agents: what holds of all, what is refused.</summary>
public class PublicTimeTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    private static readonly PublicLeaveRight FiveDays = PublicLeaveRight.Of(Days.Of(5));

    [Property]
    public bool More_hours_never_give_fewer_RTT_and_a_share_never_more(ushort minutes, ushort more, byte share)
    {
        Hours low = Hours.OfFraction(2_100 + (minutes % 300), 60);
        Hours high = Hours.OfFraction(Math.Min(2_400, 2_100 + (minutes % 300) + (more % 300)), 60);
        Quotite part = Quotite.PartTime(Percent.Of(50 + (share % 50)));
        PublicRtt full = PublicCycle.Of(low).Rtt();
        PublicRtt less = (PublicCycle.Of(low) with { Quotite = part }).Rtt();
        return full.Days <= PublicCycle.Of(high).Rtt().Days && less.Unrounded == full.Days * part.Worked && less.Unrounded <= full.Days;
    }

    [Property]
    public bool More_absence_never_loses_fewer_RTT_nor_more_than_there_are(ushort minutes, byte absence, byte more)
    {
        PublicCycle cycle = PublicCycle.Of(Hours.OfFraction(2_100 + (minutes % 301), 60));
        Days lost = cycle.RttLost(Days.Of(absence)).Lost;
        Days greater = cycle.RttLost(Days.Of(Math.Min(366, absence + more))).Lost;
        return lost <= greater && greater <= cycle.Rtt().Days;
    }

    [Fact]
    public void The_three_roundings_of_a_share_are_readings()
    {
        PublicCycle cycle = PublicCycle.Of(Hours.Of(39)) with { Quotite = Quotite.PartTime(Percent.Of(80)) };
        Readings<PublicRtt> readings = cycle.Rtt().Readings();
        Assert.Equal([Days.Of(18), Days.Of(18.5m), Days.Of(18.5m)], readings.Select(static rtt => rtt.Days));
        Assert.Equal(Days.Of(18), cycle.Rtt(new() { Rounding = DayRounding.HalfDayDown }).Readings().Usual.Days);
        Assert.Single(PublicCycle.Of(Hours.Of(39)).Rtt().Readings());
        Assert.Equal(Days.Of(22), PublicCycle.Of(Hours.Of(39)).Rtt(new() { TakesSolidarityDay = true }).Days);
    }

    [Fact]
    public void Maternity_takes_no_RTT_unless_the_administration_says_so()
    {
        PublicCycle cycle = PublicCycle.Of(Hours.Of(39));
        PublicRttLost text = cycle.RttLost(Days.Zero, Days.Of(80));
        Assert.Equal((Days.OfFraction(228, 23), Days.Of(10), Days.Zero), (text.Quotient, text.WholeQuotient, text.Lost));
        Assert.Equal(Days.Of(8), cycle.RttLost(Days.Zero, Days.Of(80), new() { CountsMaternity = true }).Lost);
        Assert.Equal([PublicAgentDecree.RttCircular, PublicServiceCode.L631_3, PublicServiceCode.L822_28], text.Explain().Sources);
        Assert.Equal(Days.Zero, PublicCycle.Of(Hours.Of(35)).RttLost(Days.Of(100)).Lost);
    }

    [Property]
    public bool Leave_grows_with_the_service_by_half_days(byte week, byte service)
    {
        PublicLeaveRight right = PublicLeaveRight.Of(Days.OfFraction(1 + (week % 14), 2));
        int months = service % 12;
        PublicLeaveYear less = right.Year(Months.Of(months));
        PublicLeaveYear more = right.Year(Months.Of(months + 1));
        return less.Annual <= more.Annual && less.Annual >= less.Unrounded && less.Annual < less.Unrounded + Days.Of(0.5m)
            && right.Year(Months.Of(12)).Unrounded == right.Annual;
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(4.5, 0)]
    [InlineData(5, 1)]
    [InlineData(7.5, 1)]
    [InlineData(8, 2)]
    [InlineData(25, 2)]
    public void Splitting_adds_a_day_from_five_and_two_from_eight(decimal outside, int added) =>
        Assert.Equal(Days.Of(added), FiveDays.Year(Months.Of(12), Days.Of(outside)).Fractioning);

    [Fact]
    public void Family_leave_keeps_every_day_and_health_the_first_four_weeks()
    {
        Assert.Equal(Days.Of(25), FiveDays.CarryOver(Days.Of(25), PublicLeaveCause.Family, new(2026, 3, 2)).Days);
        Assert.Equal(Days.Of(20), FiveDays.CarryOver(Days.Of(25), PublicLeaveCause.Health, new(2026, 3, 2)).Days);
        PublicLeaveIndemnity paid = FiveDays.Indemnity(Days.Of(25), PublicLeaveCause.Family, Money.Of(2_500), new(2026, 3, 2));
        Assert.Equal((Days.Of(25), Money.Of(3_000)), (paid.Days, paid.Amount));
        Assert.Contains(PublicAgentDecree.Leave5_2, paid.Explain().Sources);
        Assert.Throws<ArgumentOutOfRangeException>("cause", () => FiveDays.CarryOver(Days.Of(5), PublicLeaveCause.Other, new(2026, 3, 2)));
        Assert.Throws<ArgumentOutOfRangeException>("returnedOn", () => FiveDays.CarryOver(Days.Of(5), PublicLeaveCause.Health, new(2025, 6, 22)));
        Assert.Throws<ArgumentOutOfRangeException>(
            "monthlyGross", () => FiveDays.Indemnity(Days.Of(5), PublicLeaveCause.Other, Money.Of(-1), new(2026, 3, 2)));
    }

    [Theory]
    [InlineData(5, 3, 0)]
    [InlineData(6, 0, 1)]
    [InlineData(11, 0, 1)]
    [InlineData(12, 0, 2)]
    [InlineData(23, 0, 2)]
    [InlineData(24, 0, 3)]
    [InlineData(36, 0, 3)]
    public void The_trial_of_a_public_contract_follows_its_length(int length, int weeks, int months)
    {
        LocalDate start = new(2026, 1, 5);
        PublicTrial trial = PublicContract.Between(start, Quantieme.AddMonths(start, length).PlusDays(-1)).Trial(Law);
        Assert.Equal((weeks == 0 ? null : Weeks.Of(weeks), months == 0 ? null : Months.Of(months)), (trial.Weeks, trial.Months));
        Assert.Contains(PublicServiceCode.R332_22, trial.Explain().Sources);
        PublicTrial before = PublicContract.Between(new(2025, 9, 1), new(2026, 2, 1)).Trial(Law);
        Assert.Equal([PublicAgentDecree.Art4], before.Explain().Sources);
    }

    [Fact]
    public void A_notice_begins_the_day_after_the_notification()
    {
        PublicNotice notice = PublicContract.From(new(2024, 1, 1)).ResignationNotice(Months.Of(30), new(2026, 6, 15));
        Assert.Equal((Months.Of(2), new LocalDate(2026, 6, 16), new LocalDate(2026, 8, 15)), (notice.Months, notice.Start, notice.End));
        PublicNotice days = PublicContract.From(new(2026, 4, 1)).ResignationNotice(Months.Of(2), new(2026, 6, 15));
        Assert.Equal((Days.Of(8), new LocalDate(2026, 6, 23)), (days.Days, days.End));
        Assert.Contains(PublicAgentDecree.Art39, days.Explain().Sources);
    }

    [Fact]
    public void A_dismissal_has_the_notice_of_a_resignation_by_an_article_of_its_own()
    {
        PublicNotice notice = PublicContract.From(new(2026, 1, 1)).DismissalNotice(Months.Of(6), new(2026, 6, 30));
        Assert.Equal((Months.Of(1), new LocalDate(2026, 7, 1), new LocalDate(2026, 7, 31)), (notice.Months, notice.Start, notice.End));
        Explanation why = notice.Explain();
        Assert.Equal("Notice of an agent under contract who is dismissed", why.Title.English);
        Assert.Contains(PublicAgentDecree.Art40, why.Sources);
        Assert.DoesNotContain(PublicAgentDecree.Art39, why.Sources);
    }

    [Theory]
    [InlineData(PublicContractGround.L332_8, 71, false)]
    [InlineData(PublicContractGround.L332_8, 72, true)]
    [InlineData(PublicContractGround.L332_13, 96, false)]
    [InlineData(PublicContractGround.L332_24, 96, false)]
    [InlineData(null, 96, null)]
    public void A_contract_after_six_years_of_services_on_a_permanent_post_has_no_term(
        PublicContractGround? ground, int services, bool? isPermanent)
    {
        PublicContract contract = PublicContract.Between(new(2026, 9, 1), new(2027, 8, 31)) with { Ground = ground };
        Assert.Equal(isPermanent, contract.MustBePermanent(Months.Of(services), Law));
    }

    [Fact]
    public void A_contract_fits_its_ground_or_not()
    {
        PublicContract three = PublicContract.Between(new(2026, 9, 1), new(2029, 8, 31));
        Assert.True((three with { Ground = PublicContractGround.L332_8 }).Lengths(Law).Fits);
        Assert.False(
            (PublicContract.Between(new(2026, 9, 1), new(2029, 9, 1)) with { Ground = PublicContractGround.L332_8 }).Lengths(Law).Fits);
        Assert.False((three with { Ground = PublicContractGround.L332_14 }).Lengths(Law).Fits);
        Assert.False(
            (PublicContract.Between(new(2026, 9, 1), new(2027, 7, 31)) with { Ground = PublicContractGround.L332_24 }).Lengths(Law).Fits);
        Assert.Null((three with { Ground = PublicContractGround.L332_13 }).Lengths(Law).Fits);
        Assert.Null(three.Lengths(Law).Fits);
    }

    [Fact]
    public void Ten_per_cent_are_due_under_every_condition_only()
    {
        PublicContract year = PublicContract.Between(new(2025, 10, 6), new(2026, 10, 5)) with { Ground = PublicContractGround.L332_8 };
        Money total = Money.Of(24_000);
        Money month = Money.Of(2_000);
        PublicEndIndemnity due = year.FinalIndemnity(total, month, PublicContractAfter.Nothing, Law);
        Assert.Equal((true, Money.Of(2_400)), (due.IsDue, due.Amount!.Value));
        Assert.Contains(PublicServiceCode.L554_3, due.Explain().Sources);
        Assert.True(year.FinalIndemnity(total, Money.Of(3_734.03m), PublicContractAfter.Nothing, Law).IsDue);
        Assert.False(year.FinalIndemnity(total, Money.Of(3_734.04m), PublicContractAfter.Nothing, Law).IsDue);
        foreach (PublicContractAfter after in Enum.GetValues<PublicContractAfter>().Except([PublicContractAfter.Nothing]))
        {
            Assert.Equal(Money.Zero, year.FinalIndemnity(total, month, after, Law).Amount);
        }

        Assert.False(
            (year with { Ground = PublicContractGround.L332_23_2 }).FinalIndemnity(total, month, PublicContractAfter.Nothing, Law).IsDue);
        Assert.False(
            (year with { Ground = PublicContractGround.L332_24 }).FinalIndemnity(total, month, PublicContractAfter.Nothing, Law).IsDue);
        Assert.Null((year with { Ground = null }).FinalIndemnity(total, month, PublicContractAfter.Nothing, Law).IsDue);
        Assert.Throws<ArgumentOutOfRangeException>(
            "contract", () => PublicContract.From(new(2026, 1, 1)).FinalIndemnity(total, month, PublicContractAfter.Nothing, Law));
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("week", () => PublicCycle.Of(Hours.Of(34)));
        Assert.Throws<ArgumentOutOfRangeException>("week", () => PublicCycle.Of(Hours.Of(41)));
        Assert.Throws<ArgumentOutOfRangeException>("health", () => PublicCycle.Of(Hours.Of(39)).RttLost(Days.Of(367)));
        Assert.Throws<ArgumentOutOfRangeException>("daysPerWeek", () => PublicLeaveRight.Of(Days.Of(8)));
        Assert.Throws<ArgumentOutOfRangeException>("service", () => FiveDays.Year(Months.Of(13)));
        Assert.Throws<ArgumentOutOfRangeException>(
            "services", () => PublicContract.From(new(2026, 1, 1)).ResignationNotice(Months.Of(-1), new(2026, 2, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(
            "services", () => PublicContract.From(new(2026, 1, 1)).MustBePermanent(Months.Of(-1), Law));
        Assert.Throws<ArgumentOutOfRangeException>(
            "notifiedOn", () => PublicContract.From(new(2026, 1, 1)).DismissalNotice(Months.Of(1), new(2025, 12, 31)));
    }

    [Fact]
    public void Answers_allocate_nothing()
    {
        PublicCycle cycle = PublicCycle.Of(Hours.Of(39)) with { Quotite = Quotite.PartTime(Percent.Of(80)) };
        PublicContract contract = PublicContract.Between(new(2025, 10, 6), new(2026, 10, 5)) with { Ground = PublicContractGround.L332_8 };
        Allocation.IsNone(() => cycle.Rtt());
        Allocation.IsNone(() => cycle.RttLost(Days.Of(30)));
        Allocation.IsNone(() => FiveDays.Year(Months.Of(9), Days.Of(6)));
        Allocation.IsNone(() => FiveDays.CarryOver(Days.Of(12), PublicLeaveCause.Health, new(2026, 3, 2)));
        Allocation.IsNone(() => contract.Trial(Law));
        Allocation.IsNone(() => contract.Lengths(Law));
        Allocation.IsNone(() => contract.FinalIndemnity(Money.Of(20_000), Money.Of(2_000), PublicContractAfter.Nothing, Law));
    }
}
