using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Benchmarks.WorkingTime;

/// <summary>The overtime of a week with leave, the contingent, part time and complementary hours, beside plain decimals.</summary>
[MemoryDiagnoser]
public class DurationBenchmarks
{
    private readonly FrenchLaw law = FrenchLaw.Published;
    private readonly LocalDate on = new(2026, 3, 16);
    private readonly WorkedTime week = WorkedTime.InWeek(new(2026, 3, 16), 31.Hours, 7.Hours);
    private readonly PartTime part = PartTime.PerWeek(28.Hours, WeeklySchedule.Of(35.Hours));
    private decimal worked = 31;
    private decimal leave = 7;

    [GlobalSetup]
    public void Reset() => (worked, leave) = (31, 7);

    [Benchmark(Baseline = true)]
    public decimal PlainDecimals()
    {
        decimal overtime = Math.Max(0, worked + leave - 35);
        decimal first = Math.Min(8, overtime);
        return (first * 1.25m) + ((overtime - first) * 1.5m);
    }

    [Benchmark]
    public Hours Overtime() => week.Overtime(law).Hours;

    [Benchmark]
    public Hours Contingent() => OvertimeContingent.In(2026, 250.Hours, 20, law).Beyond;

    [Benchmark]
    public bool? PartTimeCheck() => part.Check(on, law).IsLawful;

    [Benchmark]
    public Hours Complementary() => part.Complementary(32.Hours, on, law).BeyondTenth;

    [Benchmark]
    public int Explained() => week.Overtime(law).Explain().Steps.Count;
}
