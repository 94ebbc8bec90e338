using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Benchmarks.Pay;

/// <summary>The least pay of an apprentice: against the product in decimals.</summary>
[MemoryDiagnoser]
public class LeastPayBenchmarks
{
    private readonly FrenchLaw law = FrenchLaw.Published;
    private readonly Apprenticeship apprentice = Apprenticeship.Of(22, 2);
    private readonly LocalDate on = new(2026, 9, 15);

    [Benchmark(Baseline = true)]
    public decimal InDecimals() =>
        decimal.Round(decimal.Max(12.31m * 35 * 52 / 12 * 0.61m, 2_000m * 0.61m), 2, MidpointRounding.AwayFromZero);

    [Benchmark]
    public LeastPay Apprentice() => apprentice.LeastPay(Money.Of(2_000), on, law);
}
