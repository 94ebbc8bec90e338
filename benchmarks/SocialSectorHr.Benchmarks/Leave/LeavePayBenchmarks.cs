using BenchmarkDotNet.Attributes;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Benchmarks.Leave;

/// <summary>The pay of twelve days of leave: against the arithmetic alone, in decimals.</summary>
[MemoryDiagnoser]
public class LeavePayBenchmarks
{
    private readonly PaidLeaveRight right = PaidLeaveRight.Legal(LeaveUnit.Ouvrables);
    private readonly GrossPay pay = GrossPay.PerMonth(2_000.Euros);
    private readonly Money reference = 24_000.Euros;

    [Benchmark(Baseline = true)]
    public decimal Decimals() => Math.Max(reference.ToDecimal() / 10 * 12 / 30, 2_000m * 10 * 3 / 65);

    [Benchmark]
    public LeavePay Pay() => right.Pay(12.Ouvrables, 30.Ouvrables, reference, pay, FrenchLaw.Published);
}
