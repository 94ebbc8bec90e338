using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.PublicService;

namespace SocialSectorHr.Benchmarks.PublicService;

/// <summary>The time of a public agent: the guarantees over a quarter of shifts, against adding the hours of each week, and the
/// RTT.</summary>
[MemoryDiagnoser]
public class PublicTimeBenchmarks
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    private readonly PublicCycle cycle = PublicCycle.Of(Hours.Of(39));

    private readonly Shift[] shifts =
        [
            .. Enumerable.Range(0, 84).Where(static day => day % 7 < 5)
                .Select(static day => Shift.On(Monday.PlusDays(day), new(8, 0), new(12, 0))),
        ];

    private readonly Roster roster;

    public PublicTimeBenchmarks() => roster = Roster.Over(new(Monday, Monday.PlusDays(83)), shifts);

    [Benchmark(Baseline = true)]
    public long WeekByWeek()
    {
        long most = 0;
        for (int week = 0; week < 12; week++)
        {
            LocalDate start = Monday.PlusDays(7 * week);
            long minutes = 0;
            foreach (Shift shift in shifts)
            {
                bool isOfWeek = shift.Start.Date >= start && shift.Start.Date < start.PlusDays(7);
                minutes += isOfWeek ? NodaTime.Period.Between(shift.Start, shift.End, PeriodUnits.Minutes).Minutes : 0;
            }

            most = Math.Max(most, minutes);
        }

        return most;
    }

    [Benchmark]
    public PublicTimeCheck PublicGuarantees() => roster.PublicGuarantees(FrenchLaw.Published);

    [Benchmark]
    public PublicRtt Rtt() => cycle.Rtt();

    [Benchmark]
    public PublicRttLost RttLost() => cycle.RttLost(Days.Of(30));
}
