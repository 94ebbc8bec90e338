using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Agreements;

/// <summary>What a stop gives by the law and by the agreement, in euros a day.</summary>
public sealed class SickPayComparisonTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate First = new(2026, 6, 1);

    [Fact]
    public void An_agreement_on_the_net_pay_is_held_against_the_law_in_net_euros()
    {
        SickPayComparison comparison = Compare(CollectiveAgreements.Ccn66, 30, Net);
        Assert.Equal(SickPayBase.Net, comparison.Base);
        Assert.Equal(
            [
                (new LocalDate(2026, 6, 1), new LocalDate(2026, 6, 3), 0m, 62.40m),
                (new LocalDate(2026, 6, 4), new LocalDate(2026, 6, 7), 36.80685m, 62.40m), // 39.45 × 93.3 %
                (new LocalDate(2026, 6, 8), new LocalDate(2026, 6, 30), 62.19585m, 62.40m), // and (72 − 39.45) × 78 %
            ],
            Rows(comparison));
        Assert.Equal((1_577.73m.Euros, 1_872.Euros, 1_872.Euros), (comparison.ByLaw, comparison.ByAgreement, comparison.Better));
        Assert.Equal(878.22m.Euros, comparison.Complement); // 1 872 − 27 × 36.80685
        Assert.All(comparison.Stretches, static stretch => Assert.True(stretch.IsAgreementBetter));
        Assert.Equal("€1,872.00 by the agreement, €1,577.73 by the law", comparison.ToString());
        Assert.Equal(
            ["C. trav. L1226-1", "C. trav. D1226-3", "C. trav. D1226-1", "C. trav. D1226-2", "CCN 66 art. 26", "C. trav. D1226-5"],
            comparison.Explain().Sources.Select(static source => source.Citation));
    }

    [Fact]
    public void An_agreement_on_the_gross_pay_is_better_for_some_days_and_the_law_for_others()
    {
        SickPayComparison comparison = Compare(CollectiveAgreements.HomeCare, 80, static day => day);
        Assert.Equal(SickPayBase.Gross, comparison.Base);
        decimal twoThirds = 53.333333m;
        Assert.Equal(
            [
                (new LocalDate(2026, 6, 1), new LocalDate(2026, 6, 3), 0m, 0m),
                (new LocalDate(2026, 6, 4), new LocalDate(2026, 6, 7), 39.45m, 72m),
                (new LocalDate(2026, 6, 8), new LocalDate(2026, 7, 7), 72m, 72m),
                (new LocalDate(2026, 7, 8), new LocalDate(2026, 8, 2), twoThirds, 72m),
                (new LocalDate(2026, 8, 3), new LocalDate(2026, 8, 6), twoThirds, 39.45m),
                (new LocalDate(2026, 8, 7), new LocalDate(2026, 8, 19), 39.45m, 39.45m),
            ],
            Rows(comparison));
        Assert.Equal(
            [false, true, false, true, false, false], comparison.Stretches.Select(static stretch => stretch.IsAgreementBetter!.Value));
        Assert.Equal([0m, 32.55m, 0m, 18.666667m, -13.883333m, 0m],
            comparison.Stretches.Select(static stretch => stretch.Difference!.Value.Exact.Round(6).ToDecimal()));

        // 60 days at 72, 4 at two thirds of 80, 13 allowances.
        Assert.Equal((4_320.Euros + (Money.OfFraction(160, 3) * 4) + (39.45m.Euros * 13)).Round(), comparison.Better);
    }

    [Fact]
    public void What_is_not_known_is_not_compared()
    {
        SickPayComparison gross = Compare(CollectiveAgreements.Ccn66, 30, static day => day);
        Assert.Equal((SickPayBase.Gross, null, null, null), (gross.Base, gross.ByAgreement, gross.Better, gross.Complement));
        Assert.All(gross.Stretches, static stretch => Assert.Null(stretch.IsAgreementBetter));
        Assert.Equal(1_065.15m.Euros + 748.65m.Euros, gross.ByLaw);
        SickPayComparison notHeld = Compare(CollectiveAgreements.RedCross, 30, Net);
        Assert.Equal((CollectiveAgreements.RedCross.Name, null), (notHeld.NotHeld, notHeld.ByAgreement));
        Assert.Null(gross.NotHeld);
    }

    [Fact]
    public void Without_the_seniority_of_either_the_allowance_is_alone()
    {
        SickStop stop = SickStop.Of(First, 30, 11.Months);
        SickPayComparison comparison = CollectiveAgreements.Ccn66.SickPayComparison(
            stop, Net(SickDayPay.Of(80.Euros, stop.DailyAllowance(2_400.Euros, Law))), StaffCategory.WorkerOrEmployee, Law);
        Assert.Equal((comparison.ByLaw, Money.Zero), (comparison.ByAgreement!.Value, comparison.Complement!.Value));
        Assert.Equal(2, comparison.Stretches.Count);
    }

    [Property]
    public bool The_stretches_are_the_stop_and_the_law_is_the_allowances_and_its_complement(
        byte days, ushort months, CollectiveAgreement agreement, bool accident, ushort pay)
    {
        SickStop stop = SickStop.Of(First, 1 + days, Months.Of(months % 480)) with { IsWorkAccident = accident };
        Money day = Money.Of(1 + (pay % 300));
        DailyAllowance allowance = stop.DailyAllowance(day * 30, Law);
        if (!agreement.IsInForce(stop.Period.Start))
        {
            return true;
        }

        SickPayComparison comparison = agreement.SickPayComparison(
            stop, SickDayPay.Of(day, allowance), StaffCategory.WorkerOrEmployee, Law);
        LocalDate next = stop.Period.Start;
        foreach (SickPayStretch stretch in comparison.Stretches)
        {
            if (stretch.Days.Start != next || stretch.Better < stretch.ByLaw || stretch.Better < stretch.ByAgreement
                || stretch.ByLaw < stretch.Allowance || stretch.ByAgreement < stretch.Allowance)
            {
                return false;
            }

            next = stretch.Days.End.PlusDays(1);
        }

        Money law = allowance.Total + stop.LegalComplement(day, allowance, Law).Complement;
        return next == stop.Period.End.PlusDays(1) && Fraction.Abs((comparison.ByLaw - law).Exact) <= Fraction.Of(1, 100);
    }

    [Property]
    public bool The_days_that_the_agreement_pays_are_those_of_its_stretches(byte days, ushort months, CollectiveAgreement agreement)
    {
        SickStop stop = SickStop.Of(First, 1 + days, Months.Of(months % 480));
        if (!agreement.IsInForce(stop.Period.Start))
        {
            return true;
        }

        SickPay agreed = agreement.SickPay(stop, StaffCategory.WorkerOrEmployee, Law);
        SickPayComparison comparison = agreement.SickPayComparison(
            stop,
            SickDayPay.Of(100.Euros, stop.DailyAllowance(Money.Zero, Law)) with { Net = 100.Euros, NetOfAllowance = 100.Percent },
            StaffCategory.WorkerOrEmployee,
            Law);
        int paid = comparison.Stretches.Where(static stretch => stretch.ByAgreement > Money.Zero)
            .Sum(static stretch => stretch.Days.Length);
        return agreed.PaidDays == Days.Of(paid);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        DailyAllowance allowance = SickStop.Of(First, 30, 48.Months).DailyAllowance(2_400.Euros, Law);
        Refused("gross is €0.00: it must be more than €0.", () => SickDayPay.Of(Money.Zero, allowance));
        Refused("Net is €81.00: it must be between €0 and the gross pay of €80.00.", () => SickDayPay.Of(80.Euros, allowance) with { Net = 81.Euros });
        Refused(
            "NetOfAllowance is 101%: it must be between 0% and 100%.",
            () => SickDayPay.Of(80.Euros, allowance) with { NetOfAllowance = 101.Percent });
        Assert.Equal("€80.00 gross a day, allowance of €39.45", SickDayPay.Of(80.Euros, allowance).ToString());
    }

    internal static SickDayPay Net(SickDayPay day) => day with { Net = 62.40m.Euros, NetOfAllowance = 93.3m.Percent };

    internal static SickPayComparison Compare(CollectiveAgreement agreement, int days, Func<SickDayPay, SickDayPay> say)
    {
        SickStop stop = SickStop.Of(First, days, 48.Months);
        return agreement.SickPayComparison(
            stop, say(SickDayPay.Of(80.Euros, stop.DailyAllowance(2_400.Euros, Law))), StaffCategory.WorkerOrEmployee, Law);
    }

    private static IEnumerable<(LocalDate First, LocalDate Last, decimal ByLaw, decimal ByAgreement)> Rows(SickPayComparison comparison) =>
        comparison.Stretches.Select(static stretch => (stretch.Days.Start, stretch.Days.End,
            stretch.ByLaw.Exact.Round(6).ToDecimal(), stretch.ByAgreement!.Value.Exact.Round(6).ToDecimal()));

    private static void Refused(string message, Func<object> question) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(question).Message, StringComparison.Ordinal);
}
