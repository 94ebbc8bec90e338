namespace SocialSectorHr;

/// <summary>The words of the methods of RTT.</summary>
internal static class RttWords
{
    public static Bilingual Label(this RttMethod method) => method switch
    {
        RttMethod.Average35 => new("moyenne de 35 h", "average of 35 h"),
        RttMethod.Average35LessSolidarity => new("moyenne de 35 h moins la journée de solidarité", "average of 35 h less the solidarity day"),
        RttMethod.AnnualHoursTarget => new("heures annuelles à travailler", "annual hours to work"),
        RttMethod.Flat => new("nombre forfaitaire promis", "flat number promised"),
        RttMethod.Accrual => new("acquisition par semaine travaillée", "accrual by week of work"),
        _ => throw Refusal.Undefined(method, nameof(method)),
    };

    public static Bilingual Label(this RttProration proration) => proration switch
    {
        RttProration.CalendarDays => new("jours calendaires", "calendar days"),
        RttProration.Months => new("mois", "months"),
        RttProration.OpenDays => new("jours ouvrés", "open days"),
        RttProration.RecomputeAverage35 => new("moyenne de 35 h recalculée sur la période", "average of 35 h computed again on the period"),
        RttProration.MonthlyAccrual => new("un douzième par mois de 15 jours ou plus", "a twelfth a month of 15 days or more"),
        _ => throw Refusal.Undefined(proration, nameof(proration)),
    };

    public static Bilingual Label(this PartialMonth partial) => partial switch
    {
        PartialMonth.DaysShare => new("mois incomplet compté pour sa part de jours", "a partial month counts for its share of days"),
        PartialMonth.WholeFrom15Days => new("mois compté entier à partir de 15 jours", "a month counts whole from 15 days on"),
        _ => throw Refusal.Undefined(partial, nameof(partial)),
    };
}
