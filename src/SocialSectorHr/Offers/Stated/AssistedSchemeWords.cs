namespace SocialSectorHr.Offers;

/// <summary>The words of <see cref="AssistedScheme"/>.</summary>
public static class AssistedSchemeWords
{
    extension(AssistedScheme value)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            AssistedScheme.CuiCae => new("CUI-CAE", "CUI-CAE"),
            AssistedScheme.Pec => new("PEC", "PEC"),
            AssistedScheme.Cddi => new("CDDI", "CDDI"),
            _ => Bilingual.Undefined(value),
        };
    }
}
