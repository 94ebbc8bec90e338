namespace SocialSectorHr;

/// <summary>The words of the day from which a yearly bonus counts (point de départ).</summary>
public static class YearlyBonusStartWords
{
    extension(YearlyBonusStart start)
    {
        /// <summary>From which day the year counts.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; its number for a value that is not defined.</returns>
        public string Label(Language language) => start.Label().ToString(language);

        internal Bilingual Label() => start switch
        {
            YearlyBonusStart.Entry => new("depuis l'entrée", "from entry"),
            YearlyBonusStart.Condition => new("depuis la date où l'ancienneté est acquise", "from the day the seniority is reached"),
            _ => Bilingual.Undefined(start),
        };
    }
}
