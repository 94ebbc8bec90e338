namespace SocialSectorHr;

/// <summary>The words of the ways to find the days of an incomplete year, in both languages.</summary>
public static class ForfaitProrationWords
{
    extension(ForfaitProration proration)
    {
        /// <summary>The way in words.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The text; the number of a value that is not defined.</returns>
        public string Label(Language language) => proration.Label().ToString(language);

        internal Bilingual Label() => proration switch
        {
            ForfaitProration.Simple => new("prorata simple", "simple pro-rata"),
            ForfaitProration.ForfaitPlusLeave => new("forfait et congés", "forfait and leave"),
            ForfaitProration.ForfaitPlusLeavePlusHolidays => new("forfait, congés et jours fériés", "forfait, leave and holidays"),
            ForfaitProration.RemainingCalendar => new("calendrier réel de la période", "real calendar of the period"),
            ForfaitProration.Weeks47 => new("semaines travaillées", "weeks worked"),
            ForfaitProration.IncompleteLeave => new("année complète, congés incomplets", "full year, incomplete leave"),
            _ => Bilingual.Undefined(proration),
        };
    }
}
