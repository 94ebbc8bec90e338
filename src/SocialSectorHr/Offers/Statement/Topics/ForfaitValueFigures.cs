using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>The figures of the value of a day of a forfait, and of a rest day given up: at both ends where the pay is a range.</summary>
internal static class ForfaitValueFigures
{
    private static readonly Bilingual Topic = new("la valeur d'une journée de forfait", "the value of a day of the forfait");

    private static readonly ForfaitDayValueMethod[] Methods =
        [.. Enum.GetValues<ForfaitDayValueMethod>().Where(static method => method != ForfaitDayValueMethod.OpenDaysOfMonth)];

    /// <summary>For a forfait whose days, horizon and calendar are known, and which the law's ceiling allows.</summary>
    public static void Gather(StatedTerms terms, FigureList list)
    {
        if (!list.Known(terms.Pay, Topic))
        {
            return;
        }

        foreach ((GrossPay pay, FigureBound? bound) in PayFigures.Ends(terms.Pay.Value))
        {
            Values(terms, pay, bound, list);
        }
    }

    public static Explanation ExplainValue(Figure figure) =>
        Value(figure.Terms, PayFigures.PayOf(figure), (ForfaitDayValueMethod)figure.Method!.Number).Explain();

    public static Explanation ExplainGivenUp(Figure figure) => GivenUp(figure.Terms, PayFigures.PayOf(figure)).Explain();

    private static void Values(StatedTerms terms, GrossPay pay, FigureBound? bound, FigureList list)
    {
        LocalDate on = FirstDay(terms);
        Mark mark = Mark.Derived.And(terms.Calendar.Mark).And(terms.Pay.Mark).And(terms.Forfait.Mark);
        foreach (ForfaitDayValueMethod method in Methods)
        {
            list.Add(ForfaitNames.DayValue, Value(terms, pay, method).Value, mark, FigureMethod.Of(method), on.Year, bound);
        }

        if (!terms.Law.TryOn(on, ForfaitLimits.WaiverPremium, out _)
            || !terms.Law.TryOn(on, ForfaitLimits.Maximum, out DatedValue<Days> most))
        {
            list.Lacks(Topic, [Fact.LawValue]);
            return;
        }

        if (terms.Forfait.Value.PerYear + Days.Of(1) <= most.Value)
        {
            Mark sure = Mark.Derived.And(terms.Pay.Mark).And(terms.Forfait.Mark);
            FigureMethod method = FigureMethod.Of(ForfaitDayValueMethod.AnnualOverForfait);
            list.Add(ForfaitNames.RestDayGivenUp, GivenUp(terms, pay).PerDay, sure, method, bound: bound);
        }
    }

    private static ForfaitDayValue Value(StatedTerms terms, GrossPay pay, ForfaitDayValueMethod method) =>
        terms.Forfait.Value.DayValue(
            pay.Annual, FirstDay(terms), terms.Calendar.Value, terms.Law, new() { DayValue = method });

    private static RestDaysGivenUp GivenUp(StatedTerms terms, GrossPay pay) =>
        terms.Forfait.Value.GiveUp(Days.Of(1), restDays: null, pay.Annual, FirstDay(terms), terms.Law);

    /// <summary>The first day of the first full calendar year, otherwise of the first.</summary>
    private static LocalDate FirstDay(StatedTerms terms)
    {
        Horizon horizon = terms.Horizon.Value;
        int first = horizon.Employment.Start == new LocalDate(horizon.FirstYear, 1, 1) ? horizon.FirstYear : horizon.FirstYear + 1;
        return new(horizon.Employment.End >= new LocalDate(first, 12, 31) ? first : horizon.FirstYear, 1, 1);
    }
}
