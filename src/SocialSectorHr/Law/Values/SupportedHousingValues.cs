namespace SocialSectorHr.Law;

/// <summary>HLA (IDCC 2336): what its pay is counted with (VSo, VTrS, pesée minimale).</summary>
public static class SupportedHousingValues
{
    /// <summary>The value of the points of the least weighing and of experience (VSo), in euros.</summary>
    /// <remarks>Avenant 67 replaces the system by September 2026: its text was not read.</remarks>
    public static Dated<Money> First { get; } = new(
        new("valeur du point socle HLA", "HLA base point"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2026, 9, 1))
    {
        { 2018, 7, 1, Money.Of(1.105m), BranchTexts.SupportedHousing_2018 },
        { 2019, 4, 1, Money.Of(1.12m), BranchTexts.SupportedHousing_Avenant50 },
        { 2020, 1, 1, Money.Of(1.135m), BranchTexts.SupportedHousing_Avenant51 },
        { 2022, 1, 1, Money.Of(1.15m), BranchTexts.SupportedHousing_Avenant56 },
        { 2023, 10, 1, Money.Of(1.175m), BranchTexts.SupportedHousing_Avenant62 },
        { 2024, 1, 1, Money.Of(1.175m), BranchTexts.SupportedHousing_Avenant63 },
        { 2025, 1, 1, Money.Of(1.193m), BranchTexts.SupportedHousing_Avenant66 },
    };

    /// <summary>The value of the other points (VTrS), in euros.</summary>
    public static Dated<Money> Second { get; } = new(
        new("valeur du point supérieur HLA", "HLA upper point"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2026, 9, 1))
    {
        { 2018, 7, 1, Money.Of(1.099m), BranchTexts.SupportedHousing_2018 },
        { 2019, 4, 1, Money.Of(1.10m), BranchTexts.SupportedHousing_Avenant50 },
        { 2020, 1, 1, Money.Of(1.117m), BranchTexts.SupportedHousing_Avenant51 },
        { 2022, 1, 1, Money.Of(1.13m), BranchTexts.SupportedHousing_Avenant56 },
        { 2024, 1, 1, Money.Of(1.153m), BranchTexts.SupportedHousing_Avenant63 },
        { 2025, 1, 1, Money.Of(1.17m), BranchTexts.SupportedHousing_Avenant66 },
    };

    /// <summary>The least weighing (Pmin), that of job 1.</summary>
    public static Dated<Points> LeastWeighing { get; } = new(
        new("pesée minimale HLA", "least HLA weighing"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2026, 9, 1))
    {
        { 2014, 7, 1, Points.Of(1377), BranchTexts.SupportedHousing_Avenant37 },
        { 2023, 1, 1, Points.Of(1417), BranchTexts.SupportedHousing_Avenant61 },
    };
}
