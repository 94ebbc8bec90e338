using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Benchmarks.Contracts;

/// <summary>The severance of sixteen years, against the plain decimal formula on years already counted.</summary>
[MemoryDiagnoser]
public class SeveranceBenchmarks
{
    private readonly PermanentContract contract = PermanentContract.From(new(2010, 4, 1)) with
    {
        Absences = [new(new(new(2020, 1, 1), new(2020, 12, 31)), AbsenceKind.ParentalFullTime)],
    };

    private readonly PermanentContract partTime = PermanentContract.From(new(2010, 4, 1)) with
    {
        PartTimePeriods = [new(new(new(2022, 1, 1), new(2026, 3, 31)), Percent.Of(80))],
    };

    private readonly Termination dismissal = Termination.Dismissal(new(2026, 1, 30));
    private readonly LocalDate lastDay = new(2026, 3, 31);
    private readonly Money salary = Money.Of(2635.83m);
    private readonly SeveranceRules agreed = CollectiveAgreements.Eclat.Severance!.For(StaffCategory.WorkerOrEmployee)!;
    private readonly PaidGross[] months = [.. Enumerable.Repeat(PaidGross.Of(Money.Of(2635.83m)), 12)];

    [Benchmark(Baseline = true)]
    public decimal PlainDecimal()
    {
        decimal years = ((((lastDay.Year - contract.Start.Year) * 12) + lastDay.Month + 1 - contract.Start.Month) / 12m) - 0.5m;
        return Math.Round(2635.83m * ((Math.Min(years, 10) / 4) + (Math.Max(0, years - 10) / 3)), 2, MidpointRounding.AwayFromZero);
    }

    [Benchmark]
    public Severance LawAlone() => contract.Severance(dismissal, lastDay, salary, FrenchLaw.Published);

    [Benchmark]
    public Severance WithAgreement() => contract.Severance(dismissal, lastDay, salary, FrenchLaw.Published, agreed);

    [Benchmark]
    public Severance PartTimeYears() => partTime.Severance(dismissal, lastDay, salary, FrenchLaw.Published);

    [Benchmark]
    public Readings<ReferenceSalary> ReferenceSalaries() => ReferenceSalary.Of(months).Readings();

    [Benchmark]
    public Explanation Explained() => contract.Severance(dismissal, lastDay, salary, FrenchLaw.Published, agreed).Explain();
}
