using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Benchmarks.WorkingTime;

/// <summary>The limits of a year of work: a roster, a cycle and a schedule, beside a sum of each twelve weeks of the roster.</summary>
[MemoryDiagnoser]
public class LimitBenchmarks
{
    private readonly FrenchLaw law = FrenchLaw.Published;
    private readonly LocalDate monday = new(2026, 1, 5);
    private readonly WeeklySchedule schedule = WeeklySchedule.Of(39.Hours);
    private readonly WorkCycle cycle;
    private readonly Roster roster;

    public LimitBenchmarks()
    {
        WeekPattern full = WeekPattern.Of(8.Hours, 8.Hours, 8.Hours, 8.Hours, 8.Hours);
        cycle = WorkCycle.Of(monday, full, full.With(IsoDayOfWeek.Friday, Hours.Zero));
        roster = Roster.Of(Enumerable.Range(0, 52 * 7).Where(static day => day % 7 < 5).SelectMany(day => new[]
        {
            Shift.On(monday.PlusDays(day), new(9, 0), new(12, 0)),
            Shift.On(monday.PlusDays(day), new(13, 0), new(17, 0)),
        }));
    }

    [Benchmark(Baseline = true)]
    public decimal EachTwelveWeeks()
    {
        decimal highest = 0;
        for (int week = 0; week <= 40; week++)
        {
            decimal hours = 0;
            for (int i = 0; i < 12; i++)
            {
                hours += roster.HoursInWeek(monday.PlusDays(7 * (week + i))).ToDecimal();
            }

            highest = Math.Max(highest, hours / 12);
        }

        return highest;
    }

    [Benchmark]
    public bool? OfARoster() => roster.Check(law).IsLawful;

    [Benchmark]
    public bool? OfACycle() => cycle.Check(monday, law).IsLawful;

    [Benchmark]
    public bool? OfASchedule() => schedule.Check(monday, law).IsLawful;
}
