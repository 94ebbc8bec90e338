using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace SocialSectorHr.Benchmarks;

/// <summary>An amount written and read.</summary>
[MemoryDiagnoser]
public class MoneyTextBenchmarks
{
    private readonly decimal plain = 2_635.83m;
    private readonly Money money = Money.Of(2_635.83m);

    [Benchmark(Baseline = true)]
    public string PlainDecimal() => plain.ToString("N2", CultureInfo.InvariantCulture);

    [Benchmark]
    public string Write() => money.ToString(Language.French);

    [Benchmark]
    public Money Read() => Money.Parse("2 635,83 €", Language.French);
}
