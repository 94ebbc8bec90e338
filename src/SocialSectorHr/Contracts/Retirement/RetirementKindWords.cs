namespace SocialSectorHr;

/// <summary>The words of <see cref="RetirementKind"/>.</summary>
public static class RetirementKindWords
{
    extension(RetirementKind kind)
    {
        /// <summary>The words of the kind.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of a value that is not defined.</returns>
        public string Label(Language language) => kind.Label().ToString(language);

        internal Bilingual Label() => kind switch
        {
            RetirementKind.ByEmployee => new("départ à la retraite", "leaving for a pension"),
            RetirementKind.ByEmployer => new("mise à la retraite", "retirement by the employer"),
            _ => Bilingual.Undefined(kind),
        };
    }
}
