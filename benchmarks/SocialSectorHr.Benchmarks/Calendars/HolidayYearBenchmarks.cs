using BenchmarkDotNet.Attributes;
using NodaTime;

namespace SocialSectorHr.Benchmarks.Calendars;

/// <summary>The holidays of a year, all gone through: against making the list.</summary>
[MemoryDiagnoser]
public class HolidayYearBenchmarks
{
    [Benchmark(Baseline = true)]
    public int List()
    {
        int sum = 0;
        foreach (LocalDate date in NaiveHolidays.Of(2026))
        {
            sum += date.Day;
        }

        return sum;
    }

    [Benchmark]
    public int View()
    {
        int sum = 0;
        foreach (HolidayDate holiday in PublicHolidays.In(2026, HolidayZone.Metropole))
        {
            sum += holiday.Date.Day;
        }

        return sum;
    }
}
