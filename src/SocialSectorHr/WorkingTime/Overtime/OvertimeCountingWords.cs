namespace SocialSectorHr;

/// <summary>The words of the ways to count overtime, in both languages.</summary>
public static class OvertimeCountingWords
{
    extension(OvertimeCounting counting)
    {
        /// <summary>The period in words.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The text; the number of a value that is not defined.</returns>
        public string Label(Language language) => counting.Label().ToString(language);

        internal Bilingual Label() => counting switch
        {
            OvertimeCounting.Weekly => new("la semaine", "the week"),
            OvertimeCounting.TwoWeeks => new("deux semaines", "two weeks"),
            OvertimeCounting.Monthly => new("le mois", "the month"),
            OvertimeCounting.Yearly => new("douze mois", "twelve months"),
            _ => Bilingual.Undefined(counting),
        };
    }
}
