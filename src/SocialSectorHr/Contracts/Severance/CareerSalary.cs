using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The reference salary of a career with part-time periods: full time, for the share of it that the months were (C. trav. L3123-5).</summary>
internal static class CareerSalary
{
    public static Money Of(SeveranceQuestion question, SeniorityRules? rules, Explanation? why)
    {
        IReadOnlyList<PartTimePeriod> periods = question.Contract.PartTimePeriods;
        (LocalDate entry, LocalDate exit) = (question.Contract.Entry, question.LastDay);
        Fraction partMonths = 0;
        Fraction partWeight = 0;
        Percent now = Percent.Of(100);
        for (int i = 0; i < periods.Count; i++)
        {
            LocalDate first = LocalDate.Max(periods[i].Period.Start, entry);
            LocalDate last = LocalDate.Min(periods[i].Period.End, exit);
            if (last < first)
            {
                continue;
            }

            Fraction months = Counted(question, first, last, rules);
            Percent share = periods[i].IsParentalLeave ? Percent.Of(100) : periods[i].Share;
            partMonths += months;
            partWeight += months * share.Exact;
            now = periods[i].Period.Contains(question.Termination.NotifiedOn) ? periods[i].Share : now;
            Explain(periods[i], share, months, why);
        }

        Fraction all = partMonths == 0 ? 0 : Fraction.Max(partMonths, Counted(question, entry, exit, rules));
        if (all == 0)
        {
            return question.ReferenceSalary;
        }

        Fraction average = (all - partMonths + partWeight) / all;
        Money career = Money.FromExact(question.ReferenceSalary.Exact / now.Exact * average);
        if (why is not null)
        {
            why.Counted(new("mois de la carrière, le mois entamé pour sa part", "months of the career, a month begun for its share"), Months.FromExact(all));
            why.Computed(
                new("part moyenne du temps complet", "average share of full time"),
                $"({all} − {partMonths} + {partWeight}) / {all}", Percent.FromExact(average), LabourCode.L3123_5);
            why.Chosen(
                new("périodes et tranches d'ancienneté", "periods and tiers of seniority"),
                null,
                new("la part moyenne vaut pour toutes les tranches : aucun texte ne les répartit entre les périodes",
                    "the average share holds for every tier: no text shares them among the periods"));
            why.Given(new("temps de travail à la notification", "working time at the notification"), now);
            why.Computed(
                new("salaire de référence de toute la carrière", "reference salary of the whole career"),
                $"{question.ReferenceSalary} / {now.Exact} × {average}", career, LabourCode.L3123_5);
        }

        return career;
    }

    private static void Explain(PartTimePeriod period, Percent share, Fraction months, Explanation? why)
    {
        if (why is null)
        {
            return;
        }

        string french = DateText.Write(period.Period.Start, Language.French);
        string english = DateText.Write(period.Period.Start, Language.English);
        why.Counted(new($"temps partiel à partir du {french}", $"part time from {english}"), Months.FromExact(months));
        why.Chosen(
            new("compté pour", "counted for"),
            share,
            period.IsParentalLeave
                ? new("congé parental d'un salarié engagé à temps complet", "parental leave of someone hired at full time")
                : new("au prorata", "in proportion"),
            period.IsParentalLeave ? CaseLaw.Soc_2020_03_18_16_27825 : LabourCode.L3123_5);
    }

    private static Fraction Counted(SeveranceQuestion question, LocalDate first, LocalDate last, SeniorityRules? rules) =>
        Seniority.Count(first, last, question.Contract.Absences, rules, isWhole: false, null).Exact;
}
