using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Benchmarks.WorkingTime;

/// <summary>The telework of an incomplete year and its least presence, beside a loop over the days.</summary>
[MemoryDiagnoser]
public class TeleworkBenchmarks
{
    private readonly WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
    private readonly TeleworkPromise promise = TeleworkPromise.PerYear(110.Days).OnSiteAtLeast(5.Days);
    private readonly DateInterval presence = new(new(2025, 3, 17), new(2025, 12, 31));

    [Benchmark(Baseline = true)]
    public decimal DayByDay()
    {
        decimal telework = 0;
        int open = 0;
        for (LocalDate day = presence.Start; day <= presence.End; day = day.PlusDays(1))
        {
            telework += 110m / 365;
            open += calendar.IsWorkingDay(day) ? 1 : 0;
        }

        return decimal.Round(telework * 2, MidpointRounding.AwayFromZero) / 2 <= open ? telework : open;
    }

    [Benchmark]
    public Days Share() => promise.In(2025, presence).Days;

    [Benchmark]
    public Days Month() => promise.Month(7.Days, 21.Days).MostTelework;

    [Benchmark]
    public bool Year() => promise.Year(2025, presence, 150.Days, calendar).IsFeasible;
}
