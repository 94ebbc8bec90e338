namespace SocialSectorHr;

/// <summary>The words of the methods of an incomplete month (proratisation d'un mois incomplet).</summary>
public static class IncompleteMonthMethodWords
{
    extension(IncompleteMonthMethod method)
    {
        /// <summary>What the method counts.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; its number for a value that is not defined.</returns>
        public string Label(Language language) => method.Label().ToString(language);

        internal Bilingual Label() => method switch
        {
            IncompleteMonthMethod.HoursReal => new("heures réelles du mois", "real hours of the month"),
            IncompleteMonthMethod.OuvresReal => new("jours ouvrés réels du mois", "real working days of the month"),
            IncompleteMonthMethod.HoursMean => new("heures moyennes", "mean hours"),
            IncompleteMonthMethod.OuvresMean => new("jours ouvrés moyens", "mean working days"),
            IncompleteMonthMethod.OuvresMean21_67 => new("jours ouvrés moyens, 21,67", "mean working days, 21.67"),
            IncompleteMonthMethod.OuvrablesReal => new("jours ouvrables réels du mois", "real ouvrables of the month"),
            IncompleteMonthMethod.OuvrablesMean26 => new("jours ouvrables moyens, 26", "mean ouvrables, 26"),
            IncompleteMonthMethod.CalendarReal => new("jours calendaires réels du mois", "real calendar days of the month"),
            IncompleteMonthMethod.CalendarMean30Presence => new("trentièmes, jours de présence", "thirtieths, days present"),
            IncompleteMonthMethod.CalendarMean30Deduction => new("trentièmes, jours d'absence", "thirtieths, days absent"),
            _ => Bilingual.Undefined(method),
        };
    }
}
