namespace SocialSectorHr.Offers;

/// <summary>The words of <see cref="TravelFrequency"/>.</summary>
public static class TravelFrequencyWords
{
    extension(TravelFrequency value)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            TravelFrequency.Occasional => new("déplacements ponctuels", "occasional travel"),
            TravelFrequency.Weekly => new("déplacements hebdomadaires", "weekly travel"),
            TravelFrequency.Frequent => new("déplacements fréquents", "frequent travel"),
            _ => Bilingual.Undefined(value),
        };
    }
}
