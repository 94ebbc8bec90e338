namespace SocialSectorHr.Offers;

/// <summary>The rows of the catalogue for telework.</summary>
internal static class TeleworkNames
{
    public static readonly FigureName TeleworkWeeks = Telework(
        "weeks", "semaines de télétravail de l'année", "weeks of telework of the year", TeleworkFigures.ExplainWeeks);

    public static readonly FigureName TeleworkUnrounded = Telework(
        "{year}.unrounded", "télétravail non arrondi, {year}", "telework not rounded, {year}", TeleworkFigures.ExplainShare);

    public static readonly FigureName TeleworkDays = Telework(
        "{year}.halfDayNearest", "télétravail, {year}", "telework, {year}", TeleworkFigures.ExplainShare);

    public static readonly FigureName MinimumPresence = Telework(
        "{year}.minimumPresence", "présence minimale sur site, {year}", "least presence on site, {year}", TeleworkFigures.ExplainYear);

    public static readonly FigureName DaysOnSite = Telework(
        "{year}.onSite", "jours sur site, {year}", "days on site, {year}", TeleworkFigures.ExplainYear);

    public static readonly FigureName TeleworkFeasible = Telework(
        "{year}.feasible", "télétravail et présence conciliables, {year}", "telework and presence both fit, {year}", TeleworkFigures.ExplainYear);

    public static FigureName[] All => [TeleworkWeeks, TeleworkUnrounded, TeleworkDays, MinimumPresence, DaysOnSite, TeleworkFeasible];

    private static FigureName Telework(string id, string french, string english, Func<Figure, Explanation> explain) =>
        new(new("le télétravail", "telework"), $"telework.{id}", new(french, english), explain);
}
