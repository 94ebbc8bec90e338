namespace SocialSectorHr.Offers;

public static partial class FigureNames
{
    internal static readonly FigureName PaymentOfFullYear = Thirteenth(
        "thirteenth.eachPayment.fullYear",
        "chaque versement d'une année entière",
        "each payment of a whole year",
        ThirteenthMonthFigures.ExplainPayment);

    internal static readonly FigureName ConditionMetOn = Thirteenth(
        "thirteenth.conditionMetOn",
        "condition d'ancienneté remplie le",
        "seniority condition met on",
        ThirteenthMonthFigures.ExplainUsual);

    internal static readonly FigureName ThirteenthFromEntry = Thirteenth(
        "thirteenth.{year}.prorateFromEntry",
        "treizième mois de l'année d'entrée, depuis l'entrée",
        "thirteenth month of the year of entry, from entry",
        ThirteenthMonthFigures.ExplainFromEntry);

    internal static readonly FigureName ThirteenthPayment = Thirteenth(
        "thirteenth.{year}.{ordinal}Payment",
        "treizième mois, versement {number}",
        "thirteenth month, payment {number}",
        ThirteenthMonthFigures.ExplainUsual,
        "thirteenth.payment");

    internal static readonly FigureName ThirteenthPaymentInJuneAndDecember = Thirteenth(
        "thirteenth.{year}.juneDecember.{ordinal}",
        "treizième mois, versement {number}",
        "thirteenth month, payment {number}",
        ThirteenthMonthFigures.ExplainJuneAndDecember);

    internal static readonly FigureName ThirteenthByTwelfths = Thirteenth(
        "thirteenth.{year}.twelfths{number}",
        "treizième mois de l'année d'entrée, douzièmes, mois d'au moins 15 jours",
        "thirteenth month of the year of entry, twelfths, months of 15 days or more",
        ThirteenthMonthFigures.ExplainTwelfths);

    internal static readonly FigureName ThirteenthByCompleteTwelfths = Thirteenth(
        "thirteenth.{year}.twelfths{number}",
        "treizième mois de l'année d'entrée, douzièmes, mois complets",
        "thirteenth month of the year of entry, twelfths, complete months",
        ThirteenthMonthFigures.ExplainCompleteTwelfths);

    internal static readonly FigureName ThirteenthFromCondition = Thirteenth(
        "thirteenth.{year}.prorateFromCondition",
        "treizième mois de l'année d'entrée, depuis la condition",
        "thirteenth month of the year of entry, from the condition",
        ThirteenthMonthFigures.ExplainFromCondition);

    private static FigureName[] OfThirteenthMonth =>
    [
        PaymentOfFullYear, ConditionMetOn, ThirteenthFromEntry, ThirteenthPayment, ThirteenthPaymentInJuneAndDecember, ThirteenthByTwelfths,
        ThirteenthByCompleteTwelfths, ThirteenthFromCondition,
    ];

    private static FigureName Thirteenth(string id, string french, string english, Func<Figure, Explanation> explain, string? name = null) =>
        new(new("le treizième mois", "the thirteenth month"), id, new(french, english), explain, name);
}
