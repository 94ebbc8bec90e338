using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Benchmarks.Pay;

/// <summary>A pay beside every SMIC of three years: against a comparison month by month.</summary>
[MemoryDiagnoser]
public class MinimumWageHistoryBenchmarks
{
    private readonly FrenchLaw law = FrenchLaw.Published;
    private readonly GrossPay pay = GrossPay.PerMonth(Money.Of(1_850));
    private readonly WeeklySchedule week = WeeklySchedule.Of(Hours.Of(35));
    private readonly MonthOfPay month = MonthOfPay.Of(
        new PayItem(PayItemKind.BasePay, Money.Of(1_700)), new PayItem(PayItemKind.Segur, Money.Of(238)));

    private readonly DateInterval employment = new(new LocalDate(2024, 1, 1), new LocalDate(2026, 12, 31));

    [Benchmark(Baseline = true)]
    public Money MonthByMonth()
    {
        Money lacking = Money.Zero;
        for (YearMonth paid = employment.Start.ToYearMonth(); paid <= employment.End.ToYearMonth(); paid = paid.PlusMonths(1))
        {
            Money margin = pay.OverMinimumWage(week.WeeklyHours, PayRegime.OvertimePaid, paid.OnDayOfMonth(1), law).Margin;
            lacking += margin < Money.Zero ? Money.Zero - margin : Money.Zero;
        }

        return lacking;
    }

    [Benchmark]
    public MinimumWageHistory OverMinimumWage() => pay.OverMinimumWage(employment, week, PayRegime.OvertimePaid, law);

    [Benchmark]
    public MinimumWageHistory OfAYoungWorker() =>
        pay.OverMinimumWage(employment, new(2008, 3, 10), Months.Zero, week, PayRegime.OvertimePaid, law);

    [Benchmark]
    public CountedMonth LineByLine() => month.OverMinimumWage(week.WeeklyHours, PayRegime.OvertimePaid, employment.End, law);
}
