namespace SocialSectorHr.Offers;

/// <summary>The words of <see cref="AmountScope"/>.</summary>
public static class AmountScopeWords
{
    extension(AmountScope value)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            AmountScope.BaseAlone => new("hors primes", "base alone"),
            AmountScope.WithSupplements => new("primes comprises", "with supplements"),
            _ => Bilingual.Undefined(value),
        };
    }
}
