namespace SocialSectorHr;

/// <summary>The names of the zones of public holidays (zone de jours fériés).</summary>
public static class HolidayZoneWords
{
    extension(HolidayZone zone)
    {
        /// <summary>Its name: métropole, La Réunion.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; its number for a value that is not defined.</returns>
        public string Label(Language language) => zone.Label().ToString(language);

        internal Bilingual Label() => zone switch
        {
            HolidayZone.Metropole => new("métropole", "metropolitan France"),
            HolidayZone.AlsaceMoselle => new("Alsace-Moselle", "Alsace-Moselle"),
            HolidayZone.AlsaceMoselleWithGoodFriday => new("Alsace-Moselle avec le Vendredi saint", "Alsace-Moselle with Good Friday"),
            HolidayZone.Guadeloupe => new("Guadeloupe", "Guadeloupe"),
            HolidayZone.Guyane => new("Guyane", "French Guiana"),
            HolidayZone.Martinique => new("Martinique", "Martinique"),
            HolidayZone.Mayotte => new("Mayotte", "Mayotte"),
            HolidayZone.LaReunion => new("La Réunion", "La Réunion"),
            HolidayZone.SaintBarthelemy => new("Saint-Barthélemy", "Saint-Barthélemy"),
            HolidayZone.SaintMartin => new("Saint-Martin", "Saint-Martin"),
            HolidayZone.SaintPierreEtMiquelon => new("Saint-Pierre-et-Miquelon", "Saint-Pierre-et-Miquelon"),
            _ => Bilingual.Undefined(zone),
        };
    }
}
