namespace SocialSectorHr.Offers;

/// <summary>The words of <see cref="Inclusion"/>.</summary>
public static class InclusionWords
{
    extension(Inclusion value)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            Inclusion.Included => new("inclus", "included"),
            Inclusion.OnTop => new("en sus", "on top"),
            _ => Bilingual.Undefined(value),
        };
    }
}
