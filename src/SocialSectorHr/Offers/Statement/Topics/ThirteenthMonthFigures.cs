using NodaTime;

namespace SocialSectorHr.Offers;

/// <summary>The thirteenth month in the year of entry: by every reading, and by payment.</summary>
internal static class ThirteenthMonthFigures
{
    private static readonly Bilingual Topic = new("le treizième mois de l'année d'entrée", "the thirteenth month of the year of entry");

    private static readonly YearlyBonusRules FromEntry =
        new() { Proration = YearlyBonusProration.CalendarDays, From = YearlyBonusStart.Entry };
    private static readonly YearlyBonusRules Twelfths =
        new() { Proration = YearlyBonusProration.Twelfths, From = YearlyBonusStart.Entry };
    private static readonly YearlyBonusRules Complete =
        new() { Proration = YearlyBonusProration.CompleteMonths, From = YearlyBonusStart.Entry };
    private static readonly YearlyBonusRules FromCondition =
        new() { Proration = YearlyBonusProration.CalendarDays, From = YearlyBonusStart.Condition };

    public static void Gather(StatedTerms terms, FigureList list)
    {
        if (terms.Said.Pay?.ThirteenthMonth is not { AsProfitSharing: not true } said
            || terms.Pay is not { IsKnown: true, Value.Exact: { } pay })
        {
            return;
        }

        list.Add(ThirteenthMonthNames.PaymentOfFullYear, pay.Monthly / Payments(said), terms.Pay.Mark);
        if (list.Known(terms.Start, Topic))
        {
            Entry(terms, Term(terms), terms.Pay.Mark.And(terms.Start.Mark), list);
        }
    }

    public static Explanation ExplainPayment(Figure figure)
    {
        GrossPay pay = PayFigures.PayOf(figure);
        Explanation why = new(figure.Label);
        why.Given(new("salaire mensuel brut", "gross pay a month"), pay.Monthly);
        why.Computed(figure.Label, $"{pay.Monthly} / {Payments(figure.Terms.Said.Pay!.ThirteenthMonth!)}", figure.Value!);
        return why;
    }

    public static Explanation ExplainUsual(Figure figure) => Usual(figure.Terms, Term(figure.Terms)).Explain();

    public static Explanation ExplainJuneAndDecember(Figure figure) => JuneAndDecember(figure.Terms, Term(figure.Terms)).Explain();

    public static Explanation ExplainFromEntry(Figure figure) => Explain(figure, FromEntry);

    public static Explanation ExplainTwelfths(Figure figure) => Explain(figure, Twelfths);

    public static Explanation ExplainCompleteTwelfths(Figure figure) => Explain(figure, Complete);

    public static Explanation ExplainFromCondition(Figure figure) => Explain(figure, FromCondition);

    private static Explanation Explain(Figure figure, YearlyBonusRules rules) =>
        Reading(figure.Terms, Term(figure.Terms), rules).Explain();

    private static int Payments(StatedThirteenthMonth said) => said.Payments is { } stated and >= 1 and <= 12 ? stated : 1;

    private static Months Seniority(StatedThirteenthMonth said) =>
        said.AfterSeniority is { } months && months.Exact.IsInteger && months.Exact >= 0 && months.Exact <= 60 ? months : Months.Zero;

    private static YearlyBonus Term(StatedTerms terms)
    {
        StatedThirteenthMonth said = terms.Said.Pay!.ThirteenthMonth!;
        return ThirteenthMonth.Of(terms.Pay.Value.Exact!.Monthly, Payments(said), Seniority(said));
    }

    private static YearlyBonusYear Reading(StatedTerms terms, YearlyBonus term, YearlyBonusRules rules) =>
        term.InYear(terms.Start.Value.Year, terms.Start.Value, rules);

    private static YearlyBonusYear Usual(StatedTerms terms, YearlyBonus term) =>
        term.InYear(terms.Start.Value.Year, terms.Start.Value);

    private static YearlyBonusYear JuneAndDecember(StatedTerms terms, YearlyBonus term) =>
        Usual(terms, term.PayableOn(new AnnualDate(6, 30), new AnnualDate(12, 31)));

    private static void Entry(StatedTerms terms, YearlyBonus term, Mark mark, FigureList list)
    {
        int year = terms.Start.Value.Year;
        Mark derived = Mark.Derived.And(mark);
        YearlyBonusYear usual = Usual(terms, term);
        list.Add(ThirteenthMonthNames.ConditionMetOn, usual.ConditionMetOn, mark);
        Add(ThirteenthMonthNames.ThirteenthFromEntry, Reading(terms, term, FromEntry), ThirteenthMonthReading.ProrateFromEntry);
        Instalments(ThirteenthMonthNames.ThirteenthPayment, usual);
        if (term.Payments == 2)
        {
            Instalments(ThirteenthMonthNames.ThirteenthPaymentInJuneAndDecember, JuneAndDecember(terms, term));
        }

        YearlyBonusYear twelfths = Reading(terms, term, Twelfths);
        YearlyBonusYear complete = Reading(terms, term, Complete);
        Add(ThirteenthMonthNames.ThirteenthByTwelfths, twelfths, ThirteenthMonthReading.Twelfths, MonthsOf(twelfths));
        if (twelfths.Amount != complete.Amount)
        {
            Add(ThirteenthMonthNames.ThirteenthByCompleteTwelfths, complete, ThirteenthMonthReading.Twelfths, MonthsOf(complete));
        }

        Add(
            ThirteenthMonthNames.ThirteenthFromCondition,
            Reading(terms, term, FromCondition),
            ThirteenthMonthReading.ProrateFromCondition);

        void Add(FigureName name, YearlyBonusYear result, ThirteenthMonthReading reading, FigureValue? of = null) =>
            list.Add(name, result.Amount, derived, FigureMethod.Of(reading), year, of: of);

        void Instalments(FigureName name, YearlyBonusYear result)
        {
            for (int i = 0; i < result.Instalments.Count; i++)
            {
                list.Add(name, result.Instalments[i], derived, FigureMethod.Of(ThirteenthMonthReading.ProrateFromEntry), year, of: i + 1);
            }
        }
    }

    private static FigureValue MonthsOf(YearlyBonusYear result) => SocialSectorHr.Months.FromExact(result.Share.Exact * 12);
}
