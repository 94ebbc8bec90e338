using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Agreements;

/// <summary>The pay kept during a sickness, by the agreements and by the law.</summary>
public sealed class SickPayTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate First = new(2026, 3, 2);

    private static readonly int[] Held = [413, 29, 1518, 2941, 1261, 2190, 2336, 405];

    [Theory]
    [InlineData(11, 60, 0, 0)]
    [InlineData(12, 60, 30, 23)]
    [InlineData(71, 100, 30, 30)]
    [InlineData(72, 100, 40, 40)]
    [InlineData(372, 200, 90, 90)]
    [InlineData(480, 200, 90, 90)]
    [InlineData(24, 7, 0, 0)]
    [InlineData(24, 8, 1, 0)]
    public void The_law_pays_two_rates_by_seniority_after_seven_days(int seniority, int days, int first, int second)
    {
        SickPay pay = CollectiveAgreements.RedCross.SickPay(
            SickStop.Of(First, days, seniority.Months), StaffCategory.WorkerOrEmployee, Law);
        Assert.Equal((first.Days, second.Days), (pay.LegalFirstDays, pay.LegalSecondDays));
        Assert.Equal(CollectiveAgreements.RedCross.Name, pay.NotHeld);
        Assert.Null(pay.IsEligible);
        Assert.Null(pay.LeavesDaysToTheLaw);
    }

    [Fact]
    public void A_work_accident_has_no_waiting_by_the_law_nor_by_the_agreements() => Assert.All(Held, static idcc =>
    {
        CollectiveAgreement agreement = CollectiveAgreements.OfIdcc(idcc)!;
        SickPay pay = agreement.SickPay(
            SickStop.Of(First, 5, 24.Months) with { IsWorkAccident = true }, StaffCategory.WorkerOrEmployee, Law);
        Assert.Equal((5.Days, 5.Days, Days.Zero), (pay.PaidDays, pay.LegalFirstDays, pay.WaitingDays!.Value));
    });

    [Fact]
    public void CCN_66_owes_an_accident_from_the_first_day_of_employment()
    {
        SickStop stop = SickStop.Of(First, 10, Months.Zero);
        Assert.False(CollectiveAgreements.Ccn66.SickPay(stop, StaffCategory.WorkerOrEmployee, Law).IsEligible);
        Assert.True(
            CollectiveAgreements.Ccn66.SickPay(stop with { IsWorkAccident = true }, StaffCategory.WorkerOrEmployee, Law).IsEligible);
    }

    [Fact]
    public void Three_months_in_full_and_three_at_half_pay_end_after_six_months()
    {
        SickPay pay = CollectiveAgreements.Ccn66.SickPay(SickStop.Of(First, 300, 14.Months), StaffCategory.WorkerOrEmployee, Law);
        Assert.Equal((First, new LocalDate(2026, 9, 1)), (pay.FirstPaidDay, pay.LastPaidDay));
    }

    [Theory]
    [InlineData(14, null, 0, true)]
    [InlineData(15, null, 0, false)]
    [InlineData(16, null, 3, true)]
    [InlineData(10, 50, 1, false)]
    [InlineData(10, 51, 1, true)]
    [InlineData(10, null, null, false)]
    public void ECLAT_lifts_the_waiting_in_its_cases(int days, int? age, int? earlier, bool isLifted)
    {
        SickStop stop = SickStop.Of(First, days, 20.Months) with { Age = age, EarlierStops = earlier };
        Assert.Equal(isLifted, CollectiveAgreements.Eclat.SickPay(stop, StaffCategory.WorkerOrEmployee, Law).WaitingDays == Days.Zero);
    }

    [Theory]
    [InlineData(null, false, 3)]
    [InlineData(0, false, 3)]
    [InlineData(0, true, 0)]
    [InlineData(1, false, 7)]
    [InlineData(2, true, 3)]
    public void CCN_65_waits_longer_after_another_stop(int? earlier, bool hospital, int waiting)
    {
        SickStop stop = SickStop.Of(First, 120, 12.Months) with { EarlierStops = earlier, IsInHospital = hospital };
        SickPay pay = CollectiveAgreements.Ccn65.SickPay(stop, StaffCategory.WorkerOrEmployee, Law);
        Assert.Equal((waiting.Days, new LocalDate(2026, 6, 1)), (pay.WaitingDays!.Value, pay.LastPaidDay!.Value));
        Assert.False(
            CollectiveAgreements.Ccn65.SickPay(SickStop.Of(First, 120, 11.Months), StaffCategory.WorkerOrEmployee, Law).IsEligible);
        Assert.Equal(
            ["CCN 65 art. 52", "C. trav. L1226-1", "C. trav. D1226-3", "C. trav. D1226-1", "C. trav. D1226-2", "C. trav. D1226-5"],
            pay.Explain().Sources.Select(static source => source.Citation));
    }

    [Property]
    public bool More_seniority_or_a_longer_stop_never_pays_fewer_days(byte days, ushort months, byte more)
    {
        SickStop stop = SickStop.Of(First, 1 + days, Months.Of(months % 480));
        return CollectiveAgreements.All.All(agreement =>
        {
            SickPay pay = agreement.SickPay(stop, StaffCategory.WorkerOrEmployee, Law);
            SickPay later = agreement.SickPay(
                stop with { Seniority = stop.Seniority + Months.Of(more) }, StaffCategory.WorkerOrEmployee, Law);
            SickPay longer = agreement.SickPay(SickStop.Of(First, 1 + days + more, stop.Seniority), StaffCategory.WorkerOrEmployee, Law);
            return pay.PaidDays <= later.PaidDays
                && pay.PaidDays <= longer.PaidDays
                && pay.LegalFirstDays + pay.LegalSecondDays <= later.LegalFirstDays + later.LegalSecondDays;
        });
    }

    [Fact]
    public void The_texts_are_cited() => Assert.Equal(
        ["CCN 66 art. 26", "C. trav. L1226-1", "C. trav. D1226-3", "C. trav. D1226-1", "C. trav. D1226-2", "C. trav. D1226-5"],
        CollectiveAgreements.Ccn66.SickPay(SickStop.Of(First, 120, 14.Months), StaffCategory.WorkerOrEmployee, Law)
            .Explain().Sources.Select(static source => source.Citation));

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.StartsWith(
            "days is 0: it must be between 1 and ",
            Assert.Throws<ArgumentOutOfRangeException>(() => SickStop.Of(First, 0, 1.Months)).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "Age is 13: it must be between 14 and 100.",
            Assert.Throws<ArgumentOutOfRangeException>(() => SickStop.Of(First, 3, 1.Months) with { Age = 13 }).Message,
            StringComparison.Ordinal);
    }
}
