namespace SocialSectorHr;

/// <summary>The words of part time, in both languages.</summary>
internal static class PartTimeWords
{
    public static Bilingual Label(this PartTimePeriod period) => period switch
    {
        PartTimePeriod.Week => new("par semaine", "a week"),
        PartTimePeriod.Month => new("par mois", "a month"),
        PartTimePeriod.Year => new("par an", "a year"),
        _ => throw Refusal.Undefined(period, nameof(period)),
    };

    public static Bilingual Label(this PartTimeException exception) => exception switch
    {
        PartTimeException.ShortContract => new("contrat de sept jours au plus", "contract of seven days at most"),
        PartTimeException.Replacement => new("CDD de remplacement", "fixed term that replaces someone"),
        PartTimeException.YoungStudent => new("étudiant de moins de 26 ans", "student under 26"),
        PartTimeException.WrittenRequest => new("demande écrite et motivée du salarié", "written request of the employee, with its reasons"),
        _ => throw Refusal.Undefined(exception, nameof(exception)),
    };

    public static Bilingual Label(this PartTimeFaults faults) => faults switch
    {
        PartTimeFaults.None => new("rien à redire", "nothing wrong"),
        PartTimeFaults.NotPartTime => new("la durée légale est atteinte : ce n'est pas un temps partiel", "the legal duration is reached: it is no part time"),
        PartTimeFaults.BelowMinimum => new("durée minimale du temps partiel non atteinte", "below the shortest part time"),
        _ => throw Refusal.Undefined(faults, nameof(faults)),
    };
}
