using FsCheck;
using FsCheck.Fluent;

namespace SocialSectorHr.Tests.WorkingTime;

internal static class TeleworkArbitraries
{
    public static Arbitrary<TeleworkPromise> Promises() => Arb.From(
        from halves in Gen.Choose(1, 12)
        from per in Gen.Elements(Enum.GetValues<CountingPeriod>())
        from presence in Gen.Choose(0, 10)
        from presencePer in Gen.Elements(CountingPeriod.Month, CountingPeriod.Week)
        select Make(halves, per).OnSiteAtLeast(
            Days.OfFraction(presencePer == CountingPeriod.Week ? presence / 2 : presence, 2), presencePer),
        Shrink);

    public static Arbitrary<TeleworkProration> Prorations() => Generators.Enumeration<TeleworkProration>();

    public static Arbitrary<ForfaitDayValueMethod> DayValues() => Generators.Enumeration<ForfaitDayValueMethod>();

    public static Arbitrary<HoursForfait> HoursForfaits() => Arb.From(
        from quarters in Gen.Choose(1, 192)
        from per in Gen.Elements(Enum.GetValues<CountingPeriod>())
        select MakeHours(quarters, per),
        static forfait => forfait.Per == CountingPeriod.Week && forfait.Hours == Hours.Of(39) ? [] : [HoursForfait.PerWeek(Hours.Of(39))]);

    public static Arbitrary<WorkedMonth> Months() => Arb.From(
        from planned in Gen.Choose(0, 46)
        from worked in Gen.Choose(0, planned)
        select new WorkedMonth(worked, planned),
        static month => Generators.ShrinkInt(month.Halves).Where(static n => n >= 0).Select(n => month with { Halves = n }));

    private static TeleworkPromise Make(int halves, CountingPeriod per) => per switch
    {
        CountingPeriod.Year => TeleworkPromise.PerYear(Days.OfFraction(halves * 20, 2)),
        CountingPeriod.Month => TeleworkPromise.PerMonth(Days.OfFraction(halves, 2)),
        _ => TeleworkPromise.PerWeek(Days.OfFraction(halves, 2)),
    };

    private static HoursForfait MakeHours(int quarters, CountingPeriod per) => per switch
    {
        CountingPeriod.Year => HoursForfait.PerYear(Hours.OfFraction(quarters * 47, 4)),
        CountingPeriod.Month => HoursForfait.PerMonth(Hours.OfFraction(quarters * 13, 12)),
        _ => HoursForfait.PerWeek(Hours.OfFraction(quarters, 4)),
    };

    private static IEnumerable<TeleworkPromise> Shrink(TeleworkPromise promise)
    {
        if (promise.MinimumPresence != Days.Zero)
        {
            yield return promise.OnSiteAtLeast(Days.Zero);
        }

        if (promise.Days != Days.Of(1) && promise.MinimumPresence == Days.Zero)
        {
            yield return Make(2, promise.Per);
        }
    }
}
