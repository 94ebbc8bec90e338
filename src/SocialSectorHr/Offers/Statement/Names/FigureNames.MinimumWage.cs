namespace SocialSectorHr.Offers;

public static partial class FigureNames
{
    internal static readonly MinimumWageNames MinimumWageAtStart = new("atStart", static statement => statement.Start.Value);

    internal static readonly MinimumWageNames MinimumWageAtMinimumEnd = new("atMinimumEnd", MinimumWageFigures.MinimumEnd);

    internal static readonly MinimumWageNames MinimumWageToday = new("today", static statement => statement.On);

    private static FigureName[] OfMinimumWage => [.. MinimumWageAtStart.All, .. MinimumWageAtMinimumEnd.All, .. MinimumWageToday.All];
}
