namespace SocialSectorHr;

/// <summary>The words of <see cref="RttProration"/>.</summary>
public static class RttProrationWords
{
    extension(RttProration proration)
    {
        /// <summary>The pro-rata, in words.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The text; the number of a value that is not defined.</returns>
        public string Label(Language language) => proration.Label().ToString(language);

        internal Bilingual Label() => proration switch
        {
            RttProration.CalendarDays => new("jours calendaires", "calendar days"),
            RttProration.Months => new("mois", "months"),
            RttProration.OpenDays => new("jours ouvrés", "open days"),
            RttProration.RecomputeAverage35 => new(
                "moyenne de 35 h recalculée sur la période", "average of 35 h computed again on the period"),
            RttProration.MonthlyAccrual => new("un douzième par mois de 15 jours ou plus", "a twelfth a month of 15 days or more"),
            _ => Bilingual.Undefined(proration),
        };
    }
}
