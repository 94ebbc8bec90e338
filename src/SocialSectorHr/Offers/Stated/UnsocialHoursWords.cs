namespace SocialSectorHr.Offers;

/// <summary>The words of <see cref="UnsocialHours"/>.</summary>
public static class UnsocialHoursWords
{
    extension(UnsocialHours value)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            UnsocialHours.Evening => new("soirée", "evenings"),
            UnsocialHours.Night => new("nuit", "nights"),
            UnsocialHours.Saturday => new("samedi", "Saturdays"),
            UnsocialHours.Sunday => new("dimanche", "Sundays"),
            UnsocialHours.WeekEnd => new("week-end", "week-ends"),
            UnsocialHours.PublicHoliday => new("jours fériés", "public holidays"),
            UnsocialHours.OnCall => new("astreintes", "on call"),
            UnsocialHours.SleepIn => new("chambre de veille", "sleep-in nights"),
            UnsocialHours.SplitShift => new("horaires coupés", "split shifts"),
            UnsocialHours.Other => new("horaires atypiques", "irregular hours"),
            _ => Bilingual.Undefined(value),
        };
    }
}
