using NodaTime;

namespace SocialSectorHr.Benchmarks.Calendars;

/// <summary>What one writes without the library: Easter, eleven dates, a loop over the days.</summary>
internal static class NaiveHolidays
{
    public static bool IsWorkingDay(LocalDate date) => date.DayOfWeek < IsoDayOfWeek.Saturday && !IsHoliday(date);

    public static bool IsHoliday(LocalDate date)
    {
        LocalDate easter = PublicHolidays.Easter(date.Year);
        return (date.Month, date.Day) is (1, 1) or (5, 1) or (5, 8) or (7, 14) or (8, 15) or (11, 1) or (11, 11) or (12, 25)
            || date == easter.PlusDays(1) || date == easter.PlusDays(39) || date == easter.PlusDays(50);
    }

    public static List<LocalDate> Of(int year)
    {
        LocalDate easter = PublicHolidays.Easter(year);
        return
        [
            new(year, 1, 1), easter.PlusDays(1), new(year, 5, 1), new(year, 5, 8), easter.PlusDays(39), easter.PlusDays(50),
            new(year, 7, 14), new(year, 8, 15), new(year, 11, 1), new(year, 11, 11), new(year, 12, 25),
        ];
    }
}
