using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Leave.Fractioning;

public class FractioningDaysTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    private static readonly LocalDate On = new(2026, 10, 31);

    private static readonly FractioningRules Own = new()
    {
        Steps = [FractioningStep.Of(
            LeaveDays.Ouvres(3), LeaveDays.Ouvres(1)), FractioningStep.Of(LeaveDays.Ouvres(6), LeaveDays.Ouvres(3))],
        ReplacesLaw = true,
    };

    [Theory]
    [InlineData(LeaveUnit.Ouvrables, 2, 0)]
    [InlineData(LeaveUnit.Ouvrables, 3, 1)]
    [InlineData(LeaveUnit.Ouvrables, 5, 1)]
    [InlineData(LeaveUnit.Ouvrables, 6, 2)]
    [InlineData(LeaveUnit.Ouvrables, 12, 2)]
    [InlineData(LeaveUnit.Ouvres, 2, 0)]
    [InlineData(LeaveUnit.Ouvres, 3, 1)]
    [InlineData(LeaveUnit.Ouvres, 4, 1)]
    [InlineData(LeaveUnit.Ouvres, 5, 2)]
    [InlineData(LeaveUnit.Ouvres, 10, 2)]
    public void The_thresholds_of_each_unit(LeaveUnit unit, int outside, int extra) => Assert.Equal(
        LeaveDays.Of(Days.Of(extra), unit), SplitLeave.OfDaysOutside(LeaveDays.Of(Days.Of(outside), unit)).ExtraDays(On, Law).Days);

    [Theory]
    [InlineData(30, 18, 6, 2)]
    [InlineData(30, 24, 0, 0)]
    [InlineData(36, 18, 6, 2)]
    [InlineData(14, 12, 2, 0)]
    [InlineData(12, 0, 12, 0)]
    [InlineData(10, 4, 6, 0)]
    public void Neither_the_fifth_week_nor_a_leave_of_twelve_days_is_split(int acquired, int taken, int outside, int extra)
    {
        FractioningDays days = SplitLeave.Of(LeaveDays.Ouvrables(acquired), LeaveDays.Ouvrables(taken)).ExtraDays(On, Law);
        Assert.Equal((LeaveDays.Ouvrables(outside), LeaveDays.Ouvrables(extra)), (days.MainLeaveOutside, days.Days));
    }

    [Fact]
    public void Fewer_than_twelve_days_in_the_period_leave_the_question_open()
    {
        FractioningDays days = SplitLeave.Of(LeaveDays.Ouvrables(30), LeaveDays.Ouvrables(11)).ExtraDays(On, Law);
        Assert.Equal((false, LeaveDays.Ouvrables(2)), (days.HasContinuousPart, days.Days));
        Assert.Contains("whether days are then due is debated", days.Explain().ToText(Language.English), StringComparison.Ordinal);
        Assert.Null(SplitLeave.OfDaysOutside(LeaveDays.Ouvrables(6)).ExtraDays(On, Law).HasContinuousPart);
    }

    [Fact]
    public void Days_given_up_are_not_due()
    {
        SplitLeave leave = SplitLeave.OfDaysOutside(LeaveDays.Ouvres(6));
        Assert.Equal(LeaveDays.Ouvres(0), (leave with { IsWaived = true }).ExtraDays(On, Law, Own).Days);
        Assert.Equal(LeaveDays.Ouvres(3), (leave with { IsWaived = false }).ExtraDays(On, Law, Own).Days);
    }

    [Fact]
    public void An_agreement_replaces_the_law_or_is_better_for_the_needs_of_the_service()
    {
        SplitLeave leave = SplitLeave.OfDaysOutside(LeaveDays.Ouvres(5));
        FractioningDays replaced = leave.ExtraDays(On, Law, Own);
        Assert.Equal(
            (LeaveDays.Ouvres(2), LeaveDays.Ouvres(1), LeaveDays.Ouvres(1)),
            (replaced.LegalDays, replaced.AgreementDays!.Value, replaced.Days));
        FractioningRules service = new() { ForTheService = LeaveDays.Ouvrables(3) };
        SplitLeave ouvrables = SplitLeave.OfDaysOutside(LeaveDays.Ouvrables(6));
        Assert.Equal(LeaveDays.Ouvrables(2), ouvrables.ExtraDays(On, Law, service).Days);
        Assert.Equal(LeaveDays.Ouvrables(3), (ouvrables with { IsForTheService = true }).ExtraDays(On, Law, service).Days);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Contains("takenInPeriod is ", Assert.Throws<ArgumentOutOfRangeException>(
            () => SplitLeave.Of(LeaveDays.Ouvrables(10), LeaveDays.Ouvrables(11))).Message, StringComparison.Ordinal);
        Assert.Contains("one unit", Assert.Throws<ArgumentException>(
            () => SplitLeave.Of(LeaveDays.Ouvrables(10), LeaveDays.Ouvres(1))).Message, StringComparison.Ordinal);
        Assert.Contains("mainLeaveOutside is ", Assert.Throws<ArgumentOutOfRangeException>(
            () => SplitLeave.OfDaysOutside(LeaveDays.Ouvres(21))).Message, StringComparison.Ordinal);
        Assert.Contains("extra is ", Assert.Throws<ArgumentOutOfRangeException>(
            () => FractioningStep.Of(LeaveDays.Ouvres(1), LeaveDays.Ouvres(-1))).Message, StringComparison.Ordinal);
        Assert.Contains("from 2016-08-10 on", Assert.Throws<ArgumentOutOfRangeException>(
            () => SplitLeave.OfDaysOutside(LeaveDays.Ouvres(3)).ExtraDays(new(2016, 8, 9), Law)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_articles_are_cited() => Assert.Equal(
        ["C. trav. L3141-17", "C. trav. L3141-18", "C. trav. L3141-23"],
        SplitLeave.Of(LeaveDays.Ouvrables(30), LeaveDays.Ouvrables(18)).ExtraDays(On, Law)
            .Explain().Sources.Select(source => source.Citation));

    [Fact]
    public void An_answer_allocates_nothing()
    {
        SplitLeave leave = SplitLeave.Of(LeaveDays.Ouvrables(30), LeaveDays.Ouvrables(18));
        Allocation.IsNone(() => leave.ExtraDays(On, Law));
    }

    [Property]
    public bool More_days_in_the_period_never_give_more_extra_days(byte acquired, byte taken, LeaveUnit unit)
    {
        int all = acquired % 40;
        int inside = all == 0 ? 0 : taken % all;
        LeaveDays Of(int days) => LeaveDays.Of(Days.Of(days), unit);
        FractioningDays fewer = SplitLeave.Of(Of(all), Of(inside)).ExtraDays(On, Law);
        FractioningDays more = SplitLeave.Of(Of(all), Of(Math.Min(all, inside + 1))).ExtraDays(On, Law);
        return more.Days <= fewer.Days && fewer.Days.Exact >= 0 && fewer.Days.Exact <= 2;
    }
}
