namespace SocialSectorHr.Law;

/// <summary>The working time of territorial agents (temps de travail), décrets 2000-815 and 2001-623, CGFP L611-2.</summary>
public static class PublicWorkingTime
{
    /// <summary>The hours of a full-time year, solidarity day included.</summary>
    /// <remarks>Held since every département had to be at 1607 h (loi 2019-828, art. 47); less is allowed for hardship.</remarks>
    public static Dated<Hours> AnnualHours { get; } = new(
        new("durée annuelle des agents territoriaux", "yearly hours of territorial agents"), LegalCheck.Day)
    {
        { 2023, 1, 1, Hours.Of(1607), PublicAgentDecree.WorkingTime },
    };
}
