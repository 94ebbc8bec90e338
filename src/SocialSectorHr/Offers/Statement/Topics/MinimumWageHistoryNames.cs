namespace SocialSectorHr.Offers;

/// <summary>The rows of the catalogue for a pay that the SMIC overtakes.</summary>
internal static class MinimumWageHistoryNames
{
    public static readonly FigureName From = Shortfall(
        "smic.shortfall.from{.bound}", "sous le SMIC à partir du{, bound}", "below the SMIC from{, bound}");

    public static readonly FigureName Total = Shortfall(
        "smic.shortfall.total{.bound}", "il manque jusqu'à la fin du contrat ou de l'année{, bound}", "lacking up to the end of the contract or of the year{, bound}");

    public static FigureName[] All => [From, Total];

    private static FigureName Shortfall(string id, string french, string english) =>
        new(new("le SMIC", "the SMIC"), id, new(french, english), MinimumWageHistoryFigures.Explain);
}
