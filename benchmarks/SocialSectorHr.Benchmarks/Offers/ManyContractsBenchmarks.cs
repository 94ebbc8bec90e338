using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.Audit;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Benchmarks.Offers;

/// <summary>One offer of many contracts, more than a text may hold: the time of an audit is that of its contracts.</summary>
[MemoryDiagnoser]
public class ManyContractsBenchmarks
{
    private readonly LocalDate on = new(2026, 2, 2);
    private JobOffer offer = new();

    [Params(1_000, 64_000)]
    public int Contracts { get; set; }

    [GlobalSetup]
    public void Make() => offer = new()
    {
        Contracts = [.. Enumerable.Range(0, Contracts)
            .Select(static number => new StatedContract.FixedTerm { Duration = Months.Of(1 + (number % 30)) })],
        Start = new LocalDate(2026, 3, 2),
        Employer = new() { Activity = Activity.ChildProtection },
    };

    [Benchmark]
    public OfferAudit Audit() => offer.Audit(FrenchLaw.Published, on);

    [Benchmark]
    public OfferStatement Statement() => offer.Statement(FrenchLaw.Published, on);
}
