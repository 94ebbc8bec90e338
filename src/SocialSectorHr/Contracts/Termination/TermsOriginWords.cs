namespace SocialSectorHr;

/// <summary>The words of <see cref="TermsOrigin"/>.</summary>
public static class TermsOriginWords
{
    extension(TermsOrigin origin)
    {
        /// <summary>The words of the origin.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of a value that is not defined.</returns>
        public string Label(Language language) => origin.Label().ToString(language);

        internal Bilingual Label() => origin switch
        {
            TermsOrigin.None => new("aucune règle", "no rule"),
            TermsOrigin.Law => new("la loi", "the law"),
            TermsOrigin.Agreement => new("l'accord", "the agreement"),
            _ => Bilingual.Undefined(origin),
        };
    }
}
