using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The absences that put off the end of a notice.</summary>
internal static class NoticeExtension
{
    /// <summary>The calendar days of absence that put the end off, those before a day left aside.</summary>
    public static int Days(in NoticeQuestion question, LocalDate end, LocalDate from, Explanation? why)
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
                ExplainIgnored(question, absence, why);
                continue;
            }

            int days = Period.DaysBetween(first, absence.Period.End) + 1;
            extension += days;
            counted += Math.Max(0, Period.DaysBetween(LocalDate.Max(first, from), absence.Period.End) + 1);
            ExplainTaken(question, absence.Kind, days, why);
        }

        return counted;
    }

    private static void ExplainTaken(in NoticeQuestion question, AbsenceKind kind, int days, Explanation? why)
    {
        if (why is null)
        {
            return;
        }

        if (kind == AbsenceKind.PaidLeave)
        {
            why.Assumed(
                new(
                    "congés fixés avant la notification, hors fermeture de l'établissement",
                    "leave fixed before the notification, not a closure of the establishment"),
                true);
        }

        Bilingual label = kind.Label();
        why.Counted(
            new($"{label.French} : jours calendaires qui reportent le terme", $"{label.English}: calendar days that put the end off"),
            SocialSectorHr.Days.Of(days),
            question.Rules?.ExtendingAbsences is null ? Usual(kind, question.Termination.Kind) : question.Rules.Source);
    }

    private static LegalSource? Usual(AbsenceKind kind, TerminationKind termination) => (kind, termination) switch
    {
        (AbsenceKind.PaidLeave, _) => CaseLaw.Soc_1990_11_14_87_45288,
        (AbsenceKind.Maternity, TerminationKind.Dismissal) => LabourCode.L1225_4,
        (AbsenceKind.Adoption, TerminationKind.Dismissal) => LabourCode.L1225_38,
        _ => null,
    };

    private static void ExplainIgnored(in NoticeQuestion question, Absence absence, Explanation? why)
    {
        if (why is null)
        {
            return;
        }

        Bilingual label = absence.Kind.Label();
        if (question.Rules?.ExtendingAbsences is not null)
        {
            why.Chosen(
                new($"{label.French} : terme non reporté", $"{label.English}: end not put off"),
                null,
                Choice.Reason(chosen: true),
                question.Rules.Source);
            return;
        }

        why.Concluded(
            new($"{label.French} : terme non reporté", $"{label.English}: end not put off"),
            null,
            absence.Kind is AbsenceKind.Sickness or AbsenceKind.CommutingAccident
                ? new(
                    "la maladie non professionnelle n'allonge pas le préavis",
                    "sickness that work did not cause does not lengthen a notice")
                : new(
                    "retenu par défaut : seuls les congés payés, l'accident du travail, la maternité et l'adoption le reportent",
                    "taken by default: only paid leave, an accident at work, maternity and adoption leave put it off"));
    }
}
