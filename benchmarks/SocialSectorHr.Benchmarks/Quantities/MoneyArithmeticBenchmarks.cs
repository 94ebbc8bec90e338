using BenchmarkDotNet.Attributes;

namespace SocialSectorHr.Benchmarks;

/// <summary>A month of a part-time salary with an incomplete month: what exactness costs beside a plain decimal.</summary>
[MemoryDiagnoser]
public class MoneyArithmeticBenchmarks
{
    private readonly decimal year = 31_630m;

    [Benchmark(Baseline = true)]
    public decimal PlainDecimal() => decimal.Round(year / 12 * 0.8m * 17 / 22, 2, MidpointRounding.AwayFromZero);

    [Benchmark]
    public Money Exact() => (Money.Of(year) / 12 * 0.8m * 17 / 22).Round();
}
