
namespace SocialSectorHr.Offers;

/// <summary>The figures of pay: the exact share of the year, the announced month, the bounds of a range.</summary>
internal static class PayFigures
{
    private static readonly Bilingual Topic = new("le salaire", "pay");

    public static void Gather(OfferStatement offer, FigureList list)
    {
        if (!list.Known(offer.Pay, Topic))
        {
            return;
        }

        Mark mark = offer.Pay.Mark;
        PayRange range = offer.Pay.Value;
        if (range.Exact is { } pay)
        {
            Exact(offer, pay, mark, list);
        }
        else
        {
            Bounds(range, mark, list);
        }

        Announced(offer, list);
    }

    /// <summary>The pay of a range, with the end of an id and the words of its label: one where it is exact, otherwise its bounds.</summary>
    internal static IEnumerable<(GrossPay Pay, string Id, Bilingual Words)> Ends(PayRange range)
    {
        if (range.Exact is { } exact)
        {
            yield return (exact, string.Empty, new(string.Empty, string.Empty));
            yield break;
        }

        if (range.Low is { } low)
        {
            yield return (low, ".min", new(", au moins", ", at least"));
        }

        if (range.High is { } high)
        {
            yield return (high, ".max", new(", au plus", ", at most"));
        }
    }

    private static void Exact(OfferStatement offer, GrossPay pay, Mark mark, FigureList list)
    {
        if (pay.Payments != 13 || offer.Offer.Pay?.ThirteenthMonth is null or { AsProfitSharing: true })
        {
            list.Add("pay.monthly.exact", new("mois exact", "exact month"), pay.Monthly, mark);
            return;
        }

        list.Add("pay.annual.withThirteenth", new("année, treizième mois compris", "year with the thirteenth month"), pay.Annual, mark);
        list.Add("pay.annual.base", new("année sans le treizième mois", "year without the thirteenth month"), pay.Monthly * 12, mark);
        list.Add("pay.monthly.averageWithThirteenth", new("mois moyen, treizième mois compris", "average month with the thirteenth"), pay.AverageMonth, mark);
    }

    private static void Bounds(PayRange range, Mark mark, FigureList list)
    {
        if (range.Low is { } low)
        {
            list.Add("pay.annual.min", new("année, au moins", "year, at least"), low.Annual, mark);
        }

        if (range.High is { } high)
        {
            list.Add("pay.annual.max", new("année, au plus", "year, at most"), high.Annual, mark);
        }

        if (range.MonthlyMidpoint is { } middle)
        {
            list.Add("pay.monthly.midpoint", new("milieu de la fourchette par mois", "middle of the range a month"), middle, mark);
        }
    }

    private static void Announced(OfferStatement offer, FigureList list)
    {
        if (offer.AnnouncedMonth is not { IsKnown: true, Value: var announced })
        {
            return;
        }

        Func<Explanation> why = announced.Explain;
        Mark mark = offer.AnnouncedMonth.Mark;
        list.Add(
            "pay.announced.mode", new("nature du montant annoncé", "nature of the announced amount"), FigureValue.Of(
                announced.Mode, announced.Mode.Label()), mark, why);
        list.Add("pay.annualFromAnnounced", new("année d'après le mois annoncé", "year by the announced month"), announced.AnnualFromAnnounced, mark, why);
        if (announced.Mode != AnnouncedMode.Exact)
        {
            list.Add("pay.announced.gapPerMonth", new("écart par mois", "gap a month"), announced.GapPerMonth, mark, why);
            list.Add("pay.announced.gapPerYear", new("écart par an", "gap a year"), announced.GapPerYear, mark, why);
        }
    }
}
