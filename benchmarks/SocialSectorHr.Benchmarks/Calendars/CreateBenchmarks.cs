using BenchmarkDotNet.Attributes;
using NodaTime;

namespace SocialSectorHr.Benchmarks.Calendars;

/// <summary>A calendar made and asked for a year's working days: against a set of the holidays of the same two centuries and asking each
/// day.</summary>
[MemoryDiagnoser]
public class CreateBenchmarks
{
    private readonly LocalDate bridge = new(2026, 5, 15);

    [Benchmark(Baseline = true)]
    public int HashSet()
    {
        HashSet<LocalDate> holidays = [];
        for (int year = 1982; year < 2200; year++)
        {
            holidays.UnionWith(NaiveHolidays.Of(year));
        }

        int count = 0;
        for (LocalDate date = new(2026, 1, 1); date.Year == 2026; date = date.PlusDays(1))
        {
            count += date.DayOfWeek < IsoDayOfWeek.Saturday && !holidays.Contains(date) && date != bridge ? 1 : 0;
        }

        return count;
    }

    [Benchmark]
    public WorkCalendar Standard() => WorkCalendar.For(HolidayZone.Metropole);

    [Benchmark]
    public WorkCalendar Changed() => WorkCalendar.For(HolidayZone.Metropole).WorkedOn(PublicHoliday.WhitMonday).ClosedOn(bridge);

    [Benchmark]
    public int ChangedAndCounted() =>
        WorkCalendar.For(HolidayZone.Metropole).WorkedOn(PublicHoliday.WhitMonday).ClosedOn(bridge).CountDays(2026).WorkingDays;
}
