using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The coefficients of home care by category, degree and step.</summary>
internal static class HomeCareGrids
{
    /// <summary>Employee, degree 1, step 1.</summary>
    internal static Dated<PayGrid> Employee1Step1 { get; } = new(
        new("coefficient, employé degré 1 échelon 1, BAD", "coefficient, employee degree 1 step 1, BAD"),
        LegalCheck.Day)
    {
        { 2021, 10, 1, PayGrid.Of((0, 286)), BranchTexts.HomeCare_Avenant43 },
        { 2022, 1, 1, PayGrid.Of((0, 291)), BranchTexts.HomeCare_Coefficients2022 },
        { 2024, 1, 1, PayGrid.Of((0, 308)), BranchTexts.HomeCare_Avenant61 },
    };

    /// <summary>Employee, degree 1, step 2.</summary>
    internal static Dated<PayGrid> Employee1Step2 { get; } = new(
        new("coefficient, employé degré 1 échelon 2, BAD", "coefficient, employee degree 1 step 2, BAD"),
        LegalCheck.Day)
    {
        { 2021, 10, 1, PayGrid.Of((0, 299)), BranchTexts.HomeCare_Avenant43 },
        { 2022, 1, 1, PayGrid.Of((0, 304)), BranchTexts.HomeCare_Coefficients2022 },
        { 2024, 1, 1, PayGrid.Of((0, 315)), BranchTexts.HomeCare_Avenant61 },
    };

    /// <summary>Employee, degree 1, step 3.</summary>
    internal static Dated<PayGrid> Employee1Step3 { get; } = new(
        new("coefficient, employé degré 1 échelon 3, BAD", "coefficient, employee degree 1 step 3, BAD"),
        LegalCheck.Day)
    {
        { 2021, 10, 1, PayGrid.Of((0, 318)), BranchTexts.HomeCare_Avenant43 },
        { 2022, 1, 1, PayGrid.Of((0, 324)), BranchTexts.HomeCare_Coefficients2022 },
        { 2024, 1, 1, PayGrid.Of((0, 331)), BranchTexts.HomeCare_Avenant61 },
    };

    /// <summary>Employee, degree 2, step 1.</summary>
    internal static Dated<PayGrid> Employee2Step1 { get; } = new(
        new("coefficient, employé degré 2 échelon 1, BAD", "coefficient, employee degree 2 step 1, BAD"),
        LegalCheck.Day)
    {
        { 2024, 1, 1, PayGrid.Of((0, 344)), BranchTexts.HomeCare_Avenant61 },
    };

    /// <summary>Employee, degree 2, step 2.</summary>
    internal static Dated<PayGrid> Employee2Step2 { get; } = new(
        new("coefficient, employé degré 2 échelon 2, BAD", "coefficient, employee degree 2 step 2, BAD"),
        LegalCheck.Day)
    {
        { 2024, 1, 1, PayGrid.Of((0, 359)), BranchTexts.HomeCare_Avenant61 },
    };

    /// <summary>Employee, degree 2, step 3.</summary>
    internal static Dated<PayGrid> Employee2Step3 { get; } = new(
        new("coefficient, employé degré 2 échelon 3, BAD", "coefficient, employee degree 2 step 3, BAD"),
        LegalCheck.Day)
    {
        { 2024, 1, 1, PayGrid.Of((0, 383)), BranchTexts.HomeCare_Avenant61 },
    };

    /// <summary>Technician or supervisor, degree 1, step 1.</summary>
    internal static Dated<PayGrid> Technician1Step1 { get; } = new(
        new(
            "coefficient, technicien ou agent de maîtrise degré 1 échelon 1, BAD",
            "coefficient, technician or supervisor degree 1 step 1, BAD"),
        LegalCheck.Day)
    {
        { 2021, 10, 1, PayGrid.Of((0, 363)), BranchTexts.HomeCare_Avenant43 },
    };

    /// <summary>Technician or supervisor, degree 1, step 2.</summary>
    internal static Dated<PayGrid> Technician1Step2 { get; } = new(
        new(
            "coefficient, technicien ou agent de maîtrise degré 1 échelon 2, BAD",
            "coefficient, technician or supervisor degree 1 step 2, BAD"),
        LegalCheck.Day)
    {
        { 2021, 10, 1, PayGrid.Of((0, 379)), BranchTexts.HomeCare_Avenant43 },
    };

    /// <summary>Technician or supervisor, degree 1, step 3.</summary>
    internal static Dated<PayGrid> Technician1Step3 { get; } = new(
        new(
            "coefficient, technicien ou agent de maîtrise degré 1 échelon 3, BAD",
            "coefficient, technician or supervisor degree 1 step 3, BAD"),
        LegalCheck.Day)
    {
        { 2021, 10, 1, PayGrid.Of((0, 404)), BranchTexts.HomeCare_Avenant43 },
    };

    /// <summary>Technician or supervisor, degree 2, step 1.</summary>
    internal static Dated<PayGrid> Technician2Step1 { get; } = new(
        new(
            "coefficient, technicien ou agent de maîtrise degré 2 échelon 1, BAD",
            "coefficient, technician or supervisor degree 2 step 1, BAD"),
        LegalCheck.Day)
    {
        { 2021, 10, 1, PayGrid.Of((0, 436)), BranchTexts.HomeCare_Avenant43 },
    };

    /// <summary>Technician or supervisor, degree 2, step 2.</summary>
    internal static Dated<PayGrid> Technician2Step2 { get; } = new(
        new(
            "coefficient, technicien ou agent de maîtrise degré 2 échelon 2, BAD",
            "coefficient, technician or supervisor degree 2 step 2, BAD"),
        LegalCheck.Day)
    {
        { 2021, 10, 1, PayGrid.Of((0, 456)), BranchTexts.HomeCare_Avenant43 },
    };

    /// <summary>Technician or supervisor, degree 2, step 3.</summary>
    internal static Dated<PayGrid> Technician2Step3 { get; } = new(
        new(
            "coefficient, technicien ou agent de maîtrise degré 2 échelon 3, BAD",
            "coefficient, technician or supervisor degree 2 step 3, BAD"),
        LegalCheck.Day)
    {
        { 2021, 10, 1, PayGrid.Of((0, 485)), BranchTexts.HomeCare_Avenant43 },
    };

    /// <summary>Cadre, degree 1, step 1.</summary>
    internal static Dated<PayGrid> Executive1Step1 { get; } = new(
        new("coefficient, cadre degré 1 échelon 1, BAD", "coefficient, cadre degree 1 step 1, BAD"),
        LegalCheck.Day)
    {
        { 2021, 10, 1, PayGrid.Of((0, 485)), BranchTexts.HomeCare_Avenant43_Executives },
    };

    /// <summary>Cadre, degree 1, step 2.</summary>
    internal static Dated<PayGrid> Executive1Step2 { get; } = new(
        new("coefficient, cadre degré 1 échelon 2, BAD", "coefficient, cadre degree 1 step 2, BAD"),
        LegalCheck.Day)
    {
        { 2021, 10, 1, PayGrid.Of((0, 507)), BranchTexts.HomeCare_Avenant43_Executives },
    };

    /// <summary>Cadre, degree 1, step 3.</summary>
    internal static Dated<PayGrid> Executive1Step3 { get; } = new(
        new("coefficient, cadre degré 1 échelon 3, BAD", "coefficient, cadre degree 1 step 3, BAD"),
        LegalCheck.Day)
    {
        { 2021, 10, 1, PayGrid.Of((0, 540)), BranchTexts.HomeCare_Avenant43_Executives },
    };

    /// <summary>Cadre, degree 2, step 1.</summary>
    internal static Dated<PayGrid> Executive2Step1 { get; } = new(
        new("coefficient, cadre degré 2 échelon 1, BAD", "coefficient, cadre degree 2 step 1, BAD"),
        LegalCheck.Day)
    {
        { 2021, 10, 1, PayGrid.Of((0, 583)), BranchTexts.HomeCare_Avenant43_Executives },
    };

    /// <summary>Cadre, degree 2, step 2.</summary>
    internal static Dated<PayGrid> Executive2Step2 { get; } = new(
        new("coefficient, cadre degré 2 échelon 2, BAD", "coefficient, cadre degree 2 step 2, BAD"),
        LegalCheck.Day)
    {
        { 2021, 10, 1, PayGrid.Of((0, 610)), BranchTexts.HomeCare_Avenant43_Executives },
    };

    /// <summary>Cadre, degree 2, step 3.</summary>
    internal static Dated<PayGrid> Executive2Step3 { get; } = new(
        new("coefficient, cadre degré 2 échelon 3, BAD", "coefficient, cadre degree 2 step 3, BAD"),
        LegalCheck.Day)
    {
        { 2021, 10, 1, PayGrid.Of((0, 649)), BranchTexts.HomeCare_Avenant43_Executives },
    };
}
