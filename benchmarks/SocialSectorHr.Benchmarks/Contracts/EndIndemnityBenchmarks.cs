using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Benchmarks.Contracts;

/// <summary>The indemnity at the end of a contract: against a plain tenth, to the cent, that knows neither reason nor ending.</summary>
[MemoryDiagnoser]
public class EndIndemnityBenchmarks
{
    private readonly Money gross = Money.Of(17_998.50m);
    private readonly GrossPay pay = GrossPay.PerMonth(Money.Of(2_343));
    private readonly WeeklySchedule week = WeeklySchedule.Of(Hours.Of(39));

    private readonly FixedTermContract contract =
        FixedTermContract.Between(new(2025, 5, 12), new(2025, 12, 31)) with { Reason = FixedTermReason.TemporaryIncrease };

    [Benchmark(Baseline = true)]
    public decimal PlainTenth() => decimal.Round(17_998.50m / 10, 2, MidpointRounding.AwayFromZero);

    [Benchmark]
    public EndIndemnity Indemnity() => contract.EndIndemnity(gross, FixedTermEnding.AtTerm, FrenchLaw.Published);

    [Benchmark]
    public EarlyBreakCost EarlyBreak() => contract.EarlyBreakCost(new LocalDate(2025, 9, 30), pay, week, FrenchLaw.Published);
}
