namespace SocialSectorHr.PublicService;

/// <summary>The words of <see cref="ResidenceZone"/>.</summary>
public static class ResidenceZoneWords
{
    extension(ResidenceZone zone)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => zone.Label().ToString(language);

        internal Bilingual Label() => zone switch
        {
            ResidenceZone.Zone1 => new("zone 1", "zone 1"),
            ResidenceZone.Zone2 => new("zone 2", "zone 2"),
            ResidenceZone.Zone3 => new("zone 3", "zone 3"),
            ResidenceZone.AinHauteSavoie => new("Ain et Haute-Savoie, zone A", "Ain and Haute-Savoie, zone A"),
            _ => Bilingual.Undefined(zone),
        };
    }
}
