using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// The reference salary of a career with part-time periods: full time, for the share of it that the months were (C. trav. L3123-5).
/// </summary>
/// <param name="Career">The salary of the whole career.</param>
/// <param name="Today">That of the day of the notification; of full time in a part-time parental leave.</param>
/// <param name="IsSplit">Whether the career has part-time periods.</param>
internal readonly record struct CareerSalary(Money Career, Money Today, bool IsSplit)
{
    public static CareerSalary Of(in SeveranceQuestion question, Money given, SeniorityRules? rules, Explanation? why)
    {
        IReadOnlyList<PartTimePeriod> periods = question.Contract.PartTimePeriods;
        Fraction all = periods.Count == 0 ? 0 : UpTo(question.Contract, question.LastDay, rules);
        if (all == 0)
        {
            return new(given, given, IsSplit: false);
        }

        Fraction partMonths = 0;
        Fraction partWeight = 0;
        PartTimePeriod? today = null;
        bool isSplit = false;
        for (int i = 0; i < periods.Count; i++)
        {
            PartTimePeriod period = periods[i];
            LocalDate first = LocalDate.Max(period.Period.Start, question.Contract.Entry);
            LocalDate last = LocalDate.Min(period.Period.End, question.LastDay);
            if (last < first)
            {
                continue;
            }

            // Counted from the entry, so that the periods of a career add up to it.
            Fraction months = UpTo(question.Contract, last, rules) - UpTo(question.Contract, first.PlusDays(-1), rules);
            Percent share = period.IsParentalLeave ? Percent.Of(100) : period.Share;
            isSplit = true;
            partMonths += months;
            partWeight += months * share.Exact;
            today = period.Period.Contains(question.Termination.NotifiedOn) ? period : today;
            Explain(period, share, months, why);
        }

        if (!isSplit)
        {
            return new(given, given, IsSplit: false);
        }

        Percent now = today?.Share ?? Percent.Of(100);
        Fraction average = (all - partMonths + partWeight) / all;
        Money full = Money.FromExact(given.Exact / now.Exact);
        Money career = Money.FromExact(full.Exact * average);
        if (why is not null)
        {
            why.Counted(
                new("mois de la carrière, le mois entamé pour sa part", "months of the career, a month begun for its share"),
                Months.FromExact(all));
            why.Computed(
                new("part moyenne du temps complet", "average share of full time"),
                $"({all} − {partMonths} + {partWeight}) / {all}",
                Percent.FromExact(average),
                LabourCode.L3123_5);
            why.Chosen(
                new("périodes et tranches d'ancienneté", "periods and tiers of seniority"),
                null,
                new(
                    "la part moyenne vaut pour toutes les tranches : aucun texte ne les répartit entre les périodes",
                    "the average share holds for every tier: no text shares them among the periods"));
            why.Given(new("temps de travail à la notification", "working time at the notification"), now);
            why.Computed(
                new("salaire de référence de toute la carrière", "reference salary of the whole career"),
                $"{given} / {now.Exact} × {average}",
                career,
                LabourCode.L3123_5);
        }

        return new(career, today is { IsParentalLeave: true } ? full : given, IsSplit: true);
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
        why.Concluded(
            new("compté pour", "counted for"),
            share,
            period.IsParentalLeave
                ? new("congé parental d'un salarié engagé à temps complet", "parental leave of someone hired at full time")
                : new("au prorata", "in proportion"),
            period.IsParentalLeave ? CaseLaw.Soc_2020_03_18_16_27825 : LabourCode.L3123_5);
    }

    private static Fraction UpTo(PermanentContract contract, LocalDate day, SeniorityRules? rules) => day < contract.Entry
        ? 0
        : new Seniority(new SeniorityQuestion(contract, day, rules) { CountsMonthBegun = true, Earlier = Months.Zero }).Months.Exact;
}
