using FsCheck;
using FsCheck.Fluent;

namespace SocialSectorHr.Tests.Benefits;

/// <summary>Vouchers, passes and covers that an employer could offer.</summary>
internal static class BenefitsArbitraries
{
    public static Arbitrary<MealVoucher> Vouchers() => Arb.From(
        from cents in Gen.Choose(1, 3_000)
        from share in Gen.Frequency((3, Gen.Choose(500, 600)), (1, Gen.Choose(0, 1_000)))
        select MealVoucher.Of(Money.Of(cents / 100m), Percent.Of(share / 10m)),
        static voucher => Generators.ShrinkInt((int)(voucher.Face.ToDecimal() * 100)).Where(static cents => cents > 0)
            .Select(cents => MealVoucher.Of(Money.Of(cents / 100m), voucher.EmployerShare)));

    public static Arbitrary<WorkedInYear> Worked() => Generators.Of(
        Generators.Decimal(0, 732, 2),
        static days => new WorkedInYear(Days.FromExact(Fraction.Abs(days))),
        static worked => worked.Days.Exact);

    public static Arbitrary<TransportPass> Passes() => Arb.From(
        from cents in Gen.Choose(0, 50_000)
        from period in Gen.Elements(Enum.GetValues<CountingPeriod>())
        from title in Gen.Elements(Enum.GetValues<TransportTitle>())
        from renewed in Gen.Elements(true, false)
        select Pass(Money.Of(cents / 100m), period) with { Title = title, IsTacitlyRenewed = renewed },
        static pass => Generators.ShrinkInt((int)(pass.Price.ToDecimal() * 100))
            .Select(
                cents => Pass(Money.Of(cents / 100m), pass.Period) with { Title = pass.Title, IsTacitlyRenewed = pass.IsTacitlyRenewed }));

    public static Arbitrary<HealthCover> Covers() => Arb.From(
        from cents in Gen.Choose(0, 30_000)
        from share in Gen.Choose(0, 1_000)
        select HealthCover.Of(Money.Of(cents / 100m), Percent.Of(share / 10m)),
        static cover => Generators.ShrinkInt((int)(cover.Contribution.ToDecimal() * 100))
            .Select(cents => HealthCover.Of(Money.Of(cents / 100m), cover.EmployerShare)));

    public static Arbitrary<MobilityPackage> Packages() => Arb.From(
        from euros in Gen.Choose(0, 2_000)
        from fuel in Gen.Choose(0, euros)
        select MobilityPackage.PerYear(Money.Of(euros), Money.Of(fuel)),
        static package => Generators.ShrinkInt((int)package.Amount.ToDecimal()).Select(euros => MobilityPackage.PerYear(Money.Of(euros))));

    private static TransportPass Pass(Money price, CountingPeriod period) => period switch
    {
        CountingPeriod.Week => TransportPass.PerWeek(price),
        CountingPeriod.Year => TransportPass.PerYear(price),
        _ => TransportPass.PerMonth(price),
    };
}
