using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.PublicService;

namespace SocialSectorHr.Benchmarks.PublicService;

/// <summary>The services of successive public contracts and what hangs on them: against counting the days of each contract.</summary>
[MemoryDiagnoser]
public class PublicContractBenchmarks
{
    private readonly FrenchLaw law = FrenchLaw.Published;
    private readonly PublicContract permanent = PublicContract.From(new(2008, 1, 1));

    private readonly PublicContract now = PublicContract.Between(new(2026, 9, 1), new(2029, 8, 31)) with
    {
        Ground = PublicContractGround.L332_8_2,
    };

    private readonly PublicContract ended = PublicContract.Between(new(2025, 10, 6), new(2026, 10, 5)) with
    {
        Ground = PublicContractGround.L332_8_2,
    };

    private readonly PublicContract[] earlier =
    [
        PublicContract.Between(new(2020, 9, 1), new(2023, 8, 31)) with { Ground = PublicContractGround.L332_8_2 },
        PublicContract.Between(new(2023, 9, 1), new(2026, 8, 31)) with { Ground = PublicContractGround.L332_8_2 },
    ];

    [Benchmark(Baseline = true)]
    public int DayByDay()
    {
        int days = 0;
        foreach (PublicContract contract in earlier)
        {
            for (LocalDate day = contract.Start; day <= contract.End; day = day.PlusDays(1))
            {
                days += day.Day > 30 ? 0 : 1;
            }
        }

        return days / 30;
    }

    [Benchmark]
    public Months SixYears() => now.SixYears(earlier, law).Services;

    [Benchmark]
    public PublicContractLengths Lengths() => now.Lengths(law);

    [Benchmark]
    public PublicTrial Trial() => now.Trial(law);

    [Benchmark]
    public PublicRenewalNotice RenewalNotice() => now.RenewalNotice(law, Months.Of(60));

    [Benchmark]
    public PublicNotice DismissalNotice() => permanent.DismissalNotice(Months.Of(219), new(2026, 1, 31));

    [Benchmark]
    public PublicDismissalIndemnity DismissalIndemnity() =>
        permanent.DismissalIndemnity(PublicDismissalCase.Ordinary, new(2026, 3, 31), Months.Of(219), Money.Of(1_800));

    [Benchmark]
    public PublicEndIndemnity FinalIndemnity() =>
        ended.FinalIndemnity(Money.Of(20_000), Money.Of(2_000), PublicContractAfter.Nothing, law);
}
