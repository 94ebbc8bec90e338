namespace SocialSectorHr;

/// <summary>The words of <see cref="CountingPeriod"/>.</summary>
public static class CountingPeriodWords
{
    extension(CountingPeriod period)
    {
        /// <summary>The period, in words.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The text; the number of a value that is not defined.</returns>
        public string Label(Language language) => period.Label().ToString(language);

        internal Bilingual Label() => period switch
        {
            CountingPeriod.Week => new("par semaine", "a week"),
            CountingPeriod.Month => new("par mois", "a month"),
            CountingPeriod.Year => new("par an", "a year"),
            _ => Bilingual.Undefined(period),
        };
    }
}
