using BenchmarkDotNet.Attributes;
using NodaTime;

namespace SocialSectorHr.Benchmarks.Contracts;

/// <summary>The last day of a length, against a walk over the days.</summary>
[MemoryDiagnoser]
public class ContractEndBenchmarks
{
    private const int Months = 18;

    private readonly FixedTermContract contract = FixedTermContract.Lasting(new(2025, 5, 12), Period.FromMonths(Months));

    [Benchmark(Baseline = true)]
    public LocalDate DayByDay()
    {
        LocalDate day = contract.Start;
        for (int months = 0; months < Months;)
        {
            LocalDate next = day.PlusDays(1);
            bool isLacking = next.Day == 1 && CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month) < contract.Start.Day;
            if (next.Day == contract.Start.Day || isLacking)
            {
                months++;
            }

            day = next;
        }

        return day.PlusDays(-1);
    }

    [Benchmark]
    public ContractEnd Library() => contract.LastDay();
}
