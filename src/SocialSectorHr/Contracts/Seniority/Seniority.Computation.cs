using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the months between the two days, less the absences left out.</content>
public readonly partial record struct Seniority
{
    internal Seniority(in SeniorityQuestion question, Explanation? why = null)
    {
        this.question = question;
        if (question.Seasons is { } seasons)
        {
            Months = AddedUp(seasons, why);
            return;
        }

        Fraction elapsed = question.CountsMonthBegun
            ? MonthsOf(question.Entry, question.Exit)
            : Quantieme.Between(question.Entry, question.Exit).Months;
        if (why is not null)
        {
            why.Given(new("entrée", "entry"), question.Entry);
            why.Given(new("ancienneté arrêtée au", "seniority counted up to"), question.Exit);
            why.Counted(
                question.CountsMonthBegun
                    ? new("mois et part du mois entamé", "months and the share of the month begun")
                    : new("mois entiers", "whole months"),
                Months.FromExact(elapsed));
        }

        if (question.Earlier > Months.Zero)
        {
            why?.Given(new("ancienneté reprise", "seniority from before"), question.Earlier);
            why?.Computed(
                new("mois avec l'ancienneté reprise", "months with the seniority from before"),
                $"{elapsed} + {question.Earlier}",
                Months.FromExact(elapsed + question.Earlier.Exact));
            elapsed += question.Earlier.Exact;
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
            why?.Concluded(new("ancienneté, jamais négative", "seniority, never negative"), Months);
        }
        else
        {
            why?.Computed(new("ancienneté", "seniority"), $"{elapsed} − {excluded}", Months, question.Rules?.Source);
        }
    }

    private static Months AddedUp(IReadOnlyList<DateInterval> seasons, Explanation? why)
    {
        Fraction sum = 0;
        for (int i = 0; i < seasons.Count; i++)
        {
            Fraction months = MonthsOf(seasons[i].Start, seasons[i].End);
            sum += months;
            if (why is not null)
            {
                (string french, string english) = (
                    DateText.Write(seasons[i].Start, Language.French), DateText.Write(seasons[i].Start, Language.English));
                why.Counted(
                    new($"contrat saisonnier du {french}, en mois", $"seasonal contract from {english}, in months"), Months.FromExact(months));
            }
        }

        Months whole = Months.FromExact(sum.Floor());
        why?.Concluded(
            new("ancienneté, mois complets", "seniority, complete months"),
            whole,
            new("durées cumulées, sans les interruptions", "lengths added up, without the gaps"),
            LabourCode.L1244_2);
        return whole;
    }

    private static Fraction Excluded(Absence absence, in SeniorityQuestion question, Explanation? why)
    {
        Percent share = SeniorityRules.Excluded(absence.Kind, question.Rules);
        LocalDate first = LocalDate.Max(absence.Period.Start, question.Entry);
        LocalDate last = LocalDate.Min(absence.Period.End, question.Exit);
        last = SeniorityRules.CountsSince(absence.Kind) is { } since ? LocalDate.Min(last, since.PlusDays(-1)) : last;
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
