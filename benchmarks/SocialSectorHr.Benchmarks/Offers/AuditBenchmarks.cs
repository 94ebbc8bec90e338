using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.Audit;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Benchmarks.Offers;

/// <summary>An audit that finds nothing, and one that finds something; the baseline counts one year of working days, day by day.</summary>
[MemoryDiagnoser]
public class AuditBenchmarks
{
    private readonly JobOffer quiet = QuietOffer.Value;
    private readonly JobOffer shelter = SampleOffers.Shelter;
    private readonly LocalDate on = new(2026, 2, 2);
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
    public OfferAudit NothingFound() => quiet.Audit(FrenchLaw.Published, on);

    [Benchmark]
    public OfferAudit Found() => shelter.Audit(FrenchLaw.Published, on);
}
