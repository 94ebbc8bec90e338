namespace SocialSectorHr.Offers;

/// <summary>The figures of pay: the exact share of the year, the announced month, the bounds of a range.</summary>
internal static class PayFigures
{
    private static readonly Bilingual Topic = new("le salaire", "pay");

    public static void Gather(OfferStatement statement, FigureList list)
    {
        if (!list.Known(statement.Pay, Topic))
        {
            return;
        }

        Mark mark = statement.Pay.Mark;
        PayRange range = statement.Pay.Value;
        if (range.Exact is { } pay)
        {
            Exact(statement, pay, mark, list);
        }
        else
        {
            Bounds(range, mark, list);
        }

        Announced(statement, list);
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
        FigureBound.AtLeast => figure.Statement.Pay.Value.Low!,
        FigureBound.AtMost => figure.Statement.Pay.Value.High!,
        _ => figure.Statement.Pay.Value.Exact!,
    };

    public static Explanation ExplainMonth(Figure figure)
    {
        GrossPay pay = PayOf(figure);
        Explanation why = new(figure.Label);
        if (IsByMonth(figure.Statement))
        {
            why.Given(new("énoncé par l'offre", "stated by the offer"), pay.Monthly);
            return why;
        }

        Year(pay, why);
        why.Computed(figure.Label, $"{pay.Annual} / {pay.Payments}", pay.Monthly);
        return why;
    }

    public static Explanation ExplainYear(Figure figure)
    {
        GrossPay pay = PayOf(figure);
        Explanation why = new(figure.Label);
        if (IsByMonth(figure.Statement))
        {
            Month(pay, why);
            why.Computed(figure.Label, $"{pay.Monthly} × {pay.Payments}", pay.Annual);
            return why;
        }

        why.Given(new("énoncé par l'offre", "stated by the offer"), pay.Annual);
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
        PayRange range = figure.Statement.Pay.Value;
        Explanation why = new(figure.Label);
        if (range is { Low: { } low, High: { } high, MonthlyMidpoint: { } middle })
        {
            why.Computed(figure.Label, $"({low.Monthly} + {high.Monthly}) / {2}", middle);
        }

        return why;
    }

    public static Explanation ExplainAnnounced(Figure figure) => figure.Statement.AnnouncedMonth.Value.Explain();

    private static void Year(GrossPay pay, Explanation why) => why.Given(new("salaire brut d'une année", "gross pay of a year"), pay.Annual);

    private static void Month(GrossPay pay, Explanation why) => why.Given(new("salaire mensuel brut", "gross pay a month"), pay.Monthly);

    /// <summary>Whether the offer states the month of the post itself: no year, and no amount of full time to share.</summary>
    private static bool IsByMonth(OfferStatement statement) => statement.Said.Pay?.Amounts.Any(
        static amount => amount.Basis == PayBasis.Gross && (amount.Amount?.Per == Per.Year || amount.IsFullTimeAmount == true)) != true;

    private static void Exact(OfferStatement statement, GrossPay pay, Mark mark, FigureList list)
    {
        if (pay.Payments != 13 || statement.Said.Pay?.ThirteenthMonth is null or { AsProfitSharing: true })
        {
            list.Add(FigureNames.MonthlyPay, pay.Monthly, mark);
            return;
        }

        list.Add(FigureNames.AnnualPayWithThirteenth, pay.Annual, mark);
        list.Add(FigureNames.AnnualPayWithoutThirteenth, pay.Monthly * 12, mark);
        list.Add(FigureNames.AverageMonth, pay.AverageMonth, mark);
    }

    private static void Bounds(PayRange range, Mark mark, FigureList list)
    {
        foreach ((GrossPay pay, FigureBound? bound) in Ends(range))
        {
            list.Add(FigureNames.AnnualPay, pay.Annual, mark, bound: bound);
        }

        if (range.MonthlyMidpoint is { } middle)
        {
            list.Add(FigureNames.MonthlyMidpoint, middle, mark);
        }
    }

    private static void Announced(OfferStatement statement, FigureList list)
    {
        if (statement.AnnouncedMonth is not { IsKnown: true, Value: var announced })
        {
            return;
        }

        Mark mark = statement.AnnouncedMonth.Mark;
        list.Add(FigureNames.AnnouncedKind, FigureValue.Of(announced.Mode, announced.Mode.Label()), mark);
        list.Add(FigureNames.AnnualPayFromAnnounced, announced.AnnualFromAnnounced, mark);
        if (announced.Mode != AnnouncedMode.Exact)
        {
            list.Add(FigureNames.MonthlyGap, announced.GapPerMonth, mark);
            list.Add(FigureNames.AnnualGap, announced.GapPerYear, mark);
        }
    }
}
