using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The least weighing of each job of supported housing.</summary>
/// <remarks>Jobs 1 to 13 have 40 points more since 2023, those of the contribution at level II.</remarks>
internal static class SupportedHousingGrids
{
    /// <summary>Job 1.</summary>
    internal static Dated<PayGrid> Of1 { get; } = new(
        new("pesée minimale, emploi 1 HLA", "least weighing, job 1 HLA"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2026, 9, 1))
    {
        { 2014, 7, 1, PayGrid.Of((0, 1377)), BranchTexts.SupportedHousing_Avenant37 },
        { 2023, 1, 1, PayGrid.Of((0, 1417)), BranchTexts.SupportedHousing_Avenant61 },
    };

    /// <summary>Job 2.</summary>
    internal static Dated<PayGrid> Of2 { get; } = new(
        new("pesée minimale, emploi 2 HLA", "least weighing, job 2 HLA"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2026, 9, 1))
    {
        { 2014, 7, 1, PayGrid.Of((0, 1398)), BranchTexts.SupportedHousing_Avenant37 },
        { 2023, 1, 1, PayGrid.Of((0, 1438)), BranchTexts.SupportedHousing_Avenant61 },
    };

    /// <summary>Job 3.</summary>
    internal static Dated<PayGrid> Of3 { get; } = new(
        new("pesée minimale, emploi 3 HLA", "least weighing, job 3 HLA"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2026, 9, 1))
    {
        { 2014, 7, 1, PayGrid.Of((0, 1416)), BranchTexts.SupportedHousing_Avenant37 },
        { 2023, 1, 1, PayGrid.Of((0, 1456)), BranchTexts.SupportedHousing_Avenant61 },
    };

    /// <summary>Job 4.</summary>
    internal static Dated<PayGrid> Of4 { get; } = new(
        new("pesée minimale, emploi 4 HLA", "least weighing, job 4 HLA"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2026, 9, 1))
    {
        { 2014, 7, 1, PayGrid.Of((0, 1416)), BranchTexts.SupportedHousing_Avenant37 },
        { 2023, 1, 1, PayGrid.Of((0, 1456)), BranchTexts.SupportedHousing_Avenant61 },
    };

    /// <summary>Job 5.</summary>
    internal static Dated<PayGrid> Of5 { get; } = new(
        new("pesée minimale, emploi 5 HLA", "least weighing, job 5 HLA"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2026, 9, 1))
    {
        { 2014, 7, 1, PayGrid.Of((0, 1437)), BranchTexts.SupportedHousing_Avenant37 },
        { 2023, 1, 1, PayGrid.Of((0, 1477)), BranchTexts.SupportedHousing_Avenant61 },
    };

    /// <summary>Job 6.</summary>
    internal static Dated<PayGrid> Of6 { get; } = new(
        new("pesée minimale, emploi 6 HLA", "least weighing, job 6 HLA"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2026, 9, 1))
    {
        { 2014, 7, 1, PayGrid.Of((0, 1462)), BranchTexts.SupportedHousing_Avenant37 },
        { 2023, 1, 1, PayGrid.Of((0, 1502)), BranchTexts.SupportedHousing_Avenant61 },
    };

    /// <summary>Job 7.</summary>
    internal static Dated<PayGrid> Of7 { get; } = new(
        new("pesée minimale, emploi 7 HLA", "least weighing, job 7 HLA"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2026, 9, 1))
    {
        { 2014, 7, 1, PayGrid.Of((0, 1510)), BranchTexts.SupportedHousing_Avenant37 },
        { 2023, 1, 1, PayGrid.Of((0, 1550)), BranchTexts.SupportedHousing_Avenant61 },
    };

    /// <summary>Job 8.</summary>
    internal static Dated<PayGrid> Of8 { get; } = new(
        new("pesée minimale, emploi 8 HLA", "least weighing, job 8 HLA"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2026, 9, 1))
    {
        { 2014, 7, 1, PayGrid.Of((0, 1503)), BranchTexts.SupportedHousing_Avenant37 },
        { 2023, 1, 1, PayGrid.Of((0, 1543)), BranchTexts.SupportedHousing_Avenant61 },
    };

    /// <summary>Job 9.</summary>
    internal static Dated<PayGrid> Of9 { get; } = new(
        new("pesée minimale, emploi 9 HLA", "least weighing, job 9 HLA"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2026, 9, 1))
    {
        { 2014, 7, 1, PayGrid.Of((0, 1503)), BranchTexts.SupportedHousing_Avenant37 },
        { 2023, 1, 1, PayGrid.Of((0, 1543)), BranchTexts.SupportedHousing_Avenant61 },
    };

    /// <summary>Job 10.</summary>
    internal static Dated<PayGrid> Of10 { get; } = new(
        new("pesée minimale, emploi 10 HLA", "least weighing, job 10 HLA"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2026, 9, 1))
    {
        { 2014, 7, 1, PayGrid.Of((0, 1579)), BranchTexts.SupportedHousing_Avenant37 },
        { 2023, 1, 1, PayGrid.Of((0, 1619)), BranchTexts.SupportedHousing_Avenant61 },
    };

    /// <summary>Job 12.</summary>
    internal static Dated<PayGrid> Of12 { get; } = new(
        new("pesée minimale, emploi 12 HLA", "least weighing, job 12 HLA"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2026, 9, 1))
    {
        { 2014, 7, 1, PayGrid.Of((0, 1714)), BranchTexts.SupportedHousing_Avenant37 },
        { 2023, 1, 1, PayGrid.Of((0, 1754)), BranchTexts.SupportedHousing_Avenant61 },
    };

    /// <summary>Job 13.</summary>
    internal static Dated<PayGrid> Of13 { get; } = new(
        new("pesée minimale, emploi 13 HLA", "least weighing, job 13 HLA"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2026, 9, 1))
    {
        { 2014, 7, 1, PayGrid.Of((0, 1656)), BranchTexts.SupportedHousing_Avenant37 },
        { 2023, 1, 1, PayGrid.Of((0, 1696)), BranchTexts.SupportedHousing_Avenant61 },
    };

    /// <summary>Job 14.</summary>
    internal static Dated<PayGrid> Of14 { get; } = new(
        new("pesée minimale, emploi 14 HLA", "least weighing, job 14 HLA"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2026, 9, 1))
    {
        { 2014, 7, 1, PayGrid.Of((0, 1748)), BranchTexts.SupportedHousing_Avenant37 },
    };

    /// <summary>Job 15.</summary>
    internal static Dated<PayGrid> Of15 { get; } = new(
        new("pesée minimale, emploi 15 HLA", "least weighing, job 15 HLA"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2026, 9, 1))
    {
        { 2014, 7, 1, PayGrid.Of((0, 1795)), BranchTexts.SupportedHousing_Avenant37 },
    };

    /// <summary>Job 16.</summary>
    internal static Dated<PayGrid> Of16 { get; } = new(
        new("pesée minimale, emploi 16 HLA", "least weighing, job 16 HLA"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2026, 9, 1))
    {
        { 2014, 7, 1, PayGrid.Of((0, 1823)), BranchTexts.SupportedHousing_Avenant37 },
    };

    /// <summary>Job 17.</summary>
    internal static Dated<PayGrid> Of17 { get; } = new(
        new("pesée minimale, emploi 17 HLA", "least weighing, job 17 HLA"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2026, 9, 1))
    {
        { 2014, 7, 1, PayGrid.Of((0, 1823)), BranchTexts.SupportedHousing_Avenant37 },
    };

    /// <summary>Job 18.</summary>
    internal static Dated<PayGrid> Of18 { get; } = new(
        new("pesée minimale, emploi 18 HLA", "least weighing, job 18 HLA"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2026, 9, 1))
    {
        { 2014, 7, 1, PayGrid.Of((0, 2173)), BranchTexts.SupportedHousing_Avenant37 },
    };

    /// <summary>Job 19.</summary>
    internal static Dated<PayGrid> Of19 { get; } = new(
        new("pesée minimale, emploi 19 HLA", "least weighing, job 19 HLA"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2026, 9, 1))
    {
        { 2014, 7, 1, PayGrid.Of((0, 2390)), BranchTexts.SupportedHousing_Avenant37 },
    };

    /// <summary>Job 20.</summary>
    internal static Dated<PayGrid> Of20 { get; } = new(
        new("pesée minimale, emploi 20 HLA", "least weighing, job 20 HLA"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2026, 9, 1))
    {
        { 2014, 7, 1, PayGrid.Of((0, 2828)), BranchTexts.SupportedHousing_Avenant37 },
    };
}
