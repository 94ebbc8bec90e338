namespace SocialSectorHr;

/// <summary>The words of <see cref="EarlierWorkKind"/>.</summary>
public static class EarlierWorkKindWords
{
    extension(EarlierWorkKind kind)
    {
        /// <summary>The words of the kind.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of a value that is not defined.</returns>
        public string Label(Language language) => kind.Label().ToString(language);

        internal Bilingual Label() => kind switch
        {
            EarlierWorkKind.FixedTerm => new("CDD", "fixed term"),
            EarlierWorkKind.Internship => new("stage", "internship"),
            EarlierWorkKind.TemporaryWork => new("intérim", "temporary work"),
            _ => Bilingual.Undefined(kind),
        };
    }
}
