namespace SocialSectorHr;

/// <summary>The words of part time, in both languages.</summary>
internal static class PartTimeWords
{
    public static Bilingual Label(this PartTimeException exception) => exception switch
    {
        PartTimeException.ShortContract => new("contrat de sept jours au plus", "contract of seven days at most"),
        PartTimeException.Replacement => new("CDD de remplacement", "fixed term that replaces someone"),
        PartTimeException.TemporaryReplacement => new("mission d'intérim de remplacement", "temporary work that replaces someone"),
        PartTimeException.BesideInsertionContract => new("CDI conclu à côté d'un contrat d'insertion", "permanent contract beside an insertion contract"),
        PartTimeException.YoungStudent => new("étudiant de moins de 26 ans, de droit, à sa demande", "student under 26, by right, at his request"),
        PartTimeException.WrittenRequest => new("demande écrite et motivée du salarié", "written request of the employee, with its reasons"),
        PartTimeException.ProgressiveRetirement => new("retraite progressive", "progressive retirement"),
        _ => throw Refusal.Undefined(exception, nameof(exception)),
    };

    /// <summary>What is said of a contract that has not the fault.</summary>
    public static Bilingual Kept(this PartTimeFaults fault) => fault switch
    {
        PartTimeFaults.NotPartTime => new("durée inférieure à la durée légale", "hours below the legal duration"),
        PartTimeFaults.BelowMinimum => new("durée minimale du temps partiel respectée", "shortest part time kept to"),
        _ => throw Refusal.Undefined(fault, nameof(fault)),
    };

    public static Bilingual Label(this PartTimeFaults fault) => fault switch
    {
        PartTimeFaults.NotPartTime => new("la durée légale est atteinte : ce n'est pas un temps partiel", "the legal duration is reached: it is no part time"),
        PartTimeFaults.BelowMinimum => new("durée minimale du temps partiel non atteinte", "below the shortest part time"),
        _ => throw Refusal.Undefined(fault, nameof(fault)),
    };
}
