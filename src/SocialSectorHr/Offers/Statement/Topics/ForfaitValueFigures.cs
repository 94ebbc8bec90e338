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
    public static void Gather(StatedTerms statement, FigureList list)
    {
        if (!list.Known(statement.Pay, Topic))
        {
            return;
        }

        foreach ((GrossPay pay, FigureBound? bound) in PayFigures.Ends(statement.Pay.Value))
        {
            Values(statement, pay, bound, list);
        }
    }

    public static Explanation ExplainValue(Figure figure) =>
        Value(figure.Statement, PayFigures.PayOf(figure), (ForfaitDayValueMethod)figure.Method!.Number).Explain();

    public static Explanation ExplainGivenUp(Figure figure) => GivenUp(figure.Statement, PayFigures.PayOf(figure)).Explain();

    private static void Values(StatedTerms statement, GrossPay pay, FigureBound? bound, FigureList list)
    {
        LocalDate on = FirstDay(statement);
        Mark mark = Mark.Derived.And(statement.Calendar.Mark).And(statement.Pay.Mark).And(statement.Forfait.Mark);
        foreach (ForfaitDayValueMethod method in Methods)
        {
            list.Add(ForfaitNames.DayValue, Value(statement, pay, method).Value, mark, FigureMethod.Of(method), on.Year, bound);
        }

        if (!statement.Law.TryOn(on, ForfaitLimits.WaiverPremium, out _)
            || !statement.Law.TryOn(on, ForfaitLimits.Maximum, out DatedValue<Days> most))
        {
            list.Lacks(Topic, [Fact.LawValue]);
            return;
        }

        if (statement.Forfait.Value.PerYear + Days.Of(1) <= most.Value)
        {
            Mark sure = Mark.Derived.And(statement.Pay.Mark).And(statement.Forfait.Mark);
            FigureMethod method = FigureMethod.Of(ForfaitDayValueMethod.AnnualOverForfait);
            list.Add(ForfaitNames.RestDayGivenUp, GivenUp(statement, pay).PerDay, sure, method, bound: bound);
        }
    }

    private static ForfaitDayValue Value(StatedTerms statement, GrossPay pay, ForfaitDayValueMethod method) =>
        statement.Forfait.Value.DayValue(
            pay.Annual, FirstDay(statement), statement.Calendar.Value, statement.Law, new() { DayValue = method });

    private static RestDaysGivenUp GivenUp(StatedTerms statement, GrossPay pay) =>
        statement.Forfait.Value.GiveUp(Days.Of(1), restDays: null, pay.Annual, FirstDay(statement), statement.Law);

    /// <summary>The first day of the first full calendar year, otherwise of the first.</summary>
    private static LocalDate FirstDay(StatedTerms statement)
    {
        Horizon horizon = statement.Horizon.Value;
        int first = horizon.Employment.Start == new LocalDate(horizon.FirstYear, 1, 1) ? horizon.FirstYear : horizon.FirstYear + 1;
        return new(horizon.Employment.End >= new LocalDate(first, 12, 31) ? first : horizon.FirstYear, 1, 1);
    }
}
