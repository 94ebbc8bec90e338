using NodaTime;

namespace SocialSectorHr;

/// <summary>The public holidays of each zone, 1982 to 2199 (jours fériés: C. trav. L3133-1, L3134-13, L3422-2).</summary>
/// <remarks>
/// A holiday is not yet a day off: 1 May alone is never worked (L3133-4), the others by agreement or the employer's decision (L3133-3-1,
/// L3133-3-2). Which are worked is a matter of the <see cref="WorkCalendar"/>.
/// </remarks>
public static class PublicHolidays
{
    private const int FirstEaster = 1583;

    /// <summary>The holidays of a year.</summary>
    /// <param name="year">The year, 1982 to 2199.</param>
    /// <param name="zone">Where the work is done.</param>
    /// <returns>The distinct dates, in order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1982 to 2199, or the zone is not defined.</exception>
    public static HolidayYear In(int year, HolidayZone zone)
    {
        _ = Timeline.CheckYear(year);
        HolidayTable table = HolidayTable.For(zone);
        int first = table.Days.Rank(Timeline.FirstDayOf(year));
        return new(year, zone, table.Dates, first, table.Days.Rank(Timeline.FirstDayOf(year + 1)) - first);
    }

    /// <summary>Whether a date is a public holiday, worked or not.</summary>
    /// <param name="date">The date, 1982 to 2199.</param>
    /// <param name="zone">Where the work is done.</param>
    /// <returns><see langword="true"/> on a public holiday, otherwise <see langword="false"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside 1982 to 2199, or the zone is not defined.</exception>
    public static bool IsHoliday(LocalDate date, HolidayZone zone) => HolidayTable.For(zone).Days.Contains(Timeline.Day(date));

    /// <summary>The holiday that falls on a date.</summary>
    /// <param name="date">The date, 1982 to 2199.</param>
    /// <param name="zone">Where the work is done.</param>
    /// <returns>The holiday, two flags where two coincide, <see cref="PublicHoliday.None"/> where there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside 1982 to 2199, or the zone is not defined.</exception>
    public static PublicHoliday On(LocalDate date, HolidayZone zone)
    {
        HolidayTable table = HolidayTable.For(zone);
        int day = Timeline.Day(date);
        return table.Days.Contains(day) ? table.Dates[table.Days.Rank(day)].Names : PublicHoliday.None;
    }

    /// <summary>Easter Sunday of the Gregorian calendar (dimanche de Pâques), by the method of Meeus, Jones and Butcher.</summary>
    /// <param name="year">The year, 1583 to 9999.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1583 to 9999.</exception>
    public static LocalDate Easter(int year)
    {
        if (year is < FirstEaster or > 9999)
        {
            throw Refusal.OutOfRange(year, nameof(year), "between 1583 and 9999 (the Gregorian calendar begins in October 1582)");
        }

        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = ((19 * a) + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        int m = (a + (11 * h) + (22 * l)) / 451;
        int march = h + l - (7 * m) + 114;
        return new LocalDate(year, march / 31, (march % 31) + 1);
    }

    internal static void Check(PublicHoliday holiday, string parameter)
    {
        if (unchecked((uint)holiday) >> PublicHolidayWords.Flags != 0)
        {
            throw Refusal.Undefined(holiday, parameter);
        }
    }
}
