namespace SocialSectorHr;

/// <summary>The words of <see cref="WorkingTimeBreaches"/>.</summary>
public static class WorkingTimeBreachesWords
{
    extension(WorkingTimeBreaches breaches)
    {
        /// <summary>What is beyond the limits, in words, separated by semicolons.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The text; the number of a value that is not defined.</returns>
        public string Label(Language language) => breaches.Label().ToString(language);

        internal Bilingual Label() => breaches == WorkingTimeBreaches.None
            ? new("aucun dépassement", "nothing beyond the limits")
            : Verdict.Join(breaches, static breach => Words(breach).Breach);

        /// <summary>What the limits are called, kept to or not.</summary>
        internal Bilingual Subject() => Verdict.Join(breaches, static limit => Words(limit).Subject);

        /// <summary>What is said when the limits are kept to.</summary>
        internal Bilingual Kept() => Verdict.Join(breaches, static limit => Words(limit).Kept);
    }

    private static (Bilingual Subject, Bilingual Kept, Bilingual Breach) Words(WorkingTimeBreaches limit) => limit switch
    {
        WorkingTimeBreaches.DailyMaximum => (
            new("durée quotidienne maximale", "daily maximum"),
            new("durée quotidienne maximale respectée", "daily maximum kept to"),
            new("durée quotidienne maximale dépassée", "a day too long")),
        WorkingTimeBreaches.WeeklyMaximum => (
            new("durée hebdomadaire maximale", "weekly maximum"),
            new("durée hebdomadaire maximale respectée", "weekly maximum kept to"),
            new("durée hebdomadaire maximale dépassée", "a week too long")),
        WorkingTimeBreaches.AverageMaximum => (
            new("moyenne maximale sur 12 semaines", "highest average over 12 weeks"),
            new("moyenne maximale sur 12 semaines respectée", "highest average over 12 weeks kept to"),
            new("moyenne maximale sur 12 semaines dépassée", "too long on average over 12 weeks")),
        WorkingTimeBreaches.DaysAWeek => (
            new("jours de travail par semaine", "days of work a week"),
            new("six jours de travail par semaine au plus", "six days of work a week at most"),
            new("plus de six jours de travail par semaine", "more than six days of work a week")),
        WorkingTimeBreaches.DailyRest => (
            new("repos quotidien", "daily rest"),
            new("repos quotidien respecté", "daily rest kept to"),
            new("repos quotidien insuffisant", "daily rest too short")),
        WorkingTimeBreaches.WeeklyRest => (
            new("repos hebdomadaire", "weekly rest"),
            new("repos hebdomadaire respecté", "weekly rest kept to"),
            new("repos hebdomadaire insuffisant", "weekly rest too short")),
        WorkingTimeBreaches.Break => (
            new("pause", "break"), new("pause respectée", "break kept to"), new("pause manquante", "break missing")),
        _ => (Bilingual.Undefined(limit), Bilingual.Undefined(limit), Bilingual.Undefined(limit)),
    };
}
