namespace SocialSectorHr;

/// <summary>A number followed by its unit, in both languages: 22,5 j and 22.5 days.</summary>
internal static class UnitText
{
    private const int Decimals = 4;

    public static string Write(Fraction exact, Language language, string frenchOne, string frenchMany, string englishOne, string englishMany)
    {
        // French says "1,5 jour", the plural begins at two; English says "1.5 days".
        bool french = language == Language.French;
        bool one = french ? Fraction.Abs(exact) < 2 : exact == 1;
        string unit = (french, one) switch
        {
            (true, true) => frenchOne,
            (true, false) => frenchMany,
            (false, true) => englishOne,
            (false, false) => englishMany,
        };
        return $"{NumberText.Trimmed(exact.ToDecimal(), Decimals, language)}{(french ? NumberText.Space : ' ')}{unit}";
    }

    public static bool TryRead(string? text, Language language, string unit, out Fraction exact) => TryRead(text, language, [unit], out exact);

    /// <summary>Reads a number with one of the unit's spellings before it, after it, or without it.</summary>
    public static bool TryRead(string? text, Language language, ReadOnlySpan<string> spellings, out Fraction exact)
    {
        exact = default;
        if (text is null)
        {
            return false;
        }

        string number = text.Trim();
        string longest = string.Empty;
        foreach (string spelling in spellings)
        {
            bool there = number.EndsWith(spelling, StringComparison.OrdinalIgnoreCase) || number.Contains(spelling, StringComparison.Ordinal);
            if (there && spelling.Length > longest.Length)
            {
                longest = spelling;
            }
        }

        if (longest.Length > 0)
        {
            int at = number.LastIndexOf(longest, StringComparison.OrdinalIgnoreCase);
            number = number.Remove(at, longest.Length);
        }

        bool read = NumberText.TryRead(number, language, out decimal value);
        exact = value;
        return read;
    }
}
