namespace SocialSectorHr;

/// <summary>The words of the breaches, in both languages.</summary>
internal static class WorkingTimeBreachLabels
{
    private static readonly WorkingTimeBreaches[] Each =
        [.. Enum.GetValues<WorkingTimeBreaches>().Where(static breach => breach != WorkingTimeBreaches.None)];

    public static Bilingual Label(this WorkingTimeBreaches breaches)
    {
        if (breaches == WorkingTimeBreaches.None)
        {
            return new("aucun dépassement", "no breach");
        }

        Bilingual[] labels = [.. Each.Where(breach => breaches.HasFlag(breach)).Select(One)];
        return new(string.Join(" ; ", labels.Select(static label => label.French)), string.Join("; ", labels.Select(static label => label.English)));
    }

    private static Bilingual One(WorkingTimeBreaches breach) => breach switch
    {
        WorkingTimeBreaches.DailyMaximum => new("durée quotidienne maximale dépassée", "a day too long"),
        WorkingTimeBreaches.WeeklyMaximum => new("durée hebdomadaire maximale dépassée", "a week too long"),
        WorkingTimeBreaches.AverageMaximum => new("moyenne maximale sur 12 semaines dépassée", "too long on average over 12 weeks"),
        WorkingTimeBreaches.DaysAWeek => new("plus de six jours de travail par semaine", "more than six days of work a week"),
        WorkingTimeBreaches.DailyRest => new("repos quotidien insuffisant", "daily rest too short"),
        WorkingTimeBreaches.WeeklyRest => new("repos hebdomadaire insuffisant", "weekly rest too short"),
        WorkingTimeBreaches.Break => new("pause manquante", "break missing"),
        _ => throw Refusal.Undefined(breach, nameof(breach)),
    };
}
