using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The positions of missions locales (cotations) with their index.</summary>
/// <remarks>An adviser in integration is at 11 or 12 [C].</remarks>
public static class MissionsLocalesJobs
{
    /// <summary>Position 5 (cotation 5).</summary>
    public static AgreementJob Position5 { get; } = new()
    {
        Name = new("cotation 5", "position 5"),
        Grid = MissionsLocalesGrids.Of5,
        Source = BranchTexts.MissionsLocales_Point2023,
    };

    /// <summary>Position 6 (cotation 6).</summary>
    public static AgreementJob Position6 { get; } = new()
    {
        Name = new("cotation 6", "position 6"),
        Grid = MissionsLocalesGrids.Of6,
        Source = BranchTexts.MissionsLocales_Point2023,
    };

    /// <summary>Position 7 (cotation 7).</summary>
    public static AgreementJob Position7 { get; } = new()
    {
        Name = new("cotation 7", "position 7"),
        Grid = MissionsLocalesGrids.Of7,
        Source = BranchTexts.MissionsLocales_Point2023,
    };

    /// <summary>Position 8 (cotation 8).</summary>
    public static AgreementJob Position8 { get; } = new()
    {
        Name = new("cotation 8", "position 8"),
        Grid = MissionsLocalesGrids.Of8,
        Source = BranchTexts.MissionsLocales_Point2023,
    };

    /// <summary>Position 9 (cotation 9).</summary>
    public static AgreementJob Position9 { get; } = new()
    {
        Name = new("cotation 9", "position 9"),
        Grid = MissionsLocalesGrids.Of9,
        Source = BranchTexts.MissionsLocales_Point2023,
    };

    /// <summary>Position 10 (cotation 10).</summary>
    public static AgreementJob Position10 { get; } = new()
    {
        Name = new("cotation 10", "position 10"),
        Grid = MissionsLocalesGrids.Of10,
        Source = BranchTexts.MissionsLocales_Point2023,
    };

    /// <summary>Position 11 (cotation 11).</summary>
    public static AgreementJob Position11 { get; } = new()
    {
        Name = new("cotation 11", "position 11"),
        Grid = MissionsLocalesGrids.Of11,
        Source = BranchTexts.MissionsLocales_Point2023,
    };

    /// <summary>Position 12 (cotation 12).</summary>
    public static AgreementJob Position12 { get; } = new()
    {
        Name = new("cotation 12", "position 12"),
        Grid = MissionsLocalesGrids.Of12,
        Source = BranchTexts.MissionsLocales_Point2023,
    };

    /// <summary>Position 13 (cotation 13).</summary>
    public static AgreementJob Position13 { get; } = new()
    {
        Name = new("cotation 13", "position 13"),
        Grid = MissionsLocalesGrids.Of13,
        Source = BranchTexts.MissionsLocales_Point2023,
    };

    /// <summary>Position 14 (cotation 14).</summary>
    public static AgreementJob Position14 { get; } = new()
    {
        Name = new("cotation 14", "position 14"),
        Grid = MissionsLocalesGrids.Of14,
        Source = BranchTexts.MissionsLocales_Point2023,
    };

    /// <summary>Position 15 (cotation 15).</summary>
    public static AgreementJob Position15 { get; } = new()
    {
        Name = new("cotation 15", "position 15"),
        Grid = MissionsLocalesGrids.Of15,
        Source = BranchTexts.MissionsLocales_Point2023,
    };

    /// <summary>Position 16 (cotation 16).</summary>
    public static AgreementJob Position16 { get; } = new()
    {
        Name = new("cotation 16", "position 16"),
        Grid = MissionsLocalesGrids.Of16,
        Source = BranchTexts.MissionsLocales_Point2023,
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<AgreementJob> All { get; } = ValueList.Of(
    [
        Position5,
        Position6,
        Position7,
        Position8,
        Position9,
        Position10,
        Position11,
        Position12,
        Position13,
        Position14,
        Position15,
        Position16,
    ]);
}
