using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Benchmarks.Contracts;

/// <summary>The last day a fixed term may reach and its check, against a walk over the days of a known ceiling; the walk reads no
/// law.</summary>
[MemoryDiagnoser]
public class LatestLawfulEndBenchmarks
{
    private readonly FixedTermContract contract = FixedTermContract.Between(new(2025, 5, 12), new(2025, 12, 31)) with
    {
        Reason = FixedTermReason.TemporaryIncrease,
        Renewals = [Renewal.Until(new(2026, 6, 30))],
    };

    private readonly DefinedPurposeContract purpose = DefinedPurposeContract.From(new(2022, 9, 1));

    [Benchmark(Baseline = true)]
    public LocalDate DayByDay()
    {
        LocalDate day = contract.Start;
        for (int months = 0; months < 18;)
        {
            day = day.PlusDays(1);
            if (day.Day == contract.Start.Day)
            {
                months++;
            }
        }

        return day.PlusDays(-1);
    }

    [Benchmark]
    public LatestLawfulEnd Library() => contract.LatestLawfulEnd(FrenchLaw.Published);

    [Benchmark]
    public FixedTermCheck Check() => contract.Check(FrenchLaw.Published);

    [Benchmark]
    public DefinedPurposeTerm DefinedPurpose() => purpose.Term(FrenchLaw.Published);

    [Benchmark]
    public TrialPeriod Trial() => contract.TrialPeriod(FrenchLaw.Published);

    [Benchmark]
    public Explanation Explained() => contract.LatestLawfulEnd(FrenchLaw.Published).Explain();
}
