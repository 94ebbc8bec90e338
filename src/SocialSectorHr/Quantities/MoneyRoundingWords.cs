namespace SocialSectorHr;

/// <summary>The words of <see cref="MoneyRounding"/>.</summary>
public static class MoneyRoundingWords
{
    extension(MoneyRounding value)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            MoneyRounding.CentNearest => new("arrondi au centime le plus proche", "rounded to the nearest cent"),
            MoneyRounding.CentDown => new("arrondi au centime inférieur", "rounded down to the cent"),
            MoneyRounding.EuroNearest => new("arrondi à l'euro le plus proche", "rounded to the nearest euro"),
            MoneyRounding.EuroDown => new("arrondi à l'euro inférieur", "rounded down to the euro"),
            _ => Bilingual.Undefined(value),
        };
    }
}
