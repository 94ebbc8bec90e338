using FsCheck;
using FsCheck.Fluent;

namespace SocialSectorHr.Tests;

/// <summary>What generators are made of. Apart from <see cref="Arbitraries"/>, where FsCheck would take each method for the generator of a
/// type.</summary>
internal static class Generators
{
    public static readonly LocalDate SimplestDate = new(2025, 1, 1);
    public static readonly LocalDate FirstDate = new(1990, 1, 1);
    public static readonly LocalDate LastDate = new(2090, 12, 31);

    // The denominators of the trade: months, weeks, parts of a week, twelfths of twelfths, 365 days, minutes.
    private static readonly int[] Denominators = [1, 1, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 13, 24, 26, 30, 36, 52, 60, 100, 365, 366, 1607];

    /// <summary>Any defined value of an enum; it shrinks towards the first.</summary>
    public static Arbitrary<TEnum> Enumeration<TEnum>()
        where TEnum : struct, Enum => Arb.From(Gen.Elements(Enum.GetValues<TEnum>()), ShrinkEnum);

    /// <summary>An exact quantity inside something else, shrunk to zero, then to a whole number, then to a smaller one.</summary>
    public static Arbitrary<T> Of<T>(Gen<Fraction> generator, Func<Fraction, T> make, Func<T, Fraction> exact) =>
        Arb.From(generator.Select(make), value => ShrinkFraction(exact(value)).Select(make));

    /// <summary>0 first, then halfway, then ever closer to the number.</summary>
    public static IEnumerable<int> ShrinkInt(int number)
    {
        for (int step = number; step != 0; step /= 2)
        {
            yield return number - step;
        }
    }

    public static Gen<Fraction> Decimal(int low, int high, int denominator) =>
        Gen.Choose(low, high).Select(n => Fraction.Of(n, denominator));

    public static Gen<Fraction> Fractional(int limit) =>
        from denominator in Gen.Elements(Denominators)
        from numerator in Gen.Choose(-limit, limit)
        select Fraction.Of(numerator, denominator);

    public static IEnumerable<Fraction> ShrinkFraction(Fraction value)
    {
        if (!value.IsInteger)
        {
            yield return value.Truncate();
        }

        foreach (int numerator in ShrinkInt((int)value.Numerator))
        {
            yield return Fraction.Of(numerator, value.Denominator);
        }

        if (value.IsNegative)
        {
            yield return -value;
        }
    }

    public static Gen<LocalDate> Date() => Gen.Frequency(
        (3, Gen.Choose(0, Period.DaysBetween(FirstDate, LastDate)).Select(FirstDate.PlusDays)),
        (2, Gen.Choose(0, 3_650).Select(new LocalDate(2020, 1, 1).PlusDays)),
        (1, Gen.Choose(0, 1_200).Select(static month => new LocalDate(1990 + (month / 12), 1 + (month % 12), 1))), // first days of months
        (1, Gen.Choose(1, 1_200).Select(
            static month => new LocalDate(1990 + (month / 12), 1 + (month % 12), 1).PlusDays(-1)))); // and last days

    public static IEnumerable<LocalDate> ShrinkDate(LocalDate date) =>
        ShrinkInt(Period.DaysBetween(SimplestDate, date)).Select(SimplestDate.PlusDays);

    public static IEnumerable<DateInterval> ShrinkInterval(DateInterval interval)
    {
        int days = interval.Length - 1;
        return ShrinkInt(days).Select(n => new DateInterval(interval.Start, interval.Start.PlusDays(n)))
            .Concat(ShrinkDate(interval.Start).Select(start => new DateInterval(start, start.PlusDays(days))));
    }

    public static IEnumerable<TEnum> ShrinkEnum<TEnum>(TEnum value)
        where TEnum : struct, Enum => Enum.GetValues<TEnum>().TakeWhile(simpler => !EqualityComparer<TEnum>.Default.Equals(simpler, value));
}
