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

    public static Bilingual Label(this RttRhythm rhythm) => rhythm switch
    {
        RttRhythm.CalendarDays => new("par jour calendaire", "by calendar day"),
        RttRhythm.CompleteMonths => new("par mois échu", "by month completed"),
        RttRhythm.WeeksWorked => new("par semaine travaillée", "by week of work"),
        _ => throw Refusal.Undefined(rhythm, nameof(RttRules.Rhythm)),
    };

    public static Bilingual Label(this RttAbsences absences) => absences switch
    {
        RttAbsences.InProportion => new(
            "réduction à proportion, les RTT compensant des heures réellement travaillées", "reduced in proportion, RTT making up for hours really worked"),
        RttAbsences.WholeWeeks => new("aucune acquisition la semaine d'une absence", "nothing earned in a week with an absence"),
        RttAbsences.Kept => new("nombre forfaitaire de l'accord, sans réduction", "the agreement's flat number, not reduced"),
        _ => throw Refusal.Undefined(absences, nameof(RttRules.Absences)),
    };

    public static Bilingual Label(this YearGoal goal) => goal switch
    {
        YearGoal.LegalYear => new("heures annuelles de la loi ou de l'accord", "annual hours of the law or of the agreement"),
        YearGoal.Average35 => new("35 heures en moyenne", "35 hours on average"),
        _ => throw Refusal.Undefined(goal, nameof(goal)),
    };

    public static Bilingual Label(this UntakenRttCause cause) => cause switch
    {
        UntakenRttCause.NotAskedFor => new("jours non demandés par le salarié", "days the employee did not ask for"),
        UntakenRttCause.PreventedByEmployer => new("jours dont l'employeur a empêché la prise", "days the employer kept from being taken"),
        UntakenRttCause.PaidByAgreement => new("jours indemnisés par l'accord", "days the agreement pays"),
        UntakenRttCause.CashedOut => new("jours rachetés à la demande du salarié", "days given up for pay at the employee's request"),
        _ => throw Refusal.Undefined(cause, nameof(cause)),
    };
}
