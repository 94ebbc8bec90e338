using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace SocialSectorHr;

/// <summary>Dates as the two languages write them: 1er juin 2026, 1 June 2026; and ISO for machines.</summary>
internal static class DateText
{
    private static readonly string[] FrenchMonths =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly string[] EnglishMonths = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    public static string Write(LocalDate date, Language language)
    {
        string year = date.Year.ToString(CultureInfo.InvariantCulture);
        string day = date.Day.ToString(CultureInfo.InvariantCulture);
        return language == Language.French
            ? $"{(date.Day == 1 ? "1er" : day)} {FrenchMonths[date.Month - 1]} {year}"
            : $"{day} {EnglishMonths[date.Month - 1]} {year}";
    }

    /// <summary>Two days and those between: 1er juin 2026 au 31 mai 2027, 1 June 2026 to 31 May 2027.</summary>
    public static string Period(LocalDate start, LocalDate end, Language language) =>
        $"{Write(start, language)} {(language == Language.French ? "au" : "to")} {Write(end, language)}";

    public static string Month(YearMonth month, Language language)
    {
        string name = (language == Language.French ? FrenchMonths : EnglishMonths)[month.Month - 1];
        return string.Create(CultureInfo.InvariantCulture, $"{name} {month.Year}");
    }

    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
