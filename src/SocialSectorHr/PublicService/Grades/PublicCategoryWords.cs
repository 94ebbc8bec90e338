namespace SocialSectorHr.PublicService;

/// <summary>The words of <see cref="PublicCategory"/>.</summary>
public static class PublicCategoryWords
{
    extension(PublicCategory value)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            PublicCategory.A => new("A", "A"),
            PublicCategory.B => new("B", "B"),
            PublicCategory.C => new("C", "C"),
            _ => Bilingual.Undefined(value),
        };
    }
}
