using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Benchmarks.WorkingTime;

/// <summary>The value of a day of a forfait, an absence and rest days given up, beside a loop over the days of the year.</summary>
[MemoryDiagnoser]
public class ForfaitPayBenchmarks
{
    private readonly FrenchLaw law = FrenchLaw.Published;
    private readonly WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
    private readonly DaysForfait forfait = DaysForfait.Of(214.Days);
    private readonly Money annual = 31_630.Euros;
    private readonly LocalDate on = new(2026, 3, 16);
    private readonly DateInterval presence = new(new(2026, 3, 16), new(2026, 12, 31));
    private readonly ForfaitGrounds grounds =
        new() { IsExecutive = true, IsAutonomous = true, Agreement = ForfaitAgreement.Branch, ClauseIsWritten = true };

    [Benchmark(Baseline = true)]
    public decimal DayByDay()
    {
        int paid = 0;
        LocalDate end = new(2026, 12, 31);
        for (LocalDate day = new(2026, 1, 1); day <= end; day = day.PlusDays(1))
        {
            paid += day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? 0 : 1;
        }

        return 31_630m / paid;
    }

    [Benchmark]
    public Money DayValue() => forfait.DayValue(annual, on, calendar, law).Value;

    [Benchmark]
    public Money Period() => forfait.Period(2026, presence, 0.Ouvres, calendar, law).Pay(annual).Amount;

    [Benchmark]
    public Money GivenUp() => forfait.GiveUp(2.Days, null, annual, on, law).Amount;

    [Benchmark]
    public Days? Absence() => forfait.Absence(18.Days, 13.Days, on, law).DaysToWork;

    [Benchmark]
    public ForfaitFaults Grounds() => forfait.Check(grounds, on, law).Faults;
}
