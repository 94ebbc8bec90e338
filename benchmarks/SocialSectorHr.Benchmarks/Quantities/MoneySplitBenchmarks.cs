using BenchmarkDotNet.Attributes;

namespace SocialSectorHr.Benchmarks;

/// <summary>A year's pay in twelve payments.</summary>
[MemoryDiagnoser]
public class MoneySplitBenchmarks
{
    private const int Payments = 12;

    private readonly decimal year = 31_630m;

    [Benchmark(Baseline = true)]
    public IReadOnlyList<decimal> PlainDecimal()
    {
        decimal[] split = new decimal[Payments];
        Array.Fill(split, decimal.Round(year / Payments, 2, MidpointRounding.AwayFromZero));
        split[^1] = year - (split[0] * (Payments - 1));
        return split;
    }

    [Benchmark]
    public IReadOnlyList<Money> Split() => Money.Of(year).Split(Payments);
}
