using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Benchmarks.WorkingTime;

/// <summary>The RTT days and the hours of a year, beside a loop over its days and decimals.</summary>
[MemoryDiagnoser]
public class RttBenchmarks
{
    private readonly FrenchLaw law = FrenchLaw.Published;
    private readonly WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
    private readonly WeeklySchedule week = WeeklySchedule.Of(39.Hours);
    private readonly LeaveDays leave = 36.Ouvrables;
    private readonly RttRules target = new() { Method = RttMethod.AnnualHoursTarget };
    private readonly RttPromise promise = RttPromise.PerFullYear(20.Days, WeeklySchedule.Of(39.Hours));
    private readonly DateInterval presence = new(new(2026, 3, 16), new(2026, 12, 31));
    private readonly RttRules months = new() { Proration = RttProration.Months };

    [Benchmark(Baseline = true)]
    public decimal DayByDay()
    {
        int open = 0;
        LocalDate end = new(2026, 12, 31);
        for (LocalDate day = new(2026, 1, 1); day <= end; day = day.PlusDays(1))
        {
            open += calendar.IsWorkingDay(day) ? 1 : 0;
        }

        decimal days = open - (36m * 5 / 6);
        return decimal.Round(days * 4 / 39 * 2, MidpointRounding.AwayFromZero) / 2;
    }

    [Benchmark]
    public Days Average35() => week.Rtt(2026, leave, calendar, law).Days;

    [Benchmark]
    public Days AnnualTarget() => week.Rtt(2026, leave, calendar, law, target).Days;

    [Benchmark]
    public Hours Balance() => week.AnnualBalance(2026, promise.PerYear, leave, calendar, law).Hours.WithSolidarity;

    [Benchmark]
    public Days ShareByCalendarDays() => promise.In(2026, presence, default, calendar, law).Days;

    [Benchmark]
    public Days ShareByMonths() => promise.In(2026, presence, default, calendar, law, months).Days;

    [Benchmark]
    public int EveryReading() => week.Rtt(2026, leave, calendar, law).Readings().Count;

    [Benchmark]
    public int Explained() => week.Rtt(2026, leave, calendar, law).Explain().Steps.Count;
}
