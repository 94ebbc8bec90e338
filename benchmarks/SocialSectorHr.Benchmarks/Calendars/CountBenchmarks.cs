using BenchmarkDotNet.Attributes;
using NodaTime;

namespace SocialSectorHr.Benchmarks.Calendars;

/// <summary>Working days between two dates: against asking each day.</summary>
[MemoryDiagnoser]
public class CountBenchmarks
{
    private readonly WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
    private DateInterval period = new(new(2026, 3, 16), new(2026, 3, 16));

    [Params(1, 20)]
    public int Years { get; set; }

    [GlobalSetup]
    public void Setup() => period = new(new(2026, 3, 16), new(2026 + Years, 3, 15));

    [Benchmark(Baseline = true)]
    public int DayByDay()
    {
        int count = 0;
        for (LocalDate date = period.Start; date <= period.End; date = date.PlusDays(1))
        {
            count += NaiveHolidays.IsWorkingDay(date) ? 1 : 0;
        }

        return count;
    }

    [Benchmark]
    public int WorkingDays() => calendar.CountWorkingDays(period);

    [Benchmark]
    public DayCounts AllCounts() => calendar.CountDays(period);
}
