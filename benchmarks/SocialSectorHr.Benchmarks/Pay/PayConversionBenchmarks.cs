using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Benchmarks.Pay;

/// <summary>A year of pay as an hour of 39, premiums included: exact and dated, against four operations on decimals.</summary>
[MemoryDiagnoser]
public class PayConversionBenchmarks
{
    private readonly GrossPay pay = GrossPay.PerYear(Money.Of(31_630));
    private readonly Money rate = Money.Of(15.21m);
    private readonly Hours week = Hours.Of(39);
    private readonly SegurPost post = new() { IsListedFunction = true };
    private readonly LocalDate on = new(2026, 3, 16);

    [Params(31_630)]
    public decimal Annual { get; set; }

    [Benchmark(Baseline = true)]
    public decimal Decimals() => Annual / 12 / ((35m * 52 / 12) + (4m * 52 / 12 * 1.25m));

    [Benchmark]
    public HourlyPay PerHour() => pay.PerHour(week, PayRegime.OvertimePaid, on, FrenchLaw.Published);

    [Benchmark]
    public PaidMonth FromHourly() => GrossPay.FromHourly(rate, week, PayRegime.OvertimePaid, on, FrenchLaw.Published);

    [Benchmark]
    public MinimumWageMargin OverMinimumWage() =>
        pay.OverMinimumWage(week, PayRegime.OvertimePaid, on, FrenchLaw.Published, segurIncluded: true);

    [Benchmark]
    public PaidMonth AtMinimumWage() => GrossPay.AtMinimumWage(week, PayRegime.OvertimePaid, on, FrenchLaw.Published);

    [Benchmark]
    public PayWithoutSegur WithoutSegur() => pay.WithoutSegur(on, FrenchLaw.Published);

    [Benchmark]
    public SegurRight SegurRight() => post.Right(Percent.Of(80), on, FrenchLaw.Published);

    [Benchmark]
    public GrossPay ForPartTime() => pay.ForPartTime(Hours.Of(28), Hours.Of(35));

    [Benchmark]
    public AnnouncedMonth Announced() => pay.Announced(rate);

    [Benchmark]
    public Explanation Explained() => PerHour().Explain();
}
