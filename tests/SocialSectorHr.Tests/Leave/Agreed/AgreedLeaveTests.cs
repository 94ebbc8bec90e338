using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Leave.Agreed;

public class AgreedLeaveTests
{
    private static readonly WorkCalendar Calendar = WorkCalendar.For(HolidayZone.Metropole);

    private static readonly FrenchLaw Law = FrenchLaw.Published;

    private static readonly DateInterval Year = new(new(2025, 6, 1), new(2026, 5, 31));

    private static readonly PaidLeaveRight Legal = PaidLeaveRight.Legal(LeaveUnit.Ouvrables);

    [Theory]
    [InlineData(0, 0, 30, 30)]
    [InlineData(30, 0, 30, 30)]
    [InlineData(31, 1.25, 29, 30)]
    [InlineData(45, 1.25, 29, 30)]
    [InlineData(46, 2.5, 28, 30)]
    [InlineData(90, 5, 25, 30)]
    [InlineData(365, 28.75, 2, 24)]
    public void CCN_51_takes_a_24th_off_for_each_fortnight_of_sickness_beyond_thirty_days_and_yields_to_the_law(
        int sick, decimal reduction, int byText, int due)
    {
        AgreedLeave leave = Of(CollectiveAgreements.Ccn51, sick);
        Assert.Equal(
            (LeaveDays.Ouvrables(reduction), byText.Ouvrables, due.Ouvrables), (leave.Reduction, leave.ByText!.Value, leave.Due));
        Assert.Equal(byText < due, leave.IsTextBelowTheLaw);
    }

    [Fact]
    public void By_months_ninety_days_of_sickness_give_29_by_law()
    {
        AgreedLeave leave = Of(CollectiveAgreements.Ccn51, 90, rules: new() { Method = AccrualMethod.CalendarMonths });
        Assert.Equal((25.Ouvrables, 29.Ouvrables), (leave.ByText!.Value, leave.Due));
    }

    [Fact]
    public void A_pregnant_woman_loses_nothing_under_CCN_51() =>
        Assert.Equal((30.Ouvrables, 0.Ouvrables), Both(Of(CollectiveAgreements.Ccn51, 200, counted: 200)));

    [Theory]
    [InlineData(29, 0, 30)]
    [InlineData(30, 0, 28)]
    [InlineData(200, 200, 30)]
    [InlineData(200, 171, 30)]
    [InlineData(200, 170, 28)]
    public void CCN_66_counts_paid_sickness_and_the_other_below_thirty_days(int sick, int paid, int byText)
    {
        AgreedLeave leave = Of(CollectiveAgreements.Ccn66, sick, paid, new() { Method = AccrualMethod.CalendarMonths });
        Assert.Equal(byText.Ouvrables, leave.ByText);
        Assert.True(leave.Due >= leave.ByLaw.Days && leave.Due >= byText.Ouvrables);
    }

    [Fact]
    public void Paid_sickness_of_a_whole_year_keeps_the_whole_leave_under_CCN_66_and_ECLAT_where_the_law_gives_24()
    {
        LeaveRules months = new() { Method = AccrualMethod.CalendarMonths };
        foreach (CollectiveAgreement agreement in new[] { CollectiveAgreements.Ccn66, CollectiveAgreements.Eclat })
        {
            AgreedLeave leave = Of(agreement, 365, 365, months);
            Assert.Equal((30.Ouvrables, 24.Ouvrables, true), (leave.Due, leave.ByLaw.Days, leave.IsByText));
        }
    }

    [Fact]
    public void Home_care_counts_thirty_days_of_sickness_and_a_sick_child()
    {
        LeaveRules months = new() { Method = AccrualMethod.CalendarMonths };
        Absence child = new(new(new(2026, 3, 1), new(2026, 3, 31)), AbsenceKind.SickChild);
        Absence sick = new(new(new(2025, 9, 1), new(2025, 10, 30)), AbsenceKind.Sickness);
        AgreedLeave leave = PaidLeaveRight.Legal(LeaveUnit.Ouvres).ByAgreement(
            Year, [child, sick], Days.Zero, Calendar, Law, CollectiveAgreements.HomeCare, months);
        Assert.Equal(23.Ouvres, leave.ByText);
    }

    [Fact]
    public void An_agreement_whose_text_is_not_held_leaves_the_law()
    {
        AgreedLeave leave = Of(CollectiveAgreements.MissionsLocales, 90);
        Assert.Equal((null, null, false), (leave.ByText, leave.IsTextBelowTheLaw, leave.IsByText));
        Assert.Equal(leave.ByLaw.Days, leave.Due);
        Assert.Equal(CollectiveAgreements.MissionsLocales.Name, leave.NotHeld);
    }

    [Fact]
    public void The_articles_are_cited() => Assert.Equal(
        ["C. trav. L3141-3", "C. trav. L3141-5-1", "C. trav. L3141-7", "C. trav. L3141-9", "CCN 51 art. 09.02.3"],
        Of(CollectiveAgreements.Ccn51, 90, rules: new() { Method = AccrualMethod.CalendarMonths })
            .Explain().Sources.Select(static source => source.Citation).Where(static citation => citation != "C. trav. L3141-4" && citation != "C. trav. L3141-5")
            .Order(StringComparer.Ordinal));

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Contains("counted is 11", Refused(() => Of(CollectiveAgreements.Ccn66, 10, 11)), StringComparison.Ordinal);
        Assert.Contains("counted is 1 day", Refused(() => Of(CollectiveAgreements.HomeCare, 10, 1)), StringComparison.Ordinal);
        Assert.Contains("NeutralSickness is 0.5", Refused(() => new AgreedLeaveRules() { NeutralSickness = Days.Of(0.5m) }), StringComparison.Ordinal);
        Assert.Contains("PartLostPer is 0", Refused(() => new AgreedLeaveRules() { PartLostPer = Days.Zero }), StringComparison.Ordinal);
        Assert.Contains("PartsOfYear is 0", Refused(() => new AgreedLeaveRules() { PartsOfYear = 0 }), StringComparison.Ordinal);
    }

    [Property]
    internal bool What_is_due_is_never_below_the_law(LeaveYear year, byte agreement, byte weeks)
    {
        PaidLeaveRight right = PaidLeaveRight.OfWeeks(Weeks.Of(5 + (weeks % 4)), LeaveUnit.Ouvrables);
        CollectiveAgreement under = CollectiveAgreements.All[agreement % CollectiveAgreements.All.Count];
        AgreedLeave leave = right.ByAgreement(
            year.Period, year.Absences, Days.Zero, Calendar, Law, under.AnnualLeave ?? new() { NotHeld = under.Name });
        return leave.Due >= leave.Floor.Days && leave.Due >= leave.ByLaw.Days && (leave.ByText is not { } text || leave.Due >= text)
            && leave.Due.Exact <= right.Annual.Round(DayRounding.DayUp).Exact;
    }

    private static (LeaveDays, LeaveDays) Both(AgreedLeave leave) => (leave.Due, leave.Reduction);

    private static AgreedLeave Of(CollectiveAgreement agreement, int sick, int counted = 0, LeaveRules? rules = null) => Legal.ByAgreement(
        Year,
        sick == 0 ? null : [new Absence(new(Year.Start, Year.Start.PlusDays(sick - 1)), AbsenceKind.Sickness)],
        Days.Of(counted),
        Calendar,
        Law,
        agreement,
        rules);

    private static string Refused(Func<object> ask) => Assert.Throws<ArgumentOutOfRangeException>(ask).Message;
}
