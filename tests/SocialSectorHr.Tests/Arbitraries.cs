using FsCheck;
using FsCheck.Fluent;

namespace SocialSectorHr.Tests;

/// <summary>Generators of what every topic uses, each with its shrinker.</summary>
/// <remarks>
/// A topic adds its own in a class of its folder whose name ends in "Arbitraries", made with <see cref="Generators"/>.
/// Figures stay within what a payslip or a contract could hold, so that a property may combine three or four of them exactly.
/// </remarks>
internal static class Arbitraries
{
    public static Arbitrary<Fraction> Fractions() =>
        Generators.Of(Generators.Fractional(1_000_000), static exact => exact, static exact => exact);

    public static Arbitrary<LocalDate> LocalDates() => Arb.From(Generators.Date(), Generators.ShrinkDate);

    public static Arbitrary<DateInterval> DateIntervals() => Arb.From(
        from start in Generators.Date()
        from days in Gen.Frequency((1, Gen.Constant(0)), (4, Gen.Choose(1, 60)), (4, Gen.Choose(1, 800)))
        select new DateInterval(start, LocalDate.Min(start.PlusDays(days), Generators.LastDate)),
        Generators.ShrinkInterval);

    public static Arbitrary<Money> Money() => Generators.Of(
        Gen.OneOf(Generators.Decimal(-10_000_000, 10_000_000, 100), Generators.Decimal(0, 60_000, 1), Generators.Fractional(100_000)),
        SocialSectorHr.Money.FromExact,
        static money => money.Exact);

    public static Arbitrary<Hours> Hours() => Generators.Of(
        Gen.OneOf(Generators.Decimal(0, 4_800, 100), Generators.Decimal(-2_400, 120_000, 60), Generators.Fractional(2_000)),
        SocialSectorHr.Hours.FromExact,
        static hours => hours.Exact);

    public static Arbitrary<Days> Days() => Generators.Of(
        Gen.OneOf(Generators.Decimal(0, 500, 2), Generators.Decimal(-3_000, 3_000, 10), Generators.Fractional(400)),
        SocialSectorHr.Days.FromExact,
        static days => days.Exact);

    public static Arbitrary<Weeks> Weeks() => Generators.Of(
        Gen.OneOf(Generators.Decimal(0, 104, 1), Generators.Decimal(-100, 600, 10), Generators.Fractional(60)),
        SocialSectorHr.Weeks.FromExact,
        static weeks => weeks.Exact);

    public static Arbitrary<Points> Points() => Generators.Of(
        Gen.OneOf(Generators.Decimal(0, 1_300, 1), Generators.Decimal(-100, 3_000, 100), Generators.Fractional(600)),
        SocialSectorHr.Points.FromExact,
        static points => points.Exact);

    public static Arbitrary<Months> Months() => Generators.Of(
        Gen.OneOf(Generators.Decimal(0, 72, 1), Generators.Decimal(-24, 72, 2), Generators.Fractional(72)),
        SocialSectorHr.Months.FromExact,
        static months => months.Exact);

    public static Arbitrary<Percent> Percents() => Generators.Of(
        Gen.OneOf(Generators.Decimal(0, 100, 100), Generators.Decimal(-5_000, 20_000, 10_000), Generators.Fractional(3)),
        Percent.FromExact,
        static percent => percent.Exact);

    public static Arbitrary<LeaveDays> LeaveDays()
    {
        Arbitrary<Fraction> days = Generators.Of(
            Gen.OneOf(Generators.Decimal(0, 140, 2), Generators.Decimal(-600, 600, 10), Generators.Fractional(70)),
            static exact => exact,
            static exact => exact);
        return Arb.From(
            from exact in days.Generator
            from unit in Gen.Elements(Enum.GetValues<LeaveUnit>())
            select SocialSectorHr.LeaveDays.FromExact(exact, unit),
            leave => days.Shrinker(leave.Exact).Select(exact => SocialSectorHr.LeaveDays.FromExact(exact, leave.Unit))
                .Concat(Generators.ShrinkEnum(leave.Unit).Select(unit => SocialSectorHr.LeaveDays.FromExact(leave.Exact, unit))));
    }

    public static Arbitrary<Language> Languages() => Generators.Enumeration<Language>();

    public static Arbitrary<LeaveUnit> LeaveUnits() => Generators.Enumeration<LeaveUnit>();

    public static Arbitrary<DayRounding> DayRoundings() => Generators.Enumeration<DayRounding>();

    public static Arbitrary<MoneyRounding> MoneyRoundings() => Generators.Enumeration<MoneyRounding>();
}
