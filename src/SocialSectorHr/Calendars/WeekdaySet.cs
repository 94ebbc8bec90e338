using System.Numerics;
using NodaTime;

namespace SocialSectorHr;

/// <summary>Which days a set of weekdays holds, and how many of them a period has.</summary>
internal static class WeekdaySet
{
    public static bool Includes(this Weekdays weekdays, IsoDayOfWeek day) => (weekdays & Only(day)) != Weekdays.None;

    public static Weekdays Only(IsoDayOfWeek day) => (Weekdays)(1 << ((int)day - 1));

    public static int Number(this Weekdays weekdays) => BitOperations.PopCount(unchecked((uint)weekdays));

    /// <summary>How many of these days from one date to another, both included, holidays too: whole weeks, then the days left.</summary>
    public static int CountBetween(this Weekdays weekdays, LocalDate first, LocalDate last)
    {
        int days = Math.Max(0, Period.DaysBetween(first, last) + 1);
        int count = days / 7 * weekdays.Number();
        int set = (int)weekdays;
        for (int i = 0, day = (int)first.DayOfWeek - 1; i < days % 7; i++)
        {
            count += set >> ((day + i) % 7) & 1;
        }

        return count;
    }
}
