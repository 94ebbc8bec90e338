using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Benchmarks.Offers;

/// <summary>A statement costs nothing until its figures are read; the baseline counts one year of working days, day by day.</summary>
[MemoryDiagnoser]
public class StatementBenchmarks
{
    private readonly JobOffer offer = SampleOffers.Shelter;
    private readonly LocalDate on = new(2026, 11, 21);
    private readonly WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);

    [Benchmark(Baseline = true)]
    public int OneYearDayByDay()
    {
        int days = 0;
        for (LocalDate day = new(2026, 1, 1); day.Year == 2026; day = day.PlusDays(1))
        {
            days += calendar.IsWorkingDay(day) ? 1 : 0;
        }

        return days;
    }

    [Benchmark]
    public OfferStatement Create() => offer.Statement(FrenchLaw.Published, on);

    [Benchmark]
    public int ReadAllFigures() => offer.Statement(FrenchLaw.Published, on).Figures.Count;

    [Benchmark]
    public int Audit() => offer.Audit(FrenchLaw.Published, on).Findings.Count;
}
