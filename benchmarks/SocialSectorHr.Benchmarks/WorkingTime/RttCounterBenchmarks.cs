using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Benchmarks.WorkingTime;

/// <summary>What is acquired by a day with an absence, beside a loop over the days and decimals.</summary>
[MemoryDiagnoser]
public class RttCounterBenchmarks
{
    private static readonly LocalDate On = new(2026, 10, 31);

    private readonly FrenchLaw law = FrenchLaw.Published;
    private readonly WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
    private readonly RttPromise promise = RttPromise.PerFullYear(20.Days, WeeklySchedule.Of(39.Hours));
    private readonly DateInterval presence = new(new(2026, 3, 16), new(2026, 12, 31));
    private readonly LeaveDays leave = 25.Ouvres;
    private readonly Absence[] absences = [new(new(new(2026, 9, 2), new(2026, 9, 15)), AbsenceKind.Sickness)];
    private readonly RttRules weeks = new() { Rhythm = RttRhythm.WeeksWorked };
    private readonly RttRules months = new() { Rhythm = RttRhythm.CompleteMonths };

    [Benchmark(Baseline = true)]
    public decimal DayByDay()
    {
        int open = 0;
        int absent = 0;
        int gone = 0;
        LocalDate end = new(2026, 12, 31);
        for (LocalDate day = new(2026, 1, 1); day <= end; day = day.PlusDays(1))
        {
            bool worked = calendar.IsWorkingDay(day);
            open += worked ? 1 : 0;
            gone += day >= presence.Start && day <= On ? 1 : 0;
            absent += worked && absences[0].Period.Contains(day) ? 1 : 0;
        }

        decimal acquired = (20m * gone / 365) - (20m * absent / (open - 25));
        return decimal.Round(acquired * 2, MidpointRounding.AwayFromZero) / 2;
    }

    [Benchmark]
    public Days Counter() => promise.Counter(On, presence, leave, default, calendar, law, absences).Acquired;

    [Benchmark]
    public Days WithoutAbsence() => promise.Counter(On, presence, leave, default, calendar, law).Acquired;

    [Benchmark]
    public Days ByMonths() => promise.Counter(On, presence, leave, default, calendar, law, rules: months).Acquired;

    [Benchmark]
    public Days ByWeeks() => promise.Counter(On, presence, leave, default, calendar, law, absences, weeks).Acquired;

    [Benchmark]
    public int Explained() => promise.Counter(On, presence, leave, default, calendar, law, absences).Explain().Steps.Count;
}
