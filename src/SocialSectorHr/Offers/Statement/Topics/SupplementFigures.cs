using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>The month with what the offer says comes on top of it: Segur, and the bonuses with an amount or a rate of their own.</summary>
internal static class SupplementFigures
{
    private static readonly Bilingual Month = new("salaire mensuel brut", "gross pay a month");

    public static void Gather(StatedTerms terms, FigureList list)
    {
        foreach ((GrossPay pay, FigureBound? bound) in PayFigures.Ends(terms.Pay.Value))
        {
            (Money total, Mark mark) = Total(terms, pay, null);
            if (total > pay.BaseMonth)
            {
                list.Add(PayNames.MonthlyPayWithSupplements, total, mark.And(terms.Pay.Mark), bound: bound);
            }
        }
    }

    public static Explanation Explain(Figure figure)
    {
        Explanation why = new(figure.Label, figure.Terms.Law);
        _ = Total(figure.Terms, PayFigures.PayOf(figure), why);
        return why;
    }

    /// <summary>The month and all that is on top of it; what is conditional, net or without a number does not count.</summary>
    private static (Money Total, Mark Mark) Total(StatedTerms terms, GrossPay pay, Explanation? why)
    {
        Money total = pay.BaseMonth;
        Mark mark = Mark.Exact;
        why?.Given(Month, total);
        if (Segur(terms, why) is { } segur)
        {
            total += segur.Amount;
            mark = mark.And(segur.Mark);
        }

        foreach (StatedBonus bonus in terms.Said.Pay?.Bonuses ?? [])
        {
            if (bonus is { Inclusion: Inclusion.OnTop, Basis: not PayBasis.Net } && Bonus(bonus, pay, why) is { } more)
            {
                total += more;
                mark = mark.And(bonus.Amount is { Per: Per.Month } ? Mark.Exact : Mark.Derived);
            }
        }

        why?.Computed(new("mois, suppléments compris", "month with its supplements"), $"{pay.BaseMonth} + {total - pay.BaseMonth}", total);
        return (total, mark);
    }

    /// <summary>
    /// Segur on top: as stated, else that of the law of the day by the share of full time; so is the law's own amount beside a part time.
    /// </summary>
    private static (Money Amount, Mark Mark)? Segur(StatedTerms terms, Explanation? why)
    {
        if (terms.Said.Pay?.Segur is not { Inclusion: Inclusion.OnTop, Conditional: not true, Basis: not PayBasis.Net } said)
        {
            return null;
        }

        Bilingual label = new("Ségur, en plus", "Segur, on top");
        Answer<Percent> share = PayReading.Share(terms.Said, terms.Week, terms.Law, terms.LawDay);
        bool isLawKnown = terms.Law.TryOn(terms.LawDay, SocialSectorHr.Law.Segur.Monthly, out DatedValue<Money> full);
        bool isPartTime = share.IsKnown && share.Value < Percent.Of(100);
        if (said.Amount is { IsEmpty: false } amount)
        {
            if (amount is not { IsExact: true, AtLeast: { } stated, Per: Per.Month or null })
            {
                return null;
            }

            if (!isPartTime || !isLawKnown || stated != full.Value)
            {
                why?.Given(label, stated);
                return (stated, Mark.Exact);
            }
        }

        return share.IsKnown && isLawKnown
            ? (PayWithoutSegur.Indemnity(share.Value, terms.LawDay, terms.Law, why?.Part(label)), Mark.Derived.And(share.Mark))
            : null;
    }

    /// <summary>A bonus by the month: an amount of the month or a twelfth of the year's, or a rate of the base pay.</summary>
    private static Money? Bonus(StatedBonus bonus, GrossPay pay, Explanation? why)
    {
        Bilingual label = new($"{bonus.Label}, en plus", $"{bonus.Label}, on top");
        switch (bonus)
        {
            case { Amount: { IsExact: true, AtLeast: { } amount, Per: Per.Month } }:
                why?.Given(label, amount);
                return amount;
            case { Amount: { IsExact: true, AtLeast: { } amount, Per: Per.Year } }:
                Money twelfth = amount / 12;
                why?.Computed(label, $"{amount} / {12}", twelfth);
                return twelfth;
            case { Amount: null, Rate: { } rate, Of: BonusBase.BasePay or BonusBase.AnnualGross }:
                Money part = (bonus.Of == BonusBase.BasePay ? pay.BaseMonth : pay.AverageMonth) * rate;
                Money given = bonus.Of == BonusBase.BasePay ? pay.BaseMonth : pay.AverageMonth;
                why?.Computed(label, $"{given} × {rate}", part);
                return part;
            default:
                return null;
        }
    }
}
