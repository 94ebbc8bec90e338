namespace SocialSectorHr;

/// <summary>The words of <see cref="AgreementTimeKind"/>.</summary>
public static class AgreementTimeKindWords
{
    extension(AgreementTimeKind value)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            AgreementTimeKind.YearlyHours => new("heures d'une année à temps plein", "hours of a full-time year"),
            AgreementTimeKind.CycleMaximum => new("semaine la plus longue d'un cycle", "longest week of a cycle"),
            AgreementTimeKind.DailyRest => new("repos entre deux journées", "rest between two days"),
            AgreementTimeKind.Span => new("amplitude d'une journée", "span of a day"),
            AgreementTimeKind.SundaysOff => new("part des dimanches de repos", "share of Sundays off"),
            AgreementTimeKind.PartTimeMinimum => new("temps partiel, semaine la plus courte", "part time, shortest week"),
            AgreementTimeKind.RttDays => new("jours de RTT d'une année", "RTT days of a year"),
            AgreementTimeKind.ExecutiveRestDays => new(
                "jours de repos des cadres sans horaire fixe", "rest days of the cadres without fixed hours"),
            AgreementTimeKind.ForfaitDays => new("jours d'un forfait en jours", "days of a forfait in days"),
            AgreementTimeKind.NightRest => new("repos par heure de nuit", "rest for an hour of night"),
            AgreementTimeKind.NightRestDays => new("jours de repos du travail de nuit", "rest days for night work"),
            AgreementTimeKind.ScheduleNotice => new("jours de prévenance de l'horaire", "days ahead that the schedule is told"),
            _ => Bilingual.Undefined(value),
        };
    }
}
