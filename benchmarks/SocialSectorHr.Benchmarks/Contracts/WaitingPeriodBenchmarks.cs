using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Benchmarks.Contracts;

/// <summary>The days a post waits, and the check of its history, against a walk over the days; the walk reads no law.</summary>
[MemoryDiagnoser]
public class WaitingPeriodBenchmarks
{
    private readonly WorkCalendar open = WorkCalendar.For(HolidayZone.Metropole);

    private readonly FixedTermContract contract = FixedTermContract.Between(new(2025, 5, 12), new(2025, 12, 31)) with
    {
        Reason = FixedTermReason.TemporaryIncrease,
    };

    private readonly PostHistory history = PostHistory.Of(
        PostContract.Of(FixedTermContract.Between(new(2025, 5, 12), new(2025, 12, 31)) with { Reason = FixedTermReason.TemporaryIncrease }),
        PostContract.Of(FixedTermContract.Between(new(2026, 4, 23), new(2026, 6, 30)) with { Reason = FixedTermReason.TemporaryIncrease }));

    [Benchmark(Baseline = true)]
    public LocalDate DayByDay()
    {
        int left = (Period.DaysBetween(contract.Start, contract.End) + 3) / 3;
        LocalDate day = contract.End;
        while (left > 0)
        {
            day = day.PlusDays(1);
            bool isOpen = day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
                && !PublicHolidays.IsHoliday(day, HolidayZone.Metropole);
            left -= isOpen ? 1 : 0;
        }

        return day;
    }

    [Benchmark]
    public WaitingPeriod Library() => contract.WaitingPeriod(open, FrenchLaw.Published);

    [Benchmark]
    public PostHistoryCheck History() => history.Check(open, FrenchLaw.Published);

    [Benchmark]
    public Explanation Explained() => contract.WaitingPeriod(open, FrenchLaw.Published).Explain();
}
