using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Benchmarks.Leave;

/// <summary>The leave of a year by the most favourable of three counts: against going through its days, and the lots of several
/// years.</summary>
[MemoryDiagnoser]
public class LeaveAccrualBenchmarks
{
    private readonly PaidLeaveRight right = PaidLeaveRight.OfWeeks(Weeks.Of(6), LeaveUnit.Ouvres);
    private readonly WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
    private readonly DateInterval period = new(new(2025, 6, 1), new(2025, 12, 31));
    private readonly DateInterval employment = new(new(2022, 9, 1), new(2026, 5, 31));
    private readonly Absence[] sick = [new(new(new(2025, 9, 1), new(2025, 9, 30)), AbsenceKind.Sickness)];

    [Benchmark(Baseline = true)]
    public decimal DayByDay()
    {
        decimal months = 0;
        int days = 0;
        int scheduled = 0;
        for (LocalDate day = period.Start; day <= period.End; day = day.PlusDays(1))
        {
            months += 1m / day.Calendar.GetDaysInMonth(day.Year, day.Month);
            days++;
            scheduled += day.DayOfWeek < IsoDayOfWeek.Saturday ? 1 : 0;
        }

        decimal most = Math.Max(months, Math.Max(days / 28m, scheduled / 20m));
        return decimal.Ceiling(Math.Min(30, 2.5m * most));
    }

    [Benchmark]
    public LeaveAccrual Acquired() => right.Acquired(period, calendar, FrenchLaw.Published);

    [Benchmark]
    public LeaveAccrual AcquiredWithSickness() => right.Acquired(period, sick, calendar, FrenchLaw.Published);

    [Benchmark]
    public LeaveLots FourLots() => right.Lots(employment, calendar, FrenchLaw.Published);

    [Benchmark]
    public Explanation Explained() => Acquired().Explain();
}
