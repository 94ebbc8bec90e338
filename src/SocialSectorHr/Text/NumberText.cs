using System.Globalization;
using System.Text;

namespace SocialSectorHr;

/// <summary>Numbers as the two languages write them: 31 630,5 and 31,630.5. The only place that knows separators.</summary>
internal static class NumberText
{
    /// <summary>The no-break space that French puts between thousands and before a unit.</summary>
    public const char Space = '\u00A0';

    private static readonly NumberFormatInfo French = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = Space.ToString(),
        NegativeSign = "-",
    };

    private static readonly NumberFormatInfo English = NumberFormatInfo.InvariantInfo;

    /// <summary>With a fixed number of decimals, rounded half away from zero.</summary>
    public static string Fixed(decimal value, int decimals, Language language) =>
        decimal.Round(value, decimals, MidpointRounding.AwayFromZero)
            .ToString(decimals == 0 ? "#,0" : "#,0." + new string('0', decimals), Format(language));

    /// <summary>With as many decimals as it has, at most <paramref name="decimals"/>, rounded half away from zero.</summary>
    public static string Trimmed(decimal value, int decimals, Language language) =>
        decimal.Round(value, decimals, MidpointRounding.AwayFromZero)
            .ToString("#,0." + new string('#', decimals), Format(language));

    /// <summary>Reads what <see cref="Trimmed"/> writes, and the plain spellings people type.</summary>
    public static bool TryRead(string text, Language language, out decimal value)
    {
        StringBuilder digits = new(text.Length);
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c) || (c == ',' && language == Language.English))
            {
                continue;
            }

            digits.Append(c switch { '\u2212' => '-', ',' => '.', _ => c });
        }

        // A French text with a full stop would be read as thousands by some and as decimals by others: refused.
        bool ambiguous = language == Language.French && text.Contains('.', StringComparison.Ordinal);
        value = 0;
        return !ambiguous && decimal.TryParse(
            digits.ToString(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    private static NumberFormatInfo Format(Language language) => language == Language.French ? French : English;
}
