using SocialSectorHr.Law;

namespace SocialSectorHr;

// The SMIC of the hours, then the lines that count.
public readonly partial record struct CountedMonth
{
    internal CountedMonth(CountedMonthQuestion question, Explanation? why = null)
    {
        this.question = question;
        MonthOfPay month = question.Month;
        bool premiumsApart = month.Holds(PayItemKind.OvertimePremium);
        DatedValue<Money> smic = question.Hours.Read(question.Hours.Smic, why);
        PaidHours hours = new(question.Hours, why);
        Fraction counted = premiumsApart ? hours.Total : hours.Weighted;
        if (!premiumsApart)
        {
            hours.Explain(why);
        }

        Money exact = Money.FromExact(smic.Value.Exact * counted * question.Present.Exact);
        bool isWhole = question.Present == Percent.Of(100);
        why?.Computed(
            isWhole
                ? new("SMIC des heures du mois", "SMIC of the hours of the month")
                : new("SMIC des heures du mois, réduit à due proportion", "SMIC of the hours of the month, reduced in proportion"),
            isWhole ? Written($"{smic.Value} × {counted}") : Written($"{smic.Value} × {counted} × {question.Present}"),
            exact,
            isWhole ? LabourCode.D3231_5 : LabourCode.L3232_4);
        Threshold = exact.Round();
        why?.Concluded(Terms.RoundedToTheCent, Threshold);
        for (int i = 0; why is not null && i < month.Items.Count; i++)
        {
            PayItem item = month.Items[i];
            why.Concluded(item.Kind.Label(), item.Amount, Reason(item.Kind), LabourCode.D3231_6);
        }

        CountableWithoutSegur = month.Sum(static kind => kind.CountsBesideMinimumWage == true).Round();
        Countable = (CountableWithoutSegur + month.Sum(static kind => kind.CountsBesideMinimumWage is null)).Round();
        why?.Concluded(new("éléments qui comptent pour le SMIC", "lines that count beside the SMIC"), Countable, default, LabourCode.D3231_6);
        why?.Computed(
            new("il manque pour atteindre le SMIC", "lacking to reach the SMIC"), $"max(0; {Threshold} − {Countable})", Shortfall);
        if (Countable != CountableWithoutSegur)
        {
            why?.Computed(
                new("il manque si Ségur ne compte pas", "lacking if Segur does not count"),
                $"max(0; {Threshold} − {CountableWithoutSegur})",
                ShortfallWithoutSegur);
        }

        why?.Decided(new("SMIC atteint", "SMIC reached"), IsReached);
    }

    private static Formula Written(Formula formula) => formula;

    private static Bilingual Reason(PayItemKind kind) => kind.CountsBesideMinimumWage switch
    {
        true => new("compte", "counts"),
        false => new("ne compte pas", "does not count"),
        null => new("qu'elle compte n'est pas tranché", "whether it counts is not settled"),
    };
}
