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
        WorkingTimeBreaches.NightWork => (
            new("recours au travail de nuit", "resort to night work"),
            new("travail de nuit permis par accord ou par l'inspecteur", "night work allowed by agreement or by the inspector"),
            new("travail de nuit sans accord ni autorisation", "night work without an agreement or an authorisation")),
        WorkingTimeBreaches.NightDay => (
            new("durée quotidienne du travailleur de nuit", "day of a night worker"),
            new("durée quotidienne du travailleur de nuit respectée", "day of a night worker kept to"),
            new("durée quotidienne du travailleur de nuit dépassée", "a day of a night worker too long")),
        WorkingTimeBreaches.NightAverage => (
            new("moyenne du travailleur de nuit sur 12 semaines", "average of a night worker over 12 weeks"),
            new("moyenne du travailleur de nuit sur 12 semaines respectée", "average of a night worker over 12 weeks kept to"),
            new("moyenne du travailleur de nuit sur 12 semaines dépassée", "a night worker too long on average over 12 weeks")),
        WorkingTimeBreaches.NightRest => (
            new("repos équivalent aux heures de nuit au-delà de huit", "rest for the hours of a night beyond eight"),
            new("heures de nuit au-delà de huit rendues en repos", "hours of a night beyond eight given back in rest"),
            new("heures de nuit au-delà de huit non rendues en repos", "hours of a night beyond eight not given back in rest")),
        WorkingTimeBreaches.SundayRest => (
            new("repos dominical", "Sunday rest"),
            new("repos dominical respecté, ou dérogation", "Sunday rest kept to, or a derogation"),
            new("travail le dimanche sans dérogation", "work on Sunday without a derogation")),
        WorkingTimeBreaches.MayDay => (
            new("1er mai", "1 May"),
            new("1er mai non travaillé", "1 May not worked"),
            new("1er mai travaillé", "1 May worked")),
        WorkingTimeBreaches.YoungWorker => (
            new("limites des moins de 18 ans", "limits under 18"),
            new("limites des moins de 18 ans respectées", "limits under 18 kept to"),
            new("limites des moins de 18 ans dépassées", "limits under 18 not kept to")),
        _ => (Bilingual.Undefined(limit), Bilingual.Undefined(limit), Bilingual.Undefined(limit)),
    };
}
