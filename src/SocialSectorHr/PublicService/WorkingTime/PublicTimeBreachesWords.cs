namespace SocialSectorHr.PublicService;

/// <summary>The words of <see cref="PublicTimeBreaches"/>.</summary>
public static class PublicTimeBreachesWords
{
    extension(PublicTimeBreaches breaches)
    {
        /// <summary>What is beyond the guarantees, in words, separated by semicolons.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The text; the number of a value that is not defined.</returns>
        public string Label(Language language) => breaches.Label().ToString(language);

        internal Bilingual Label() => breaches == PublicTimeBreaches.None
            ? new("aucune garantie méconnue", "no guarantee broken")
            : Verdict.Join(breaches, Word);
    }

    private static Bilingual Word(PublicTimeBreaches breach) => breach switch
    {
        PublicTimeBreaches.Day => new("journée de plus de dix heures", "a day of more than ten hours"),
        PublicTimeBreaches.Week => new("semaine de plus de 48 heures", "a week of more than 48 hours"),
        PublicTimeBreaches.Average => new("plus de 44 heures en moyenne sur douze semaines", "more than 44 hours on average over twelve weeks"),
        PublicTimeBreaches.Span => new("amplitude de plus de douze heures", "a span of more than twelve hours"),
        PublicTimeBreaches.DailyRest => new("moins de onze heures de repos dans une journée", "less than eleven hours of rest in a day"),
        PublicTimeBreaches.WeeklyRest => new("moins de 35 heures de repos dans une semaine", "less than 35 hours of rest in a week"),
        PublicTimeBreaches.Break => new("six heures de travail sans pause de 20 minutes", "six hours of work without a break of 20 minutes"),
        _ => Bilingual.Undefined(breach),
    };
}
