using BenchmarkDotNet.Attributes;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Benchmarks.WorkingTime;

/// <summary>The week that makes a year of 1607 h, beside a search by halves over the balance of the year.</summary>
[MemoryDiagnoser]
public class BalancedYearBenchmarks
{
    private readonly FrenchLaw law = FrenchLaw.Published;
    private readonly WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
    private readonly WeeklySchedule week = WeeklySchedule.Of(39.Hours);
    private readonly LeaveDays leave = 25.Ouvres;
    private readonly Days rtt = 20.Days;

    [Benchmark(Baseline = true)]
    public decimal SearchedByHalves()
    {
        (decimal low, decimal high) = (20m, 60m);
        for (int i = 0; i < 20; i++)
        {
            decimal middle = (low + high) / 2;
            bool over = WeeklySchedule.Of(decimal.Round(middle, 6).Hours)
                .AnnualBalance(2026, rtt, leave, calendar, law).Hours.ExceedsLegalYear;
            (low, high) = over ? (low, middle) : (middle, high);
        }

        return low;
    }

    [Benchmark]
    public Hours Week() => WeeklySchedule.BalancingWeek(2026, rtt, leave, YearGoal.LegalYear, calendar, law).WeeklyHours;

    [Benchmark]
    public Days Rtt() => week.BalancingRtt(2026, leave, YearGoal.LegalYear, calendar, law).Rtt;

    [Benchmark]
    public LeaveDays Leave() => week.BalancingLeave(2026, rtt, YearGoal.LegalYear, calendar, law).Leave;

    [Benchmark]
    public int EveryMode() => week.AnnualBalance(2026, rtt, leave, calendar, law).Readings().Count;
}
