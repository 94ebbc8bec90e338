using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Pay;

/// <summary>The daily allowances of a stop, and the complement that the law asks of the employer.</summary>
public sealed class SickStopPayTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate First = new(2026, 3, 2);
    private static readonly IReadOnlyList<PublishedCase> All = PublishedCase.Read("sick-pay.json");

    public static TheoryData<string> Ids => [.. All.Select(static row => row.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_published_case_is_reproduced_in_every_field(string id) => All.Single(row => row.Id == id).Check(Answer);

    // The ceiling is that of the month before the stop: a rise of the SMIC counts from the next month on.
    [Theory]
    [InlineData(2025, 3, 31, "53.31")]
    [InlineData(2025, 4, 1, "41.47")]
    [InlineData(2026, 1, 31, "41.47")]
    [InlineData(2026, 2, 1, "41.95")]
    [InlineData(2026, 6, 30, "41.95")]
    [InlineData(2026, 7, 1, "42.97")]
    public void The_ceiling_is_the_SMIC_of_the_month_before(int year, int month, int day, string most)
    {
        DailyAllowance allowance = SickStop.Of(new(year, month, day), 30, 24.Months).DailyAllowance(9_000.Euros, Law);
        Assert.Equal(Money.Of(decimal.Parse(most, System.Globalization.CultureInfo.InvariantCulture)), allowance.Daily);
        Assert.Equal((3.Days, 27.Days, new LocalDate(year, month, day).PlusDays(3)),
            (allowance.WaitingDays, allowance.PaidDays, allowance.FirstPaidDay!.Value));
    }

    [Fact]
    public void A_printed_allowance_is_within_a_cent() =>
        Assert.InRange(
            (32.87m.Euros - SickStop.Of(First, 10, 24.Months).DailyAllowance(2_000.Euros, Law).Daily).Exact.ToDecimal(), -0.01m, 0.01m);

    [Fact]
    public void Three_months_of_pay_count_each_within_the_ceiling()
    {
        DailyAllowance allowance = SickStop.Of(First, 10, 24.Months).DailyAllowance(5_000.Euros, 2_000.Euros, 1_000.Euros, Law);
        Assert.Equal(2_552.25m.Euros, allowance.MonthlyCeiling);
        Assert.Equal(30.42m.Euros, allowance.Daily); // (2552.25 + 2000 + 1000) / 91.25 / 2
        Assert.Equal(
            ["CSS R323-4", "CSS R323-5", "CSS R323-1"],
            allowance.Explain().Sources.Select(static source => source.Citation)
                .Where(static citation => citation.StartsWith("CSS", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(2500, "49.31", "64.92")]
    [InlineData(20000, "240.49", "320.66")]
    public void An_accident_at_work_has_no_waiting_and_two_shares(int monthly, string first, string later)
    {
        SickStop stop = SickStop.Of(First, 30, 2.Months) with { IsWorkAccident = true };
        DailyAllowance allowance = stop.DailyAllowance(monthly.Euros, Law);
        Assert.Equal((first, later), (Text(allowance.Daily), Text(allowance.DailyLater)));
        Assert.Equal((Days.Zero, 30.Days, First), (allowance.WaitingDays, allowance.PaidDays, allowance.FirstPaidDay!.Value));
        Assert.Equal((allowance.Daily * 28) + (allowance.DailyLater * 2), allowance.Total);
        Assert.Null(allowance.MonthlyCeiling);
        Assert.Equal(
            allowance.Daily, (stop with { IsWorkAccident = false, IsCommutingAccident = true }).DailyAllowance(monthly.Euros, Law).Daily);
        Assert.Equal(
            ["CSS R433-4", "CSS R433-2", "CSS R433-3", "CSS R433-1", "CSS L433-1"],
            allowance.Explain().Sources.Select(static source => source.Citation)
                .Where(static citation => citation.StartsWith("CSS", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_waiting_is_lifted_and_the_number_of_allowances_ends()
    {
        SickStop stop = SickStop.Of(First, 1_200, 24.Months);
        Assert.Equal(360.Days, stop.DailyAllowance(2_000.Euros, Law).PaidDays);
        Assert.Equal(1_096.Days, (stop with { IsLongIllness = true }).DailyAllowance(2_000.Euros, Law).PaidDays);
        Assert.Equal(First, (stop with { IsAllowanceFromFirstDay = true }).DailyAllowance(2_000.Euros, Law).FirstPaidDay);
        DailyAllowance none = SickStop.Of(First, 3, 24.Months).DailyAllowance(2_000.Euros, Law);
        Assert.Equal((Days.Zero, Money.Zero), (none.PaidDays, none.Total));
        Assert.Null(none.FirstPaidDay);
    }

    [Theory]
    [InlineData(11, 0)]
    [InlineData(12, 30)]
    [InlineData(71, 30)]
    [InlineData(72, 40)]
    [InlineData(132, 50)]
    [InlineData(192, 60)]
    [InlineData(252, 70)]
    [InlineData(312, 80)]
    [InlineData(372, 90)]
    [InlineData(480, 90)]
    public void The_steps_grow_by_whole_periods_of_five_years_beyond_the_first(int months, int days)
    {
        SickComplement complement = SickStop.Of(First, 200, months.Months).LegalComplement(80.Euros, 40.Euros, Law);
        Assert.Equal((days > 0, days.Days), (complement.IsEligible, complement.StepDays));
        Assert.Equal((days.Days, days.Days), (complement.FirstDays, complement.SecondDays));
    }

    [Theory]
    [InlineData(0, 50, 3)]
    [InlineData(20, 30, 23)]
    [InlineData(50, 0, 50)]
    [InlineData(70, 0, 30)]
    [InlineData(100, 0, 0)]
    [InlineData(366, 0, 0)]
    public void Days_paid_in_the_year_before_count_against_both_steps(int before, int first, int second)
    {
        SickStop stop = SickStop.Of(First, 60, 144.Months) with { DaysPaidBefore = before.Days };
        SickComplement complement = stop.LegalComplement(80.Euros, 40.Euros, Law);
        Assert.Equal((first.Days, second.Days), (complement.FirstDays, complement.SecondDays));
        SickPay agreed = CollectiveAgreements.Ccn66.SickPay(stop, StaffCategory.WorkerOrEmployee, Law);
        Assert.Equal((first.Days, second.Days), (agreed.LegalFirstDays, agreed.LegalSecondDays));
    }

    [Fact]
    public void The_days_are_on_the_calendar_and_the_allowance_of_an_accident_rises_in_the_stop()
    {
        SickStop accident = SickStop.Of(First, 40, 24.Months) with { IsWorkAccident = true };
        DailyAllowance allowance = accident.DailyAllowance(2_500.Euros, Law);
        SickComplement complement = accident.LegalComplement(100.Euros, allowance, Law);
        Assert.Equal((First, First.PlusDays(39)), (complement.FirstPaidDay!.Value, complement.LastPaidDay!.Value));
        Money expected = ((90.Euros - allowance.Daily) * 28) + ((90.Euros - allowance.DailyLater) * 2)
            + (Money.FromExact(((Fraction)200 / 3) - allowance.DailyLater.Exact) * 10);
        Assert.Equal(expected.Round(), complement.Complement);
        SickComplement onTheWay = (accident with { IsWorkAccident = false, IsCommutingAccident = true })
            .LegalComplement(100.Euros, allowance, Law);
        Assert.Equal((7.Days, First.PlusDays(7)), (onTheWay.WaitingDays, onTheWay.FirstPaidDay!.Value));
    }

    [Fact]
    public void The_articles_are_cited() => Assert.Equal(
        ["C. trav. L1226-1", "C. trav. D1226-3", "C. trav. D1226-1", "C. trav. D1226-2", "C. trav. D1226-4", "C. trav. D1226-5"],
        (SickStop.Of(First, 60, 144.Months) with { DaysPaidBefore = 20.Days }).LegalComplement(80.Euros, 40.Euros, Law)
            .Explain().Sources.Select(static source => source.Citation));

    [Property]
    public bool More_pay_or_less_allowance_never_makes_a_lower_complement(byte days, ushort months, ushort pay, ushort allowance, byte more)
    {
        SickStop stop = SickStop.Of(First, 1 + days, Months.Of(months % 480));
        SickComplement complement = stop.LegalComplement(Money.Of(pay) / 100, Money.Of(allowance) / 100, Law);
        return complement.Complement <= stop.LegalComplement(Money.Of(pay + more) / 100, Money.Of(allowance) / 100, Law).Complement
            && complement.Complement >= stop.LegalComplement(Money.Of(pay) / 100, Money.Of(allowance + more) / 100, Law).Complement
            && complement.Complement <= complement.Guaranteed
            && stop.LegalComplement(Money.Of(pay) / 100, Money.Zero, Law).Complement == complement.Guaranteed
            && complement.FirstDays + complement.SecondDays <= Days.Of(Math.Max(0, stop.Period.Length - 7))
            && complement.Complement == complement.Complement.Round();
    }

    [Property]
    public bool A_longer_stop_never_has_less_and_no_allowance_is_above_the_ceiling(byte days, ushort pay, byte more, bool accident)
    {
        SickStop stop = SickStop.Of(First, 1 + days, 24.Months) with { IsWorkAccident = accident };
        SickStop longer = SickStop.Of(First, 1 + days + more, 24.Months) with { IsWorkAccident = accident };
        DailyAllowance allowance = stop.DailyAllowance(Money.Of(pay), Law);
        return allowance.Total <= longer.DailyAllowance(Money.Of(pay), Law).Total
            && allowance.Daily <= allowance.DailyLater
            && allowance.DailyLater <= (accident ? 320.66m.Euros : 41.95m.Euros);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        SickStop stop = SickStop.Of(First, 30, 24.Months);
        Refused("monthly is -€1.00: it must be zero or more: a pay is not negative.", () => stop.DailyAllowance(-1.Euros, Law));
        Refused("dayOfPay is -€1.00: it must be zero or more: a pay is not negative.", () => stop.LegalComplement(-1.Euros, 1.Euros, Law));
        Refused("allowance is -€1.00: it must be zero or more: an allowance is not negative.", () => stop.LegalComplement(1.Euros, -1.Euros, Law));
        Refused("DaysPaidBefore is 367 days: it must be a whole number of days, 0 to 366.", () => stop with { DaysPaidBefore = 367.Days });
        Refused("date is 2019-12-31: it must be from 2020-01-01 on", () => SickStop.Of(new(2019, 12, 31), 3, 24.Months).DailyAllowance(1.Euros, Law));
    }

    private static object? Answer(PublishedCase given, string field)
    {
        Assert.Equal("Sickness", given.Word("cause"));
        (LocalDate from, LocalDate to) = (given.Date("from"), given.Date("to"));
        SickStop stop = SickStop.Of(from, Period.DaysBetween(from, to) + 1, Months.Of(12 * given.Whole("seniorityYears"))) with
        {
            DaysPaidBefore = given.Has("daysUsedInTwelveMonths") ? given.Whole("daysUsedInTwelveMonths").Days : Days.Zero,
        };
        DailyAllowance allowance = stop.DailyAllowance(given.Money("monthlyGross"), Law);
        Money day = given.Has("dailyGross") ? given.Money("dailyGross") : given.Money("monthlyGross") / 30;
        SickComplement complement = stop.LegalComplement(day, allowance, Law);
        return field switch
        {
            "ceilingMonthly" => allowance.MonthlyCeiling,
            "dailyAllowance" => allowance.Daily,
            "allowanceDays" => allowance.PaidDays,
            "allowanceTotal" => allowance.Total,
            "stepDays" => complement.StepDays,
            "daysAt90" => complement.FirstDays,
            "daysAtTwoThirds" => complement.SecondDays,
            "guaranteed" => complement.Guaranteed,
            "complement" => complement.Complement,
            _ => throw new NotSupportedException(field),
        };
    }

    private static string Text(Money money) => money.ToDecimal().ToString("F2", System.Globalization.CultureInfo.InvariantCulture);

    private static void Refused(string message, Func<object> question) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(question).Message, StringComparison.Ordinal);
}
