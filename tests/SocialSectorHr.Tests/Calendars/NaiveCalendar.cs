namespace SocialSectorHr.Tests.Calendars;

/// <summary>The rules of a calendar asked day by day, with its own Easter: what the sets of days must agree with.</summary>
internal sealed class NaiveCalendar(WorkCalendar calendar)
{
    /// <summary>Easter by Gauss's method with the corrections of the Gregorian calendar, another than the library's.</summary>
    public static LocalDate Easter(int year)
    {
        int century = year / 100;
        int moon = (15 + century - (((8 * century) + 13) / 25) - (century / 4)) % 30;
        int sun = (4 + century - (century / 4)) % 7;
        int d = ((19 * (year % 19)) + moon) % 30;
        int e = ((2 * (year % 4)) + (4 * (year % 7)) + (6 * d) + sun) % 7;
        int march = 22 + d + e;
        if (march == 57 || (march == 56 && d == 28 && ((11 * moon) + 11) % 30 < 19))
        {
            march -= 7;
        }

        return new LocalDate(year, 3, 1).PlusDays(march - 1);
    }

    public static PublicHoliday On(LocalDate date, HolidayZone zone)
    {
        int afterEaster = Period.DaysBetween(Easter(date.Year), date);
        bool alsace = zone is HolidayZone.AlsaceMoselle or HolidayZone.AlsaceMoselleWithGoodFriday;
        return If((date.Month, date.Day) == (1, 1), PublicHoliday.NewYear)
            | If(afterEaster == 1, PublicHoliday.EasterMonday)
            | If((date.Month, date.Day) == (5, 1), PublicHoliday.LabourDay)
            | If((date.Month, date.Day) == (5, 8), PublicHoliday.VictoryDay)
            | If(afterEaster == 39, PublicHoliday.Ascension)
            | If(afterEaster == 50, PublicHoliday.WhitMonday)
            | If((date.Month, date.Day) == (7, 14), PublicHoliday.NationalDay)
            | If((date.Month, date.Day) == (8, 15), PublicHoliday.Assumption)
            | If((date.Month, date.Day) == (11, 1), PublicHoliday.AllSaints)
            | If((date.Month, date.Day) == (11, 11), PublicHoliday.Armistice)
            | If((date.Month, date.Day) == (12, 25), PublicHoliday.Christmas)
            | If(afterEaster == -2 && zone == HolidayZone.AlsaceMoselleWithGoodFriday, PublicHoliday.GoodFriday)
            | If((date.Month, date.Day) == (12, 26) && alsace, PublicHoliday.SecondChristmasDay)
            | If((date.Month, date.Day) == Abolition(date.Year, zone), PublicHoliday.AbolitionOfSlavery);
    }

    public bool IsNonWorkedHoliday(LocalDate date) =>
        !calendar.OpenDates.Contains(date)
        && (calendar.LocalHolidays.Contains(date) || (On(date, calendar.Zone) & ~calendar.WorkedHolidays) != PublicHoliday.None);

    public bool IsWorkingDay(LocalDate date) =>
        calendar.OpenDates.Contains(date)
        || (Opens(calendar.Weekdays, date) && !IsNonWorkedHoliday(date) && !calendar.ClosedDates.Contains(date));

    public bool IsOuvrable(LocalDate date) => date.DayOfWeek != calendar.RestDay && !IsNonWorkedHoliday(date);

    public bool IsHolidayOnWorkingWeekday(LocalDate date) => Opens(calendar.Weekdays, date) && IsNonWorkedHoliday(date);

    public LocalDate AddWorkingDays(LocalDate date, int days)
    {
        int step = Math.Sign(days);
        for (int left = Math.Abs(days); left > 0;)
        {
            date = date.PlusDays(step);
            left -= IsWorkingDay(date) ? 1 : 0;
        }

        return date;
    }

    public static bool Opens(Weekdays weekdays, LocalDate date) => ((int)weekdays >> ((int)date.DayOfWeek - 1) & 1) == 1;

    private static PublicHoliday If(bool condition, PublicHoliday holiday) => condition ? holiday : PublicHoliday.None;

    private static (int Month, int Day) Abolition(int year, HolidayZone zone) => zone switch
    {
        HolidayZone.LaReunion => year < 1983 ? default : (12, 20),
        _ when year < 1984 => default,
        HolidayZone.Mayotte => (4, 27),
        HolidayZone.Martinique => (5, 22),
        HolidayZone.Guadeloupe => (5, 27),
        HolidayZone.SaintMartin => (5, year <= 2017 ? 27 : 28),
        HolidayZone.Guyane => (6, 10),
        HolidayZone.SaintBarthelemy => (10, 9),
        _ => default,
    };
}
