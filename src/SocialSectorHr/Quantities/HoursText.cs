using System.Runtime.CompilerServices;

namespace SocialSectorHr;

/// <summary>
/// Hours as French texts write them: those of a day or a week in minutes (37 h 30), those of a month or a year in decimals (151,67 h).
/// </summary>
internal static class HoursText
{
    private const int Decimals = 2;
    private const int LongestInMinutes = 100;

    public static void Append(ref DefaultInterpolatedStringHandler text, Fraction exact, Language language)
    {
        Fraction printed = IsWholeMinutes(exact, language) ? exact : exact.Round(Decimals);
        if (!IsWholeMinutes(printed, language))
        {
            UnitText.AppendNumber(ref text, printed, Decimals, language);
            NumberText.AppendSpace(ref text, language);
            text.AppendLiteral("h");
            return;
        }

        (int hours, int rest) = Math.DivRem((int)(Fraction.Abs(printed) * 60), 60);
        text.AppendLiteral(printed.IsNegative ? "-" : string.Empty);
        NumberText.AppendFixed(ref text, hours, 0, language);
        text.AppendLiteral("\u00A0");
        text.AppendLiteral("h");
        if (rest != 0)
        {
            text.AppendLiteral("\u00A0");
            text.AppendLiteral(rest < 10 ? "0" : string.Empty);
            NumberText.AppendFixed(ref text, rest, 0, language);
        }
    }

    /// <summary>Whether an amount is written in hours and minutes, and so exactly.</summary>
    public static bool IsWholeMinutes(Fraction exact, Language language) =>
        language == Language.French && Fraction.Abs(exact) < LongestInMinutes && (exact * 60).IsInteger;

    /// <summary>Reads "37 h 30", "37h30", "37,5 h", "37 heures" and "37,5".</summary>
    public static bool TryRead(ReadOnlySpan<char> text, Language language, out Fraction exact)
    {
        if (UnitText.TryRead(text, language, ["h", "heure", "heures", "hour", "hours"], out exact))
        {
            return true;
        }

        ReadOnlySpan<char> rest = text.Trim();
        bool negative = NumberText.TakeMinus(ref rest);
        int h = rest.IndexOfAny('h', 'H');
        if (h < 0 || !TryReadMinutes(rest[(h + 1)..].Trim(), out int minutes))
        {
            return false;
        }

        ReadOnlySpan<char> number = rest[..h].Trim();
        bool read = NumberText.TryRead(number, language, out decimal hours) && char.IsAsciiDigit(number[0]) && decimal.IsInteger(hours);
        if (read)
        {
            Fraction length = hours + Fraction.Of(minutes, 60);
            exact = negative ? -length : length;
        }

        return read;
    }

    private static bool TryReadMinutes(ReadOnlySpan<char> text, out int minutes)
    {
        bool digits = text is [>= '0' and <= '5', >= '0' and <= '9'];
        minutes = digits ? ((text[0] - '0') * 10) + (text[1] - '0') : 0;
        return digits;
    }
}
