using FsCheck;
using FsCheck.Fluent;

namespace SocialSectorHr.Tests.Pay;

/// <summary>Pays, weeks and thirteenth months that a contract could hold.</summary>
internal static class PayArbitraries
{
    public static Arbitrary<GrossPay> GrossPays() => Arb.From(
        from annual in Gen.OneOf(Generators.Decimal(0, 12_000_000, 100), Generators.Decimal(12_000, 60_000, 1))
        from payments in Gen.Elements(12, 12, 13, 14, 1, 24)
        select GrossPay.PerYear(SocialSectorHr.Money.FromExact(annual), payments),
        static pay => Generators.ShrinkFraction(pay.Annual.Exact).Where(static exact => !exact.IsNegative).Select(
            exact => GrossPay.PerYear(SocialSectorHr.Money.FromExact(exact), pay.Payments))
            .Concat(pay.Payments == 12 ? [] : [GrossPay.PerYear(pay.Annual)]));

    public static Arbitrary<PaidWeek> Weeks() => Generators.Of(
        Gen.OneOf(Generators.Decimal(1, 240, 4), Generators.Decimal(24, 60, 1)),
        static hours => new PaidWeek(SocialSectorHr.Hours.FromExact(Fraction.Min(60, Fraction.Max(Fraction.Of(1, 60), hours)))),
        static week => week.Hours.Exact);

    public static Arbitrary<HourlyRate> Rates() => Generators.Of(
        Generators.Decimal(0, 10_000, 100), static rate => new HourlyRate(
            SocialSectorHr.Money.FromExact(Fraction.Abs(rate))), static rate => rate.Money.Exact);

    public static Arbitrary<OvertimePremium> Premiums() => Generators.Of(
        Generators.Decimal(10, 100, 100), static share => new OvertimePremium(
            Percent.FromExact(Fraction.Max(Fraction.Of(1, 10), share))), static premium =>
            premium.Percent.Exact);

    public static Arbitrary<PayslipLayout> Layouts() => Generators.Enumeration<PayslipLayout>();

    public static Arbitrary<MonthlyHoursConvention> Conventions() => Generators.Enumeration<MonthlyHoursConvention>();

    public static Arbitrary<YearlyBonusProration> Prorations() => Generators.Enumeration<YearlyBonusProration>();

    public static Arbitrary<YearlyBonusStart> Starts() => Generators.Enumeration<YearlyBonusStart>();

    public static Arbitrary<YearlyBonus> ThirteenthMonths() => Arb.From(
        from cents in Gen.Frequency((4, Gen.Choose(0, 600_000)), (1, Gen.Choose(0, 12)))
        from payments in Gen.Choose(1, 12)
        from seniority in Gen.Frequency((1, Gen.Constant(0)), (2, Gen.Choose(0, 12)), (1, Gen.Choose(0, 60)))
        from kind in Gen.Elements(Enum.GetValues<YearlyBonusKind>())
        select YearlyBonus.Of(kind, SocialSectorHr.Money.Of(cents / 100m), payments, SocialSectorHr.Months.Of(seniority)),
        static term => Generators.ShrinkInt((int)term.Seniority.ToDecimal())
            .Select(months => ThirteenthMonth.Of(term.FullYear, term.Payments, SocialSectorHr.Months.Of(months)))
            .Concat(
                Generators.ShrinkInt(term.Payments - 1).Select(payments => ThirteenthMonth.Of(term.FullYear, payments + 1, term.Seniority)))
            .Concat(Generators.ShrinkFraction(term.FullYear.Exact).Where(static exact => !exact.IsNegative)
                .Select(exact => ThirteenthMonth.Of(SocialSectorHr.Money.FromExact(exact), term.Payments, term.Seniority))));
}
