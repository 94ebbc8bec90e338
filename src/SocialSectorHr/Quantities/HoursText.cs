namespace SocialSectorHr;

/// <summary>Hours as a French timetable writes them: 37 h 30.</summary>
internal static class HoursText
{
    public static string Write(Fraction exact, Language language)
    {
        Fraction minutes = Fraction.Abs(exact) * 60;
        if (language == Language.English || !minutes.IsInteger)
        {
            char space = language == Language.French ? NumberText.Space : ' ';
            return $"{NumberText.Trimmed(exact.ToDecimal(), 2, language)}{space}h";
        }

        Int128 hours = minutes.Floor() / 60;
        Int128 rest = minutes.Floor() % 60;
        string sign = exact.IsNegative ? "-" : string.Empty;
        string whole = $"{sign}{NumberText.Fixed((decimal)hours, 0, language)}{NumberText.Space}h";
        return rest == 0 ? whole : $"{whole}{NumberText.Space}{NumberText.Fixed((decimal)rest, 0, language).PadLeft(2, '0')}";
    }

    /// <summary>Reads "37 h 30", "37h30", "37,5 h", "37 h" and "37,5".</summary>
    public static bool TryRead(string? text, Language language, out Fraction exact)
    {
        exact = default;
        if (text is null)
        {
            return false;
        }

        int h = text.IndexOf('h', StringComparison.OrdinalIgnoreCase);
        if (h < 0)
        {
            return UnitText.TryRead(text, language, "h", out exact);
        }

        if (!NumberText.TryRead(text[..h], language, out decimal hours))
        {
            return false;
        }

        string after = text[(h + 1)..].Trim();
        exact = hours;
        if (after.Length == 0)
        {
            return true;
        }

        bool whole = decimal.IsInteger(hours) && after.Length <= 2;
        if (!whole || !byte.TryParse(after, out byte minutes) || minutes > 59)
        {
            exact = default;
            return false;
        }

        Fraction share = Fraction.Of(minutes, 60);
        exact = text.TrimStart().StartsWith('-') ? exact - share : exact + share;
        return true;
    }
}
