namespace SocialSectorHr.Offers;

/// <summary>The words of <see cref="Per"/>.</summary>
public static class PerWords
{
    extension(Per value)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            Per.Hour => new("par heure", "per hour"),
            Per.Day => new("par jour", "per day"),
            Per.Week => new("par semaine", "per week"),
            Per.Fortnight => new("par quinzaine", "per fortnight"),
            Per.Month => new("par mois", "per month"),
            Per.Year => new("par an", "per year"),
            _ => Bilingual.Undefined(value),
        };
    }
}
