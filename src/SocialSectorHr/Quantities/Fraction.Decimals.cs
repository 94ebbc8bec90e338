using System.Numerics;

namespace SocialSectorHr;

/// <summary>From decimals, to decimals, and rounded to some.</summary>
internal readonly partial struct Fraction
{
    private const int LongestShort = 18; // 10^18 is the last power of ten in 63 bits

    private static readonly BigInteger[] PowersOfTen = Powers(10, 28); // as far as a decimal goes
    private static readonly long[] PowersOfFive = [.. Powers(5, LongestShort).Select(static power => (long)power)];

    public static Fraction Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        int scale = (bits[3] >> 16) & 0xFF;
        ulong low = unchecked(((ulong)(uint)bits[1] << 32) | (uint)bits[0]); // the bits of an int, not its sign
        if (bits[2] == 0 && low <= long.MaxValue && scale <= LongestShort)
        {
            return OfDecimals(bits[3] < 0 ? -(long)low : (long)low, scale);
        }

        BigInteger mantissa = (BigInteger)unchecked((uint)bits[2]) << 64 | low;
        return Of(bits[3] < 0 ? -mantissa : mantissa, PowersOfTen[scale]);
    }

    /// <summary>Rounded half away from zero to a number of decimals, at most 28.</summary>
    public Fraction Round(int decimals)
    {
        if (denominatorLessOne == 0)
        {
            return this;
        }

        if (denominatorLessOne > 0 && decimals <= LongestShort)
        {
            long power = PowersOfFive[decimals] << decimals;
            if (IsShort(numerator, power))
            {
                long scaled = numerator * power;
                (long nearest, long rest) = Math.DivRem(scaled, Below);
                if (rest == 0)
                {
                    return this;
                }

                long size = Math.Abs(rest);
                return OfDecimals(size >= Below - size ? nearest + Math.Sign(scaled) : nearest, decimals);
            }
        }

        BigInteger scale = PowersOfTen[decimals];
        return Of((this * Lowest(scale, BigInteger.One)).Nearest().Numerator, scale);
    }

    /// <summary>Exact where a decimal can hold it, otherwise rounded at the 28th digit; beyond the largest, <see cref="OverflowException"/>.</summary>
    public decimal ToDecimal()
    {
        if (beyond is not { } parts)
        {
            return denominatorLessOne == 0 ? numerator : (numerator / Below) + ((decimal)(numerator % Below) / Below);
        }

        BigInteger whole = BigInteger.DivRem(parts.Numerator, parts.Denominator, out BigInteger rest);
        return (decimal)whole + Share(rest, parts.Denominator);
    }

    /// <summary>True if at most <paramref name="decimals"/> decimals, at most 28, write it exactly.</summary>
    public bool Terminates(int decimals) => (denominatorLessOne, decimals) switch
    {
        (0, _) => true,
        ( > 0, <= LongestShort) => (PowersOfFive[decimals] << decimals) % Below == 0,
        _ => (PowersOfTen[decimals] % Denominator).IsZero,
    };

    private static BigInteger[] Powers(int number, int last) => [.. Enumerable.Range(0, last + 1).Select(n => BigInteger.Pow(number, n))];

    // A power of ten has two factors to reduce by, and both are found at once.
    private static Fraction OfDecimals(long mantissa, int scale)
    {
        if (scale == 0 || mantissa == 0)
        {
            return new(mantissa, 1);
        }

        int twos = Math.Min(BitOperations.TrailingZeroCount(mantissa), scale);
        mantissa >>= twos;
        int fives = scale;
        while (fives > 0 && mantissa % 5 == 0)
        {
            mantissa /= 5;
            fives--;
        }

        return new(mantissa, PowersOfFive[fives] << (scale - twos));
    }

    // A part below one, to 28 decimals.
    private static decimal Share(BigInteger rest, BigInteger denominator)
    {
        if (denominator <= (BigInteger)decimal.MaxValue)
        {
            return (decimal)rest / (decimal)denominator;
        }

        BigInteger scale = PowersOfTen[28];
        BigInteger doubled = (2 * rest * scale / denominator) + rest.Sign;
        return (decimal)(doubled / 2) / (decimal)scale;
    }
}
