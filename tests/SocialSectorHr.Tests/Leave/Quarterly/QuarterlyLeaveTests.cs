using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Leave.Quarterly;

public class QuarterlyLeaveTests
{
    private static readonly Days None = Days.Zero;

    [Fact]
    public void CCN_66_gives_six_days_or_three_or_none_by_annex()
    {
        (AgreementGroup Staff, int Days)[] staff =
        [
            (Ccn66Staff.AdministrativeHead, 6), (Ccn66Staff.Administrative, 3), (Ccn66Staff.Educational, 6), (Ccn66Staff.Paramedical, 6),
            (Ccn66Staff.OtherParamedical, 3), (Ccn66Staff.GeneralServices, 3), (Ccn66Staff.Management, 6), (Ccn66Staff.TechnicalExecutive, 3),
            (Ccn66Staff.ExecutiveForAdults, 0), (Ccn66Staff.ForAdults, 0),
        ];
        Assert.All(staff, static row =>
        {
            QuarterlyLeave leave = PaidLeaveRight.OfQuarter(Days.Of(40), Days.Of(10), row.Staff, CollectiveAgreements.Ccn66);
            Assert.Equal((Days.Of(row.Days), Days.Of(3 * row.Days)), (leave.Days.Days, leave.PerYear.Days));
        });
    }

    [Theory]
    [InlineData(true, 15, 0, 6)]
    [InlineData(true, 16, 0, 5)]
    [InlineData(true, 30, 0, 5)]
    [InlineData(true, 31, 0, 4)]
    [InlineData(true, 0, 1, 5)]
    [InlineData(true, 15, 15, 5)]
    [InlineData(true, 0, 92, 0)]
    [InlineData(false, 15, 30, 2)]
    [InlineData(false, 16, 30, 1)]
    [InlineData(false, 0, 61, 0)]
    public void CCN_51_takes_a_day_off_for_each_fortnight_or_month_begun(bool educational, int sick, int absent, int days) => Assert.Equal(
        LeaveDays.Ouvrables(days),
        PaidLeaveRight.OfQuarter(
            Days.Of(sick), Days.Of(absent), educational ? Ccn51Staff.Educational : Ccn51Staff.Other, CollectiveAgreements.Ccn51).Days);

    [Fact]
    public void What_cannot_be_is_refused()
    {
        QuarterlyLeaveRules rules = new() { PerQuarter = LeaveDays.Ouvrables(6) };
        Assert.Contains("sick is 93", Refused(() => PaidLeaveRight.OfQuarter(Days.Of(93), None, rules)), StringComparison.Ordinal);
        Assert.Contains("absent is 53", Refused(() => PaidLeaveRight.OfQuarter(Days.Of(40), Days.Of(53), rules)), StringComparison.Ordinal);
        Assert.Contains("DayLostPer is 0", Refused(() => rules with { DayLostPer = None }), StringComparison.Ordinal);
        Assert.Contains("a group of the agreement", Refused(
            () => PaidLeaveRight.OfQuarter(None, None, Ccn51Staff.Other, CollectiveAgreements.Ccn66)), StringComparison.Ordinal);
        Assert.Contains("an agreement that holds quarterly leave", Refused(
            () => PaidLeaveRight.OfQuarter(None, None, Ccn51Staff.Other, CollectiveAgreements.Eclat)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_articles_are_cited()
    {
        Assert.Equal(["CCN 51 art. 09.05"], Cited(PaidLeaveRight.OfQuarter(None, None, Ccn51Staff.Other, CollectiveAgreements.Ccn51)));
        Assert.Equal(["CCN 66 annexe 3 art. 6"], Cited(PaidLeaveRight.OfQuarter(None, None, Ccn66Staff.Educational, CollectiveAgreements.Ccn66)));
    }

    [Fact]
    public void An_answer_allocates_nothing() => Allocation.IsNone(
        static () => PaidLeaveRight.OfQuarter(Days.Of(20), None, Ccn51Staff.Educational, CollectiveAgreements.Ccn51));

    [Property]
    public bool A_day_of_absence_more_never_gives_more(byte sick, byte absent, bool educational)
    {
        AgreementGroup staff = educational ? Ccn51Staff.Educational : Ccn51Staff.Other;
        QuarterlyLeave Of(int ill, int away) => PaidLeaveRight.OfQuarter(Days.Of(ill), Days.Of(away), staff, CollectiveAgreements.Ccn51);
        QuarterlyLeave leave = Of(sick % 45, absent % 45);
        return leave.Days.Exact >= 0 && leave.Days <= leave.PerQuarter
            && Of((sick % 45) + 1, absent % 45).Days <= leave.Days && Of(sick % 45, (absent % 45) + 1).Days <= leave.Days;
    }

    private static IEnumerable<string> Cited(QuarterlyLeave leave) => leave.Explain().Sources.Select(static source => source.Citation);

    private static string Refused(Func<object> ask) => Assert.Throws<ArgumentOutOfRangeException>(ask).Message;
}
