namespace SocialSectorHr;

/// <summary>The words of <see cref="PartialMonth"/>.</summary>
public static class PartialMonthWords
{
    extension(PartialMonth partial)
    {
        /// <summary>What a month begun or left in the middle counts for, in words.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The text; the number of a value that is not defined.</returns>
        public string Label(Language language) => partial.Label().ToString(language);

        internal Bilingual Label() => partial switch
        {
            PartialMonth.DaysShare => new("mois incomplet compté pour sa part de jours", "a partial month counts for its share of days"),
            PartialMonth.WholeFrom15Days => new("mois compté entier à partir de 15 jours", "a month counts whole from 15 days on"),
            _ => Bilingual.Undefined(partial),
        };
    }
}
