using System.Globalization;
using System.Numerics;

namespace SocialSectorHr;

/// <summary>An exact number, always in lowest terms: 455/3 stays 455/3 until someone rounds it. <c>default</c> is 0.</summary>
/// <remarks>128-bit parts hold any figure of a payslip multiplied by any share of a year; beyond, <see cref="OverflowException"/>.</remarks>
internal readonly struct Fraction : IEquatable<Fraction>, IComparable<Fraction>
{
    private static readonly Int128[] PowersOfTen = [.. Enumerable.Range(0, 29).Select(static n => (Int128)BigInteger.Pow(10, n))]; // as far as a decimal goes

    private readonly Int128 denominatorLessOne; // so that default is 0/1

    private Fraction(Int128 numerator, Int128 denominator)
    {
        Numerator = numerator;
        denominatorLessOne = denominator - 1;
    }

    public static Fraction Zero => default;

    public static Fraction One => 1;

    public Int128 Numerator { get; }

    public Int128 Denominator => denominatorLessOne + 1;

    public bool IsInteger => denominatorLessOne == 0;

    public bool IsNegative => Int128.IsNegative(Numerator);

    public static implicit operator Fraction(int value) => new(value, 1);

    public static implicit operator Fraction(decimal value) => Of(value);

    public static Fraction operator +(Fraction a, Fraction b) =>
        a.IsInteger && b.IsInteger
            ? new(a.Numerator + b.Numerator, 1)
            : Sum(a, b);

    public static Fraction operator -(Fraction a, Fraction b) => a + -b;

    public static Fraction operator -(Fraction a) => new(-a.Numerator, a.Denominator);

    public static Fraction operator *(Fraction a, Fraction b)
    {
        if (a.IsInteger && b.IsInteger)
        {
            return new(a.Numerator * b.Numerator, 1);
        }

        // Reduced crosswise before multiplying: the product is in lowest terms and overflows as late as possible.
        Int128 g1 = Gcd(a.Numerator, b.Denominator);
        Int128 g2 = Gcd(b.Numerator, a.Denominator);
        (Int128 numeratorA, Int128 denominatorB) = g1 == 1 ? (a.Numerator, b.Denominator) : (a.Numerator / g1, b.Denominator / g1);
        (Int128 numeratorB, Int128 denominatorA) = g2 == 1 ? (b.Numerator, a.Denominator) : (b.Numerator / g2, a.Denominator / g2);
        return new(Product(numeratorA, numeratorB), Product(denominatorA, denominatorB));
    }

    public static Fraction operator /(Fraction a, Fraction b)
    {
        if (b.Numerator == 0)
        {
            throw new DivideByZeroException("A quantity cannot be divided by zero.");
        }

        return a * (b.IsNegative ? new Fraction(-b.Denominator, -b.Numerator) : new Fraction(b.Denominator, b.Numerator));
    }

    public static bool operator ==(Fraction a, Fraction b) => a.Equals(b);

    public static bool operator !=(Fraction a, Fraction b) => !a.Equals(b);

    public static bool operator <(Fraction a, Fraction b) => a.CompareTo(b) < 0;

    public static bool operator >(Fraction a, Fraction b) => a.CompareTo(b) > 0;

    public static bool operator <=(Fraction a, Fraction b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Fraction a, Fraction b) => a.CompareTo(b) >= 0;

    public static Fraction Of(Int128 numerator, Int128 denominator)
    {
        if (denominator == 0)
        {
            throw new DivideByZeroException("A quantity cannot have a zero denominator.");
        }

        Int128 g = Gcd(numerator, denominator);
        if (denominator < 0)
        {
            g = -g;
        }

        return new(numerator / g, denominator / g);
    }

    public static Fraction Of(decimal value)
    {
        if (decimal.IsInteger(value) && value is <= long.MaxValue and >= long.MinValue)
        {
            return new((long)value, 1);
        }

        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        Int128 mantissa = unchecked(new((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0])); // the bits of an int, not its sign
        return Of(decimal.IsNegative(value) ? -mantissa : mantissa, PowersOfTen[(bits[3] >> 16) & 0xFF]);
    }

    public static Fraction Min(Fraction a, Fraction b) => a <= b ? a : b;

    public static Fraction Max(Fraction a, Fraction b) => a >= b ? a : b;

    public static Fraction Abs(Fraction a) => a.IsNegative ? -a : a;

    public Int128 Floor()
    {
        (Int128 quotient, Int128 rest) = Int128.DivRem(Numerator, Denominator);
        return rest < 0 ? quotient - 1 : quotient;
    }

    public Int128 Ceiling()
    {
        (Int128 quotient, Int128 rest) = Int128.DivRem(Numerator, Denominator);
        return rest > 0 ? quotient + 1 : quotient;
    }

    public Int128 Truncate() => Numerator / Denominator;

    /// <summary>Half away from zero.</summary>
    public Int128 Nearest()
    {
        (Int128 quotient, Int128 rest) = Int128.DivRem(Numerator, Denominator);
        Int128 size = Int128.Abs(rest);
        bool away = size >= Denominator - size;
        return away ? quotient + Int128.Sign(Numerator) : quotient;
    }

    /// <summary>Rounded half away from zero to a number of decimals, at most 28.</summary>
    public Fraction Round(int decimals)
    {
        Int128 scale = PowersOfTen[decimals];
        return IsInteger ? this : Of((this * new Fraction(scale, 1)).Nearest(), scale);
    }

    /// <summary>Exact where a decimal can hold it, otherwise rounded at the 28th digit.</summary>
    public decimal ToDecimal()
    {
        if (IsInteger)
        {
            return (decimal)Numerator;
        }

        (Int128 whole, Int128 rest) = Int128.DivRem(Numerator, Denominator);
        return (decimal)whole + (Denominator <= (Int128)decimal.MaxValue ? (decimal)rest / (decimal)Denominator : LongShare(rest, Denominator));
    }

    /// <summary>True if at most <paramref name="decimals"/> decimals, at most 28, write it exactly.</summary>
    public bool Terminates(int decimals) => PowersOfTen[decimals] % Denominator == 0;

    public int CompareTo(Fraction other)
    {
        if (denominatorLessOne == other.denominatorLessOne)
        {
            return Numerator.CompareTo(other.Numerator);
        }

        // Whatever exists can be compared, even where the products do not fit.
        return FitsLong(this) && FitsLong(other)
            ? Product(Numerator, other.Denominator).CompareTo(Product(other.Numerator, Denominator))
            : ((BigInteger)Numerator * other.Denominator).CompareTo((BigInteger)other.Numerator * Denominator);
    }

    public bool Equals(Fraction other) => Numerator == other.Numerator && denominatorLessOne == other.denominatorLessOne;

    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Numerator, denominatorLessOne);

    /// <summary>"455/3" or "39": for JSON and for a debugger, the same in every language.</summary>
    public override string ToString() => this switch
    {
        { IsInteger: true } => Numerator.ToString(CultureInfo.InvariantCulture),
        _ when Terminates(10) && FitsLong(this) => ToDecimal().ToString("0.##########", CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}"),
    };

    private static Fraction Sum(Fraction a, Fraction b)
    {
        Int128 g = Gcd(a.Denominator, b.Denominator);
        Int128 scaleA = b.Denominator / g;
        return Of(Product(a.Numerator, scaleA) + Product(b.Numerator, a.Denominator / g), Product(a.Denominator, scaleA));
    }

    // A part below one whose denominator no decimal holds, to 28 decimals.
    private static decimal LongShare(Int128 numerator, Int128 denominator)
    {
        Int128 scale = PowersOfTen[28];
        BigInteger doubled = (2 * (BigInteger)numerator * scale / denominator) + Int128.Sign(numerator);
        return (decimal)(doubled / 2) / (decimal)scale;
    }

    private static bool FitsLong(Fraction a) => FitsLong(a.Numerator) && FitsLong(a.Denominator);

    private static bool FitsLong(Int128 a) => a <= long.MaxValue && a >= long.MinValue;

    // Nearly every factor is short, and a short product needs no check, which costs more than the multiplication.
    private static Int128 Product(Int128 a, Int128 b) => FitsLong(a) && FitsLong(b) ? Math.BigMul((long)a, (long)b) : a * b;

    private static Int128 Gcd(Int128 a, Int128 b)
    {
        a = Int128.Abs(a);
        b = Int128.Abs(b);
        while (b != 0)
        {
            if (a <= ulong.MaxValue && b <= ulong.MaxValue)
            {
                return Gcd((ulong)a, (ulong)b);
            }

            (a, b) = (b, a % b);
        }

        return a == 0 ? 1 : a;
    }

    private static ulong Gcd(ulong a, ulong b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a == 0 ? 1 : a;
    }
}
