namespace SocialSectorHr.Tests.Leave.Seniority;

public class SeniorityLeaveTests
{
    private static readonly PaidLeaveRight Legal = PaidLeaveRight.Legal(LeaveUnit.Ouvrables);

    [Fact]
    public void The_days_come_on_top_of_the_year_in_the_unit_of_the_right()
    {
        SeniorityLeave leave = Legal.SeniorityDays(20, CollectiveAgreements.HomeCare);
        Assert.Equal((LeaveDays.Ouvres(5), LeaveDays.Ouvrables(36)), (leave.Days, leave.Annual));
        Assert.Equal(["CCN BAD titre IV art. 24"], leave.Explain().Sources.Select(static source => source.Citation));
        Assert.Equal(["CCN 66 art. 22"], Legal.SeniorityDays(5, CollectiveAgreements.Ccn66).Explain().Sources.Select(static source => source.Citation));
    }

    [Fact]
    public void An_agreement_that_is_not_held_gives_no_day_and_says_so()
    {
        SeniorityLeave leave = Legal.SeniorityDays(20, CollectiveAgreements.RedCross);
        Assert.Equal((CollectiveAgreements.RedCross.Name, LeaveDays.Ouvrables(0)), (leave.NotHeld!.Value, leave.Days));
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Contains("years is -1", Assert.Throws<ArgumentOutOfRangeException>(
            () => Legal.SeniorityDays(-1, CollectiveAgreements.Ccn66)).Message, StringComparison.Ordinal);
        Assert.Contains("years is 81", Assert.Throws<ArgumentOutOfRangeException>(
            () => SeniorityLeaveStep.Of(81, LeaveDays.Ouvres(1))).Message, StringComparison.Ordinal);
        Assert.Contains("days is ", Assert.Throws<ArgumentOutOfRangeException>(
            () => SeniorityLeaveStep.Of(1, LeaveDays.Ouvres(-1))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_allocates_nothing() => Allocation.IsNone(static () => Legal.SeniorityDays(12, CollectiveAgreements.Ccn66));

    [Property]
    public bool A_year_more_never_gives_less(byte years, bool first)
    {
        CollectiveAgreement agreement = first ? CollectiveAgreements.Ccn66 : CollectiveAgreements.HomeCare;
        return Legal.SeniorityDays(years % 80, agreement).Days <= Legal.SeniorityDays((years % 80) + 1, agreement).Days;
    }
}
