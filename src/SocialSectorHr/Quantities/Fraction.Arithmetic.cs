using System.Numerics;

namespace SocialSectorHr;

/// <summary>Sums and products in lowest terms: reduced before they are made, so that few leave 64 bits (Knuth, 4.5.1).</summary>
internal readonly partial struct Fraction
{
    /// <summary>The quotient of two whole numbers.</summary>
    public static Fraction Of(long numerator, long denominator)
    {
        if (denominator == 0)
        {
            throw new DivideByZeroException("A quantity cannot have a zero denominator.");
        }

        if (numerator == long.MinValue || denominator == long.MinValue)
        {
            return Of((BigInteger)numerator, denominator);
        }

        long g = Gcd(numerator, Math.Abs(denominator));
        return denominator < 0 ? new(-numerator / g, -denominator / g) : new(numerator / g, denominator / g);
    }

    /// <summary>The quotient of two whole numbers without bounds.</summary>
    public static Fraction Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("A quantity cannot have a zero denominator.");
        }

        BigInteger g = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        return Lowest(numerator / g, denominator / g);
    }

    private static Fraction Sum(Fraction a, Fraction b)
    {
        if ((a.denominatorLessOne | b.denominatorLessOne) < 0)
        {
            return Of((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);
        }

        if (a.denominatorLessOne == b.denominatorLessOne && FreeBits(a.numerator) > 1 && FreeBits(b.numerator) > 1)
        {
            long same = a.numerator + b.numerator;
            long reduced = Gcd(same, a.Below);
            return reduced == 1 ? new(same, a.Below) : new(same / reduced, a.Below / reduced);
        }

        long g = Gcd(a.Below, b.Below);
        (long scaleA, long scaleB) = g == 1 ? (b.Below, a.Below) : (b.Below / g, a.Below / g);
        if (IsShortSum(a.numerator, scaleA) && IsShortSum(b.numerator, scaleB) && IsShort(scaleB, b.Below))
        {
            long sum = (a.numerator * scaleA) + (b.numerator * scaleB);
            long common = Gcd(sum, g);
            return common == 1 ? new(sum, scaleB * b.Below) : new(sum / common, scaleB * (b.Below / common));
        }

        Int128 wide = Math.BigMul(a.numerator, scaleA) + Math.BigMul(b.numerator, scaleB);
        long shared = Gcd((long)(wide % g), g);
        return Lowest(wide / shared, Math.BigMul(scaleB, b.Below / shared));
    }

    private static Fraction Product(Fraction a, Fraction b)
    {
        if ((a.denominatorLessOne | b.denominatorLessOne) < 0)
        {
            return Of(a.Numerator * b.Numerator, a.Denominator * b.Denominator);
        }

        // Reduced crosswise, the product is in lowest terms.
        long g1 = Gcd(a.numerator, b.Below);
        long g2 = Gcd(b.numerator, a.Below);
        (long numeratorA, long denominatorB) = g1 == 1 ? (a.numerator, b.Below) : (a.numerator / g1, b.Below / g1);
        (long numeratorB, long denominatorA) = g2 == 1 ? (b.numerator, a.Below) : (b.numerator / g2, a.Below / g2);
        return IsShort(numeratorA, numeratorB) && IsShort(denominatorA, denominatorB)
            ? new(numeratorA * numeratorB, denominatorA * denominatorB)
            : Lowest(Math.BigMul(numeratorA, numeratorB), Math.BigMul(denominatorA, denominatorB));
    }

    private static Fraction Inverse(Fraction a)
    {
        if (a.numerator == 0)
        {
            throw new DivideByZeroException("A quantity cannot be divided by zero.");
        }

        if (a.beyond is { } parts)
        {
            return Lowest(parts.Denominator * a.numerator, BigInteger.Abs(parts.Numerator));
        }

        return a.IsNegative ? new(-a.Below, -a.numerator) : new(a.Below, a.numerator);
    }

    private static Fraction Lowest(Int128 numerator, Int128 denominator) =>
        numerator <= long.MaxValue && numerator > long.MinValue && denominator <= long.MaxValue
            ? new((long)numerator, (long)denominator)
            : new(new Parts(numerator, denominator));

    private static Fraction Lowest(BigInteger numerator, BigInteger denominator) =>
        numerator <= long.MaxValue && numerator > long.MinValue && denominator <= long.MaxValue
            ? new((long)numerator, (long)denominator)
            : new(new Parts(numerator, denominator));

    // Whether a product surely fits 64 bits.
    private static bool IsShort(long a, long b) => FreeBits(a) + FreeBits(b) >= 65;

    // Whether the sum of two such products surely does.
    private static bool IsShortSum(long a, long b) => FreeBits(a) + FreeBits(b) >= 66;

    private static int FreeBits(long a) => BitOperations.LeadingZeroCount((ulong)Math.Abs(a));

    // Of any number and a denominator: 1 at least.
    private static long Gcd(long a, long denominator)
    {
        if (denominator == 1 || a is 1 or -1)
        {
            return 1;
        }

        ulong x = (ulong)denominator;
        ulong y = (ulong)Math.Abs(a) % x;
        while (y > uint.MaxValue)
        {
            (x, y) = (y, x % y);
        }

        if (y == 0)
        {
            return (long)x;
        }

        uint low = (uint)(x % y);
        uint last = (uint)y;
        while (low != 0)
        {
            (last, low) = (low, last % low);
        }

        return last;
    }
}
