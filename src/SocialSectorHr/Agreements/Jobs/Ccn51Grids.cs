using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The reference coefficients of CCN 51: one a job, the seniority is a bonus.</summary>
/// <remarks>Their first day was not read, two jobs excepted: held from 2024.</remarks>
internal static class Ccn51Grids
{
    /// <summary>The coefficient 291.</summary>
    internal static Dated<PayGrid> Of291 { get; } = new(
        new("coefficient 291 de la CCN 51", "coefficient 291 of CCN 51"),
        LegalCheck.Day)
    {
        { 2024, 1, 1, PayGrid.Of((0, 291)), BranchTexts.Ccn51_AnnexeI },
    };

    /// <summary>The coefficient 306.</summary>
    internal static Dated<PayGrid> Of306 { get; } = new(
        new("coefficient 306 de la CCN 51", "coefficient 306 of CCN 51"),
        LegalCheck.Day)
    {
        { 2024, 1, 1, PayGrid.Of((0, 306)), BranchTexts.Ccn51_AnnexeI },
    };

    /// <summary>The coefficient 312.</summary>
    internal static Dated<PayGrid> Of312 { get; } = new(
        new("coefficient 312 de la CCN 51", "coefficient 312 of CCN 51"),
        LegalCheck.Day)
    {
        { 2024, 1, 1, PayGrid.Of((0, 312)), BranchTexts.Ccn51_AnnexeI },
    };

    /// <summary>The coefficient 329.</summary>
    internal static Dated<PayGrid> Of329 { get; } = new(
        new("coefficient 329 de la CCN 51", "coefficient 329 of CCN 51"),
        LegalCheck.Day)
    {
        { 2024, 1, 1, PayGrid.Of((0, 329)), BranchTexts.Ccn51_AnnexeI },
    };

    /// <summary>The coefficient 339.</summary>
    internal static Dated<PayGrid> Of339 { get; } = new(
        new("coefficient 339 de la CCN 51", "coefficient 339 of CCN 51"),
        LegalCheck.Day)
    {
        { 2024, 1, 1, PayGrid.Of((0, 339)), BranchTexts.Ccn51_AnnexeI },
    };

    /// <summary>The coefficient 376.</summary>
    internal static Dated<PayGrid> Of376 { get; } = new(
        new("coefficient 376 de la CCN 51", "coefficient 376 of CCN 51"),
        LegalCheck.Day)
    {
        { 2024, 1, 1, PayGrid.Of((0, 376)), BranchTexts.Ccn51_AnnexeI },
    };

    /// <summary>The coefficient 378.</summary>
    internal static Dated<PayGrid> Of378 { get; } = new(
        new("coefficient 378 de la CCN 51", "coefficient 378 of CCN 51"),
        LegalCheck.Day)
    {
        { 2024, 1, 1, PayGrid.Of((0, 378)), BranchTexts.Ccn51_AnnexeI },
    };

    /// <summary>The coefficient 392.</summary>
    internal static Dated<PayGrid> Of392 { get; } = new(
        new("coefficient 392 de la CCN 51", "coefficient 392 of CCN 51"),
        LegalCheck.Day)
    {
        { 2024, 1, 1, PayGrid.Of((0, 392)), BranchTexts.Ccn51_AnnexeI },
    };

    /// <summary>The coefficient 427.</summary>
    internal static Dated<PayGrid> Of427 { get; } = new(
        new("coefficient 427 de la CCN 51", "coefficient 427 of CCN 51"),
        LegalCheck.Day)
    {
        { 2024, 1, 1, PayGrid.Of((0, 427)), BranchTexts.Ccn51_AnnexeI },
    };

    /// <summary>The coefficient 432.</summary>
    internal static Dated<PayGrid> Of432 { get; } = new(
        new("coefficient 432 de la CCN 51", "coefficient 432 of CCN 51"),
        LegalCheck.Day)
    {
        { 2024, 1, 1, PayGrid.Of((0, 432)), BranchTexts.Ccn51_AnnexeI },
    };

    /// <summary>The coefficient 439.</summary>
    internal static Dated<PayGrid> Of439 { get; } = new(
        new("coefficient 439 de la CCN 51", "coefficient 439 of CCN 51"),
        LegalCheck.Day)
    {
        { 2024, 1, 1, PayGrid.Of((0, 439)), BranchTexts.Ccn51_AnnexeI },
    };

    /// <summary>The coefficient 440.</summary>
    internal static Dated<PayGrid> Of440 { get; } = new(
        new("coefficient 440 de la CCN 51", "coefficient 440 of CCN 51"),
        LegalCheck.Day)
    {
        { 2024, 1, 1, PayGrid.Of((0, 440)), BranchTexts.Ccn51_AnnexeI },
    };

    /// <summary>The coefficient 460.</summary>
    internal static Dated<PayGrid> Of460 { get; } = new(
        new("coefficient 460 de la CCN 51", "coefficient 460 of CCN 51"),
        LegalCheck.Day)
    {
        { 2024, 1, 1, PayGrid.Of((0, 460)), BranchTexts.Ccn51_AnnexeI },
    };

    /// <summary>The coefficient 467.</summary>
    internal static Dated<PayGrid> Of467 { get; } = new(
        new("coefficient 467 de la CCN 51", "coefficient 467 of CCN 51"),
        LegalCheck.Day)
    {
        { 2024, 1, 1, PayGrid.Of((0, 467)), BranchTexts.Ccn51_AnnexeI },
    };

    /// <summary>The coefficient 477.</summary>
    internal static Dated<PayGrid> Of477 { get; } = new(
        new("coefficient 477 de la CCN 51", "coefficient 477 of CCN 51"),
        LegalCheck.Day)
    {
        { 2024, 1, 1, PayGrid.Of((0, 477)), BranchTexts.Ccn51_AnnexeI },
    };

    /// <summary>The coefficient 479.</summary>
    internal static Dated<PayGrid> Of479 { get; } = new(
        new("coefficient 479 de la CCN 51", "coefficient 479 of CCN 51"),
        LegalCheck.Day)
    {
        { 2024, 1, 1, PayGrid.Of((0, 479)), BranchTexts.Ccn51_AnnexeI },
    };

    /// <summary>The coefficient 487.</summary>
    internal static Dated<PayGrid> Of487 { get; } = new(
        new("coefficient 487 de la CCN 51", "coefficient 487 of CCN 51"),
        LegalCheck.Day)
    {
        { 2024, 1, 1, PayGrid.Of((0, 487)), BranchTexts.Ccn51_AnnexeI },
    };

    /// <summary>The coefficient 505.</summary>
    internal static Dated<PayGrid> Of505 { get; } = new(
        new("coefficient 505 de la CCN 51", "coefficient 505 of CCN 51"),
        LegalCheck.Day)
    {
        { 2024, 1, 1, PayGrid.Of((0, 505)), BranchTexts.Ccn51_AnnexeI },
    };

    /// <summary>The coefficient 507.</summary>
    internal static Dated<PayGrid> Of507 { get; } = new(
        new("coefficient 507 de la CCN 51", "coefficient 507 of CCN 51"),
        LegalCheck.Day)
    {
        { 2024, 1, 1, PayGrid.Of((0, 507)), BranchTexts.Ccn51_AnnexeI },
    };

    /// <summary>The coefficient 518.</summary>
    internal static Dated<PayGrid> Of518 { get; } = new(
        new("coefficient 518 de la CCN 51", "coefficient 518 of CCN 51"),
        LegalCheck.Day)
    {
        { 2024, 1, 1, PayGrid.Of((0, 518)), BranchTexts.Ccn51_AnnexeI },
    };

    /// <summary>The coefficient 519.</summary>
    internal static Dated<PayGrid> Of519 { get; } = new(
        new("coefficient 519 de la CCN 51", "coefficient 519 of CCN 51"),
        LegalCheck.Day)
    {
        { 2024, 1, 1, PayGrid.Of((0, 519)), BranchTexts.Ccn51_AnnexeI },
    };

    /// <summary>The coefficient of the support workers.</summary>
    internal static Dated<PayGrid> OfSupportWorkers { get; } = new(
        new("coefficient des accompagnants éducatifs et sociaux, CCN 51", "coefficient of the support workers, CCN 51"),
        LegalCheck.Day)
    {
        { 2017, 8, 1, PayGrid.Of((0, 343)), BranchTexts.Ccn51_AnnexeI },
        { 2018, 8, 1, PayGrid.Of((0, 347)), BranchTexts.Ccn51_AnnexeI },
        { 2019, 8, 1, PayGrid.Of((0, 351)), BranchTexts.Ccn51_AnnexeI },
    };

    /// <summary>The coefficient of the nursing aides.</summary>
    internal static Dated<PayGrid> OfNursingAides { get; } = new(
        new("coefficient des aides-soignants, CCN 51", "coefficient of the nursing aides, CCN 51"),
        LegalCheck.Day)
    {
        { 2017, 8, 1, PayGrid.Of((0, 359)), BranchTexts.Ccn51_AnnexeI },
        { 2018, 8, 1, PayGrid.Of((0, 367)), BranchTexts.Ccn51_AnnexeI },
        { 2019, 8, 1, PayGrid.Of((0, 376)), BranchTexts.Ccn51_AnnexeI },
    };
}
