using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Benchmarks.WorkingTime;

/// <summary>The days of a forfait in a full and in an incomplete year, beside a loop over the days.</summary>
[MemoryDiagnoser]
public class ForfaitBenchmarks
{
    private readonly FrenchLaw law = FrenchLaw.Published;
    private readonly WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
    private readonly DaysForfait forfait = DaysForfait.Of(214.Days);
    private readonly DateInterval contract = new(new(2022, 9, 1), new(2024, 2, 29));
    private readonly LeaveDays leave = 30.Ouvrables;

    [Benchmark(Baseline = true)]
    public decimal DayByDay()
    {
        int open = 0;
        LocalDate end = new(2026, 12, 31);
        for (LocalDate day = new(2026, 1, 1); day <= end; day = day.PlusDays(1))
        {
            open += calendar.IsWorkingDay(day) ? 1 : 0;
        }

        return open - (30m * 5 / 6) - 214;
    }

    [Benchmark]
    public Days FullYear() => forfait.Year(2026, leave, calendar, law).RestDays;

    [Benchmark]
    public Days IncompleteYear() => forfait.Period(2022, contract, default, calendar, law).DaysToWork;

    [Benchmark]
    public Days Contract() => forfait.Periods(contract, default, calendar, law).DaysToWork;
}
