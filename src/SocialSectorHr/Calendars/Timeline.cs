using System.Runtime.CompilerServices;
using NodaTime;

namespace SocialSectorHr;

/// <summary>The supported days, 1982 to 2199, numbered from 0: a day is an index into a <see cref="DaySet"/>.</summary>
/// <remarks>
/// NodaTime's own day numbers are not public, and counting days between two dates costs more than the set look-up it serves.
/// </remarks>
internal static class Timeline
{
    public const int FirstYear = 1982;

    public const int LastYear = 2199;

    /// <summary>The number of days, which is also the number of the day after the last.</summary>
    public const int Length = 79_623;

    public const string YearRange =
        "between 1982 and 2199 (8 May is a holiday since the loi 81-893 of 2 October 1981, first in 1982; the calendars end in 2199)";

    public const string DateRange =
        "between 1982-01-01 and 2199-12-31 (8 May is a holiday since the loi 81-893 of 2 October 1981, first in 1982; the calendars end in 2199)";

    private const int FirstWeekday = (int)IsoDayOfWeek.Friday;

    private static readonly short[] DaysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

    public static int Day(LocalDate date, [CallerArgumentExpression(nameof(date))] string parameter = "")
    {
        int year = date.Said(parameter).Year;
        if (year is < FirstYear or > LastYear)
        {
            throw Refusal.OutOfRange(date, parameter, DateRange);
        }

        return Day(year, date.Month, date.Day);
    }

    public static int Day(int year, int month, int day) =>
        FirstDayOf(year) + DaysBeforeMonth[month - 1] + (month > 2 && IsLeap(year) ? 1 : 0) + day - 1;

    /// <summary>The number of 1 January; of the year after the last too.</summary>
    public static int FirstDayOf(int year)
    {
        int years = year - FirstYear;
        return (365 * years) + ((years + 1) >> 2) - (year > 2100 ? 1 : 0);
    }

    public static int CheckYear(int year, [CallerArgumentExpression(nameof(year))] string parameter = "") =>
        year is < FirstYear or > LastYear ? throw Refusal.OutOfRange(year, parameter, YearRange) : year;

    public static LocalDate Date(int day)
    {
        int year = FirstYear + (day * 400 / 146_097);
        if (day < FirstDayOf(year))
        {
            year--;
        }
        else if (day >= FirstDayOf(year + 1))
        {
            year++;
        }

        int dayOfYear = day - FirstDayOf(year);
        int leapDay = IsLeap(year) ? 1 : 0;
        if (dayOfYear < 31)
        {
            return new LocalDate(year, 1, dayOfYear + 1);
        }

        // From March on, the days before a month are those of an ordinary year plus the leap day.
        int month = 2 + ((dayOfYear - 31) / 31);
        if (dayOfYear >= DaysBeforeMonth[month] + leapDay)
        {
            month++;
        }

        return new LocalDate(year, month, dayOfYear - DaysBeforeMonth[month - 1] - (month > 2 ? leapDay : 0) + 1);
    }

    public static IsoDayOfWeek Weekday(int day) => (IsoDayOfWeek)(((day + FirstWeekday - 1) % 7) + 1);

    /// <summary>The 64 days of a word of a <see cref="DaySet"/> that fall on these weekdays; in the last word, days after the end too.</summary>
    public static ulong Pattern(Weekdays weekdays, int word)
    {
        // 64 = 9 weeks + 1 day: each word starts one weekday later than the one before.
        int shift = (word + FirstWeekday - 1) % 7;
        int bits = (int)weekdays;
        ulong week = (ulong)(((bits >> shift) | (bits << (7 - shift))) & 0x7F);
        return unchecked(week * 0x8102_0408_1020_4081UL);
    }

    private static bool IsLeap(int year) => (year & 3) == 0 && year != 2100;
}
