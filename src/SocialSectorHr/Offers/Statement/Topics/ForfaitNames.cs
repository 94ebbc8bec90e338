using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>The rows of the catalogue for a forfait in days.</summary>
internal static class ForfaitNames
{
    public static readonly FigureName ForfaitCeiling = Forfait(
        "legalCeiling", ForfaitLimits.Ceiling.Name.French, ForfaitLimits.Ceiling.Name.English, ForfaitFigures.ExplainCeiling);

    public static readonly FigureName ForfaitMaximum = Forfait(
        "maximumDays", ForfaitLimits.Maximum.Name.French, ForfaitLimits.Maximum.Name.English, ForfaitFigures.ExplainMaximum);

    public static readonly FigureName RestDays = Forfait(
        "{year}.restDays", "jours de repos en {year}", "rest days in {year}", ForfaitFigures.ExplainYear);

    public static readonly FigureName DayValue = Forfait(
        "{year}.dailyValue.{method}{.bound}",
        "valeur d'une journée en {year}, {method}{, bound}",
        "value of a day in {year}, {method}{, bound}",
        ForfaitValueFigures.ExplainValue);

    public static readonly FigureName RestDayGivenUp = Forfait(
        "renunciationPerDay{.bound}",
        "jour de repos auquel le salarié renonce, majoration minimale comprise{, bound}",
        "a rest day given up, least premium included{, bound}",
        ForfaitValueFigures.ExplainGivenUp);

    public static readonly ForfaitPeriodNames ForfaitOfYear = new(string.Empty, ForfaitFigures.PartOf);

    public static readonly ForfaitPeriodNames ForfaitToCeiling = new("ToCeiling", ForfaitFigures.PartToCeiling);

    public static readonly FigureName DaysOfContract = Forfait(
        "{number}months.days.{method}",
        "jours à travailler de tout le contrat, {method}",
        "days to work of the whole contract, {method}",
        ForfaitFigures.ExplainTotal,
        "forfait.contract.days");

    public static FigureName[] All =>
        [ForfaitCeiling, ForfaitMaximum, RestDays, DayValue, RestDayGivenUp, .. ForfaitOfYear.All, .. ForfaitToCeiling.All, DaysOfContract];

    private static FigureName Forfait(string id, string french, string english, Func<Figure, Explanation> explain, string? name = null) =>
        new(ForfaitPeriodNames.Topic, $"forfait.{id}", new(french, english), explain, name);
}
