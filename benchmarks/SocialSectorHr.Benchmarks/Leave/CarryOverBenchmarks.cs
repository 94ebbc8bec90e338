using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Benchmarks.Leave;

/// <summary>The last day of leave acquired in sickness: against walking the months day by day.</summary>
[MemoryDiagnoser]
public class CarryOverBenchmarks
{
    private readonly WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
    private readonly UntakenLeave leave = UntakenLeave.Of(24.Ouvrables, new(new LocalDate(2025, 6, 1), new LocalDate(2026, 5, 31)));
    private readonly SickLeave sickness = SickLeave.Since(new(2024, 5, 2)).BackOn(new(2026, 11, 2)).InformedOn(new(2026, 11, 20));

    [Benchmark(Baseline = true)]
    public LocalDate DayByDay()
    {
        LocalDate day = sickness.InformationDay!.Value;
        int number = day.Day;
        for (int months = 0; months < 10;)
        {
            day = day.PlusDays(1);
            months += day.Day == number ? 1 : 0;
        }

        return day.PlusDays(-1);
    }

    [Benchmark]
    public CarryOver CarryOver() => leave.CarryOver(sickness, calendar, FrenchLaw.Published);
}
