using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Benchmarks.WorkingTime;

/// <summary>The year of an agreement and a part of it: against the sums in decimals.</summary>
[MemoryDiagnoser]
public class FlatYearBenchmarks
{
    private readonly FrenchLaw law = FrenchLaw.Published;
    private readonly FlatYear year = FlatYear.Of(11, 25.Ouvres);
    private readonly LocalDate on = new(2026, 3, 16);

    [Benchmark(Baseline = true)]
    public decimal InDecimals() => ((365 - 104 - 11 - 25 - 2 + 1) * 7m) + decimal.Round((94 * 7) + (7m * 5 / 12), 2);

    [Benchmark]
    public Hours Whole() => year.Hours(2.Ouvres, on, law, SolidarityMode.IncludedInDays).WithSolidarity;

    [Benchmark]
    public Hours Part() => year.Part(94.Days, 5.Months, on, law).Total;
}
