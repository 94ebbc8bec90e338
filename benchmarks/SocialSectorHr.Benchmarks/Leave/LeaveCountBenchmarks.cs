using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.Benchmarks.Calendars;

namespace SocialSectorHr.Benchmarks.Leave;

/// <summary>The ouvrables of five weeks of leave: against asking each day.</summary>
[MemoryDiagnoser]
public class LeaveCountBenchmarks
{
    private readonly WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
    private readonly LocalDate last = new(2026, 7, 10);
    private readonly LocalDate back = new(2026, 8, 17);

    [Benchmark(Baseline = true)]
    public int DayByDay()
    {
        LocalDate date = last.PlusDays(1);
        while (!NaiveHolidays.IsWorkingDay(date))
        {
            date = date.PlusDays(1);
        }

        int count = 0;
        for (; date < back; date = date.PlusDays(1))
        {
            count += date.DayOfWeek != IsoDayOfWeek.Sunday && !NaiveHolidays.IsHoliday(date) ? 1 : 0;
        }

        return count;
    }

    [Benchmark]
    public LeaveCount CountLeave() => calendar.CountLeave(last, back, LeaveUnit.Ouvrables);
}
