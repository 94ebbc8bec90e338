namespace SocialSectorHr;

/// <summary>The words of the ways to find the telework of an incomplete year, in both languages.</summary>
public static class TeleworkProrationWords
{
    extension(TeleworkProration proration)
    {
        /// <summary>The way in words.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The text; the number of a value that is not defined.</returns>
        public string Label(Language language) => proration.Label().ToString(language);

        internal Bilingual Label() => proration switch
        {
            TeleworkProration.CalendarDays => new("jours calendaires", "calendar days"),
            TeleworkProration.Months => new("mois", "months"),
            _ => Bilingual.Undefined(proration),
        };
    }
}
