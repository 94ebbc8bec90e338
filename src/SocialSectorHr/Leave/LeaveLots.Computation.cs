using System.Globalization;
using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

// The sum of the lots; they are made anew when they are asked for.
public readonly partial record struct LeaveLots
{
    internal LeaveLots(LeaveLotsQuestion question, Explanation? why = null)
    {
        this.question = question;
        method = question is { OneBlock: true, Method: AccrualMethod.MostFavourable } ? BestInOneBlock(question) : question.Method;
        (Count, Raw, Total) = Sum(question, method);
        Explain(why, question);
    }

    private static AccrualMethod BestInOneBlock(LeaveLotsQuestion question)
    {
        AccrualMethod best = AccrualMethod.CalendarMonths;
        LeaveDays most = Sum(question, best).Raw;
        for (AccrualMethod other = AccrualMethod.FourWeekPeriods; other <= AccrualMethod.WorkingDays; other++)
        {
            LeaveDays raw = Sum(question, other).Raw;
            if (raw > most)
            {
                (best, most) = (other, raw);
            }
        }

        return best;
    }

    private static (int Count, LeaveDays Raw, LeaveDays Total) Sum(LeaveLotsQuestion question, AccrualMethod by)
    {
        int count = 0;
        LeaveDays raw = LeaveDays.FromExact(0, question.Right.Unit);
        LeaveDays rounded = raw;
        for (LocalDate start = question.First; start <= question.Last; start = question.NextReference(start))
        {
            LeaveAccrual accrual = new(question.Lot(start, by));
            raw += accrual.Raw;
            rounded += accrual.Days;
            count++;
        }

        return (count, raw, question.OneBlock ? raw.Round(DayRounding.DayUp) : rounded);
    }

    private void Explain(Explanation? why, LeaveLotsQuestion question)
    {
        if (why is null)
        {
            return;
        }

        (LocalDate first, LeaveRules? rules) = (question.First, question.Rules);
        why.Given(new("contrat", "contract"), FigureValue.OfPeriod(first, question.Last));
        LocalDate start = question.Reference.InYear(first.Year);
        start = start <= first ? start : question.Reference.InYear(first.Year - 1);
        bool usual = rules?.ReferenceStart is null;
        Bilingual reference = new("première période de référence, depuis le", "first reference period, since");
        if (usual)
        {
            why.Concluded(reference, start, Failing.Agreement, LabourCode.R3141_4);
        }
        else
        {
            why.Chosen(reference, start, default, rules?.Source ?? LabourCode.L3141_10);
        }

        LeaveDays sum = LeaveDays.FromExact(0, question.Right.Unit);
        for (LocalDate day = first; day <= question.Last; day = question.NextReference(day))
        {
            string year = question.NextReference(day).PlusDays(-1).Year.ToString(CultureInfo.InvariantCulture);
            LeaveAccrual accrual = new(
                question.Lot(day, method),
                why.Part(new($"Lot de la période qui finit en {year}", $"Lot of the period that ends in {year}")));
            LeaveDays part = question.OneBlock ? accrual.Raw : accrual.Days;
            why.Computed(new("cumul", "running sum"), $"{sum} + {part}", sum + part);
            sum += part;
        }

        if (question.OneBlock)
        {
            why.Concluded(new("un seul arrondi à la fin du contrat", "rounded once at the end of the contract"), Total, source: LabourCode.L3141_7);
        }
    }
}
