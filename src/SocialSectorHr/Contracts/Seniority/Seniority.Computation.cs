using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the months between the two days, less the absences left out.</content>
public readonly partial record struct Seniority
{
    internal Seniority(in SeniorityQuestion question, Explanation? why = null)
    {
        this.question = question;
        Fraction elapsed = question.CountsMonthBegun
            ? MonthsOf(question.Entry, question.Exit)
            : Quantieme.Between(question.Entry, question.Exit).Months;
        if (why is not null)
        {
            why.Given(new("entrée", "entry"), question.Entry);
            why.Given(new("sortie", "exit"), question.Exit);
            why.Counted(
                question.CountsMonthBegun
                    ? new("mois et part du mois entamé", "months and the share of the month begun")
                    : new("mois entiers", "whole months"),
                Months.FromExact(elapsed));
        }

        Fraction excluded = 0;
        IReadOnlyList<Absence> absences = question.Absences;
        for (int i = 0; i < absences.Count; i++)
        {
            excluded += Excluded(absences[i], question, why);
        }

        if (excluded == 0)
        {
            Months = Months.FromExact(elapsed);
            return;
        }

        Months = Months.FromExact(Fraction.Max(0, elapsed - excluded));
        if (excluded > elapsed)
        {
            why?.Chosen(new("ancienneté, jamais négative", "seniority, never negative"), Months);
        }
        else
        {
            why?.Computed(new("ancienneté", "seniority"), $"{elapsed} − {excluded}", Months, question.Rules?.Source);
        }
    }

    private static Fraction Excluded(Absence absence, in SeniorityQuestion question, Explanation? why)
    {
        Percent share = SeniorityRules.Excluded(absence.Kind, question.Rules);
        LocalDate first = LocalDate.Max(absence.Period.Start, question.Entry);
        LocalDate last = LocalDate.Min(absence.Period.End, question.Exit);
        if (share == Percent.Zero || last < first)
        {
            return 0;
        }

        Fraction months = MonthsOf(first, last);
        Fraction left = months * share.Exact;
        if (why is not null)
        {
            Bilingual label = absence.Kind.Label();
            why.Counted(new($"{label.French} : durée en mois", $"{label.English}: length in months"), Months.FromExact(months));
            why.Computed(
                new($"{label.French} : part non comptée", $"{label.English}: part left out"),
                $"{months} × {share.Exact}",
                Months.FromExact(left),
                SeniorityRules.SourceOf(absence.Kind, question.Rules));
        }

        return left;
    }

    private static Fraction MonthsOf(LocalDate first, LocalDate last)
    {
        (int months, int days) = Quantieme.Between(first, last);
        if (days == 0)
        {
            return months;
        }

        LocalDate broken = Quantieme.AddMonths(first, months);
        int inMonth = Period.DaysBetween(broken, Quantieme.AddMonths(first, months + 1));
        return Fraction.Of(((long)months * inMonth) + days, inMonth);
    }
}
