using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Benchmarks.Benefits;

/// <summary>The meal vouchers of a year and what an employer pays beside: against a walk over the days and plain decimals.</summary>
[MemoryDiagnoser]
public class BenefitsBenchmarks
{
    private readonly FrenchLaw law = FrenchLaw.Published;
    private readonly WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
    private readonly MealVoucher voucher = MealVoucher.Of(Money.Of(10), Percent.Of(60));
    private readonly Commute commute = Commute.By(TransportPass.PerMonth(Money.Of(86.40m)));
    private readonly HealthCover cover = HealthCover.Of(Money.Of(60), Percent.Of(60));
    private readonly LocalDate on = new(2026, 3, 16);

    [Benchmark(Baseline = true)]
    public decimal DayByDay()
    {
        int days = 0;
        for (LocalDate day = new(2026, 1, 1); day.Year == 2026; day = day.PlusDays(1))
        {
            days += day.DayOfWeek <= IsoDayOfWeek.Friday && !calendar.IsHoliday(day) ? 1 : 0;
        }

        return (days - 30 - 20) * decimal.Round(10m * 0.60m, 2, MidpointRounding.AwayFromZero);
    }

    [Benchmark]
    public MealVouchers Year() => voucher.Year(2026, LeaveDays.Ouvres(30), Days.Of(20), calendar, law);

    [Benchmark]
    public MealVoucherSplit Split() => voucher.Split(on, law);

    [Benchmark]
    public TransportRefund Transport() => commute.Refund(new YearMonth(2026, 3), law);

    [Benchmark]
    public HealthCoverSplit Health() => cover.Split(on, law);

    [Benchmark]
    public Explanation Explained() => Year().Explain();
}
