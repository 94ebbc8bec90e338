using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace SocialSectorHr.Json;

/// <summary>Exact numbers in JSON: a number where decimals write it (2635.5), otherwise a fraction in a string ("455/3").</summary>
internal static class QuantityJson
{
    /// <summary>What a fraction must look like, for the schema: <see cref="TryFraction"/> reads the same by hand.</summary>
    public const string FractionPattern = "^-?0*[0-9]{1,12}/[1-9][0-9]{0,11}$";

    // 12 digits before the point and on each side of a fraction, 9 after the point: exact comparisons of such numbers never overflow.
    private const long Limit = 1_000_000_000_000;
    private const int Decimals = 9;

    // What a decimal holds without rounding.
    private const int DecimalDigits = 28;

    private static readonly Bilingual Number = new(
        "un nombre, ou une fraction écrite \"455/3\"",
        "a number, or a fraction written \"455/3\"");

    private static readonly Bilingual Short = new(
        "un nombre d'au plus 12 chiffres avant la virgule et 9 après",
        "a number of at most 12 digits before the point and 9 after");

    public static Fraction Read(ref Utf8JsonReader reader, string? member) => reader.TokenType switch
    {
        JsonTokenType.Number => TryDecimal(ref reader, out Fraction exact)
            ? exact
            : throw LeafException.Expected(Short, ref reader, member),
        JsonTokenType.String => TryFraction(reader.GetString()!, out Fraction exact)
            ? exact
            : throw LeafException.Expected(Number, ref reader, member),
        _ => throw LeafException.Expected(Number, ref reader, member),
    };

    public static void Write(Utf8JsonWriter writer, Fraction exact)
    {
        bool quotient = exact.Denominator < Limit && BigInteger.Abs(exact.Numerator) < Limit;
        if (Fraction.Abs(exact) >= Limit || !(quotient || exact.Terminates(Decimals)))
        {
            throw new LeafException(new($"{exact} dépasse ce qu'une offre peut écrire", $"{exact} is more than an offer can write"));
        }

        ExactJson.Write(writer, exact);
    }

    private static bool TryDecimal(ref Utf8JsonReader reader, out Fraction exact)
    {
        exact = default;
        string mantissa = JsonWords.Raw(ref reader).ToUpperInvariant().Split('E')[0];
        int digits = mantissa.Replace(".", string.Empty, StringComparison.Ordinal).Trim('-').Trim('0').Length;

        if (digits > DecimalDigits || !reader.TryGetDecimal(out decimal value) || (value == 0 && digits > 0) || Math.Abs(value) >= Limit)
        {
            return false;
        }

        exact = value;
        return exact.Terminates(Decimals);
    }

    private static bool TryFraction(string text, out Fraction exact)
    {
        exact = default;
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 1
            || text[0] == '+'
            || !long.TryParse(text.AsSpan(0, slash), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long numerator)
            || !long.TryParse(text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out long denominator)
            || numerator is <= -Limit or >= Limit
            || text[slash + 1] == '0'
            || denominator >= Limit)
        {
            return false;
        }

        exact = Fraction.Of(numerator, denominator);
        return true;
    }
}
