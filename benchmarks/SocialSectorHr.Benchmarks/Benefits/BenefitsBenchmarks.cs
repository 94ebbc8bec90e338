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
    private readonly MobilityPackage package = MobilityPackage.PerYear(Money.Of(700), fuel: Money.Of(200));
    private readonly GrossPay pay = GrossPay.PerYear(Money.Of(31_630));
    private readonly EmployerBenefits benefits = new() { MealVouchers = Money.Of(1_212), Transport = Money.Of(518.40m) };
    private readonly FixedTermContract contract = FixedTermContract.Lasting(new(2026, 3, 16), Months.Of(2));
    private readonly HealthWaiverGrounds grounds = new() { HasOwnContract = true, IsHiredBefore = false };
    private readonly Internship internship = SocialSectorHr.Internship.OfHours(Hours.Of(400));
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
    public MealVouchers Month() => voucher.Month(new YearMonth(2026, 5), off: null, halfDaysOff: null, calendar, law);

    [Benchmark]
    public MealVouchers OfDays() => voucher.For(Days.Of(18), on, law);

    [Benchmark]
    public MealVoucherLimits Limits() => MealVoucher.Limits(on, law);

    [Benchmark]
    public MealVoucherSplit Split() => voucher.Split(on, law);

    [Benchmark]
    public TransportRefund Transport() => commute.Refund(new YearMonth(2026, 3), law);

    [Benchmark]
    public MobilityExemption Mobility() => package.Exemption(2026, law);

    [Benchmark]
    public MobilityExemption MobilityBesidePass() => package.Exemption(passes: Money.Of(518.40m), 2026, law);

    [Benchmark]
    public HealthCoverSplit Health() => cover.Split(on, law);

    [Benchmark]
    public HealthPayment HealthPayment() => cover.Payment(contract, Hours.Of(35), on, law);

    [Benchmark]
    public HealthWaiverCheck Waivers() => cover.Waivers(contract, grounds, on, law);

    [Benchmark]
    public ProvidentCover Provident() => pay.ProvidentOfCadre(cover, on, law);

    [Benchmark]
    public InternshipGratification Internship() => internship.Gratification(Hours.Of(140), on, law);

    [Benchmark]
    public PayPackage Package() => pay.With(benefits);

    [Benchmark]
    public Explanation Explained() => Year().Explain();
}
