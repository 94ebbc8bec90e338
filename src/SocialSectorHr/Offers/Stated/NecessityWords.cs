namespace SocialSectorHr.Offers;

/// <summary>The words of <see cref="Necessity"/>.</summary>
public static class NecessityWords
{
    extension(Necessity value)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            Necessity.Required => new("exigé", "required"),
            Necessity.Desirable => new("souhaité", "desirable"),
            _ => Bilingual.Undefined(value),
        };
    }
}
