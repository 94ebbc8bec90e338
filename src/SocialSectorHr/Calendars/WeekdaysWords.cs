using System.Numerics;
using NodaTime;

namespace SocialSectorHr;

/// <summary>The names of the days of the week (jours de la semaine).</summary>
public static class WeekdaysWords
{
    private static readonly Bilingual[] Names =
    [
        new("lundi", "Monday"),
        new("mardi", "Tuesday"),
        new("mercredi", "Wednesday"),
        new("jeudi", "Thursday"),
        new("vendredi", "Friday"),
        new("samedi", "Saturday"),
        new("dimanche", "Sunday"),
    ];

    extension(Weekdays weekdays)
    {
        /// <summary>The days: "Monday to Friday", "Monday, Tuesday, Thursday".</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; its number for a value that is not defined.</returns>
        public string Label(Language language) => weekdays.Label().ToString(language);

        internal Bilingual Label()
        {
            if (weekdays is <= Weekdays.None or > Weekdays.EveryDay)
            {
                return weekdays == Weekdays.None ? new("aucun jour", "no day") : Bilingual.Undefined(weekdays);
            }

            int first = BitOperations.TrailingZeroCount((uint)weekdays);
            int number = weekdays.Number();
            bool run = number > 2 && (int)weekdays >> first == (1 << number) - 1;
            if (run)
            {
                Bilingual last = Names[first + number - 1];
                return new($"{Names[first].French} à {last.French}", $"{Names[first].English} to {last.English}");
            }

            Bilingual[] days = [.. Names.Where((_, i) => ((int)weekdays >> i & 1) != 0)];
            return new(string.Join(", ", days.Select(static day => day.French)), string.Join(", ", days.Select(static day => day.English)));
        }
    }

    internal static Bilingual Name(this IsoDayOfWeek day) => Names[(int)day - 1];
}
