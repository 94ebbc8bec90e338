namespace SocialSectorHr.PublicService;

/// <summary>The words of <see cref="QuotiteKind"/>.</summary>
public static class QuotiteKindWords
{
    extension(QuotiteKind kind)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => kind.Label().ToString(language);

        internal Bilingual Label() => kind switch
        {
            QuotiteKind.FullTime => new("temps plein", "full time"),
            QuotiteKind.PartTime => new("temps partiel", "part time"),
            QuotiteKind.Incomplete => new("temps non complet", "post of fewer hours"),
            _ => Bilingual.Undefined(kind),
        };
    }
}
