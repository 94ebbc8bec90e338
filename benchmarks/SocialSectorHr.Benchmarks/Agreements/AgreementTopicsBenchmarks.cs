using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Benchmarks.Agreements;

/// <summary>Which agreement a text means, the pay kept in a sickness, the rest at the end of a career, an offer beside its grid; against
/// the plain search of a word.</summary>
[MemoryDiagnoser]
public class AgreementTopicsBenchmarks
{
    private static readonly string[] Names = ["1966", "1951", "eclat", "alisfa", "missions locales"];

    private readonly string text = "CCNT du 15 mars 1966";
    private readonly SickStop stop = SickStop.Of(new(2026, 3, 2), 120, Months.Of(14));
    private readonly LocalDate on = new(2026, 6, 30);
    private readonly RetirementIndemnity indemnity = PermanentContract.From(new(1996, 7, 1)).RetirementIndemnity(
        Retirement.ByEmployee(new(2026, 6, 30)), new(2026, 6, 30), Money.Of(2_500), FrenchLaw.Published, CollectiveAgreements.Ccn51);

    private readonly JobOffer offer = new()
    {
        Title = "Éducateur·trice spécialisé·e (H/F)",
        Contracts = [new StatedContract.Permanent()],
        Start = new LocalDate(2026, 10, 1),
        Status = StaffStatus.Technician,
        WorkingTime = new() { FullTime = true },
        Pay = new() { Amounts = [new() { Amount = Stated.Exactly(Money.Of(2_300), Per.Month), Basis = PayBasis.Gross }] },
        Agreement = new() { Idcc = 413 },
    };

    [Benchmark(Baseline = true)]
    public string? PlainSearch() => Array.Find(Names, name => text.Contains(name, StringComparison.OrdinalIgnoreCase));

    [Benchmark]
    public AgreementMatch Find() => CollectiveAgreements.Find(text);

    [Benchmark]
    public SickPay Sickness() => CollectiveAgreements.Ccn66.SickPay(stop, StaffCategory.WorkerOrEmployee, FrenchLaw.Published);

    [Benchmark]
    public SickPayComparison SicknessInEuros() => CollectiveAgreements.Ccn66.SickPayComparison(
        stop, SickDayPay.Of(
            Money.Of(80), stop.DailyAllowance(Money.Of(2_400), FrenchLaw.Published)), StaffCategory.WorkerOrEmployee, FrenchLaw.Published);

    [Benchmark]
    public CareerEndRest CareerEnd() => CollectiveAgreements.Ccn51.RestInHours(indemnity, Money.Of(16.48m));

    [Benchmark]
    public IReadOnlyList<Figure> Statement() => offer.Statement(FrenchLaw.Published, on).Figures;
}
