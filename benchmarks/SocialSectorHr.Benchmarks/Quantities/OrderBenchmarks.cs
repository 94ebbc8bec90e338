using BenchmarkDotNet.Attributes;

namespace SocialSectorHr.Benchmarks;

/// <summary>The highest of twelve months, fractions of a cent included.</summary>
[MemoryDiagnoser]
public class OrderBenchmarks
{
    private readonly decimal[] plain = [.. Enumerable.Range(1, 12).Select(static n => 31_630m / n)];
    private readonly Money[] exact = [.. Enumerable.Range(1, 12).Select(static n => Money.Of(31_630m) / n)];

    [Benchmark(Baseline = true)]
    public decimal PlainDecimal()
    {
        decimal highest = 0;
        foreach (decimal value in plain)
        {
            highest = value > highest ? value : highest;
        }

        return highest;
    }

    [Benchmark]
    public Money Exact()
    {
        Money highest = Money.Zero;
        foreach (Money value in exact)
        {
            highest = value > highest ? value : highest;
        }

        return highest;
    }
}
