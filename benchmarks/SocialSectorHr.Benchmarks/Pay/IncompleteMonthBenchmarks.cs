using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Benchmarks.Pay;

/// <summary>The pay of a contract begun in the middle of a month: against adding up its months with plain decimals, day by day.</summary>
[MemoryDiagnoser]
public class IncompleteMonthBenchmarks
{
    private readonly GrossPay pay = GrossPay.PerMonth(Money.Of(2_343));
    private readonly WeeklySchedule week = WeeklySchedule.Of(Hours.Of(39));
    private readonly DateInterval contract = new(new LocalDate(2025, 5, 12), new LocalDate(2025, 12, 31));

    [Benchmark(Baseline = true)]
    public decimal DayByDay()
    {
        decimal total = 0;
        for (YearMonth month = new(2025, 5); month <= contract.End.ToYearMonth(); month = month.PlusMonths(1))
        {
            int all = 0;
            int there = 0;
            for (LocalDate day = month.OnDayOfMonth(1); day.Month == month.Month; day = day.PlusDays(1))
            {
                bool weekday = day.DayOfWeek <= IsoDayOfWeek.Friday;
                all += weekday ? 1 : 0;
                there += weekday && contract.Contains(day) ? 1 : 0;
            }

            total += decimal.Round(2_343m * there / all, 2, MidpointRounding.AwayFromZero);
        }

        return total;
    }

    [Benchmark]
    public PeriodPay Over() => pay.Over(contract, week);

    [Benchmark]
    public IncompleteMonth MonthWithout() =>
        pay.MonthWithout(new YearMonth(2025, 5), new(new LocalDate(2025, 5, 12), new LocalDate(2025, 5, 16)), week);

    [Benchmark]
    public IncompleteMonth MonthLess() => pay.MonthLess(Hours.Of(21), Hours.Of(154));

    [Benchmark]
    public OvertimeMonth OvertimeMonthWithout() =>
        pay.OvertimeMonthWithout(
            new YearMonth(2025, 5), new(new LocalDate(2025, 5, 12), new LocalDate(2025, 5, 16)), week, FrenchLaw.Published);

    [Benchmark]
    public IncompleteMonth Month() => pay.Month(new YearMonth(2025, 5), contract, week);
}
