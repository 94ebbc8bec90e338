using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the law, the agreement laid over it, then the dates.</content>
public readonly partial record struct NoticePeriod
{
    internal NoticePeriod(in NoticeQuestion question, Explanation? why = null)
    {
        this.question = question;
        Termination termination = question.Termination;
        question.Broken.Explain(why);
        FirstDay = question.FirstDay;
        if (termination.IsForMisconduct)
        {
            why?.Concluded(
                new("préavis", "notice"),
                Months.Zero,
                new("la faute grave ou lourde en prive", "gross or wilful misconduct takes it away"),
                LabourCode.L1234_1);
            Source = LabourCode.L1234_1;
            return;
        }

        ExplainStart(question, why);
        Seniority = question.Broken.SeniorityAtNotification(null, why);
        if (termination.Ground == DismissalGround.OccupationalUnfitness)
        {
            LegalMonths = Compensation(question, Seniority, why);
            months = Count(LegalMonths);
            LastDay = SeniorityEnd = termination.NotifiedOn;
            Origin = months > 0 ? TermsOrigin.Law : TermsOrigin.None;
            Source = LabourCode.L1226_14;
            return;
        }

        (LegalMonths, Source) = termination.Kind == TerminationKind.Dismissal ? Legal(question, Seniority, why) : Resigned(why);
        months = Count(LegalMonths);
        Origin = months > 0 ? TermsOrigin.Law : TermsOrigin.None;
        if (Agreed(question, Seniority, months, why) is { } row)
        {
            (months, days) = WholeMonths.Split(row.Length, nameof(row.Length));
            Origin = TermsOrigin.Agreement;
            Source = row.Source ?? question.Rules!.Source;
        }

        if (Local(question, months, days, why) is { } local)
        {
            (months, days) = (0, (int)local.Value.Exact.Floor());
            Origin = TermsOrigin.Law;
            Source = local.Source;
        }

        if (termination.Ground == DismissalGround.Unfitness)
        {
            LastDay = termination.NotifiedOn;
            SeniorityEnd = NotWorked(question, Origin == TermsOrigin.None ? null : DayNumberRule.End(FirstDay, months, days), why);
        }
        else if (Origin != TermsOrigin.None)
        {
            LocalDate end = DayNumberRule.End(FirstDay, months, days);
            ExplainDates(question, end, why);
            extension = NoticeExtension.Days(question, end, FirstDay, why);
            LastDay = SeniorityEnd = end.PlusDays(extension);
            ExplainEnd(why);
        }
    }

    /// <summary>From which day it runs; a notice that is not worked runs from none.</summary>
    private static void ExplainStart(in NoticeQuestion question, Explanation? why)
    {
        Termination termination = question.Termination;
        if (why is null || termination.IsForUnfitness)
        {
            return;
        }

        Bilingual label = termination.Kind == TerminationKind.Resignation
            ? new("réception par l'employeur", "receipt by the employer")
            : new("première présentation de la lettre", "first presentation of the letter");
        if (termination.PresentedOn is { } presented)
        {
            why.Given(label, presented);
        }
        else
        {
            why.Assumed(
                new($"{label.French}, non donnée : la notification", $"{label.English}, not given: the notification"),
                termination.NotifiedOn);
        }

        if (question.BeginsAtReturn)
        {
            why.Assumed(
                new(
                    "notifié pendant des congés payés fixés avant, hors fermeture de l'établissement",
                    "notified during paid leave fixed before, not a closure of the establishment"),
                true);
        }
    }

    /// <summary>The notice of the law for a seniority, and its article.</summary>
    private static (Months Length, LegalSource Source) Legal(in NoticeQuestion question, Months seniority, Explanation? why)
    {
        why?.Counted(
            new("ancienneté retenue, suspensions non comptées", "seniority taken, suspensions not counted"), seniority, LabourCode.L1234_8);
        DatedValue<Months> first = question.Read(NoticeLimits.FirstSeniority, why);
        DatedValue<Months> second = question.Read(NoticeLimits.SecondSeniority, why);
        if (seniority < first.Value)
        {
            why?.Concluded(
                new("préavis légal", "legal notice"),
                Months.Zero,
                new(
                    "ancienneté insuffisante : la durée relève de l'accord ou de l'usage, hors Alsace-Moselle",
                    "not enough seniority: the length is up to the agreement or usage, outside Alsace-Moselle"),
                LabourCode.L1234_1);
            return (Months.Zero, LabourCode.L1234_1);
        }

        DatedValue<Months> length = question.Read(seniority < second.Value ? NoticeLimits.FirstNotice : NoticeLimits.SecondNotice, why);
        if (!question.Termination.IsDisabledWorker)
        {
            return (length.Value, length.Source);
        }

        if (question.Termination.Ground == DismissalGround.OccupationalUnfitness)
        {
            why?.Concluded(
                new("travailleur handicapé : durée non doublée", "disabled worker: length not doubled"),
                length.Value,
                new(
                    "l'indemnité de l'inaptitude professionnelle n'est pas un préavis",
                    "the compensation of occupational unfitness is not a notice"),
                CaseLaw.Soc_2009_03_10_08_42249);
            return (length.Value, length.Source);
        }

        DatedValue<Months> ceiling = question.Read(NoticeLimits.DisabledCeiling, why);
        Fraction doubled = Fraction.Max(length.Value.Exact, Fraction.Min(length.Value.Exact * 2, ceiling.Value.Exact));
        Months raised = Months.FromExact(doubled);
        why?.Computed(
            new("préavis légal doublé", "legal notice doubled"),
            $"max({length.Value}; min({2} × {length.Value}; {ceiling.Value}))",
            raised,
            ceiling.Source);
        return (raised, ceiling.Source);
    }

    private static (Months Length, LegalSource Source) Resigned(Explanation? why)
    {
        why?.Concluded(
            new("préavis légal", "legal notice"),
            Months.Zero,
            new(
                "le code n'en fixe pas pour une démission, hors Alsace-Moselle (L1234-15 à L1234-17-1) : à l'accord, à l'usage ou au contrat",
                "the Code sets none for a resignation, outside Alsace-Moselle (L1234-15 to L1234-17-1): up to the agreement, usage or the contract"),
            LabourCode.L1237_1);
        return (Months.Zero, LabourCode.L1237_1);
    }

    /// <summary>The row of the agreement, where it is better for the employee than the months of the law.</summary>
    private static NoticeRow? Agreed(in NoticeQuestion question, Months seniority, int legal, Explanation? why)
    {
        if (question.Rules?.NotHeld is { } agreement)
        {
            why?.Concluded(agreement, null, Terms.TextNotHeld);
        }

        if (question.Rules is not { Schedule: { } schedule } rules)
        {
            return null;
        }

        why?.Given(new("catégorie", "category"), FigureValue.Of(question.Category, question.Category.Label()));
        if (question.Position.Group is { } group)
        {
            why?.Given(new($"groupe de l'accord ({group.Name.French})", $"group of the agreement ({group.Name.English})"));
        }

        if (schedule.Find(question.Termination.Kind, question.Category, question.Position.Group, seniority) is not { } row)
        {
            why?.Concluded(
                new("préavis de l'accord", "notice of the agreement"),
                null,
                new("aucune ligne pour ce cas", "no row for this case"),
                rules.Source);
            return null;
        }

        (int months, int days) = WholeMonths.Split(row.Length, nameof(row.Length));
        LocalDate end = DayNumberRule.End(question.FirstDay, months, days);
        ExplainRow(row, months, days, row.Source ?? rules.Source, why);
        ExplainUndoubled(question, legal, end, why);
        bool isBetter = legal == 0 || end > DayNumberRule.End(question.FirstDay, legal);
        ExplainTaken(isBetter, question.Termination.Kind, why);
        return isBetter ? row : null;
    }

    private static void ExplainTaken(bool isBetter, TerminationKind kind, Explanation? why)
    {
        TermsOrigin origin = isBetter ? TermsOrigin.Agreement : TermsOrigin.Law;
        bool isDismissal = kind == TerminationKind.Dismissal;
        why?.Concluded(
            new("règle retenue", "rule taken"),
            FigureValue.Of(origin, origin.Label()),
            isDismissal && !isBetter ? new("la loi, au moins aussi favorable", "the law, at least as favourable")
                : isDismissal
                ? new("plus long, donc plus favorable au salarié", "longer, so better for the employee")
                : new("l'accord fixe le préavis d'une démission", "the agreement sets the notice of a resignation"),
            isDismissal ? LabourCode.L1234_1 : LabourCode.L1237_1);
    }

    /// <summary>Under three months it is not settled whether a disabled worker's notice by the agreement is doubled too.</summary>
    private static void ExplainUndoubled(in NoticeQuestion question, int legal, LocalDate agreedEnd, Explanation? why)
    {
        if (why is null || legal == 0 || question.Termination is not { IsDisabledWorker: true, Kind: TerminationKind.Dismissal })
        {
            return;
        }

        Months ceiling = question.Read(NoticeLimits.DisabledCeiling, null).Value;
        if (agreedEnd < DayNumberRule.End(question.FirstDay, Count(ceiling)))
        {
            why.Concluded(
                new("préavis de l'accord non doublé", "notice of the agreement not doubled"),
                null,
                new(
                    $"question non tranchée quand l'accord donne moins de {ceiling.ToString(Language.French)}",
                    $"not settled where the agreement gives less than {ceiling.ToString(Language.English)}"),
                LabourCode.L5213_9);
        }
    }

    private static void ExplainRow(NoticeRow row, int months, int days, LegalSource? source, Explanation? why)
    {
        if (why is null)
        {
            return;
        }

        Bilingual band = new(
            $"ancienneté : {row.Seniority.Words(Language.French)}",
            $"seniority: {row.Seniority.Words(Language.English)}");
        if (months > 0)
        {
            why.Concluded(new("préavis de l'accord", "notice of the agreement"), Months.Of(months), band, source);
        }

        if (days > 0)
        {
            why.Concluded(
                new("préavis de l'accord, jours calendaires", "notice of the agreement, calendar days"),
                Days.Of(days),
                band,
                source);
        }
    }

    private void ExplainDates(in NoticeQuestion question, LocalDate end, Explanation? why)
    {
        if (why is not null && question.BeginsAtReturn)
        {
            why.Counted(
                new("premier jour du préavis : le lendemain des congés", "first day of the notice: the day after the leave"),
                FirstDay,
                CaseLaw.Soc_1995_11_08_92_40186);
        }
        else
        {
            why?.Counted(
                new("premier jour du préavis", "first day of the notice"),
                FirstDay,
                question.Termination.Kind == TerminationKind.Resignation ? CaseLaw.Soc_1974_12_05_73_40376 : LabourCode.L1234_3);
        }

        DayNumberRule.ExplainNotice(FirstDay, months, days, why);
        why?.Counted(new("dernier jour, sans absence", "last day, without absences"), end);
    }

    private void ExplainEnd(Explanation? why)
    {
        if (extension > 0)
        {
            why?.Counted(new("dernier jour du préavis", "last day of the notice"), LastDay!.Value);
        }

        if (why is not null && JobSearch is { } row)
        {
            ExplainJobSearch(row, why);
        }
    }

    private static int Count(Months months) => months == Months.Zero ? 0 : WholeMonths.Count(months, "notice");
}
