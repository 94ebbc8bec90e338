using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The index of each position of missions locales.</summary>
internal static class MissionsLocalesGrids
{
    /// <summary>Position 5.</summary>
    internal static Dated<PayGrid> Of5 { get; } = new(
        new("indice de la cotation 5", "index of position 5"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2024, 1, 1))
    {
        { 2023, 7, 1, PayGrid.Of((0, 362)), BranchTexts.MissionsLocales_Point2023 },
    };

    /// <summary>Position 6.</summary>
    internal static Dated<PayGrid> Of6 { get; } = new(
        new("indice de la cotation 6", "index of position 6"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2024, 1, 1))
    {
        { 2023, 7, 1, PayGrid.Of((0, 375)), BranchTexts.MissionsLocales_Point2023 },
    };

    /// <summary>Position 7.</summary>
    internal static Dated<PayGrid> Of7 { get; } = new(
        new("indice de la cotation 7", "index of position 7"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2024, 1, 1))
    {
        { 2023, 7, 1, PayGrid.Of((0, 379)), BranchTexts.MissionsLocales_Point2023 },
    };

    /// <summary>Position 8.</summary>
    internal static Dated<PayGrid> Of8 { get; } = new(
        new("indice de la cotation 8", "index of position 8"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2024, 1, 1))
    {
        { 2023, 7, 1, PayGrid.Of((0, 384)), BranchTexts.MissionsLocales_Point2023 },
    };

    /// <summary>Position 9.</summary>
    internal static Dated<PayGrid> Of9 { get; } = new(
        new("indice de la cotation 9", "index of position 9"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2024, 1, 1))
    {
        { 2023, 7, 1, PayGrid.Of((0, 389)), BranchTexts.MissionsLocales_Point2023 },
    };

    /// <summary>Position 10.</summary>
    internal static Dated<PayGrid> Of10 { get; } = new(
        new("indice de la cotation 10", "index of position 10"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2024, 1, 1))
    {
        { 2023, 7, 1, PayGrid.Of((0, 404)), BranchTexts.MissionsLocales_Point2023 },
    };

    /// <summary>Position 11.</summary>
    internal static Dated<PayGrid> Of11 { get; } = new(
        new("indice de la cotation 11", "index of position 11"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2024, 1, 1))
    {
        { 2023, 7, 1, PayGrid.Of((0, 435)), BranchTexts.MissionsLocales_Point2023 },
    };

    /// <summary>Position 12.</summary>
    internal static Dated<PayGrid> Of12 { get; } = new(
        new("indice de la cotation 12", "index of position 12"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2024, 1, 1))
    {
        { 2023, 7, 1, PayGrid.Of((0, 457)), BranchTexts.MissionsLocales_Point2023 },
    };

    /// <summary>Position 13.</summary>
    internal static Dated<PayGrid> Of13 { get; } = new(
        new("indice de la cotation 13", "index of position 13"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2024, 1, 1))
    {
        { 2023, 7, 1, PayGrid.Of((0, 468)), BranchTexts.MissionsLocales_Point2023 },
    };

    /// <summary>Position 14.</summary>
    internal static Dated<PayGrid> Of14 { get; } = new(
        new("indice de la cotation 14", "index of position 14"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2024, 1, 1))
    {
        { 2023, 7, 1, PayGrid.Of((0, 488)), BranchTexts.MissionsLocales_Point2023 },
    };

    /// <summary>Position 15.</summary>
    internal static Dated<PayGrid> Of15 { get; } = new(
        new("indice de la cotation 15", "index of position 15"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2024, 1, 1))
    {
        { 2023, 7, 1, PayGrid.Of((0, 548)), BranchTexts.MissionsLocales_Point2023 },
    };

    /// <summary>Position 16.</summary>
    internal static Dated<PayGrid> Of16 { get; } = new(
        new("indice de la cotation 16", "index of position 16"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2024, 1, 1))
    {
        { 2023, 7, 1, PayGrid.Of((0, 608)), BranchTexts.MissionsLocales_Point2023 },
    };
}
