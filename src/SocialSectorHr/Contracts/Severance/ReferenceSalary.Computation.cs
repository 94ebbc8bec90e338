using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: both averages, and the better one; or the amount given.</content>
public readonly partial record struct ReferenceSalary
{
    private const int MonthsAYear = 12;

    internal ReferenceSalary(in ReferenceSalaryQuestion question, Explanation? why = null)
    {
        this.question = question;
        if (question.Count == 0)
        {
            Amount = question.Gross;
            return;
        }

        if (question.Reading == ReferenceSalaryMethod.ThreeMonthsAsPaid)
        {
            Method = ReferenceSalaryMethod.ThreeMonthsAsPaid;
            Amount = question.LastGross / question.LastCount;
            why?.Given(new("mois retenus, trois au plus", "months taken, three at most"), question.LastCount);
            why?.Given(new("bruts de ces mois", "gross of these months"), question.LastGross);
            why?.Computed(new("moyenne des mois payés", "average of the months paid"), $"{question.LastGross} / {question.LastCount}", Amount);
            return;
        }

        // An average that is not asked for is not computed.
        Money longer = question.Reading == ReferenceSalaryMethod.ThreeMonths ? default : question.Gross / question.Count;
        Money shorter = question.Reading == ReferenceSalaryMethod.TwelveMonths ? default : Shorter(question);
        Method = question.Reading ?? (shorter > longer ? ReferenceSalaryMethod.ThreeMonths : ReferenceSalaryMethod.TwelveMonths);
        Amount = Method == ReferenceSalaryMethod.TwelveMonths ? longer : shorter;
        if (why is not null)
        {
            Explain(question, longer, shorter, why);
        }
    }

    private static Money Shorter(in ReferenceSalaryQuestion question) => Money.FromExact(
        ((question.LastGross.Exact - question.LastBonus.Exact) / question.LastCount) + (question.LastBonus.Exact / MonthsAYear));

    private static void Explain(in ReferenceSalaryQuestion question, Money longer, Money shorter, Explanation why)
    {
        if (question.Reading != ReferenceSalaryMethod.ThreeMonths)
        {
            ExplainMonths(question.Count, question.Gross, why);
            why.Computed(
                new("moyenne des mois", "average of the months"), $"{question.Gross} / {question.Count}", longer, LabourCode.R1234_4);
        }

        if (question.Reading == ReferenceSalaryMethod.TwelveMonths || (question.Reading is null && question.IsOneAverage))
        {
            return;
        }

        ExplainMonths(question.LastCount, question.LastGross, why);
        ExplainShorter(question, shorter, why);
        if (question.Reading is null)
        {
            why.Computed(
                new("la plus favorable des deux moyennes", "the better of the two averages"),
                $"max({longer}; {shorter})",
                longer > shorter ? longer : shorter,
                LabourCode.R1234_4);
        }
    }

    private static void ExplainShorter(in ReferenceSalaryQuestion question, Money shorter, Explanation why)
    {
        Money bonus = question.LastBonus;
        if (bonus == Money.Zero)
        {
            why.Computed(
                new("moyenne des derniers mois", "average of the last months"),
                $"{question.LastGross} / {question.LastCount}",
                shorter,
                LabourCode.R1234_4);
            return;
        }

        why.Given(new("dont primes annuelles ou exceptionnelles", "of which yearly or exceptional bonuses"), bonus);
        why.Computed(
            new("moyenne, primes au prorata de l'année", "average, bonuses for their share of a year"),
            $"({question.LastGross} − {bonus}) / {question.LastCount} + {bonus} / {MonthsAYear}",
            shorter,
            LabourCode.R1234_4);
    }

    private static void ExplainMonths(int count, Money gross, Explanation why)
    {
        why.Given(new("derniers mois retenus", "last months taken"), count);
        why.Given(new("bruts de ces mois", "gross of these months"), gross);
    }
}
