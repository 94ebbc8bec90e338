using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.PublicService;

namespace SocialSectorHr.Benchmarks.PublicService;

/// <summary>The pay of a territorial agent: against the product in decimals.</summary>
[MemoryDiagnoser]
public class PublicPayBenchmarks
{
    private readonly FrenchLaw law = FrenchLaw.Published;
    private readonly LocalDate on = new(2026, 9, 15);

    private readonly PublicAgent agent = PublicAgent.At(TerritorialGrades.AssistantSocioEducatif, 4) with
    {
        Zone = ResidenceZone.Zone3,
        IsMainlySupport = true,
        Children = 2,
    };

    [Benchmark(Baseline = true)]
    public decimal InDecimals() =>
        decimal.Round((431 + 49) * 59.0734m / 12, 2, MidpointRounding.AwayFromZero)
        + 10.67m + decimal.Truncate(454 * 59.0734m / 12 * 0.03m * 100) / 100;

    [Benchmark]
    public GradePay Step() => TerritorialGrades.AssistantSocioEducatif.Pay(4, on, law);

    [Benchmark]
    public PublicPay Month() => agent.Pay(on, law);

    [Benchmark]
    public PublicTransportRefund Transport() => agent.TransportRefund(Money.Of(90), new YearMonth(2026, 9), law);

    [Benchmark]
    public PublicTeleworkAllowance Telework() => agent.TeleworkAllowance(Days.Of(60), 2026, law);

    [Benchmark]
    public StepReached Career() => TerritorialGrades.Attache.StepOn(1, new(2010, 1, 1), on, law);
}
