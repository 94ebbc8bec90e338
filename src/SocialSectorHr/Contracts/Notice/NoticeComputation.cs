using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The notice, computed once: the law, the agreement laid over it, then the dates.</summary>
internal static class NoticeComputation
{
    public static NoticePeriod Compute(NoticeQuestion question, Explanation? why)
    {
        Termination termination = question.Termination;
        termination.Explain(why);
        ContractTermination.ExplainProtection(question.Contract, termination, why);
        if (termination.IsForMisconduct)
        {
            why?.Chosen(
                new("préavis", "notice"),
                Months.Zero,
                new("la faute grave ou lourde en prive", "gross or wilful misconduct takes it away"),
                LabourCode.L1234_1);
            return new() { FirstDay = question.FirstDay, Source = LabourCode.L1234_1 };
        }

        ExplainStart(termination, why);
        Months seniority = Seniority.Count(
            question.Contract.Entry,
            termination.NotifiedOn,
            question.Contract.Absences,
            null,
            isWhole: false,
            why?.Part(new("Ancienneté à la notification", "Seniority at the notification")));
        if (termination.Ground == DismissalGround.OccupationalUnfitness)
        {
            return UnfitnessNotice.Compensated(question, seniority, why);
        }

        (Months legal, LegalSource source) = termination.Kind == TerminationKind.Dismissal ? Legal(question, seniority, why) : Resigned(why);
        NoticePeriod length = WithAgreed(question, seniority, legal, source, why) with
        {
            FirstDay = question.FirstDay,
            Seniority = seniority,
            LegalMonths = legal,
        };
        return termination.Ground == DismissalGround.Unfitness ? UnfitnessNotice.NotWorked(question, length, why)
            : length.Origin == TermsOrigin.None ? length
            : WithDates(question, length, why);
    }

    /// <summary>From which day it runs; a notice that is not worked runs from none.</summary>
    private static void ExplainStart(Termination termination, Explanation? why)
    {
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
                new($"{label.French}, non donnée : la notification", $"{label.English}, not given: the notification"), termination.NotifiedOn);
        }
    }

    /// <summary>The last day of a length, absences left aside.</summary>
    public static LocalDate EndOf(LocalDate start, NoticePeriod length) => EndOf(start, Count(length.Months), Count(length.Days));

    /// <summary>The notice of the law for a seniority, and its article.</summary>
    public static (Months Length, LegalSource Source) Legal(NoticeQuestion question, Months seniority, Explanation? why)
    {
        DatedValue<Months> first = question.On(NoticeLimits.FirstSeniority);
        DatedValue<Months> second = question.On(NoticeLimits.SecondSeniority);
        why?.Counted(new("ancienneté retenue, suspensions non comptées", "seniority taken, suspensions not counted"), seniority, LabourCode.L1234_8);
        why?.Read(NoticeLimits.FirstSeniority, first);
        why?.Read(NoticeLimits.SecondSeniority, second);
        if (seniority < first.Value)
        {
            why?.Chosen(
                new("préavis légal", "legal notice"),
                Months.Zero,
                new(
                    "ancienneté insuffisante, hors Alsace-Moselle : à l'accord ou à l'usage",
                    "not enough seniority, outside Alsace-Moselle: up to the agreement or usage"),
                LabourCode.L1234_1);
            return (Months.Zero, LabourCode.L1234_1);
        }

        Dated<Months> table = seniority < second.Value ? NoticeLimits.FirstNotice : NoticeLimits.SecondNotice;
        DatedValue<Months> length = question.On(table);
        why?.Read(table, length);
        if (!question.Termination.IsDisabledWorker)
        {
            return (length.Value, length.Source);
        }

        if (question.Termination.Ground == DismissalGround.OccupationalUnfitness)
        {
            why?.Chosen(
                new("travailleur handicapé : durée non doublée", "disabled worker: length not doubled"),
                length.Value,
                new("l'indemnité de l'inaptitude professionnelle n'est pas un préavis", "the compensation of occupational unfitness is not a notice"),
                CaseLaw.Soc_2009_03_10_08_42249);
            return (length.Value, length.Source);
        }

        DatedValue<Months> ceiling = question.On(NoticeLimits.DisabledCeiling);
        why?.Read(NoticeLimits.DisabledCeiling, ceiling);
        Fraction doubled = Fraction.Max(length.Value.Exact, Fraction.Min(length.Value.Exact * 2, ceiling.Value.Exact));
        Months months = Months.FromExact(doubled);
        why?.Computed(
            new("préavis légal doublé", "legal notice doubled"), $"max({length.Value}; min({2} × {length.Value}; {ceiling.Value}))", months, ceiling.Source);
        return (months, ceiling.Source);
    }

    private static (Months Length, LegalSource Source) Resigned(Explanation? why)
    {
        why?.Chosen(
            new("préavis légal", "legal notice"),
            Months.Zero,
            new(
                "le code n'en fixe pas pour une démission, hors Alsace-Moselle (L1234-15 à L1234-17-1) : à l'accord, à l'usage ou au contrat",
                "the Code sets none for a resignation, outside Alsace-Moselle (L1234-15 to L1234-17-1): up to the agreement, usage or the contract"),
            LabourCode.L1237_1);
        return (Months.Zero, LabourCode.L1237_1);
    }

    private static NoticePeriod WithAgreed(NoticeQuestion question, Months seniority, Months legal, LegalSource source, Explanation? why)
    {
        NoticePeriod byLaw = new() { Months = legal, Origin = legal > Months.Zero ? TermsOrigin.Law : TermsOrigin.None, Source = source };
        if (question.Rules is not { Schedule: { } schedule } rules)
        {
            return byLaw;
        }

        Bilingual category = question.Category.Label();
        why?.Given(new("catégorie", "category"), FigureValue.Of(question.Category, category));
        if (rules.Group is { } group)
        {
            why?.Chosen(new($"groupe : {group}", $"group: {group}"), null);
        }

        if (schedule.Find(question.Termination.Kind, question.Category, rules.Group, seniority) is not { } row)
        {
            why?.Chosen(
                new("préavis de l'accord", "notice of the agreement"), null, new("aucune ligne pour ce cas", "no row for this case"), rules.Source);
            return byLaw;
        }

        (int months, int days) = WholeMonths.Split(row.Length, nameof(row.Length));
        LegalSource? text = row.Source ?? rules.Source;
        ExplainRow(row, months, days, text, why);
        bool isDismissal = question.Termination.Kind == TerminationKind.Dismissal;
        ExplainUndoubled(question, legal, EndOf(question.FirstDay, months, days), why);
        bool isBetter = byLaw.Origin == TermsOrigin.None || EndOf(question.FirstDay, months, days) > EndOf(question.FirstDay, Count(legal), 0);
        NoticePeriod kept = isBetter ? new() { Months = Months.Of(months), Days = Days.Of(days), Origin = TermsOrigin.Agreement, Source = text } : byLaw;
        why?.Chosen(
            new("règle retenue", "rule taken"),
            FigureValue.Of(kept.Origin, kept.Origin.Label()),
            isDismissal && !isBetter ? new("la loi, au moins aussi favorable", "the law, at least as favourable")
                : isDismissal
                ? new("l'accord quand il est plus long, donc meilleur pour le salarié", "the agreement where it is longer, so better for the employee")
                : new("l'accord fixe le préavis d'une démission", "the agreement sets the notice of a resignation"),
            isDismissal ? LabourCode.L1234_1 : LabourCode.L1237_1);
        return kept;
    }

    /// <summary>Under three months it is not settled whether a disabled worker's notice by the agreement is doubled too.</summary>
    private static void ExplainUndoubled(NoticeQuestion question, Months legal, LocalDate agreedEnd, Explanation? why)
    {
        if (why is null || !question.Termination.IsDisabledWorker || legal == Months.Zero || question.Termination.Kind != TerminationKind.Dismissal)
        {
            return;
        }

        Months ceiling = question.On(NoticeLimits.DisabledCeiling).Value;
        if (agreedEnd < EndOf(question.FirstDay, Count(ceiling), 0))
        {
            why.Chosen(
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

        Bilingual band = new($"ancienneté : {row.Seniority.ToString(Language.French)}", $"seniority: {row.Seniority.ToString(Language.English)}");
        if (months > 0)
        {
            why.Chosen(new("préavis de l'accord", "notice of the agreement"), Months.Of(months), band, source);
        }

        if (days > 0)
        {
            why.Chosen(new("préavis de l'accord, jours calendaires", "notice of the agreement, calendar days"), Days.Of(days), band, source);
        }
    }

    private static NoticePeriod WithDates(NoticeQuestion question, NoticePeriod length, Explanation? why)
    {
        int months = Count(length.Months);
        int days = Count(length.Days);
        LocalDate end = EndOf(question.FirstDay, months, days);
        why?.Counted(
            new("premier jour du préavis", "first day of the notice"),
            question.FirstDay,
            question.Termination.Kind == TerminationKind.Resignation ? CaseLaw.Soc_1974_12_05_73_40376 : LabourCode.L1234_3);
        DayNumberRule.ExplainNotice(question.FirstDay, months, days, why);
        why?.Counted(new("dernier jour, sans absence", "last day, without absences"), end);
        int extension = NoticeExtension.Days(question, end, question.FirstDay, why);
        LocalDate last = end.PlusDays(extension);
        if (extension > 0)
        {
            why?.Counted(new("dernier jour du préavis", "last day of the notice"), last);
        }

        if (question.Rules?.JobSearchHoursPerMonth is { } hours)
        {
            why?.Given(new("heures de recherche d'emploi par mois", "hours a month for looking for a job"), hours);
            Hours total = Hours.FromExact(hours.Exact * length.Months.Exact);
            why?.Computed(new("heures de recherche d'emploi", "hours for looking for a job"), $"{hours} × {length.Months}", total);
        }

        return length with { LastDay = last, SeniorityEnd = last, Extension = Days.Of(extension) };
    }

    private static LocalDate EndOf(LocalDate start, int months, int days) => DayNumberRule.End(start, months, days);

    private static int Count(Months months) => months == Months.Zero ? 0 : WholeMonths.Count(months, "notice");

    private static int Count(Days days) => (int)days.Exact.Numerator;
}
