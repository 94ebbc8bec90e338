using BenchmarkDotNet.Attributes;
using NodaTime;

namespace SocialSectorHr.Benchmarks.Leave;

/// <summary>Ten years of an account in fifty movements, and its balance: against living through each day.</summary>
[MemoryDiagnoser]
public class LeaveAccountBenchmarks
{
    private readonly LeaveMovement[] movements = [.. Enumerable.Range(2016, 10).SelectMany(Year)];
    private readonly LocalDate last = new(2026, 5, 31);
    private readonly LeaveAccount account = LeaveAccount.Of(LeaveUnit.Ouvrables, Enumerable.Range(2016, 10).SelectMany(Year));

    [Benchmark(Baseline = true)]
    public decimal DayByDay()
    {
        decimal left = 0;
        int next = 0;
        for (LocalDate day = new(2016, 1, 1); day <= last; day = day.PlusDays(1))
        {
            for (; next < movements.Length && movements[next].On == day; next++)
            {
                decimal days = movements[next].Days.ToDecimal();
                left += movements[next].Kind == LeaveMovementKind.Acquired ? days : -days;
            }
        }

        return left;
    }

    [Benchmark]
    public LeaveBalance Replay() => LeaveAccount.Of(LeaveUnit.Ouvrables, movements).BalanceOn(last);

    [Benchmark]
    public LeaveBalance Balance() => account.BalanceOn(last);

    private static IEnumerable<LeaveMovement> Year(int year) =>
    [
        LeaveMovement.Acquired(new(year, 5, 1), year, Days.Of(30)),
        LeaveMovement.LastDay(new(year, 5, 1), year, new LocalDate(year + 1, 4, 30)),
        LeaveMovement.Taken(new(year, 8, 3), Days.Of(18)),
        LeaveMovement.Taken(new(year, 12, 21), Days.Of(6)),
        LeaveMovement.Taken(new(year + 1, 2, 15), Days.Of(5)),
    ];
}
