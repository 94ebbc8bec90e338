using System.Numerics;

namespace SocialSectorHr;

/// <summary>The names of the public holidays (jours fériés).</summary>
public static class PublicHolidayWords
{
    private static readonly Bilingual[] Names =
    [
        new("1er janvier", "New Year's Day"),
        new("lundi de Pâques", "Easter Monday"),
        new("1er mai", "Labour Day"),
        new("8 mai", "Victory Day"),
        new("Ascension", "Ascension"),
        new("lundi de Pentecôte", "Whit Monday"),
        new("14 juillet", "National Day"),
        new("Assomption", "Assumption"),
        new("Toussaint", "All Saints' Day"),
        new("11 novembre", "Armistice Day"),
        new("jour de Noël", "Christmas Day"),
        new("vendredi saint", "Good Friday"),
        new("2e jour de Noël", "Second Christmas Day"),
        new("abolition de l'esclavage", "Abolition of Slavery"),
    ];

    /// <summary>How many holidays have a flag.</summary>
    internal static int Flags => Names.Length;

    extension(PublicHoliday holiday)
    {
        /// <summary>The name of the holiday; of several, joined with "et" and "and".</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; its number for a value that is not defined.</returns>
        public string Label(Language language) => holiday.Label().ToString(language);

        internal Bilingual Label()
        {
            if (unchecked((uint)holiday) >> Names.Length != 0)
            {
                return Bilingual.Undefined(holiday);
            }

            if (BitOperations.PopCount((uint)holiday) <= 1)
            {
                return holiday == PublicHoliday.None
                    ? new("aucun jour férié", "no public holiday")
                    : Names[BitOperations.TrailingZeroCount((uint)holiday)];
            }

            Bilingual[] names = [.. Names.Where((_, i) => ((int)holiday >> i & 1) != 0)];
            return new(string.Join(" et ", names.Select(static name => name.French)), string.Join(" and ", names.Select(static name => name.English)));
        }
    }
}
