namespace SocialSectorHr;

/// <summary>The names of the languages of the library (langue).</summary>
public static class LanguageWords
{
    extension(Language value)
    {
        /// <summary>Its name, in one of the two.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; its number for a value that is not defined.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            Language.French => new("français", "French"),
            Language.English => new("anglais", "English"),
            _ => Bilingual.Undefined(value),
        };
    }
}
