using BenchmarkDotNet.Attributes;
using NodaTime;

namespace SocialSectorHr.Benchmarks.Pay;

/// <summary>The thirteenth month of a year of entry: against counting the days present one by one.</summary>
[MemoryDiagnoser]
public class ThirteenthMonthBenchmarks
{
    private readonly YearlyBonus term = ThirteenthMonth.Of(Money.Of(2_991), 2, Months.Of(6));
    private readonly LocalDate entry = new(2025, 3, 3);
    private readonly YearlyBonusRules reduces = new() { DoAbsencesReduce = true };
    private readonly GrossPay pay = GrossPay.PerMonth(Money.Of(2_991));
    private readonly WeeklySchedule week = WeeklySchedule.Of(Hours.Of(35));
    private readonly DateInterval employment = new(new LocalDate(2025, 3, 3), new LocalDate(2027, 12, 31));

    [Benchmark(Baseline = true)]
    public decimal DayByDay()
    {
        int days = 0;
        int present = 0;
        for (LocalDate day = new(2025, 1, 1); day.Year == 2025; day = day.PlusDays(1))
        {
            days++;
            present += day >= entry ? 1 : 0;
        }

        return decimal.Round(2_991m * present / days, 2, MidpointRounding.AwayFromZero);
    }

    [Benchmark]
    public YearlyBonusYear InYear() => term.InYear(2025, entry);

    [Benchmark]
    public YearlyBonusExit AtExit() => term.AtExit(entry, new(2025, 11, 14));

    [Benchmark]
    public YearlyBonusReduction LessAbsences() => term.InYear(2025, entry, reduces).LessAbsences(Days.Of(40));

    [Benchmark]
    public PayYear WholeYear() => pay.InYear(2026, employment, week, [term]);
}
