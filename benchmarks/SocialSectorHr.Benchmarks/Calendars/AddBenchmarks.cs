using BenchmarkDotNet.Attributes;
using NodaTime;

namespace SocialSectorHr.Benchmarks.Calendars;

/// <summary>Twenty working days later: against walking.</summary>
[MemoryDiagnoser]
public class AddBenchmarks
{
    private readonly WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
    private readonly LocalDate start = new(2026, 4, 30);

    [Params(20)]
    public int Days { get; set; }

    [Benchmark(Baseline = true)]
    public LocalDate DayByDay()
    {
        LocalDate date = start;
        for (int left = Days; left > 0;)
        {
            date = date.PlusDays(1);
            left -= NaiveHolidays.IsWorkingDay(date) ? 1 : 0;
        }

        return date;
    }

    [Benchmark]
    public LocalDate AddWorkingDays() => calendar.AddWorkingDays(start, Days);
}
