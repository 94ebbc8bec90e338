namespace SocialSectorHr;

/// <summary>The words of the ways to count the time that gives leave (décompte de l'acquisition).</summary>
public static class AccrualMethodWords
{
    extension(AccrualMethod method)
    {
        /// <summary>What the time is counted by.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; its number for a value that is not defined.</returns>
        public string Label(Language language) => method.Label().ToString(language);

        internal Bilingual Label() => method switch
        {
            AccrualMethod.CalendarMonths => new("par mois civils", "by calendar months"),
            AccrualMethod.FourWeekPeriods => new("par périodes de quatre semaines", "by periods of four weeks"),
            AccrualMethod.WorkingDays => new("par jours de travail", "by days of work"),
            AccrualMethod.MostFavourable => new("le plus favorable des trois décomptes", "the most favourable of the three counts"),
            _ => Bilingual.Undefined(method),
        };
    }
}
