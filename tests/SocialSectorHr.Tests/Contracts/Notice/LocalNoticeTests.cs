using FsCheck;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Contracts;

/// <summary>The notice of Alsace-Moselle, C. trav. L1234-15 and L1234-16, beside the law and the agreement.</summary>
public class LocalNoticeTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate On = new(2026, 3, 2);
    private static readonly NoticeRules Here = new() { Zone = HolidayZone.AlsaceMoselle };

    [Theory]
    [InlineData(PayPeriodicity.Day, 1)]
    [InlineData(PayPeriodicity.Week, 7)]
    [InlineData(PayPeriodicity.Month, 15)]
    [InlineData(PayPeriodicity.QuarterOrLonger, 42)]
    [InlineData(null, 15)]
    public void A_resignation_has_the_length_of_the_way_of_pay(PayPeriodicity? by, int days)
    {
        NoticePeriod notice = Resigned(StaffCategory.WorkerOrEmployee, Here with { PaidBy = by });
        Assert.Equal(
            (days.Days, Months.Zero, On.PlusDays(days - 1), TermsOrigin.Law, LabourCode.L1234_15),
            (notice.Days, notice.Months, notice.LastDay!.Value, notice.Origin, notice.Source!));
        Assert.Equal(by is null, notice.Explain().ToText(Language.French).Contains("mode de paie, non donné", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(StaffCategory.Executive, null, 42)]
    [InlineData(StaffCategory.Executive, false, 15)]
    [InlineData(StaffCategory.WorkerOrEmployee, true, 42)]
    [InlineData(StaffCategory.TechnicianOrSupervisor, null, 15)]
    public void Certain_functions_have_six_weeks(StaffCategory category, bool? said, int days)
    {
        NoticePeriod notice = Resigned(category, Here with { IsSixWeeksInAlsaceMoselle = said });
        Assert.Equal(
            (days.Days, days == 42 ? LabourCode.L1234_16 : LabourCode.L1234_15), (notice.Days, notice.Source!));
    }

    [Theory]
    [InlineData(3, 0, 15)] // under six months the Code sets none
    [InlineData(12, 1, 0)] // a month is more than 15 days
    [InlineData(30, 2, 0)]
    public void A_dismissal_has_the_longest(int seniority, int months, int days)
    {
        NoticePeriod notice = Dismissed(seniority, StaffCategory.WorkerOrEmployee, Here);
        Assert.Equal((months.Months, days.Days), (notice.Months, notice.Days));
    }

    [Fact]
    public void Six_weeks_are_more_than_the_month_of_the_law_and_less_than_the_months_of_the_agreement()
    {
        Assert.Equal(42.Days, Dismissed(12, StaffCategory.Executive, Here).Days);
        NoticeRules ccn66 = CollectiveAgreements.Ccn66.Notice! with { Zone = HolidayZone.AlsaceMoselleWithGoodFriday };
        NoticePeriod agreed = Dismissed(12, StaffCategory.Executive, ccn66);
        Assert.Equal((4.Months, TermsOrigin.Agreement), (agreed.Months, agreed.Origin));
        Assert.Equal(2.Months, Resigned(StaffCategory.Executive, ccn66).Months);
    }

    [Fact]
    public void Gross_misconduct_takes_it_away() => Assert.Null(
        PermanentContract.From(On.PlusDays(-100)).Notice(
            Termination.Dismissal(On) with { Ground = DismissalGround.GrossMisconduct }, StaffCategory.Executive, Law, Here).LastDay);

    [Fact]
    public void A_zone_and_a_way_of_pay_are_of_their_lists()
    {
        Assert.Throws<ArgumentOutOfRangeException>("Zone", static () => new NoticeRules { Zone = (HolidayZone)99 });
        Assert.Throws<ArgumentOutOfRangeException>("PaidBy", static () => new NoticeRules { PaidBy = (PayPeriodicity)99 });
    }

    [Property]
    public void The_local_law_shortens_no_dismissal_and_is_nothing_elsewhere(NonNegativeInt seniority, PayPeriodicity by, HolidayZone zone)
    {
        int months = seniority.Get % 60;
        NoticeRules rules = Here with { Zone = zone, PaidBy = by };
        foreach (StaffCategory category in Enum.GetValues<StaffCategory>())
        {
            LocalDate? without = Dismissed(months, category, new()).LastDay;
            LocalDate? with = Dismissed(months, category, rules).LastDay;
            bool isLocal = zone is HolidayZone.AlsaceMoselle or HolidayZone.AlsaceMoselleWithGoodFriday;
            Assert.True(isLocal ? with is not null && !(with < without) : with == without);
        }
    }

    private static NoticePeriod Resigned(StaffCategory category, NoticeRules rules) =>
        PermanentContract.From(new(2020, 1, 1)).Notice(Termination.Resignation(On), category, Law, rules);

    private static NoticePeriod Dismissed(int seniority, StaffCategory category, NoticeRules rules) =>
        PermanentContract.From(On.PlusDays(-31 * seniority)).Notice(Termination.Dismissal(On), category, Law, rules);
}
