using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Leave.Savings;

public class SaveableLeaveTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    private static readonly LocalDate On = new(2026, 6, 1);

    [Theory]
    [InlineData(LeaveUnit.Ouvrables, 24, 0, 0)]
    [InlineData(LeaveUnit.Ouvrables, 30, 6, 0)]
    [InlineData(LeaveUnit.Ouvrables, 36, 12, 6)]
    [InlineData(LeaveUnit.Ouvres, 25, 5, 0)]
    [InlineData(LeaveUnit.Ouvres, 30, 10, 5)]
    [InlineData(LeaveUnit.Ouvres, 3, 0, 0)]
    public void Days_above_24_ouvrables_are_saved_or_given_and_those_above_30_paid(LeaveUnit unit, int acquired, int saved, int paid)
    {
        SaveableLeave leave = PaidLeaveRight.Saveable(LeaveDays.Of(acquired.Days, unit), On, Law);
        Assert.Equal((LeaveDays.Of(saved.Days, unit), LeaveDays.Of(paid.Days, unit)), (leave.Saveable, leave.Cashable));
        Assert.Equal(
            ["C. trav. L1225-65-1", "C. trav. L3141-17", "C. trav. L3141-3", "C. trav. L3151-2", "C. trav. L3151-3"],
            leave.Explain().Sources.Select(static source => source.Citation).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Contains(
            "acquired is -1", Assert.Throws<ArgumentOutOfRangeException>(
                static () => PaidLeaveRight.Saveable(
                    LeaveDays.Of(Days.Of(-1), LeaveUnit.Ouvres), On, Law)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(static () => PaidLeaveRight.Saveable(30.Ouvrables, new(2016, 8, 9), Law));
    }

    [Property]
    public bool What_is_saved_and_what_is_kept_are_what_was_acquired(byte days, LeaveUnit unit)
    {
        LeaveDays acquired = LeaveDays.Of(Days.Of(days), unit);
        SaveableLeave leave = PaidLeaveRight.Saveable(acquired, On, Law);
        LeaveDays kept = acquired - leave.Saveable;
        return kept.In(LeaveUnit.Ouvrables) <= 24.Ouvrables && leave.Cashable <= leave.Saveable
            && (leave.Saveable.Exact == 0 || kept == LeaveDays.Of(4.Weeks, unit));
    }
}
