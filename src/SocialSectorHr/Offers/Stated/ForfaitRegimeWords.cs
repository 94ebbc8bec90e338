namespace SocialSectorHr.Offers;

/// <summary>The words of <see cref="ForfaitRegime"/>.</summary>
public static class ForfaitRegimeWords
{
    extension(ForfaitRegime value)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            ForfaitRegime.LabourCode => new("code du travail", "Labour Code"),
            ForfaitRegime.LieuDeVie => new("lieu de vie et d'accueil", "lieu de vie"),
            ForfaitRegime.VillageDEnfants => new("village d'enfants", "children's village"),
            ForfaitRegime.Hospital => new("fonction publique hospitalière", "hospital public service"),
            _ => Bilingual.Undefined(value),
        };
    }
}
