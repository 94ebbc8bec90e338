namespace SocialSectorHr;

/// <summary>The names of the zones.</summary>
internal static class HolidayZones
{
    public static Bilingual Label(this HolidayZone zone) => zone switch
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
        _ => throw Refusal.Undefined(zone, nameof(zone)),
    };
}
