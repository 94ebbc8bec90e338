using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Benchmarks.Contracts;

/// <summary>The days of an agreed termination, an interview and a renewed trial, against a walk over the days of the first.</summary>
[MemoryDiagnoser]
public class MutualTerminationBenchmarks
{
    private readonly WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
    private readonly PermanentContract contract = PermanentContract.From(new(2014, 7, 1));
    private readonly MutualTermination agreed = MutualTermination.Of(new(2026, 4, 3)) with { ReceivedOn = new(2026, 4, 21) };
    private readonly Money salary = Money.Of(2635.83m);
    private readonly AgreedTrialRenewal renewal = AgreedTrialRenewal.Of(Period.FromMonths(2));

    private readonly TrialPeriod trial =
        PermanentContract.From(new(2026, 1, 5)).TrialPeriod(StaffCategory.Executive, FrenchLaw.Published, new() { IsRenewable = true });

    [Benchmark(Baseline = true)]
    public LocalDate DayByDay()
    {
        LocalDate day = new(2026, 4, 21);
        for (int left = 15; left > 0;)
        {
            day = day.PlusDays(1);
            left -= calendar.IsOuvrable(day) ? 1 : 0;
        }

        while (!calendar.IsWorkingDay(day))
        {
            day = day.PlusDays(1);
        }

        return day.PlusDays(1);
    }

    [Benchmark]
    public MutualTerminationDays Library() => contract.MutualTerminationDays(agreed, calendar, FrenchLaw.Published);

    [Benchmark]
    public MutualTerminationIndemnity Indemnity() =>
        contract.MutualTerminationIndemnity(agreed, new(2026, 6, 30), salary, FrenchLaw.Published);

    [Benchmark]
    public DismissalInterview Interview() => contract.DismissalInterview(new(2026, 6, 8), new(2026, 6, 16), calendar, FrenchLaw.Published);

    [Benchmark]
    public RenewedTrial Renewed() => trial.Renewed(renewal);

    [Benchmark]
    public Explanation Explained() => contract.MutualTerminationDays(agreed, calendar, FrenchLaw.Published).Explain();
}
