using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the rest days lost, then the days left to work.</content>
public readonly partial record struct ForfaitAbsence
{
    internal ForfaitAbsence(ForfaitAbsenceQuestion question, Explanation? why = null)
    {
        this.question = question;
        _ = question.Forfait.UnderCeiling(question.On, question.Law, question.Rules, why);
        why?.Given(new("jours d'absence qui auraient été travaillés", "days of absence that would have been worked"), question.Missed);
        why?.Given(new("jours de repos de l'année", "rest days of the year"), question.RestDays);
        bool isAssimilated = question.IsAssimilated;
        if (!isAssimilated && question.Rules is { RestDaysFollowWork: true } rules && question.RestDays > Days.Zero)
        {
            (PerRestDayLost, RestDaysLostUnrounded, RestDaysLost) = Lost(question, rules, why);
        }
        else
        {
            why?.Concluded(
                new("jours de repos perdus", "rest days lost"),
                Days.Zero,
                isAssimilated ? new("absence assimilée à du travail effectif", "absence assimilated to effective work") : default,
                isAssimilated ? null : CaseLaw.Soc_2011_11_03_10_18762);
        }

        if (RestDaysLost == Days.Zero)
        {
            DaysToWork = NotMadeUp(question, why);
        }
        else
        {
            ExplainOpen(question, RestDaysLost, why);
        }
    }

    private static Days NotMadeUp(ForfaitAbsenceQuestion question, Explanation? why)
    {
        Days toWork = question.Forfait.PerYear - question.Missed;
        why?.Computed(
            new("jours restant à travailler : l'absence ne se récupère pas", "days left to work: an absence is not made up for"),
            $"{question.Forfait.PerYear} − {question.Missed}",
            toWork,
            LabourCode.L3121_50);
        return toWork;
    }

    private static (Days PerRestDay, Days Unrounded, Days Lost) Lost(ForfaitAbsenceQuestion question, ForfaitRules rules, Explanation? why)
    {
        Days forfait = question.Forfait.PerYear;
        why?.Chosen(
            new("jours de repos acquis par le travail effectif", "rest days accrue with effective work"),
            true,
            Choice.Reason(chosen: true),
            rules.Source);
        Days perRestDay = Days.FromExact(forfait.Exact / question.RestDays.Exact);
        why?.Computed(
            new("jours d'absence par jour de repos perdu", "days of absence for a rest day lost"),
            $"{forfait} / {question.RestDays}",
            perRestDay,
            CaseLaw.Soc_2015_12_16_14_23731);
        Days unrounded = Days.FromExact(question.Missed.Exact / perRestDay.Exact);
        why?.Computed(new("jours de repos perdus", "rest days lost"), $"{question.Missed} / {perRestDay}", unrounded);
        DayRounding rounding = rules.Rounding ?? DayRounding.DayDown;
        Days lost = Days.FromExact(rounding.Apply(unrounded.Exact));
        why?.Chosen(rounding.Label(), lost, Choice.Reason(rules.Rounding is not null), rules.Source);
        return (perRestDay, unrounded, lost);
    }

    /// <summary>Both counts of the days left, between which only the agreement can say.</summary>
    private static void ExplainOpen(ForfaitAbsenceQuestion question, Days lost, Explanation? why)
    {
        Days forfait = question.Forfait.PerYear;
        Days missed = question.Missed;
        why?.Computed(
            new("jours restant à travailler si les repos perdus restent chômés", "days left to work if the rest days lost stay days off"),
            $"{forfait} − {missed}",
            forfait - missed);
        why?.Computed(
            new("jours restant à travailler si les repos perdus sont travaillés", "days left to work if the rest days lost are worked"),
            $"{forfait} − {missed} + {lost}",
            forfait - missed + lost);
        why?.Concluded(
            new("jours restant à travailler", "days left to work"),
            value: null,
            new(
                "à régler par l'accord : l'arrêt tranche les repos, non les jours dus",
                "for the agreement: the ruling settles the rest days, not the days due"));
    }
}
