using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Benchmarks.WorkingTime;

/// <summary>The overtime and the complementary hours of a month in euros, beside a sum in decimals.</summary>
[MemoryDiagnoser]
public class PaidWeeksBenchmarks
{
    private readonly FrenchLaw law = FrenchLaw.Published;
    private readonly WorkedWeeks weeks = WorkedWeeks.From(new LocalDate(2026, 3, 2), 39.Hours, 31.Hours, 46.5m.Hours, 35.Hours);
    private readonly PartTime part = PartTime.PerWeek(24.Hours, WeeklySchedule.Of(35.Hours));
    private readonly WorkedOvertime week = WorkedTime.InWeek(new(2026, 3, 2), 39.Hours).Overtime(FrenchLaw.Published);

    [Benchmark(Baseline = true)]
    public decimal InDecimals()
    {
        decimal paid = 0;
        foreach (decimal hours in (ReadOnlySpan<decimal>)[39, 31, 46.5m, 35])
        {
            decimal over = decimal.Max(0, hours - 35);
            paid += 15.27m * ((decimal.Min(over, 8) * 1.25m) + (decimal.Max(0, over - 8) * 1.5m));
        }

        return paid;
    }

    [Benchmark]
    public Money? Overtime() => weeks.Overtime(15.27m.Euros, law).Amount;

    [Benchmark]
    public Money Complementary() => part.Complementary(weeks, 14.42m.Euros, law).Amount;

    [Benchmark]
    public Hours? Rest() => week.Rest().Rest;
}
