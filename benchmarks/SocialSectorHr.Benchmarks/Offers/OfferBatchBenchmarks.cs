using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Benchmarks.Offers;

/// <summary>All figures of ten thousand different offers, one after the other and on two threads: nothing is shared, so two threads halve
/// the time.</summary>
[MemoryDiagnoser]
public class OfferBatchBenchmarks
{
    private const int Count = 10_000;

    private static readonly LocalDate On = new(2026, 11, 21);

    private readonly JobOffer[] offers = SampleOffers.Make(Count, seed: 20_261_121);

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int OneThread()
    {
        int figures = 0;
        foreach (JobOffer offer in offers)
        {
            figures += offer.Statement(FrenchLaw.Published, On).Figures.Count;
        }

        return figures;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int TwoThreads()
    {
        int figures = 0;
        Parallel.ForEach(
            offers,
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            static () => 0,
            static (offer, _, sum) => sum + offer.Statement(FrenchLaw.Published, On).Figures.Count,
            sum => Interlocked.Add(ref figures, sum));
        return figures;
    }
}
