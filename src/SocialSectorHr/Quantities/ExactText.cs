using System.Globalization;
using System.Numerics;

namespace SocialSectorHr;

/// <summary>Exact numbers as text, the same in every language: 39, 12.31, 15815/6. <see cref="Fraction.ToString()"/> writes them.</summary>
internal static class ExactText
{
    /// <summary>With more decimals than these, a number is written as a fraction.</summary>
    public const int Decimals = 9;

    // Of a whole text: whoever sends more means harm.
    private const int Longest = 1_000;

    // The digits that surely fit 64 bits.
    private const int ShortDigits = 18;

    /// <summary>Reads a number as it is written there, or as JSON does (1.5e3); nothing is rounded.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out Fraction exact)
    {
        exact = default;
        if (text.Length > Longest)
        {
            return false;
        }

        bool negative = text is ['-', ..];
        ReadOnlySpan<char> size = negative ? text[1..] : text;
        int slash = size.IndexOf('/');
        bool read = slash < 0 ? TryDecimal(size, out exact) : TryQuotient(size[..slash], size[(slash + 1)..], out exact);
        exact = negative ? -exact : exact;
        return read;
    }

    private static bool TryQuotient(ReadOnlySpan<char> above, ReadOnlySpan<char> below, out Fraction exact)
    {
        exact = default;
        if (!TryWhole(above, out Fraction numerator) || !TryWhole(below, out Fraction denominator) || denominator == Fraction.Zero)
        {
            return false;
        }

        exact = numerator / denominator;
        return true;
    }

    private static bool TryDecimal(ReadOnlySpan<char> text, out Fraction exact)
    {
        int e = text.IndexOfAny('e', 'E');
        int power = 0;
        if (e >= 0
            && (!int.TryParse(text[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out power)
                || Math.Abs(power) > Longest))
        {
            exact = default;
            return false;
        }

        ReadOnlySpan<char> mantissa = e < 0 ? text : text[..e];
        int point = mantissa.IndexOf('.');
        bool read = point < 0 ? TryWhole(mantissa, out exact) : TryPoint(mantissa[..point], mantissa[(point + 1)..], out exact);
        exact *= power < 0 ? Fraction.One / Ten(-power) : Ten(power);
        return read;
    }

    private static bool TryPoint(ReadOnlySpan<char> whole, ReadOnlySpan<char> decimals, out Fraction exact)
    {
        if (!TryWhole(whole, out exact) || !TryWhole(decimals, out Fraction below))
        {
            return false;
        }

        exact += below / Ten(decimals.Length);
        return true;
    }

    private static bool TryWhole(ReadOnlySpan<char> digits, out Fraction exact)
    {
        exact = default;
        if (digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        exact = digits.Length <= ShortDigits
            ? long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture)
            : Fraction.Of(BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture), BigInteger.One);
        return true;
    }

    private static Fraction Ten(int power) => power <= ShortDigits ? Short(power) : Fraction.Of(BigInteger.Pow(10, power), BigInteger.One);

    private static Fraction Short(int power)
    {
        long ten = 1;
        for (int i = 0; i < power; i++)
        {
            ten *= 10;
        }

        return ten;
    }
}
