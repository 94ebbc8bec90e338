using System.Globalization;
using System.Text;

namespace SocialSectorHr.Tests.Explanations;

/// <summary>Reads an arithmetic as an explanation prints it and computes it exactly, as a reader with a pencil would.</summary>
internal sealed class PrintedArithmetic
{
    private readonly string text;
    private readonly Language language;
    private int at;

    private PrintedArithmetic(string text, Language language)
    {
        this.text = text.Plain();
        this.language = language;
    }

    public static Fraction Evaluate(string text, Language language)
    {
        PrintedArithmetic arithmetic = new(text, language);
        Fraction value = arithmetic.Sum();
        arithmetic.Skip();
        return arithmetic.at == arithmetic.text.Length ? value : throw arithmetic.Unreadable();
    }

    private Fraction Sum()
    {
        Fraction value = Product();
        while (true)
        {
            if (Take('+'))
            {
                value += Product();
            }
            else if (Take('−'))
            {
                value -= Product();
            }
            else
            {
                return value;
            }
        }
    }

    private Fraction Product()
    {
        Fraction value = Factor();
        while (true)
        {
            if (Take('×'))
            {
                value *= Factor();
            }
            else if (Take('/'))
            {
                value /= Factor();
            }
            else
            {
                return value;
            }
        }
    }

    private Fraction Factor()
    {
        if (Take('−'))
        {
            return -Factor();
        }

        if (Take('('))
        {
            return Closed(Sum());
        }

        if (TakeWord("max("))
        {
            Fraction first = Sum();
            return Take(';') ? Closed(Fraction.Max(first, Sum())) : throw Unreadable();
        }

        if (TakeWord("min("))
        {
            Fraction first = Sum();
            return Take(';') ? Closed(Fraction.Min(first, Sum())) : throw Unreadable();
        }

        return Number();
    }

    private Fraction Number()
    {
        Skip();
        StringBuilder digits = new();
        (char point, char group) = language == Language.French ? (',', ' ') : ('.', ',');
        for (; at < text.Length; at++)
        {
            char c = text[at];
            bool grouped = c == group && digits.Length > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);
            if (char.IsAsciiDigit(c))
            {
                digits.Append(c);
            }
            else if (c == point)
            {
                digits.Append('.');
            }
            else if (!grouped)
            {
                break;
            }
        }

        return decimal.TryParse(digits.ToString(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            ? number
            : throw Unreadable();
    }

    private Fraction Closed(Fraction value) => Take(')') ? value : throw Unreadable();

    private bool Take(char expected)
    {
        Skip();
        if (at >= text.Length || text[at] != expected)
        {
            return false;
        }

        at++;
        return true;
    }

    private bool TakeWord(string expected)
    {
        Skip();
        if (string.CompareOrdinal(text, at, expected, 0, expected.Length) != 0)
        {
            return false;
        }

        at += expected.Length;
        return true;
    }

    private void Skip()
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }
    }

    private FormatException Unreadable() => new($"\"{text}\" cannot be read at position {at}.");
}
