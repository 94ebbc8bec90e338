using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The notice, computed once: the law, the agreement laid over it, then the dates.</summary>
internal static class NoticeComputation
{
    public static NoticePeriod Compute(NoticeQuestion question, Explanation? why)
    {
        question.Termination.Explain(why);
        if (question.Termination.PresentedOn is { } presented)
        {
            why?.Given(new("première présentation de la lettre", "first presentation of the letter"), presented);
        }
        else
        {
            why?.Assumed(
                new("première présentation de la lettre, non donnée : la notification", "first presentation of the letter, not given: the notification"),
                question.FirstDay);
        }

        if (question.Termination.IsForMisconduct)
        {
            why?.Chosen(
                new("préavis", "notice"),
                Months.Zero,
                new("la faute grave ou lourde en prive", "gross or wilful misconduct takes it away"),
                LabourCode.L1234_1);
            return new() { FirstDay = question.FirstDay, Source = LabourCode.L1234_1 };
        }

        Months seniority = Seniority.Count(
            question.Contract.Entry,
            question.Termination.NotifiedOn,
            question.Contract.Absences,
            null,
            isWhole: false,
            why?.Part(new("Ancienneté à la notification", "Seniority at the notification")));
        (Months legal, LegalSource source) = question.Termination.Kind == TerminationKind.Dismissal
            ? Legal(question, seniority, why)
            : Resigned(why);
        NoticePeriod length = WithAgreed(question, seniority, legal, source, why) with
        {
            FirstDay = question.FirstDay,
            Seniority = seniority,
            LegalMonths = legal,
        };
        return length.Origin == TermsOrigin.None ? length : WithDates(question, length, why);
    }

    /// <summary>The calendar days of absence that put the end off, those before a day left aside.</summary>
    public static int Extension(NoticeQuestion question, LocalDate end, LocalDate from, Explanation? why)
    {
        int extension = 0;
        int counted = 0;
        IReadOnlyList<Absence> absences = question.Contract.Absences;
        for (int i = 0; i < absences.Count; i++)
        {
            Absence absence = absences[i];
            LocalDate first = LocalDate.Max(absence.Period.Start, question.FirstDay);
            if (first > absence.Period.End || first > end.PlusDays(extension))
            {
                continue;
            }

            if (!NoticeRules.Extends(absence.Kind, question.Rules))
            {
                ExplainIgnored(absence, why);
                continue;
            }

            int days = Period.DaysBetween(first, absence.Period.End) + 1;
            extension += days;
            counted += Math.Max(0, Period.DaysBetween(LocalDate.Max(first, from), absence.Period.End) + 1);
            if (why is not null)
            {
                Bilingual label = absence.Kind.Label();
                why.Counted(
                    new($"{label.French} : jours calendaires qui reportent le terme", $"{label.English}: calendar days that put the end off"),
                    Days.Of(days));
            }
        }

        return counted;
    }

    private static (Months Length, LegalSource Source) Legal(NoticeQuestion question, Months seniority, Explanation? why)
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
                new("ancienneté insuffisante : à l'accord ou à l'usage", "not enough seniority: up to the agreement or usage"),
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
            new("la loi n'en fixe pas pour une démission : à l'accord ou à l'usage", "the law sets none for a resignation: up to the agreement or usage"),
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
        bool isBetter = byLaw.Origin == TermsOrigin.None || EndOf(question.FirstDay, months, days) > EndOf(question.FirstDay, Count(legal), 0);
        NoticePeriod kept = isBetter ? new() { Months = Months.Of(months), Days = Days.Of(days), Origin = TermsOrigin.Agreement, Source = text } : byLaw;
        why?.Chosen(
            new("règle retenue", "rule taken"),
            FigureValue.Of(kept.Origin, kept.Origin.Label()),
            isDismissal
                ? new("l'accord quand il est plus long, donc meilleur pour le salarié", "the agreement where it is longer, so better for the employee")
                : new("l'accord fixe le préavis d'une démission", "the agreement sets the notice of a resignation"),
            isDismissal ? LabourCode.L1234_1 : LabourCode.L1237_1);
        return kept;
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
        LocalDate end = EndOf(question.FirstDay, months, Count(length.Days));
        if (why is not null)
        {
            why.Counted(new("premier jour du préavis", "first day of the notice"), question.FirstDay, LabourCode.L1234_3);
            ExplainDates(question.FirstDay, months, why);
            why.Counted(new("dernier jour, sans absence", "last day, without absences"), end);
        }

        int extension = Extension(question, end, question.FirstDay, why);
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

        return length with { LastDay = last, Extension = Days.Of(extension) };
    }

    private static void ExplainDates(LocalDate start, int months, Explanation why)
    {
        Bilingual practice = new(
            "sans report à un jour ouvré ; arrêts sur l'essai, même calcul pour un préavis : usage, aucun arrêt trouvé",
            "never put off to a working day; rulings on trials, the same for a notice is practice, no ruling found");
        why.Chosen(
            months > 0 ? new("de quantième à quantième, la veille", "from day number to day number, the eve")
                : new("jours calendaires, le premier compté", "calendar days, the first counted"),
            null,
            practice,
            months > 0 ? CaseLaw.Soc_2006_03_15_04_44544 : CaseLaw.Soc_2011_04_28_09_40464);
        if (months > 0 && Quantieme.AddMonths(start, months).Day != start.Day)
        {
            why.Chosen(
                new("quantième absent du dernier mois : dernier jour de ce mois", "the last month lacks this day number: its last day"),
                null,
                new("par analogie, aucun arrêt trouvé", "by analogy, no ruling found"),
                CivilProcedureCode.Art641);
        }
    }

    private static void ExplainIgnored(Absence absence, Explanation? why)
    {
        if (why is null)
        {
            return;
        }

        Bilingual label = absence.Kind.Label();
        why.Chosen(
            new($"{label.French} : terme non reporté", $"{label.English}: end not put off"),
            null,
            absence.Kind is AbsenceKind.Sickness or AbsenceKind.CommutingAccident
                ? new("la maladie non professionnelle n'allonge pas le préavis", "sickness that work did not cause does not lengthen a notice")
                : new("retenu par défaut : seuls les congés payés et l'accident du travail le reportent", "taken by default: only paid leave and an accident at work put it off"));
    }

    private static LocalDate EndOf(LocalDate start, int months, int days) => DayNumberRule.End(start, months, days);

    private static int Count(Months months) => months == Months.Zero ? 0 : WholeMonths.Count(months, "notice");

    private static int Count(Days days) => (int)days.Exact.Numerator;
}
