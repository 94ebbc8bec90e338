namespace SocialSectorHr.Offers;

/// <summary>The words of <see cref="Mark"/>.</summary>
public static class MarkWords
{
    extension(Mark value)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            Mark.Exact => new("exact", "exact"),
            Mark.Derived => new("selon une lecture", "by a reading"),
            Mark.Assumed => new("supposé", "assumed"),
            _ => Bilingual.Undefined(value),
        };
    }
}
