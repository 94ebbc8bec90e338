using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Benchmarks.WorkingTime;

/// <summary>The hours of a year of a nine-day fortnight, beside a loop over its days.</summary>
[MemoryDiagnoser]
public class CycleBenchmarks
{
    private readonly WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
    private readonly WorkCycle cycle;
    private readonly DateInterval year = new(new(2026, 1, 1), new(2026, 12, 31));
    private readonly YearMonth month = new(2026, 5);
    private readonly LocalDate monday = new(2026, 1, 5);

    public CycleBenchmarks()
    {
        WeekPattern full = WeekPattern.Of(8.Hours, 8.Hours, 8.Hours, 8.Hours, 8.Hours);
        cycle = WorkCycle.Of(monday, full, full.With(IsoDayOfWeek.Friday, Hours.Zero));
    }

    [Benchmark(Baseline = true)]
    public decimal DayByDay()
    {
        decimal hours = 0;
        for (LocalDate day = year.Start; day <= year.End; day = day.PlusDays(1))
        {
            int weeks = Period.DaysBetween(monday, day.PlusDays(1 - (int)day.DayOfWeek)) / 7;
            bool isOff = day.DayOfWeek == IsoDayOfWeek.Friday && weeks % 2 != 0;
            hours += calendar.IsWorkingDay(day) && !isOff ? 8 : 0;
        }

        return hours;
    }

    [Benchmark]
    public Hours YearToWork() => cycle.HoursToWork(year, calendar);

    [Benchmark]
    public Hours YearScheduled() => cycle.ScheduledHours(year);

    [Benchmark]
    public Hours MonthToWork() => cycle.HoursToWork(month, calendar);

    [Benchmark]
    public Hours MonthScheduled() => cycle.ScheduledHours(month);

    [Benchmark]
    public Hours YearBalance() => cycle.AnnualBalance(2026, 4.5m.Days, 25.Ouvres, calendar, FrenchLaw.Published).Hours.WithSolidarity;

    [Benchmark]
    public Hours Day() => cycle.HoursOn(monday, calendar);
}
