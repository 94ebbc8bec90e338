namespace SocialSectorHr.Offers;

/// <summary>The rows of the catalogue for RTT.</summary>
internal static class RttNames
{
    public static readonly FigureName RttPerYear = Rtt("rtt.perYear.{bound}", "RTT par an, {bound}", "RTT a year, {bound}", null);

    public static readonly FigureName RttOfEntryByBound = Rtt(
        "rtt.prorata.{method}.halfDayNearest.{bound}",
        "RTT de l'année d'entrée, {bound}",
        "RTT of the year of entry, {bound}",
        RttRangeFigures.ExplainShare);

    public static readonly FigureName LowestRtt = Rtt(
        "rtt.{year}.lowest",
        "RTT selon la méthode, au moins en {year}",
        "RTT by method, at least in {year}",
        RttRangeFigures.ExplainMethod);

    public static readonly FigureName HighestRtt = Rtt(
        "rtt.{year}.highest",
        "RTT selon la méthode, au plus en {year}",
        "RTT by method, at most in {year}",
        RttRangeFigures.ExplainMethod);

    public static readonly FigureName LowestRttIfAny = Rtt(
        "rtt.{year}.lowest",
        "RTT si les heures au-delà de 35 h en donnent, au moins en {year}",
        "RTT if the hours above 35 give some, at least in {year}",
        RttRangeFigures.ExplainMethod);

    public static readonly FigureName HighestRttIfAny = Rtt(
        "rtt.{year}.highest",
        "RTT si les heures au-delà de 35 h en donnent, au plus en {year}",
        "RTT if the hours above 35 give some, at most in {year}",
        RttRangeFigures.ExplainMethod);

    public static readonly FigureName RttOfEntryUnrounded = Rtt(
        "rtt.prorata.{method}.unrounded",
        "RTT de l'année d'entrée, {method}, non arrondis",
        "RTT of the year of entry, {method}, not rounded",
        RttFigures.ExplainShare);

    public static readonly FigureName RttOfEntry = Rtt(
        "rtt.prorata.{method}.halfDayNearest",
        "RTT de l'année d'entrée, {method}, à la demi-journée",
        "RTT of the year of entry, {method}, to the half-day",
        RttFigures.ExplainShare);

    public static readonly FigureName RttOfEntryUp = Rtt(
        "rtt.prorata.{method}.halfDayUp",
        "RTT de l'année d'entrée, {method}, à la demi-journée supérieure",
        "RTT of the year of entry, {method}, up to the half-day",
        RttFigures.ExplainUp);

    public static readonly FigureName RttOrigin = Rtt(
        "rtt.origin", "RTT d'une année forfaitaire de 228 jours", "RTT of a flat year of 228 days", RttFigures.ExplainOrigin);

    public static FigureName[] All =>
    [
        RttPerYear, RttOfEntryByBound, LowestRtt, HighestRtt, LowestRttIfAny, HighestRttIfAny, RttOfEntryUnrounded, RttOfEntry,
        RttOfEntryUp, RttOrigin,
    ];

    private static FigureName Rtt(string id, string french, string english, Func<Figure, Explanation>? explain) =>
        new(new("les RTT", "RTT"), id, new(french, english), explain);
}
