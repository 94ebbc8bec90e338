namespace SocialSectorHr.Offers;

/// <summary>The words of <see cref="Sector"/>.</summary>
public static class SectorWords
{
    extension(Sector value)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            Sector.Private => new("secteur privé", "private sector"),
            Sector.PublicTerritorial => new("fonction publique territoriale", "territorial public service"),
            Sector.PublicHospital => new("fonction publique hospitalière", "hospital public service"),
            Sector.PublicState => new("fonction publique de l'État", "State public service"),
            Sector.OtherPublic => new("autre employeur public", "other public employer"),
            _ => Bilingual.Undefined(value),
        };
    }
}
