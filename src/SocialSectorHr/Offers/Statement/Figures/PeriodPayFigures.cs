using System.Globalization;
using NodaTime;

namespace SocialSectorHr.Offers;

/// <summary>The pay of the first month by every method, of the year of entry or the whole contract, and of the least length of a defined purpose.</summary>
internal static class PeriodPayFigures
{
    private static readonly Bilingual Topic = new("le salaire du premier mois et de la période", "the pay of the first month and of the period");

    /// <summary>The methods by which a statement adds up a period.</summary>
    internal static readonly IncompleteMonthMethod[] Totals = [IncompleteMonthMethod.HoursReal, IncompleteMonthMethod.CalendarReal];

    public static void Gather(OfferStatement offer, FigureList list)
    {
        if (!offer.Pay.IsKnown || !list.Known(offer.Start, Topic))
        {
            return;
        }

        if (offer.Contract is { IsKnown: true, Value: DefinedPurposeContract purpose })
        {
            Minimum(offer, purpose, list);
        }

        if (offer.Offer.WorkingTime?.Forfait is null && list.Known(offer.Week, Topic))
        {
            Mark mark = Mark.Derived.And(offer.Pay.Mark).And(offer.Start.Mark).And(offer.Week.Mark);
            foreach ((GrossPay pay, string bound, Bilingual words) in PayFigures.Ends(offer.Pay.Value))
            {
                FirstMonth(offer, pay, bound, words, mark, list);
                Period(offer, pay, bound, words, mark, list);
            }
        }
    }

    /// <summary>The months of the least length, at both bounds of the pay.</summary>
    private static void Minimum(OfferStatement offer, DefinedPurposeContract purpose, FigureList list)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"pay.{(int)purpose.MinimumLength.ToDecimal()}months");
        Mark mark = offer.Pay.Mark.And(offer.Start.Mark).And(offer.Contract.Mark);
        Bilingual label = new("salaire de la durée minimale", "pay of the minimum length");
        foreach ((GrossPay pay, string bound, Bilingual words) in PayFigures.Ends(offer.Pay.Value))
        {
            Money gross = pay.AverageMonth * purpose.MinimumLength.ToDecimal();
            list.Add(id + bound, new(label.French + words.French, label.English + words.English), gross, mark);
        }
    }

    private static void FirstMonth(OfferStatement offer, GrossPay pay, string bound, Bilingual words, Mark mark, FigureList list)
    {
        LocalDate start = offer.Start.Value;
        if (start.Day == 1)
        {
            return;
        }

        foreach (IncompleteMonth month in pay.Month(start.ToYearMonth(), Employment(offer, start), offer.Week.Value).Readings())
        {
            list.Add(
                $"pay.firstMonth.{FigureList.Code(month.Method)}{bound}",
                new($"premier mois, {month.Method.Label().French}{words.French}", $"first month, {month.Method.Label().English}{words.English}"),
                month.Paid,
                mark,
                month.Explain,
                month.Method.ToString());
        }
    }

    /// <summary>The whole contract where its end is known, otherwise the year of entry.</summary>
    private static void Period(OfferStatement offer, GrossPay pay, string bound, Bilingual words, Mark mark, FigureList list)
    {
        LocalDate start = offer.Start.Value;
        bool isContract = offer.Contract is { IsKnown: true, Value: FixedTermContract };
        string id = isContract ? "pay.contract." : string.Create(CultureInfo.InvariantCulture, $"pay.{start.Year}.");
        bool isBase = pay.Payments > 12;
        string what = isBase ? "base." : "total.";
        Bilingual gross = isBase ? new("salaire brut, treizième mois non compris,", "gross pay without the thirteenth month,") : new("salaire brut", "gross pay");
        Bilingual of = isContract
            ? new("du contrat", "of the contract")
            : new(string.Create(CultureInfo.InvariantCulture, $"de {start.Year}"), string.Create(CultureInfo.InvariantCulture, $"of {start.Year}"));
        Mark sure = isContract ? mark.And(offer.Contract.Mark) : mark;
        foreach (IncompleteMonthMethod method in Totals)
        {
            PeriodPay paid = pay.Over(Employment(offer, start), offer.Week.Value, new() { IncompleteMonth = method });
            string name = method.ToString();
            if (method == IncompleteMonthMethod.HoursReal && bound is not ".max")
            {
                list.Add(id + "paidMonths", new($"mois payés {of.French}", $"months paid {of.English}"), paid.PaidMonths, sure, paid.Explain, name);
            }

            list.Add(
                $"{id}{what}{FigureList.Code(method)}{bound}",
                new(
                    $"{gross.French} {of.French}, {method.Label().French}{words.French}",
                    $"{gross.English} {of.English}, {method.Label().English}{words.English}"),
                isBase ? paid.Base : paid.Total,
                sure,
                paid.Explain,
                name);
        }
    }

    private static DateInterval Employment(OfferStatement offer, LocalDate start) => offer.Contract is { IsKnown: true, Value: FixedTermContract contract }
        ? new(start, contract.FinalEnd)
        : new(start, new(start.Year, 12, 31));
}
