namespace SocialSectorHr.Offers;

/// <summary>The rows of the catalogue for the pay of a period.</summary>
internal static class PeriodPayNames
{
    public static readonly FigureName PayOfMinimumLength = Period(
        "pay.{number}months{.bound}",
        "salaire de la durée minimale{, bound}",
        "pay of the minimum length{, bound}",
        PeriodPayFigures.ExplainMinimum,
        "pay.minimumLength");

    public static readonly FigureName FirstMonth = Period(
        "pay.firstMonth.{method}{.bound}",
        "premier mois, {method}{, bound}",
        "first month, {method}{, bound}",
        PeriodPayFigures.ExplainFirstMonth);

    public static readonly FigureName MonthsPaidOfContract = Period(
        "pay.contract.paidMonths", "mois payés du contrat", "months paid of the contract", PeriodPayFigures.ExplainPeriod, "pay.paidMonths");

    public static readonly FigureName MonthsPaidOfYear = Period(
        "pay.{year}.paidMonths", "mois payés de {year}", "months paid of {year}", PeriodPayFigures.ExplainPeriod);

    public static readonly FigureName PayOfContract = Period(
        "pay.contract.total.{method}{.bound}",
        "salaire brut du contrat, {method}{, bound}",
        "gross pay of the contract, {method}{, bound}",
        PeriodPayFigures.ExplainPeriod,
        "pay.total");

    public static readonly FigureName PayOfYear = Period(
        "pay.{year}.total.{method}{.bound}",
        "salaire brut de {year}, {method}{, bound}",
        "gross pay of {year}, {method}{, bound}",
        PeriodPayFigures.ExplainPeriod);

    public static readonly FigureName BasePayOfContract = Period(
        "pay.contract.base.{method}{.bound}",
        "salaire brut, treizième mois non compris, du contrat, {method}{, bound}",
        "gross pay without the thirteenth month, of the contract, {method}{, bound}",
        PeriodPayFigures.ExplainPeriod,
        "pay.base");

    public static readonly FigureName BasePayOfYear = Period(
        "pay.{year}.base.{method}{.bound}",
        "salaire brut, treizième mois non compris, de {year}, {method}{, bound}",
        "gross pay without the thirteenth month, of {year}, {method}{, bound}",
        PeriodPayFigures.ExplainPeriod);

    public static FigureName[] All =>
        [
            PayOfMinimumLength,
            FirstMonth,
            MonthsPaidOfContract,
            MonthsPaidOfYear,
            PayOfContract,
            PayOfYear,
            BasePayOfContract,
            BasePayOfYear,
        ];

    private static FigureName Period(string id, string french, string english, Func<Figure, Explanation> explain, string? name = null) =>
        new(new("le salaire d'une période", "the pay of a period"), id, new(french, english), explain, name);
}
