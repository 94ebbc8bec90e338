using BenchmarkDotNet.Attributes;
using NodaTime;

namespace SocialSectorHr.Benchmarks.Calendars;

/// <summary>The last day of fifteen jours ouvrables, against a walk over the days.</summary>
[MemoryDiagnoser]
public class DeadlineBenchmarks
{
    private readonly WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
    private readonly Period fifteenDays = Period.FromDays(15);
    private readonly LocalDate received = new(2026, 3, 2);

    [Benchmark(Baseline = true)]
    public LocalDate DayByDay()
    {
        LocalDate day = received;
        for (int left = 15; left > 0;)
        {
            day = day.PlusDays(1);
            left -= day.DayOfWeek == IsoDayOfWeek.Sunday || PublicHolidays.IsHoliday(day, HolidayZone.Metropole) ? 0 : 1;
        }

        while (day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday || PublicHolidays.IsHoliday(day, HolidayZone.Metropole))
        {
            day = day.PlusDays(1);
        }

        return day;
    }

    [Benchmark]
    public Deadline Ouvrables() => calendar.OuvrablesDeadline(received, 15);

    [Benchmark]
    public Deadline CalendarDays() => calendar.Deadline(received, fifteenDays);

    [Benchmark]
    public Explanation Explained() => calendar.OuvrablesDeadline(received, 15).Explain();
}
