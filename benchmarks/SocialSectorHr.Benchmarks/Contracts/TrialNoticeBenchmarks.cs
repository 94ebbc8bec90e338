using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Benchmarks.Contracts;

/// <summary>The latest day to end a trial, against a walk over its days; the walk reads no law.</summary>
[MemoryDiagnoser]
public class TrialNoticeBenchmarks
{
    private readonly TrialPeriod trial = PermanentContract.From(new(2026, 3, 16)).TrialPeriod(StaffCategory.Executive, FrenchLaw.Published);

    [Benchmark(Baseline = true)]
    public LocalDate DayByDay()
    {
        LocalDate latest = trial.Start;
        for (LocalDate day = trial.Start; day <= trial.End; day = day.PlusDays(1))
        {
            int presence = Period.DaysBetween(trial.Start, day) + 1;
            int notice = presence switch { < 8 => 1, <= 31 => 2, <= 92 => 14, _ => 30 };
            latest = day.PlusDays(notice) <= trial.End ? day : latest;
        }

        return latest;
    }

    [Benchmark]
    public LocalDate? Library() => trial.LatestNotice(TrialParty.Employer);

    [Benchmark]
    public TrialNotice Notice() => trial.Notice(TrialParty.Employer, new(2026, 5, 4));

    [Benchmark]
    public TrialPeriod Reduced() =>
        trial.ReducedBy(EarlierWork.Of(EarlierWorkKind.FixedTerm, new DateInterval(new(2026, 1, 5), new(2026, 2, 27))));
}
