using System.Numerics;
using NodaTime;

namespace SocialSectorHr;

/// <summary>Questions to a set of weekdays, and its names.</summary>
internal static class WeekdaysText
{
    private static readonly Bilingual[] Names =
    [
        new("lundi", "Monday"), new("mardi", "Tuesday"), new("mercredi", "Wednesday"), new("jeudi", "Thursday"),
        new("vendredi", "Friday"), new("samedi", "Saturday"), new("dimanche", "Sunday"),
    ];

    public static bool Includes(this Weekdays weekdays, IsoDayOfWeek day) => (weekdays & Only(day)) != Weekdays.None;

    public static Weekdays Only(IsoDayOfWeek day) => (Weekdays)(1 << ((int)day - 1));

    public static int Number(this Weekdays weekdays) => BitOperations.PopCount((uint)weekdays);

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

    public static Bilingual Name(this IsoDayOfWeek day) => Names[(int)day - 1];

    /// <summary>"Monday to Friday", "Monday, Tuesday, Thursday".</summary>
    public static string Text(this Weekdays weekdays, Language language)
    {
        int first = BitOperations.TrailingZeroCount((uint)weekdays);
        int number = weekdays.Number();
        bool run = number > 2 && (int)weekdays >> first == (1 << number) - 1;
        return run
            ? $"{Names[first].ToString(language)}{(language == Language.French ? " à " : " to ")}{Names[first + number - 1].ToString(language)}"
            : string.Join(", ", Names.Where((_, i) => ((int)weekdays >> i & 1) != 0).Select(name => name.ToString(language)));
    }
}
