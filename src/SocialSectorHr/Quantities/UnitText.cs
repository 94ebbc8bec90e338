using System.Runtime.CompilerServices;

namespace SocialSectorHr;

/// <summary>A number followed by its unit, in both languages: 22,5 j and 22.5 days.</summary>
internal static class UnitText
{
    private const int Decimals = 4;

    public static string Write(
        Fraction exact, Language language, string frenchOne, string frenchMany, string englishOne, string englishMany)
    {
        DefaultInterpolatedStringHandler text = new(0, 0, null, stackalloc char[QuantityText.Room]);
        Append(ref text, exact, language, frenchOne, frenchMany, englishOne, englishMany);
        return text.ToStringAndClear();
    }

    public static void Append(
        ref DefaultInterpolatedStringHandler text,
        Fraction exact,
        Language language,
        string frenchOne,
        string frenchMany,
        string englishOne,
        string englishMany)
    {
        // French says "1,5 jour", the plural begins at two; English says "1.5 days". What is printed decides, not what was rounded away.
        Fraction printed = exact.Round(Decimals);
        Fraction size = Fraction.Abs(printed);
        bool french = language == Language.French;
        bool one = french ? size < 2 : size == 1;
        AppendNumber(ref text, printed, Decimals, language);
        NumberText.AppendSpace(ref text, language);
        text.AppendLiteral((french, one) switch
        {
            (true, true) => frenchOne,
            (true, false) => frenchMany,
            (false, true) => englishOne,
            (false, false) => englishMany,
        });
    }

    /// <summary>With at most so many decimals, rounded once: from the fraction, not from its decimal.</summary>
    public static void AppendNumber(ref DefaultInterpolatedStringHandler text, Fraction exact, int decimals, Language language)
    {
        if (IsLong(exact))
        {
            text.AppendLiteral(NumberText.Whole(exact.Nearest().Numerator, language));
        }
        else
        {
            NumberText.AppendTrimmed(ref text, exact.Round(decimals).ToDecimal(), decimals, language);
        }
    }

    /// <summary>The same with every decimal, zeros included.</summary>
    public static void AppendFixed(ref DefaultInterpolatedStringHandler text, Fraction exact, int decimals, Language language)
    {
        if (IsLong(exact))
        {
            text.AppendLiteral(NumberText.Whole(exact.Nearest().Numerator, language));
        }
        else
        {
            NumberText.AppendFixed(ref text, exact.Round(decimals).ToDecimal(), decimals, language);
        }
    }

    /// <summary>Reads a number followed by one of the unit's spellings, or by none.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, Language language, ReadOnlySpan<string> spellings, out Fraction exact) =>
        TryRead(text, language, spellings, before: [], out exact);

    /// <summary>The same, where some spellings may also stand before the number: "€120".</summary>
    public static bool TryRead(
        ReadOnlySpan<char> text, Language language, ReadOnlySpan<string> spellings, ReadOnlySpan<string> before, out Fraction exact)
    {
        ReadOnlySpan<char> rest = text.Trim();
        bool negative = NumberText.TakeMinus(ref rest);
        ReadOnlySpan<char> number = WithoutUnit(rest, spellings, before).Trim();

        // A digit first: the sign was taken already.
        bool read = NumberText.TryRead(number, language, out decimal value) && char.IsAsciiDigit(number[0]);
        exact = (read, negative) switch
        {
            (true, true) => -Fraction.Of(value),
            (true, false) => Fraction.Of(value),
            _ => Fraction.Zero,
        };
        return read;
    }

    // No decimal holds it: a text must not fail for that, and decimals no longer matter.
    private static bool IsLong(Fraction exact) => exact.IsBeyond && Fraction.Abs(exact) >= decimal.MaxValue;

    private static ReadOnlySpan<char> WithoutUnit(ReadOnlySpan<char> text, ReadOnlySpan<string> after, ReadOnlySpan<string> before)
    {
        foreach (string unit in after)
        {
            if (text.EndsWith(unit, StringComparison.OrdinalIgnoreCase) && !IsWord(text[..^unit.Length]))
            {
                return text[..^unit.Length];
            }
        }

        foreach (string unit in before)
        {
            if (text.StartsWith(unit, StringComparison.OrdinalIgnoreCase))
            {
                return text[unit.Length..];
            }
        }

        return text;
    }

    // A letter before the unit makes it the end of another word: "2 mandays" are not two days.
    private static bool IsWord(ReadOnlySpan<char> before) => before is [.., char last] && char.IsLetter(last);
}
