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
            Per.Hour => new("par heure", "an hour"),
            Per.Day => new("par jour", "a day"),
            Per.Week => new("par semaine", "a week"),
            Per.Fortnight => new("par quinzaine", "a fortnight"),
            Per.Month => new("par mois", "a month"),
            Per.Year => new("par an", "a year"),
            Per.Contract => new("pour le contrat", "for the contract"),
            _ => Bilingual.Undefined(value),
        };
    }
}
