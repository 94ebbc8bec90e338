using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace SocialSectorHr;

/// <summary>An exact number, always in lowest terms: 455/3 stays 455/3 until someone rounds it. <c>default</c> is 0.</summary>
/// <remarks>
/// Parts of 64 bits hold nearly every figure of a payslip and allocate nothing; what is beyond is held by parts without bounds.
/// Whatever fits 64 bits is never held beyond, so that equal numbers have equal parts.
/// </remarks>
internal readonly partial struct Fraction : IEquatable<Fraction>, IComparable<Fraction>
{
    private const long NotHere = -1;

    private readonly long numerator; // never long.MinValue, so that any has an opposite; the sign alone where the parts are beyond
    private readonly long denominatorLessOne; // so that default is 0/1; NotHere where the parts are beyond
    private readonly Parts? beyond;

    private Fraction(long numerator, long denominator)
    {
        this.numerator = numerator;
        denominatorLessOne = denominator - 1;
    }

    private Fraction(Parts beyond)
    {
        numerator = beyond.Numerator.Sign;
        denominatorLessOne = NotHere;
        this.beyond = beyond;
    }

    public static Fraction Zero => default;

    public static Fraction One => new(1, 1);

    public BigInteger Numerator => beyond is null ? numerator : beyond.Numerator;

    public BigInteger Denominator => beyond is null ? Below : beyond.Denominator;

    public bool IsInteger => denominatorLessOne == 0 || (beyond is { } parts && parts.Denominator.IsOne);

    public bool IsNegative => numerator < 0;

    /// <summary>Whether its parts do not fit 64 bits.</summary>
    public bool IsBeyond => beyond is not null;

    // The denominator of what is not beyond.
    private long Below => denominatorLessOne + 1;

    public static implicit operator Fraction(int value) => new(value, 1);

    public static implicit operator Fraction(long value) => value == long.MinValue ? Of(value, BigInteger.One) : new(value, 1);

    public static implicit operator Fraction(decimal value) => Of(value);

    /// <summary>The whole part, as the conversion of a decimal gives it; <see cref="OverflowException"/> where it does not fit.</summary>
    public static explicit operator int(Fraction value) => checked((int)(long)value);

    /// <summary>The whole part, as the conversion of a decimal gives it; <see cref="OverflowException"/> where it does not fit.</summary>
    public static explicit operator long(Fraction value) => (value.denominatorLessOne, value.beyond) switch
    {
        (0, _) => value.numerator,
        (_, null) => value.numerator / value.Below,
        (_, { } parts) => (long)(parts.Numerator / parts.Denominator),
    };

    public static Fraction operator +(Fraction a, Fraction b)
    {
        if ((a.denominatorLessOne | b.denominatorLessOne) == 0)
        {
            long sum = unchecked(a.numerator + b.numerator);
            if (((a.numerator ^ sum) & (b.numerator ^ sum)) >= 0 && sum != long.MinValue)
            {
                return new(sum, 1);
            }
        }

        return Sum(a, b);
    }

    public static Fraction operator -(Fraction a, Fraction b) => a + -b;

    public static Fraction operator -(Fraction a) => a.beyond is { } parts
        ? new(new Parts(-parts.Numerator, parts.Denominator))
        : new(-a.numerator, a.Below);

    public static Fraction operator *(Fraction a, Fraction b) =>
        (a.denominatorLessOne | b.denominatorLessOne) == 0 && IsShort(a.numerator, b.numerator)
            ? new(a.numerator * b.numerator, 1)
            : Product(a, b);

    public static Fraction operator /(Fraction a, Fraction b) => a * Inverse(b);

    public static bool operator ==(Fraction a, Fraction b) => a.Equals(b);

    public static bool operator !=(Fraction a, Fraction b) => !a.Equals(b);

    public static bool operator <(Fraction a, Fraction b) => a.CompareTo(b) < 0;

    public static bool operator >(Fraction a, Fraction b) => a.CompareTo(b) > 0;

    public static bool operator <=(Fraction a, Fraction b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Fraction a, Fraction b) => a.CompareTo(b) >= 0;

    public static Fraction Min(Fraction a, Fraction b) => a <= b ? a : b;

    public static Fraction Max(Fraction a, Fraction b) => a >= b ? a : b;

    public static Fraction Abs(Fraction a) => a.IsNegative ? -a : a;

    public Fraction Truncate() => IsInteger ? this : Whole(out _);

    public Fraction Floor()
    {
        if (IsInteger)
        {
            return this;
        }

        Fraction whole = Whole(out _);
        return IsNegative ? whole - One : whole;
    }

    public Fraction Ceiling() => -(-this).Floor();

    /// <summary>Half away from zero.</summary>
    public Fraction Nearest()
    {
        if (IsInteger)
        {
            return this;
        }

        Fraction whole = Whole(out bool isHalfOrMore);
        return (isHalfOrMore, IsNegative) switch
        {
            (false, _) => whole,
            (true, false) => whole + One,
            (true, true) => whole - One,
        };
    }

    public int CompareTo(Fraction other)
    {
        if ((denominatorLessOne | other.denominatorLessOne) < 0)
        {
            return (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
        }

        if (denominatorLessOne == other.denominatorLessOne)
        {
            return numerator.CompareTo(other.numerator);
        }

        return IsShort(numerator, other.Below) && IsShort(other.numerator, Below)
            ? (numerator * other.Below).CompareTo(other.numerator * Below)
            : Math.BigMul(numerator, other.Below).CompareTo(Math.BigMul(other.numerator, Below));
    }

    public bool Equals(Fraction other) =>
        numerator == other.numerator && denominatorLessOne == other.denominatorLessOne && (beyond is null || beyond.Equals(other.beyond));

    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    public override int GetHashCode() => beyond is null ? HashCode.Combine(numerator, denominatorLessOne) : beyond.GetHashCode();

    /// <summary>"455/3" or "39": for JSON and for a debugger, the same in every language.</summary>
    public override string ToString()
    {
        DefaultInterpolatedStringHandler text = new(0, 0, CultureInfo.InvariantCulture, stackalloc char[QuantityText.Room]);
        Append(ref text);
        return text.ToStringAndClear();
    }

    /// <summary>The same at the end of a text.</summary>
    public void Append(ref DefaultInterpolatedStringHandler text)
    {
        if (beyond is not null)
        {
            text.AppendLiteral(beyond.Denominator.IsOne
                ? beyond.Numerator.ToString(CultureInfo.InvariantCulture)
                : string.Create(CultureInfo.InvariantCulture, $"{beyond.Numerator}/{beyond.Denominator}"));
            return;
        }

        if (!IsInteger && Terminates(ExactText.Decimals))
        {
            Span<char> decimals = stackalloc char[QuantityText.Room];
            ToDecimal().TryFormat(decimals, out int written, "0.#########", CultureInfo.InvariantCulture);
            text.AppendFormatted(decimals[..written]);
            return;
        }

        text.AppendLiteral(IsNegative ? "-" : string.Empty);
        Append(ref text, Math.Abs(numerator));
        if (!IsInteger)
        {
            text.AppendLiteral("/");
            Append(ref text, Below);
        }
    }

    private static void Append(ref DefaultInterpolatedStringHandler text, long whole)
    {
        Span<char> digits = stackalloc char[QuantityText.Room];
        whole.TryFormat(digits, out int written, provider: CultureInfo.InvariantCulture);
        text.AppendFormatted(digits[..written]);
    }

    // Towards zero, of what is not whole.
    private Fraction Whole(out bool isHalfOrMore)
    {
        if (beyond is { } parts)
        {
            BigInteger quotient = BigInteger.DivRem(parts.Numerator, parts.Denominator, out BigInteger left);
            isHalfOrMore = 2 * BigInteger.Abs(left) >= parts.Denominator;
            return Lowest(quotient, BigInteger.One);
        }

        long rest = Math.Abs(numerator % Below);
        isHalfOrMore = rest >= Below - rest;
        return new(numerator / Below, 1);
    }

    private sealed record Parts(BigInteger Numerator, BigInteger Denominator);
}
