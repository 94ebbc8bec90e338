using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the share of the contract, in opening days, counted from its last day.</content>
public readonly partial record struct WaitingPeriod
{
    private const int DaysOfWeek = 7;

    internal WaitingPeriod(WaitingPeriodQuestion question, Explanation? why = null)
    {
        this.question = question;
        int calendarDays = question.CalendarDays;
        why?.Given(
            new("contrat, renouvellements compris", "contract, renewals included"),
            FigureValue.OfPeriod(question.Contract.Start, question.EndedOn));
        why?.Counted(new("jours calendaires du contrat", "calendar days of the contract"), Days.Of(calendarDays));
        Share = ShareOf(question, why);
        int days = (int)InOpeningDays(question, calendarDays, Share, why).Ceiling();
        OpeningDays = Days.Of(days);
        why?.Chosen(
            new("arrondi au jour supérieur", "rounded up to the next day"),
            OpeningDays,
            new(
                "la loi ne dit rien de l'arrondi : le plus sûr pour l'employeur",
                "the law says nothing of the rounding: the safest for the employer"));
        LastDay = question.Calendar.AddWorkingDays(question.EndedOn, days);
        LegalSource source = question.Law.On(question.EndedOn, FixedTermLimits.WaitingShare).Source;
        if (why is not null)
        {
            why.Given(new("calendrier d'ouverture", "opening calendar"), FigureValue.Of(
                question.Calendar.Zone,
                new(question.Calendar.ToString(Language.French), question.Calendar.ToString(Language.English))));
            why.Counted(new("dernier jour de carence", "last day of the wait"), LastDay, source);
            why.Counted(new("premier jour possible d'un autre contrat", "first day another contract may start"), EarliestNewStart, source);
        }
    }

    /// <summary>Not said where the wait is a part of the check of a post, which looks at both contracts.</summary>
    private void ExplainNeed(Explanation why)
    {
        if (question is { } asked && FixedTermReasons.Waiting(asked.Contract.KnownReason, asked.Rules) is ({ } need, { } text))
        {
            why.Concluded(
                new("carence selon le motif du contrat terminé", "wait by the reason of the ended contract"),
                FigureValue.Of(need, need.Label()),
                source: text);
        }
    }

    private static Percent ShareOf(WaitingPeriodQuestion question, Explanation? why)
    {
        if (question.Rules?.WaitingShare is { } branch)
        {
            why?.Concluded(
                new("part du contrat", "share of the contract"),
                branch,
                new("fixée par accord de branche étendu", "set by an extended branch agreement"),
                question.Rules.Source ?? LabourCode.L1244_3);
            return branch;
        }

        why?.Assumed(
            new(
                "aucun accord de branche étendu sur le calcul de la carence (L1244-3)",
                "no extended branch agreement on how the waiting period is computed (L1244-3)"),
            true);
        why?.Read(FixedTermLimits.WaitingThreshold, question.Law.On(question.EndedOn, FixedTermLimits.WaitingThreshold));
        Dated<Percent> table = question.ShareTable;
        DatedValue<Percent> share = question.Law.On(question.EndedOn, table);
        why?.Read(table, share);
        return share.Value;
    }

    private static Fraction InOpeningDays(WaitingPeriodQuestion question, int calendarDays, Percent share, Explanation? why)
    {
        Bilingual label = new("carence en jours d'ouverture", "wait in opening days");
        if (question.Count == WaitingCount.Weeks)
        {
            int open = question.Calendar.Weekdays.Number();
            Fraction inWeeks = share.Exact * calendarDays * open / DaysOfWeek;
            why?.Chosen(
                new("semaines du contrat, chacune pour ses jours d'ouverture", "weeks of the contract, each as its opening days"),
                null,
                new("une seule source", "one source"));
            why?.Computed(label, $"{calendarDays} / {DaysOfWeek} × {share} × {open}", Days.FromExact(inWeeks));
            return inWeeks;
        }

        Fraction exact = share.Exact * calendarDays;
        why?.Computed(
            label,
            $"{calendarDays} × {share}",
            Days.FromExact(exact),
            question.Law.On(question.EndedOn, FixedTermLimits.WaitingShare).Source);
        return exact;
    }
}
