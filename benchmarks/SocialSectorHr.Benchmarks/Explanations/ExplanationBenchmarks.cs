using BenchmarkDotNet.Attributes;
using SocialSectorHr.Law;

namespace SocialSectorHr.Benchmarks.Explanations;

/// <summary>What an explanation costs to the one who asks for it; the result alone is the baseline.</summary>
[MemoryDiagnoser]
public class ExplanationBenchmarks
{
    private readonly WeeklySchedule week = WeeklySchedule.Of(Hours.Of(39));
    private readonly LeaveDays leave = LeaveDays.Ouvres(30);
    private readonly WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);

    [Benchmark(Baseline = true)]
    public RttEntitlement Result() => week.Rtt(2026, leave, calendar, FrenchLaw.Published);

    [Benchmark]
    public Explanation Explained() => Result().Explain();

    [Benchmark]
    public string Printed() => Result().Explain().ToText(Language.French);
}
