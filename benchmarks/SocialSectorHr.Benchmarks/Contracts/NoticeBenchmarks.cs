using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Benchmarks.Contracts;

/// <summary>The notice of a dismissal, against a walk over the days of a known length; the walk reads neither law nor agreement.</summary>
[MemoryDiagnoser]
public class NoticeBenchmarks
{
    private readonly PermanentContract contract = PermanentContract.From(new(2010, 4, 1)) with
    {
        Absences = [new(new(new(2026, 2, 16), new(2026, 2, 22)), AbsenceKind.PaidLeave)],
    };

    private readonly Termination dismissal = Termination.Dismissal(new(2026, 1, 30));

    private readonly StaffPosition director = StaffPosition.Of(StaffCategory.Executive, Ccn66Groups.ServiceDirector);

    private readonly NoticeRules agreed = CollectiveAgreements.Ccn66.Notice!;

    [Benchmark(Baseline = true)]
    public LocalDate DayByDay()
    {
        LocalDate end = dismissal.NotifiedOn;
        for (int months = 0; months < 6;)
        {
            end = end.PlusDays(1);
            if (end.Day == dismissal.NotifiedOn.Day)
            {
                months++;
            }
        }

        int left = Period.DaysBetween(dismissal.NotifiedOn, end);
        LocalDate day = dismissal.NotifiedOn.PlusDays(-1);
        while (left > 0)
        {
            day = day.PlusDays(1);
            if (!contract.Absences[0].Period.Contains(day))
            {
                left--;
            }
        }

        return day;
    }

    [Benchmark]
    public NoticePeriod LawAlone() => contract.Notice(dismissal, StaffCategory.Executive, FrenchLaw.Published);

    [Benchmark]
    public NoticePeriod WithAgreement() => contract.Notice(dismissal, director, FrenchLaw.Published, agreed);

    [Benchmark]
    public NoticePay PaidInLieu() =>
        contract.Notice(dismissal, director, FrenchLaw.Published, agreed).PaidInLieu(Money.Of(2635.83m));

    [Benchmark]
    public Explanation Explained() => contract.Notice(dismissal, director, FrenchLaw.Published, agreed).Explain();
}
