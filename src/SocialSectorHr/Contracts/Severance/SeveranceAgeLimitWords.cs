namespace SocialSectorHr;

/// <summary>The words of <see cref="SeveranceAgeLimit"/>.</summary>
public static class SeveranceAgeLimitWords
{
    extension(SeveranceAgeLimit limit)
    {
        /// <summary>The words of the limit.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of a value that is not defined.</returns>
        public string Label(Language language) => limit.Label().ToString(language);

        internal Bilingual Label() => limit switch
        {
            SeveranceAgeLimit.SixtyFive => new("pas plus que la paie jusqu'à 65 ans", "no more than the pay up to the age of 65"),
            SeveranceAgeLimit.FullRatePension => new(
                "pas plus que la paie jusqu'à l'âge des pensions à taux plein",
                "no more than the pay up to the age of the full-rate pensions"),
            SeveranceAgeLimit.Retirement => new(
                "pas plus que la paie jusqu'à la retraite, indemnité de départ comprise",
                "no more than the pay up to retirement, its indemnity included"),
            _ => Bilingual.Undefined(limit),
        };
    }
}
