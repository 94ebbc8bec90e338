namespace SocialSectorHr.Offers;

/// <summary>The rows of the catalogue for the trial period.</summary>
internal static class TrialNames
{
    public static readonly FigureName TrialMonths = Trial("trial.maxMonths", "essai, durée maximale", "trial, longest length", TrialFigures.Explain);

    public static readonly FigureName TrialDays = Trial("trial.maxDays", "essai, durée maximale", "trial, longest length", TrialFigures.Explain);

    public static readonly FigureName TrialEnd = Trial("trial.end", "essai, dernier jour", "trial, last day", TrialFigures.Explain);

    public static readonly FigureName TrialEndByCategory = Trial(
        "trial.end.{category}", "essai, dernier jour, {case}", "trial, last day, {case}", TrialFigures.Explain);

    public static readonly FigureName TrialMonthsByCategory = Trial(
        "trial.maxMonths.{category}", "essai, durée maximale, {case}", "trial, longest length, {case}", TrialFigures.Explain);

    public static readonly FigureName TrialRenewal = Trial("trial.renewal", "essai, renouvellement", "trial, renewal", TrialFigures.Explain);

    public static FigureName[] All => [TrialMonths, TrialDays, TrialEnd, TrialMonthsByCategory, TrialEndByCategory, TrialRenewal];

    private static FigureName Trial(string id, string french, string english, Func<Figure, Explanation> explain) =>
        new(new("la période d'essai", "the trial period"), id, new(french, english), explain);
}
