namespace SocialSectorHr.Offers;

/// <summary>The rows of the catalogue for pay.</summary>
internal static class PayNames
{
    public static readonly FigureName MonthlyPay = Pay("pay.monthly.exact", "mois exact", "exact month", PayFigures.ExplainMonth);

    public static readonly FigureName AnnualPayWithThirteenth = Pay(
        "pay.annual.withThirteenth", "année, treizième mois compris", "year with the thirteenth month", PayFigures.ExplainYear);

    public static readonly FigureName AnnualPayWithoutThirteenth = Pay(
        "pay.annual.base", "année sans le treizième mois", "year without the thirteenth month", PayFigures.ExplainTwelveMonths);

    public static readonly FigureName AverageMonth = Pay(
        "pay.monthly.averageWithThirteenth", "mois moyen, treizième mois compris", "average month with the thirteenth", PayFigures.ExplainAverage);

    public static readonly FigureName AnnualPay = Pay("pay.annual{.bound}", "année{, bound}", "year{, bound}", PayFigures.ExplainYear);

    public static readonly FigureName MonthlyPayBound = Pay("pay.monthly{.bound}", "mois{, bound}", "month{, bound}", PayFigures.ExplainMonth);

    public static readonly FigureName MonthlyPayWithSupplements = Pay(
        "pay.monthly.withSupplements{.bound}",
        "mois, suppléments en plus compris{, bound}",
        "month with what comes on top{, bound}",
        SupplementFigures.Explain);

    public static readonly FigureName MonthlyMidpoint = Pay(
        "pay.monthly.midpoint", "milieu de la fourchette par mois", "middle of the range a month", PayFigures.ExplainMidpoint);

    public static readonly FigureName AnnouncedKind = Pay(
        "pay.announced.mode", "nature du montant annoncé", "nature of the announced amount", PayFigures.ExplainAnnounced);

    public static readonly FigureName AnnualPayFromAnnounced = Pay(
        "pay.annualFromAnnounced", "année d'après le mois annoncé", "year by the announced month", PayFigures.ExplainAnnounced);

    public static readonly FigureName MonthlyGap = Pay("pay.announced.gapPerMonth", "écart par mois", "gap a month", PayFigures.ExplainAnnounced);

    public static readonly FigureName AnnualGap = Pay("pay.announced.gapPerYear", "écart par an", "gap a year", PayFigures.ExplainAnnounced);

    public static readonly FigureName HourlyPayOfForfait = Pay("pay.hourly", "taux horaire", "hourly rate", HourlyPayFigures.ExplainForfait);

    public static readonly FigureName HourlyPay = Pay(
        "pay.hourly{.bound}", "taux horaire brut{, bound}", "gross hourly rate{, bound}", HourlyPayFigures.ExplainRate);

    public static readonly FigureName HourlyPayWithRtt = Pay(
        "pay.hourly.{method}{.bound}", "taux horaire brut, RTT{, bound}", "gross hourly rate, RTT{, bound}", HourlyPayFigures.ExplainRate);

    public static readonly FigureName HourlyPayWithOvertime = Pay(
        "pay.hourly.{method}{.bound}",
        "taux horaire brut, heures supplémentaires payées{, bound}",
        "gross hourly rate, overtime paid{, bound}",
        HourlyPayFigures.ExplainRate);

    public static readonly FigureName PaidHoursPerMonth = Pay(
        "pay.paidHoursPerMonth.{method}", "heures payées par mois, RTT", "hours paid a month, RTT", HourlyPayFigures.ExplainRate);

    public static readonly FigureName MonthlyPayWithoutSegur = Pay(
        "pay.monthly.withoutSegur{.bound}", "mois sans Ségur{, bound}", "month without Segur{, bound}", HourlyPayFigures.ExplainWithoutSegur);

    public static readonly FigureName AnnualPayWithoutSegur = Pay(
        "pay.annual.withoutSegur{.bound}", "année sans Ségur{, bound}", "year without Segur{, bound}", HourlyPayFigures.ExplainWithoutSegur);

    public static FigureName[] All =>
    [
        MonthlyPay, AnnualPayWithThirteenth, AnnualPayWithoutThirteenth, AverageMonth, MonthlyPayBound, AnnualPay,
        MonthlyPayWithSupplements,
        MonthlyMidpoint, AnnouncedKind, AnnualPayFromAnnounced, MonthlyGap, AnnualGap, HourlyPayOfForfait, HourlyPay, HourlyPayWithRtt,
        HourlyPayWithOvertime, PaidHoursPerMonth, MonthlyPayWithoutSegur, AnnualPayWithoutSegur,
    ];

    private static FigureName Pay(string id, string french, string english, Func<Figure, Explanation> explain) =>
        new(new("le salaire", "pay"), id, new(french, english), explain);
}
