namespace SocialSectorHr.Offers;

/// <summary>The words of <see cref="PayBasis"/>.</summary>
public static class PayBasisWords
{
    extension(PayBasis value)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            PayBasis.Gross => new("brut", "gross"),
            PayBasis.Net => new("net", "net"),
            _ => Bilingual.Undefined(value),
        };
    }
}
