using System.Globalization;
using NodaTime;

namespace SocialSectorHr.Offers;

/// <summary>The thirteenth month in the year of entry: by every reading, and by payment.</summary>
internal static class ThirteenthMonthFigures
{
    private static readonly Bilingual Topic = new("le treizième mois de l'année d'entrée", "the thirteenth month of the year of entry");

    public static void Gather(OfferStatement offer, FigureList list)
    {
        if (offer.Offer.Pay?.ThirteenthMonth is not { AsProfitSharing: not true } said ||
            offer.Pay is not { IsKnown: true, Value.Exact: { } pay })
        {
            return;
        }

        int payments = said.Payments is { } stated and >= 1 and <= 12 ? stated : 1;
        ThirteenthMonth term = ThirteenthMonth.Of(pay.Monthly, payments, Seniority(said));
        list.Add(
            "thirteenth.eachPayment.fullYear", new(
                "chaque versement d'une année entière", "each payment of a whole year"), pay.Monthly / payments, offer.Pay.Mark);
        if (list.Known(offer.Start, Topic))
        {
            Entry(term, offer.Start.Value, offer.Pay.Mark.And(offer.Start.Mark), list);
        }
    }

    private static Months Seniority(StatedThirteenthMonth said) =>
        said.AfterSeniority is { } months && months.Exact.IsInteger && months.Exact >= 0 && months.Exact <= 60
            ? months
            : SocialSectorHr.Months.Zero;

    private static void Entry(ThirteenthMonth term, LocalDate start, Mark mark, FigureList list)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"thirteenth.{start.Year}.");
        Mark derived = Mark.Derived.And(mark);
        ThirteenthMonthYear usual = term.InYear(start.Year, start);
        list.Add(
            "thirteenth.conditionMetOn", new("condition d'ancienneté remplie le", "seniority condition met on"), usual.ConditionMetOn, mark, usual.Explain);
        Add(
            "prorateFromEntry",
            Reading(ThirteenthMonthProration.CalendarDays, ThirteenthMonthStart.Entry),
            "ProrateFromEntry",
            "depuis l'entrée",
            "from entry");
        Instalments(usual, id, ["firstPayment", "secondPayment"], derived, list);
        if (term.Payments == 2)
        {
            ThirteenthMonthYear juneDecember = term.PayableOn(new AnnualDate(6, 30), new AnnualDate(12, 31)).InYear(start.Year, start);
            Instalments(juneDecember, id + "juneDecember.", ["first", "second"], derived, list);
        }

        ThirteenthMonthYear twelfths = Reading(ThirteenthMonthProration.Twelfths, ThirteenthMonthStart.Entry);
        ThirteenthMonthYear complete = Reading(ThirteenthMonthProration.CompleteMonths, ThirteenthMonthStart.Entry);
        Add("twelfths" + Months(twelfths), twelfths, "Twelfths", "douzièmes, mois d'au moins 15 jours", "twelfths, months of 15 days or more");
        if (twelfths.Amount != complete.Amount)
        {
            Add("twelfths" + Months(complete), complete, "Twelfths", "douzièmes, mois complets", "twelfths, complete months");
        }

        Add(
            "prorateFromCondition",
            Reading(ThirteenthMonthProration.CalendarDays, ThirteenthMonthStart.Condition),
            "ProrateFromCondition",
            "depuis la condition",
            "from the condition");

        ThirteenthMonthYear Reading(ThirteenthMonthProration proration, ThirteenthMonthStart from) =>
            term.InYear(start.Year, start, new ThirteenthMonthRules { Proration = proration, From = from });

        void Add(string name, ThirteenthMonthYear result, string method, string french, string english) => list.Add(
            id + name, new(
                $"treizième mois de l'année d'entrée, {french}",
                $"thirteenth month of the year of entry, {english}"), result.Amount, derived, result.Explain, method);
    }

    private static void Instalments(ThirteenthMonthYear result, string id, string[] names, Mark mark, FigureList list)
    {
        IReadOnlyList<Money> instalments = result.Instalments;
        for (int i = 0; i < Math.Min(names.Length, instalments.Count); i++)
        {
            string number = NumberText.Fixed(i + 1, 0, Language.English);
            list.Add(
                id + names[i], new(
                    $"treizième mois, versement {number}", $"thirteenth month, payment {number}"), instalments[i], mark, result.Explain, "ProrateFromEntry");
        }
    }

    private static string Months(ThirteenthMonthYear result) => NumberText.Trimmed((result.Share.Exact * 12).ToDecimal(), 2, Language.English);
}
