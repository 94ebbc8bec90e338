using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Leave.Children;

public class ChildrenLeaveTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    private static readonly LocalDate Adult = new(1980, 1, 1);

    [Theory]
    [InlineData(2011, 4, 30, false, false)]
    [InlineData(2011, 5, 1, false, true)]
    [InlineData(2000, 1, 1, true, true)]
    [InlineData(2026, 4, 30, false, true)]
    [InlineData(2026, 5, 1, true, false)]
    public void A_child_under_15_on_30_April_counts_and_a_disabled_one_at_any_age(
        int year, int month, int day, bool isDisabled, bool counts) =>
        Assert.Equal(counts, LeaveChild.Of(new(year, month, day), isDisabled).CountsIn(2026));

    [Theory]
    [InlineData(2004, 4, 30, 3)]
    [InlineData(2004, 5, 1, 4)]
    public void Who_turns_21_on_30_April_of_the_year_before_is_an_adult(int year, int month, int day, int extra) => Assert.Equal(
        LeaveDays.Ouvrables(extra),
        PaidLeaveRight.OfChildren(
            new LocalDate(year, month, day),
            [LeaveChild.Of(new(2020, 1, 1)), LeaveChild.Of(new(2022, 1, 1))],
            LeaveDays.Ouvrables(27),
            2026,
            Law).Extra);

    [Fact]
    public void The_days_fill_the_year_of_an_adult_in_either_unit_and_never_more()
    {
        LeaveChild[] three = [LeaveChild.Of(new(2015, 1, 1)), LeaveChild.Of(new(2018, 1, 1)), LeaveChild.Of(new(2010, 1, 1))];
        Assert.Equal(LeaveDays.Ouvrables(4), PaidLeaveRight.OfChildren(Adult, three, LeaveDays.Ouvrables(20), 2026, Law).Extra);
        Assert.Equal(LeaveDays.Ouvres(1), PaidLeaveRight.OfChildren(Adult, three, LeaveDays.Ouvres(24), 2026, Law).Extra);
        Assert.Equal(LeaveDays.Ouvres(0), PaidLeaveRight.OfChildren(Adult, three, LeaveDays.Ouvres(30), 2026, Law).Extra);
    }

    [Theory]
    [InlineData(-1, 1, 10, "age")]
    [InlineData(30, 31, 10, "children")]
    [InlineData(30, 1, -1, "acquired")]
    public void What_cannot_be_is_refused(int age, int children, int acquired, string parameter)
    {
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(
            () => PaidLeaveRight.OfChildren(age, children, LeaveDays.Ouvrables(acquired), new(2026, 6, 1), Law));
        Assert.Contains($"{parameter} is ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_law_is_not_known_before_10_August_2016() => Assert.Contains(
        "from 2016-08-10 on",
        Assert.Throws<ArgumentOutOfRangeException>(
            () => PaidLeaveRight.OfChildren(30, 1, LeaveDays.Ouvrables(10), new(2016, 8, 9), Law)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void The_articles_are_cited() => Assert.Equal(
        ["C. trav. L3141-8", "C. trav. L3141-3"],
        PaidLeaveRight.OfChildren(30, 2, LeaveDays.Ouvrables(27), new(2026, 6, 1), Law)
            .Explain().Sources.Select(source => source.Citation));

    [Fact]
    public void An_answer_allocates_nothing()
    {
        LeaveDays acquired = LeaveDays.Ouvrables(27);
        Allocation.IsNone(() => PaidLeaveRight.OfChildren(30, 2, acquired, new(2026, 6, 1), Law));
    }

    [Property]
    public bool A_child_never_takes_days_away_and_an_adult_never_passes_the_year(byte age, byte children, byte days, LeaveUnit unit)
    {
        LeaveDays acquired = LeaveDays.Of(SocialSectorHr.Days.Of(days % 40), unit);
        ChildrenLeave leave = PaidLeaveRight.OfChildren(age % 100, children % 10, acquired, new(2026, 6, 1), Law);
        ChildrenLeave more = PaidLeaveRight.OfChildren(age % 100, (children % 10) + 1, acquired, new(2026, 6, 1), Law);
        LeaveDays year = LeaveDays.Ouvrables(30).In(unit);
        return leave.Extra.Exact >= 0 && leave.Extra <= more.Extra && (age % 100 < 21 || leave.Total <= year || leave.Extra.Exact == 0);
    }
}
