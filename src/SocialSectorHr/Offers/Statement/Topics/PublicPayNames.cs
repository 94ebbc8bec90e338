namespace SocialSectorHr.Offers;

/// <summary>The rows of the catalogue for the pay of a public post.</summary>
internal static class PublicPayNames
{
    private static readonly Bilingual Topic = new("la rémunération d'un poste public", "the pay of a public post");

    public static readonly FigureName Point = Pay("pointMonthly", "valeur mensuelle du point d'indice", "monthly value of the index point", PublicPayFigures.ExplainPoint);

    public static readonly FigureName Supplement = Pay("cti", "complément de traitement indiciaire d'un mois", "index supplement of a month (CTI)", PublicPayFigures.ExplainSupplement);

    public static readonly FigureName ResidenceRate = Pay(
        "residenceIndemnityRate", "taux de l'indemnité de résidence", "rate of the residence indemnity", PublicPayFigures.ExplainResidence);

    public static readonly FigureName LowestIndex = Grade("imMin", "indice du premier échelon", "index of the first step");

    public static readonly FigureName HighestIndex = Grade("imMax", "indice du dernier échelon", "index of the last step");

    public static readonly FigureName Steps = Grade("steps", "nombre d'échelons", "number of steps");

    public static readonly FigureName MonthsToTop = Grade("monthsToTop", "durée jusqu'au dernier échelon", "time to the last step");

    public static readonly FigureName LowestMonth = Grade("monthlyMin", "traitement mensuel au premier échelon", "basic pay a month at the first step");

    public static readonly FigureName HighestMonth = Grade("monthlyMax", "traitement mensuel au dernier échelon", "basic pay a month at the last step");

    public static readonly FigureName LowestYear = Grade("annualMin", "traitement annuel au premier échelon", "basic pay a year at the first step");

    public static readonly FigureName HighestYear = Grade("annualMax", "traitement annuel au dernier échelon", "basic pay a year at the last step");

    public static readonly FigureName SupplementDue = OfGrade(
        "pay.{grade}.ctiDue",
        "CTI, si l'accompagnement socio-éducatif est la fonction principale",
        "CTI, if the work is mainly socio-educational support",
        PublicPayFigures.ExplainGross);

    public static readonly FigureName LowestMonthWithSupplement = OfGrade(
        "pay.{grade}.monthlyMinWithCti",
        "traitement mensuel au premier échelon, avec CTI",
        "basic pay a month at the first step, with CTI",
        PublicPayFigures.ExplainGross);

    public static readonly FigureName HighestMonthWithSupplement = OfGrade(
        "pay.{grade}.monthlyMaxWithCti",
        "traitement mensuel au dernier échelon, avec CTI",
        "basic pay a month at the last step, with CTI",
        PublicPayFigures.ExplainGross);

    // Of the basic pay alone: not what other offers compare by.
    public static readonly FigureName Margin = new(
        Topic,
        "smic.today.margin.{grade}",
        new("écart au SMIC du premier échelon, {case}", "margin over the SMIC of the first step, {case}"),
        PublicPayFigures.ExplainMargin,
        "smic.today.marginOfBasicPay");

    public static readonly FigureName LowestOfAll = Pay(
        "range.monthlyMin", "traitement mensuel le plus bas du poste", "lowest basic pay a month of the post", PublicPayFigures.ExplainRange);

    public static readonly FigureName HighestOfAll = Pay(
        "range.monthlyMax", "traitement mensuel le plus haut du poste", "highest basic pay a month of the post", PublicPayFigures.ExplainRange);

    public static readonly FigureName PaidShare = Pay(
        "paidShare{.bound}",
        "part du temps plein qui est payée{, bound}",
        "share of full time that is paid{, bound}",
        PublicPayFigures.ExplainPaidShare);

    public static readonly FigureName Family = Pay(
        "sft.{number}{.bound}",
        "supplément familial d'un mois, enfants : {number}{, bound}",
        "family supplement of a month, children: {number}{, bound}",
        PublicPayFigures.ExplainFamily);

    public static FigureName[] All =>
    [
        Point, Supplement, ResidenceRate, LowestIndex, HighestIndex, Steps, MonthsToTop, LowestMonth, HighestMonth, LowestYear, HighestYear,
        SupplementDue, LowestMonthWithSupplement, HighestMonthWithSupplement, Margin, LowestOfAll, HighestOfAll, PaidShare, Family,
    ];

    private static FigureName Grade(string id, string french, string english) =>
        OfGrade($"pay.{{grade}}.{id}", french, english, PublicPayFigures.ExplainGrade);

    private static FigureName OfGrade(string id, string french, string english, Func<Figure, Explanation> explain) =>
        new(Topic, id, new($"{french}, {{case}}", $"{english}, {{case}}"), explain);

    private static FigureName Pay(string id, string french, string english, Func<Figure, Explanation> explain) =>
        new(Topic, $"pay.{id}", new(french, english), explain);
}
