using BenchmarkDotNet.Attributes;
using NodaTime;

namespace SocialSectorHr.Benchmarks.Contracts;

/// <summary>Months and days between two dates, against a walk over the days.</summary>
[MemoryDiagnoser]
public class ContractLengthBenchmarks
{
    private readonly FixedTermContract contract = FixedTermContract.Between(new(2025, 5, 12), new(2026, 11, 11));

    [Benchmark(Baseline = true)]
    public int DayByDay()
    {
        int months = 0;
        int days = 0;
        for (LocalDate day = contract.Start; day <= contract.End; day = day.PlusDays(1))
        {
            days++;
            LocalDate next = day.PlusDays(1);
            bool isLacking = next.Day == 1 && CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month) < contract.Start.Day;
            if (next.Day == contract.Start.Day || isLacking)
            {
                months++;
                days = 0;
            }
        }

        return (31 * months) + days;
    }

    [Benchmark]
    public ContractLength Library() => contract.Length();
}
