using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the day stated, or the eve of the day number so many months and days later.</content>
public readonly partial record struct ContractEnd
{
    internal ContractEnd(ContractEndQuestion question, Explanation? why = null)
    {
        this.question = question;
        FixedTermContract contract = question.Contract;
        if (contract.AgreedLength is not { } length)
        {
            Date = contract.End;
            why?.Given(new("dernier jour", "last day"), Date);
            return;
        }

        (int months, int days) = WholeMonths.Split(length, nameof(contract));
        Date = DayNumberRule.End(contract.Start, months, days);
        if (why is null)
        {
            return;
        }

        why.Given(new("premier jour", "first day"), contract.Start);
        if (months > 0)
        {
            why.Given(new("durée en mois", "length in months"), Months.Of(months));
        }

        if (days > 0)
        {
            why.Given(new("durée en jours", "length in days"), Days.Of(days));
        }

        DayNumberRule.Explain(contract.Start, months, days, isTrial: false, why);
        why.Counted(new("dernier jour", "last day"), Date, months > 0 ? CaseLaw.Soc_2006_03_15_04_44544 : CaseLaw.Soc_2011_04_28_09_40464);
    }
}
