namespace SocialSectorHr.Offers;

/// <summary>The words of the ends of a range.</summary>
public static class FigureBoundWords
{
    extension(FigureBound bound)
    {
        /// <summary>How a language says it: at least, at most.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words.</returns>
        public string Label(Language language) => bound.Label().ToString(language);

        internal Bilingual Label() => bound switch
        {
            FigureBound.AtLeast => new("au moins", "at least"),
            FigureBound.AtMost => new("au plus", "at most"),
            _ => Bilingual.Undefined(bound),
        };
    }
}
