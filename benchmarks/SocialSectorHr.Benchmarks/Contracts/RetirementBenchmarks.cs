using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Benchmarks.Contracts;

/// <summary>The indemnity of twenty-four years, against the plain decimal scale on years already counted.</summary>
[MemoryDiagnoser]
public class RetirementBenchmarks
{
    private readonly PermanentContract contract = PermanentContract.From(new(2000, 3, 3));
    private readonly Retirement leaving = Retirement.ByEmployee(new(2026, 9, 21));
    private readonly Retirement retired = Retirement.ByEmployer(new(2026, 9, 21)) with { BornOn = new(1958, 5, 31) };
    private readonly LocalDate lastDay = new(2026, 11, 21);
    private readonly Money salary = Money.Of(2800m);

    [Benchmark(Baseline = true)]
    public decimal PlainDecimal()
    {
        int years = (((lastDay.Year - contract.Start.Year) * 12) + lastDay.Month - contract.Start.Month) / 12;
        return 2800m * (years switch { >= 30 => 2, >= 20 => 1.5m, >= 15 => 1, >= 10 => 0.5m, _ => 0 });
    }

    [Benchmark]
    public RetirementIndemnity LawAlone() => contract.RetirementIndemnity(leaving, lastDay, salary, FrenchLaw.Published);

    [Benchmark]
    public RetirementIndemnity WithAgreement() =>
        contract.RetirementIndemnity(leaving, lastDay, salary, FrenchLaw.Published, CollectiveAgreements.Ccn66);

    [Benchmark]
    public RetirementNotice Notice() =>
        contract.RetirementNotice(leaving, StaffCategory.Executive, FrenchLaw.Published, CollectiveAgreements.Ccn66);

    [Benchmark]
    public RetirementAge Age() => contract.RetirementAge(retired, lastDay, FrenchLaw.Published);

    [Benchmark]
    public Explanation Explained() => contract.RetirementIndemnity(leaving, lastDay, salary, FrenchLaw.Published).Explain();
}
