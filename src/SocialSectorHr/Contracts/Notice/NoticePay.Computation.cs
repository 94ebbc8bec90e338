using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: by the pay slips, or by the months of the notice.</content>
public readonly partial record struct NoticePay
{
    internal NoticePay(in NoticePayQuestion question, Explanation? why = null)
    {
        this.question = question;
        NoticeQuestion asked = question.Notice;
        if (question.End is not { } last)
        {
            if (why is not null)
            {
                ExplainNothing(asked, new(asked, NoticePart(why)), why);
            }

            return;
        }

        if (why is not null)
        {
            _ = new NoticePeriod(asked, NoticePart(why));
            why.Given(new("salaire mensuel brut", "gross pay a month"), MonthlyPay);
            why.Given(new("premier jour non travaillé", "first day not worked"), From);
        }

        LegalSource text = asked.Termination.IsForUnfitness ? LabourCode.L1226_14 : LabourCode.L1234_5;
        Unrounded = question.Slips is null ? ByMonths(question, last, text, why) : BySlips(question, last, text, why);
        if (question.Slips is null)
        {
            why?.Concluded(new("arrondie au centime", "rounded to the cent"), Amount);
        }

        if (!asked.Termination.IsForUnfitness)
        {
            why?.Concluded(
                new("congés payés et avantages de la période", "leave pay and benefits of the period"),
                null,
                new("dus en plus de ce montant", "owed on top of this amount"),
                LabourCode.L1234_5);
        }
    }

    private static Explanation NoticePart(Explanation why) => why.Part(new("Préavis", "Notice"));

    private static void ExplainNothing(in NoticeQuestion asked, in NoticePeriod notice, Explanation why) => why.Concluded(
        new("indemnité", "pay in lieu"),
        Money.Zero,
        asked.Termination.Ground == DismissalGround.Unfitness
            ? new(
                "inaptitude d'origine non professionnelle : préavis ni exécuté ni payé",
                "unfitness that work did not cause: notice neither worked nor paid")
            : notice.LastDay is null && !asked.Termination.IsForMisconduct
            ? new(
                "durée du préavis non fixée par le code : celle de l'accord ou de l'usage n'est pas connue",
                "length of the notice not set by the Code: that of the agreement or usage is not known")
            : new("aucun préavis", "no notice"),
        asked.Termination.Ground == DismissalGround.Unfitness ? LabourCode.L1226_4 : notice.Source ?? LabourCode.L1234_5);

    /// <summary>
    /// What the pay slips would have paid from that day on, the absences that put the end off left aside: they are paid as what they are.
    /// </summary>
    private static Money BySlips(in NoticePayQuestion question, LocalDate last, LegalSource text, Explanation? why)
    {
        Money total = Money.Zero;
        LocalDate next = question.From;
        IReadOnlyList<Absence> absences = question.Notice.Contract.Absences;
        for (int i = 0; i < absences.Count && !question.Notice.Termination.IsForUnfitness; i++)
        {
            DateInterval absent = absences[i].Period;
            if (absent.End < next || absent.Start > last || !NoticeRules.Extends(absences[i].Kind, question.Notice.Rules))
            {
                continue;
            }

            total += Stretch(question, next, absent.Start.PlusDays(-1), why);
            next = absent.End.PlusDays(1);
        }

        total += Stretch(question, next, last, why);
        why?.Concluded(new("indemnité compensatrice, somme de ces salaires", "pay in lieu, these pays together"), total, default, text);
        return total;
    }

    private static Money Stretch(in NoticePayQuestion question, LocalDate first, LocalDate last, Explanation? why)
    {
        if (last < first)
        {
            return Money.Zero;
        }

        PeriodPay pay = new(
            new PeriodPayQuestion(question.Slips!, first, last, question.Week!, question.Rules),
            why?.Part(new(
                $"Salaires du {DateText.Write(first, Language.French)} au {DateText.Write(last, Language.French)}",
                $"Pay from {DateText.Write(first, Language.English)} to {DateText.Write(last, Language.English)}")));
        return pay.Total;
    }

    /// <summary>
    /// The first day not worked, or the morrow of the absence it falls in: that absence puts the end off, and is paid as what it is.
    /// </summary>
    private static LocalDate AfterAbsence(LocalDate start, in NoticeQuestion asked)
    {
        IReadOnlyList<Absence> absences = asked.Contract.Absences;
        for (int i = 0; i < absences.Count && !asked.Termination.IsForUnfitness; i++)
        {
            if (absences[i].Period.Contains(start) && NoticeRules.Extends(absences[i].Kind, asked.Rules))
            {
                start = absences[i].Period.End.PlusDays(1);
            }
        }

        return start;
    }

    private static Money ByMonths(in NoticePayQuestion question, LocalDate last, LegalSource text, Explanation? why)
    {
        Money pay = question.MonthlyPay;
        LocalDate start = AfterAbsence(question.From, question.Notice);
        int later = question.Notice.Termination.IsForUnfitness
            ? 0
            : NoticeExtension.Days(question.Notice, last.PlusDays(-question.Extension), start, null);
        LocalDate paidUntil = last.PlusDays(-later);
        if (later > 0)
        {
            why?.Counted(new("jours d'absence payés à un autre titre", "days of absence paid as what they are"), Days.Of(later));
        }

        if (paidUntil < start)
        {
            why?.Concluded(
                new("indemnité", "pay in lieu"),
                Money.Zero,
                new("aucun jour de préavis ne reste", "no day of the notice is left"),
                text);
            return Money.Zero;
        }

        (int months, int days) = Quantieme.Between(start, paidUntil);
        why?.Counted(new("mois entiers non travaillés", "whole months not worked"), Months.Of(months));
        Fraction amount = pay.Exact * months;
        if (days == 0)
        {
            why?.Computed(new("indemnité compensatrice", "pay in lieu"), $"{pay} × {months}", Money.FromExact(amount), text);
            return Money.FromExact(amount);
        }

        int monthDays = Period.DaysBetween(Quantieme.AddMonths(start, months), Quantieme.AddMonths(start, months + 1));
        amount += pay.Exact * Fraction.Of(days, monthDays);
        why?.Counted(new("jours restants", "days after them"), Days.Of(days));
        why?.Counted(new("jours calendaires du mois entamé", "calendar days of the month begun"), Days.Of(monthDays));
        why?.Chosen(
            new("mois entamé : part de ses jours calendaires", "month begun: share of its calendar days"),
            null,
            new("choix d'une estimation, aucun texte ne la fixe", "the choice of an estimate, no text sets it"));
        why?.Computed(
            new("indemnité compensatrice", "pay in lieu"),
            $"{pay} × {months} + {pay} × {days} / {monthDays}",
            Money.FromExact(amount),
            text);
        return Money.FromExact(amount);
    }
}
