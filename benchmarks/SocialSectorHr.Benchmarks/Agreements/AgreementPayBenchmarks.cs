using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Benchmarks.Agreements;

/// <summary>The pay of an educator after eight years in CCN 66, against the plain decimal product of its step.</summary>
[MemoryDiagnoser]
public class AgreementPayBenchmarks
{
    private readonly decimal point = 3.93m;
    private readonly LocalDate on = new(2026, 10, 1);
    private readonly PaidPosition educator = PaidPosition.Of(Ccn66Jobs.SpecialisedEducator, years: 8) with { IsMember = true };
    private readonly PaidPosition executive = PaidPosition.Of(Ccn51Jobs.SocialExecutive, years: 12) with { IsMember = true };

    [Benchmark(Baseline = true)]
    public decimal PlainDecimal()
    {
        decimal basic = Math.Round(537 * point, 2, MidpointRounding.AwayFromZero);
        return basic + Math.Round(basic * 0.0921m, 2, MidpointRounding.AwayFromZero) + 238;
    }

    [Benchmark]
    public AgreementPay Ccn66() => CollectiveAgreements.Ccn66.Pay(educator, on, FrenchLaw.Published);

    [Benchmark]
    public AgreementPay Ccn51() => CollectiveAgreements.Ccn51.Pay(executive, on, FrenchLaw.Published);

    [Benchmark]
    public IReadOnlyList<AgreementPay> Career() => CollectiveAgreements.Ccn66.Career(educator, on, years: 30, FrenchLaw.Published);

    [Benchmark]
    public Explanation Explained() => CollectiveAgreements.Ccn66.Pay(educator, on, FrenchLaw.Published).Explain();
}
