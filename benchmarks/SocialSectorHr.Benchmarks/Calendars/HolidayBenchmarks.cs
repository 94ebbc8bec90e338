using BenchmarkDotNet.Attributes;
using NodaTime;

namespace SocialSectorHr.Benchmarks.Calendars;

/// <summary>Is it a holiday: against computing Easter and comparing the eleven dates.</summary>
[MemoryDiagnoser]
public class HolidayBenchmarks
{
    private readonly LocalDate date = new(2026, 5, 14);

    [Benchmark(Baseline = true)]
    public bool Computed() => NaiveHolidays.IsHoliday(date);

    [Benchmark]
    public bool IsHoliday() => PublicHolidays.IsHoliday(date, HolidayZone.Metropole);

    [Benchmark]
    public PublicHoliday On() => PublicHolidays.On(date, HolidayZone.Metropole);
}
