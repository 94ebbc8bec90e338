using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Benchmarks.Pay;

/// <summary>The allowances of a stop and the complement of the employer: against the same products in decimals.</summary>
[MemoryDiagnoser]
public class SickStopBenchmarks
{
    private readonly FrenchLaw law = FrenchLaw.Published;
    private readonly SickStop stop = SickStop.Of(new LocalDate(2026, 6, 1), 30, Months.Of(48));
    private readonly Money monthly = Money.Of(2_400);
    private readonly Money day = Money.Of(80);

    [Benchmark(Baseline = true)]
    public decimal InDecimals()
    {
        decimal ceiling = decimal.Round(12.02m * 35 * 52 / 12 * 1.4m, 2, MidpointRounding.AwayFromZero);
        decimal daily = decimal.Round(3 * decimal.Min(2_400m, ceiling) / 91.25m / 2, 2, MidpointRounding.AwayFromZero);
        return decimal.Round(23 * decimal.Max(0, (80m * 0.9m) - daily), 2, MidpointRounding.AwayFromZero);
    }

    [Benchmark]
    public SickComplement LegalComplement() => stop.LegalComplement(day, stop.DailyAllowance(monthly, law), law);
}
