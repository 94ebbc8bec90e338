using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.PublicService;

namespace SocialSectorHr.Benchmarks.PublicService;

/// <summary>The leave of a public agent, its carry-over and its indemnity: against walking the months day by day.</summary>
[MemoryDiagnoser]
public class PublicLeaveBenchmarks
{
    private readonly PublicLeaveRight right = PublicLeaveRight.Of(Days.Of(5));
    private readonly LocalDate returned = new(2026, 3, 2);
    private readonly LocalDate informed = new(2026, 3, 9);

    [Benchmark(Baseline = true)]
    public LocalDate DayByDay()
    {
        LocalDate day = returned;
        int number = day.Day;
        for (int months = 0; months < 15;)
        {
            day = day.PlusDays(1);
            months += day.Day == number ? 1 : 0;
        }

        return day;
    }

    [Benchmark]
    public PublicCarryOver CarryOver() => right.CarryOver(Days.Of(12), PublicLeaveCause.Health, returned, informed);

    [Benchmark]
    public PublicCarryOver CarryOverEarned() => right.CarryOverEarned(Days.Of(20), PublicLeaveCause.Health, 2025, returned);

    [Benchmark]
    public PublicLeaveYear Year() => right.Year(Months.Of(12), Days.Of(8));

    [Benchmark]
    public PublicLeaveAbsence Absence() => right.Absence(new(new(2026, 7, 1), new(2026, 7, 31)));

    [Benchmark]
    public PublicLeaveIndemnity Indemnity() => right.Indemnity(Days.Of(12), PublicLeaveCause.Health, Money.Of(2_400), new(2026, 3, 31));
}
