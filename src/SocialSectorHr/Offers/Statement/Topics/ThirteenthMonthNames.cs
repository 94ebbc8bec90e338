namespace SocialSectorHr.Offers;

/// <summary>The rows of the catalogue for the thirteenth month.</summary>
internal static class ThirteenthMonthNames
{
    public static readonly FigureName PaymentOfFullYear = Thirteenth(
        "thirteenth.eachPayment.fullYear",
        "chaque versement d'une année entière",
        "each payment of a whole year",
        ThirteenthMonthFigures.ExplainPayment);

    public static readonly FigureName ConditionMetOn = Thirteenth(
        "thirteenth.conditionMetOn",
        "condition d'ancienneté remplie le",
        "seniority condition met on",
        ThirteenthMonthFigures.ExplainUsual);

    public static readonly FigureName ThirteenthFromEntry = Thirteenth(
        "thirteenth.{year}.prorateFromEntry",
        "treizième mois de l'année d'entrée, depuis l'entrée",
        "thirteenth month of the year of entry, from entry",
        ThirteenthMonthFigures.ExplainFromEntry);

    public static readonly FigureName ThirteenthPayment = Thirteenth(
        "thirteenth.{year}.{ordinal}Payment",
        "treizième mois, versement {number}",
        "thirteenth month, payment {number}",
        ThirteenthMonthFigures.ExplainUsual,
        "thirteenth.payment");

    public static readonly FigureName ThirteenthPaymentInJuneAndDecember = Thirteenth(
        "thirteenth.{year}.juneDecember.{ordinal}",
        "treizième mois, versement {number}",
        "thirteenth month, payment {number}",
        ThirteenthMonthFigures.ExplainJuneAndDecember);

    public static readonly FigureName ThirteenthByTwelfths = Thirteenth(
        "thirteenth.{year}.twelfths{number}",
        "treizième mois de l'année d'entrée, douzièmes, mois d'au moins 15 jours",
        "thirteenth month of the year of entry, twelfths, months of 15 days or more",
        ThirteenthMonthFigures.ExplainTwelfths);

    public static readonly FigureName ThirteenthByCompleteTwelfths = Thirteenth(
        "thirteenth.{year}.twelfths{number}",
        "treizième mois de l'année d'entrée, douzièmes, mois complets",
        "thirteenth month of the year of entry, twelfths, complete months",
        ThirteenthMonthFigures.ExplainCompleteTwelfths);

    public static readonly FigureName ThirteenthFromCondition = Thirteenth(
        "thirteenth.{year}.prorateFromCondition",
        "treizième mois de l'année d'entrée, depuis la condition",
        "thirteenth month of the year of entry, from the condition",
        ThirteenthMonthFigures.ExplainFromCondition);

    public static FigureName[] All =>
    [
        PaymentOfFullYear, ConditionMetOn, ThirteenthFromEntry, ThirteenthPayment, ThirteenthPaymentInJuneAndDecember, ThirteenthByTwelfths,
        ThirteenthByCompleteTwelfths, ThirteenthFromCondition,
    ];

    private static FigureName Thirteenth(
        string id, string french, string english, Func<Figure, Explanation> explain, string? name = null) =>
        new(new("le treizième mois", "the thirteenth month"), id, new(french, english), explain, name);
}
