namespace SocialSectorHr.Offers;

/// <summary>The words of the marks.</summary>
public static class MarkWords
{
    extension(Mark mark)
    {
        /// <summary>The mark in words: exact, by a reading, assumed.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The text; the number of a value that is not defined.</returns>
        public string Label(Language language) => mark.Label().ToString(language);

        internal Bilingual Label() => mark switch
        {
            Mark.Exact => new("exact", "exact"),
            Mark.Derived => new("selon une lecture", "by a reading"),
            Mark.Assumed => new("supposé", "assumed"),
            _ => Bilingual.Undefined(mark),
        };
    }
}
