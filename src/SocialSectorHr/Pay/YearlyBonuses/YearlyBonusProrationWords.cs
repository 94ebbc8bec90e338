namespace SocialSectorHr;

/// <summary>The words of how an incomplete year of a yearly bonus is shared out (proratisation).</summary>
public static class YearlyBonusProrationWords
{
    extension(YearlyBonusProration proration)
    {
        /// <summary>How the year is shared out.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; its number for a value that is not defined.</returns>
        public string Label(Language language) => proration.Label().ToString(language);

        internal Bilingual Label() => proration switch
        {
            YearlyBonusProration.CalendarDays => new("au prorata des jours calendaires", "in proportion of the calendar days"),
            YearlyBonusProration.Twelfths => new("en douzièmes, le mois commencé compte dès 15 jours", "in twelfths, a month begun counts from 15 days on"),
            YearlyBonusProration.CompleteMonths => new("en douzièmes de mois complets", "in twelfths of complete months"),
            _ => Bilingual.Undefined(proration),
        };
    }
}
