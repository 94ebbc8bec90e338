using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace SocialSectorHr;

/// <summary>Numbers as the two languages write them: 31 630,5 and 31,630.5. The only place that knows separators.</summary>
internal static class NumberText
{
    /// <summary>The no-break space that French puts between thousands and before a unit.</summary>
    public const char Space = '\u00A0';

    /// <summary>The text with the spaces that French ties to its double signs: before : ; ! ? », and after «.</summary>
    public static Bilingual Tied(Bilingual text) => text == default ? text : new(Tied(text.French), text.English);

    // 29 digits, nine separators, a sign, and as many decimals as are asked for.
    private const int LongestDecimal = 64;

    private const int MostDecimals = 28; // what a decimal has

    private static readonly NumberFormatInfo French = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = Space.ToString(),
        NegativeSign = "-",
    };

    private static readonly NumberFormatInfo English = NumberFormatInfo.InvariantInfo;

    // By the number of decimals: a statement writes hundreds.
    private static readonly string[] FixedForms = Forms('0');
    private static readonly string[] TrimmedForms = Forms('#');

    private static string Tied(string french) => french
        .Replace(" :", "\u00A0:", StringComparison.Ordinal)
        .Replace(" ;", "\u00A0;", StringComparison.Ordinal)
        .Replace(" »", "\u00A0»", StringComparison.Ordinal)
        .Replace("« ", "«\u00A0", StringComparison.Ordinal);

    /// <summary>With a fixed number of decimals, rounded half away from zero.</summary>
    public static string Fixed(decimal value, int decimals, Language language) =>
        Rounded(value, decimals).ToString(FixedForms[decimals], Format(language));

    /// <summary>With as many decimals as it has, at most <paramref name="decimals"/>, rounded half away from zero.</summary>
    public static string Trimmed(decimal value, int decimals, Language language) =>
        Rounded(value, decimals).ToString(TrimmedForms[decimals], Format(language));

    /// <summary>The same as <see cref="Fixed"/>, at the end of a text.</summary>
    public static void AppendFixed(ref DefaultInterpolatedStringHandler text, decimal value, int decimals, Language language) =>
        Append(ref text, Rounded(value, decimals), FixedForms[decimals], language);

    /// <summary>The same as <see cref="Trimmed"/>, at the end of a text.</summary>
    public static void AppendTrimmed(ref DefaultInterpolatedStringHandler text, decimal value, int decimals, Language language) =>
        Append(ref text, Rounded(value, decimals), TrimmedForms[decimals], language);

    /// <summary>The space before a unit.</summary>
    public static void AppendSpace(ref DefaultInterpolatedStringHandler text, Language language) =>
        text.AppendLiteral(language == Language.French ? "\u00A0" : " ");

    /// <summary>A whole number of any length.</summary>
    public static string Whole(BigInteger value, Language language) => value.ToString("N0", Format(language));

    /// <summary>Reads what <see cref="Trimmed"/> writes, and the same without separators between thousands.</summary>
    /// <remarks>
    /// Thousands may be set apart by any space, in English by a comma too, and then always in threes: "31,63" is 31.63 to a French reader, so it
    /// is no English number. A full stop in a French text is read as thousands by some and as decimals by others: refused.
    /// </remarks>
    public static bool TryRead(ReadOnlySpan<char> text, Language language, out decimal value)
    {
        value = 0;
        ReadOnlySpan<char> number = text.Trim();
        bool negative = TakeMinus(ref number);
        char point = language == Language.French ? ',' : '.';
        int end = number.IndexOf(point);
        ReadOnlySpan<char> whole = end < 0 ? number : number[..end];
        ReadOnlySpan<char> decimals = end < 0 ? "0" : number[(end + 1)..];

        StringBuilder plain = new(number.Length + 2);
        bool read = TryReadWhole(whole, language, plain) && !decimals.IsEmpty && !decimals.ContainsAnyExceptInRange('0', '9')
            && decimal.TryParse(
                plain.Append('.').Append(decimals).ToString(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
        value = negative && value != 0 ? -value : value;
        return read;
    }

    /// <summary>Takes a leading minus, typed or typographic, off a text, and says whether there was one.</summary>
    public static bool TakeMinus(ref ReadOnlySpan<char> text)
    {
        bool negative = text is ['-' or '\u2212', ..];
        text = negative ? text[1..] : text;
        return negative;
    }

    private static bool TryReadWhole(ReadOnlySpan<char> text, Language language, StringBuilder plain)
    {
        int group = 0; // digits since the last separator
        bool grouped = false;
        foreach (char c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                group++;
                plain.Append(c);
            }
            else if (IsSeparator(c, language) && (grouped ? group == 3 : group is >= 1 and <= 3))
            {
                group = 0;
                grouped = true;
            }
            else
            {
                return false;
            }
        }

        return grouped ? group == 3 : group > 0;
    }

    private static bool IsSeparator(char c, Language language) =>
        char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator || (c == ',' && language == Language.English);

    private static string[] Forms(char digit) =>
        [.. Enumerable.Range(0, MostDecimals + 1).Select(decimals => "#,0." + new string(digit, decimals))];

    // A figure that rounds to zero has lost its sign.
    private static decimal Rounded(decimal value, int decimals)
    {
        decimal rounded = decimal.Round(value, decimals, MidpointRounding.AwayFromZero);
        return rounded == 0 ? 0 : rounded;
    }

    private static void Append(ref DefaultInterpolatedStringHandler text, decimal value, string format, Language language)
    {
        Span<char> digits = stackalloc char[LongestDecimal];
        value.TryFormat(digits, out int written, format, Format(language));
        text.AppendFormatted(digits[..written]);
    }

    private static NumberFormatInfo Format(Language language) => language == Language.French ? French : English;
}
