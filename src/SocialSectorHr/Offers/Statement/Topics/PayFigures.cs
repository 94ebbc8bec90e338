using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>The figures of pay: the exact share of the year, the announced month, the bounds of a range.</summary>
internal static class PayFigures
{
    private static readonly Bilingual Topic = new("le salaire", "pay");
    private static readonly Bilingual StatedByTheOffer = new("énoncé par l'offre", "stated by the offer");

    public static void Gather(StatedTerms terms, FigureList list)
    {
        if (!list.Known(terms.Pay, Topic))
        {
            return;
        }

        Mark mark = terms.Pay.Mark;
        PayRange range = terms.Pay.Value;
        if (range.Exact is { } pay)
        {
            Exact(terms, pay, mark, list);
        }
        else
        {
            Bounds(range, mark, list);
        }

        SupplementFigures.Gather(terms, list);
        Announced(terms, list);
    }

    /// <summary>The pay of a range, one where it is exact, otherwise its ends.</summary>
    public static (GrossPay Pay, FigureBound? Bound)[] Ends(PayRange range) => range switch
    {
        { Exact: { } exact } => [(exact, null)],
        { Low: { } low, High: { } high } => [(low, FigureBound.AtLeast), (high, FigureBound.AtMost)],
        { Low: { } low } => [(low, FigureBound.AtLeast)],
        { High: { } high } => [(high, FigureBound.AtMost)],
        _ => [],
    };

    /// <summary>The pay that a figure was computed from.</summary>
    public static GrossPay PayOf(Figure figure) => figure.Bound switch
    {
        FigureBound.AtLeast => figure.Terms.Pay.Value.Low!,
        FigureBound.AtMost => figure.Terms.Pay.Value.High!,
        _ => Ends(figure.Terms.Pay.Value)[0].Pay,
    };

    public static Explanation ExplainMonth(Figure figure)
    {
        GrossPay pay = PayOf(figure);
        StatedPay said = figure.Terms.Said.Pay!;
        Explanation why = new(figure.Label);
        switch (PayReading.PeriodOf(said))
        {
            case Per.Year:
                Stated(figure, pay, why, byMonth: false);
                why.Computed(figure.Label, $"{pay.Annual} / {pay.Payments}", pay.Monthly);
                break;
            case Per.Month when !PayReading.IsFullTimeAmount(said):
                why.Given(StatedByTheOffer, pay.Monthly);
                break;
            default:
                Stated(figure, pay, why, byMonth: true);
                break;
        }

        return why;
    }

    public static Explanation ExplainYear(Figure figure)
    {
        GrossPay pay = PayOf(figure);
        Explanation why = new(figure.Label);
        StatedPay said = figure.Terms.Said.Pay!;
        if (PayReading.PeriodOf(said) != Per.Year)
        {
            Stated(figure, pay, why, byMonth: true);
            why.Computed(figure.Label, $"{pay.Monthly} × {pay.Payments}", pay.Annual);
        }
        else if (PayReading.IsFullTimeAmount(said))
        {
            Stated(figure, pay, why, byMonth: false);
        }
        else
        {
            why.Given(StatedByTheOffer, pay.Annual);
        }

        return why;
    }

    public static Explanation ExplainTwelveMonths(Figure figure)
    {
        GrossPay pay = PayOf(figure);
        Explanation why = new(figure.Label);
        Month(pay, why);
        why.Computed(figure.Label, $"{pay.Monthly} × {12}", pay.Monthly * 12);
        return why;
    }

    public static Explanation ExplainAverage(Figure figure)
    {
        GrossPay pay = PayOf(figure);
        Explanation why = new(figure.Label);
        Year(pay, why);
        why.Computed(figure.Label, $"{pay.Annual} / {12}", pay.AverageMonth);
        return why;
    }

    public static Explanation ExplainMidpoint(Figure figure)
    {
        PayRange range = figure.Terms.Pay.Value;
        Explanation why = new(figure.Label);
        if (range is { Low: { } low, High: { } high, MonthlyMidpoint: { } middle })
        {
            why.Computed(figure.Label, $"({low.Monthly} + {high.Monthly}) / {2}", middle);
        }

        return why;
    }

    public static Explanation ExplainAnnounced(Figure figure) => figure.Terms.AnnouncedMonth.Value.Explain();

    private static void Year(GrossPay pay, Explanation why) => why.Given(new("salaire brut d'une année", "gross pay of a year"), pay.Annual);

    private static void Month(GrossPay pay, Explanation why) => why.Given(new("salaire mensuel brut", "gross pay a month"), pay.Monthly);

    /// <summary>From the amount stated to the pay of the post: by the hour or the week, and by the share of full time.</summary>
    private static void Stated(Figure figure, GrossPay pay, Explanation why, bool byMonth)
    {
        StatedTerms terms = figure.Terms;
        PayRange asStated = PayReading.AsStated(terms.Said, terms.Week, terms.Law, terms.LawDay).Value;
        GrossPay full = (figure.Bound == FigureBound.AtMost ? asStated.High : asStated.Low ?? asStated.High)!;
        ShortPayFigures.Explain(figure, full, why);
        if (!PayReading.IsFullTimeAmount(terms.Said.Pay!) || full == pay)
        {
            Payment(pay, why, byMonth);
            return;
        }

        Percent share = PayReading.Share(terms.Said, terms.Week, terms.Law, terms.LawDay).Value;
        Payment(full, why, byMonth);
        why.Given(new("part du temps plein", "share of full time"), share);
        Money given = byMonth ? full.Monthly : full.Annual;
        Bilingual ofPost = new("pour les heures du poste", "for the hours of the post");
        why.Computed(ofPost, $"{given} × {share}", byMonth ? pay.Monthly : pay.Annual, LabourCode.L3123_5);
    }

    private static void Payment(GrossPay pay, Explanation why, bool byMonth)
    {
        if (byMonth)
        {
            Month(pay, why);
        }
        else
        {
            Year(pay, why);
        }
    }

    private static void Exact(StatedTerms terms, GrossPay pay, Mark mark, FigureList list)
    {
        if (pay.Payments != 13 || terms.Said.Pay?.ThirteenthMonth is null or { AsProfitSharing: true })
        {
            list.Add(PayNames.MonthlyPay, pay.Monthly, mark);
            list.Add(PayNames.AnnualPay, pay.Annual, mark);
            return;
        }

        list.Add(PayNames.AnnualPayWithThirteenth, pay.Annual, mark);
        list.Add(PayNames.AnnualPayWithoutThirteenth, pay.Monthly * 12, mark);
        list.Add(PayNames.AverageMonth, pay.AverageMonth, mark);
    }

    private static void Bounds(PayRange range, Mark mark, FigureList list)
    {
        foreach ((GrossPay pay, FigureBound? bound) in Ends(range))
        {
            list.Add(PayNames.MonthlyPayBound, pay.Monthly, mark, bound: bound);
            list.Add(PayNames.AnnualPay, pay.Annual, mark, bound: bound);
        }

        if (range.MonthlyMidpoint is { } middle)
        {
            list.Add(PayNames.MonthlyMidpoint, middle, mark);
        }
    }

    private static void Announced(StatedTerms terms, FigureList list)
    {
        if (terms.AnnouncedMonth is not { IsKnown: true, Value: var announced })
        {
            return;
        }

        Mark mark = terms.AnnouncedMonth.Mark;
        list.Add(PayNames.AnnouncedKind, FigureValue.Of(announced.Mode, announced.Mode.Label()), mark);
        list.Add(PayNames.AnnualPayFromAnnounced, announced.AnnualFromAnnounced, mark);
        if (announced.Mode != AnnouncedMode.Exact)
        {
            list.Add(PayNames.MonthlyGap, announced.GapPerMonth, mark);
            list.Add(PayNames.AnnualGap, announced.GapPerYear, mark);
        }
    }
}
