namespace SocialSectorHr.Offers;

public static partial class FigureNames
{
    internal static readonly FigureName MonthlyPay = Pay("pay.monthly.exact", "mois exact", "exact month", PayFigures.ExplainMonth);

    internal static readonly FigureName AnnualPayWithThirteenth = Pay(
        "pay.annual.withThirteenth", "année, treizième mois compris", "year with the thirteenth month", PayFigures.ExplainYear);

    internal static readonly FigureName AnnualPayWithoutThirteenth = Pay(
        "pay.annual.base", "année sans le treizième mois", "year without the thirteenth month", PayFigures.ExplainTwelveMonths);

    internal static readonly FigureName AverageMonth = Pay(
        "pay.monthly.averageWithThirteenth", "mois moyen, treizième mois compris", "average month with the thirteenth", PayFigures.ExplainAverage);

    internal static readonly FigureName AnnualPay = Pay("pay.annual{.bound}", "année{, bound}", "year{, bound}", PayFigures.ExplainYear);

    internal static readonly FigureName MonthlyPayBound = Pay("pay.monthly{.bound}", "mois{, bound}", "month{, bound}", PayFigures.ExplainMonth);

    internal static readonly FigureName MonthlyPayWithSupplements = Pay(
        "pay.monthly.withSupplements{.bound}",
        "mois, suppléments en plus compris{, bound}",
        "month with what comes on top{, bound}",
        SupplementFigures.Explain);

    internal static readonly FigureName MonthlyMidpoint = Pay(
        "pay.monthly.midpoint", "milieu de la fourchette par mois", "middle of the range a month", PayFigures.ExplainMidpoint);

    internal static readonly FigureName AnnouncedKind = Pay(
        "pay.announced.mode", "nature du montant annoncé", "nature of the announced amount", PayFigures.ExplainAnnounced);

    internal static readonly FigureName AnnualPayFromAnnounced = Pay(
        "pay.annualFromAnnounced", "année d'après le mois annoncé", "year by the announced month", PayFigures.ExplainAnnounced);

    internal static readonly FigureName MonthlyGap = Pay("pay.announced.gapPerMonth", "écart par mois", "gap a month", PayFigures.ExplainAnnounced);

    internal static readonly FigureName AnnualGap = Pay("pay.announced.gapPerYear", "écart par an", "gap a year", PayFigures.ExplainAnnounced);

    internal static readonly FigureName HourlyPayOfForfait = Pay("pay.hourly", "taux horaire", "hourly rate", HourlyPayFigures.ExplainForfait);

    internal static readonly FigureName HourlyPay = Pay(
        "pay.hourly{.bound}", "taux horaire brut{, bound}", "gross hourly rate{, bound}", HourlyPayFigures.ExplainRate);

    internal static readonly FigureName HourlyPayWithRtt = Pay(
        "pay.hourly.{method}{.bound}", "taux horaire brut, RTT{, bound}", "gross hourly rate, RTT{, bound}", HourlyPayFigures.ExplainRate);

    internal static readonly FigureName HourlyPayWithOvertime = Pay(
        "pay.hourly.{method}{.bound}",
        "taux horaire brut, heures supplémentaires payées{, bound}",
        "gross hourly rate, overtime paid{, bound}",
        HourlyPayFigures.ExplainRate);

    internal static readonly FigureName PaidHoursPerMonth = Pay(
        "pay.paidHoursPerMonth.{method}", "heures payées par mois, RTT", "hours paid a month, RTT", HourlyPayFigures.ExplainRate);

    internal static readonly FigureName MonthlyPayWithoutSegur = Pay(
        "pay.monthly.withoutSegur", "mois sans Ségur", "month without Segur", HourlyPayFigures.ExplainWithoutSegur);

    internal static readonly FigureName AnnualPayWithoutSegur = Pay(
        "pay.annual.withoutSegur", "année sans Ségur", "year without Segur", HourlyPayFigures.ExplainWithoutSegur);

    private static FigureName[] OfPay =>
    [
        MonthlyPay, AnnualPayWithThirteenth, AnnualPayWithoutThirteenth, AverageMonth, MonthlyPayBound, AnnualPay, MonthlyPayWithSupplements,
        MonthlyMidpoint, AnnouncedKind, AnnualPayFromAnnounced, MonthlyGap, AnnualGap, HourlyPayOfForfait, HourlyPay, HourlyPayWithRtt,
        HourlyPayWithOvertime, PaidHoursPerMonth, MonthlyPayWithoutSegur, AnnualPayWithoutSegur,
    ];

    private static FigureName Pay(string id, string french, string english, Func<Figure, Explanation> explain) =>
        new(new("le salaire", "pay"), id, new(french, english), explain);
}
