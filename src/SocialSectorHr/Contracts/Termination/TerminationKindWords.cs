namespace SocialSectorHr;

/// <summary>The words of <see cref="TerminationKind"/>.</summary>
public static class TerminationKindWords
{
    extension(TerminationKind kind)
    {
        /// <summary>The words of the kind.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of a value that is not defined.</returns>
        public string Label(Language language) => kind.Label().ToString(language);

        internal Bilingual Label() => kind switch
        {
            TerminationKind.Dismissal => new("licenciement", "dismissal"),
            TerminationKind.Resignation => new("démission", "resignation"),
            _ => Bilingual.Undefined(kind),
        };
    }
}
