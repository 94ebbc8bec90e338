using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The places of home care (BAD): category, degree and step.</summary>
/// <remarks>
/// Avenant 70, which moves the nursing aides to the technicians from 1 February 2026, is one secondary source [C]: say the place.
/// </remarks>
public static class HomeCareJobs
{
    /// <summary>Employee, degree 1, step 1 (employé, degré 1, échelon 1).</summary>
    public static AgreementJob Employee1Step1 { get; } = new()
    {
        Name = new("employé, degré 1, échelon 1", "employee, degree 1, step 1"),
        Grid = HomeCareGrids.Employee1Step1,
        Source = BranchTexts.HomeCare_Avenant61,
    };

    /// <summary>Employee, degree 1, step 2 (employé, degré 1, échelon 2).</summary>
    public static AgreementJob Employee1Step2 { get; } = new()
    {
        Name = new("employé, degré 1, échelon 2", "employee, degree 1, step 2"),
        Grid = HomeCareGrids.Employee1Step2,
        Source = BranchTexts.HomeCare_Avenant61,
    };

    /// <summary>Employee, degree 1, step 3 (employé, degré 1, échelon 3).</summary>
    public static AgreementJob Employee1Step3 { get; } = new()
    {
        Name = new("employé, degré 1, échelon 3", "employee, degree 1, step 3"),
        Grid = HomeCareGrids.Employee1Step3,
        Source = BranchTexts.HomeCare_Avenant61,
    };

    /// <summary>Employee, degree 2, step 1 (employé, degré 2, échelon 1).</summary>
    public static AgreementJob Employee2Step1 { get; } = new()
    {
        Name = new("employé, degré 2, échelon 1", "employee, degree 2, step 1"),
        Grid = HomeCareGrids.Employee2Step1,
        Source = BranchTexts.HomeCare_Avenant61,
    };

    /// <summary>Employee, degree 2, step 2 (employé, degré 2, échelon 2).</summary>
    public static AgreementJob Employee2Step2 { get; } = new()
    {
        Name = new("employé, degré 2, échelon 2", "employee, degree 2, step 2"),
        Grid = HomeCareGrids.Employee2Step2,
        Source = BranchTexts.HomeCare_Avenant61,
    };

    /// <summary>Employee, degree 2, step 3 (employé, degré 2, échelon 3).</summary>
    public static AgreementJob Employee2Step3 { get; } = new()
    {
        Name = new("employé, degré 2, échelon 3", "employee, degree 2, step 3"),
        Grid = HomeCareGrids.Employee2Step3,
        Source = BranchTexts.HomeCare_Avenant61,
    };

    /// <summary>Technician or supervisor, degree 1, step 1 (technicien ou agent de maîtrise, degré 1, échelon 1).</summary>
    public static AgreementJob Technician1Step1 { get; } = new()
    {
        Name = new("technicien ou agent de maîtrise, degré 1, échelon 1", "technician or supervisor, degree 1, step 1"),
        Grid = HomeCareGrids.Technician1Step1,
        Source = BranchTexts.HomeCare_Avenant43,
    };

    /// <summary>Technician or supervisor, degree 1, step 2 (technicien ou agent de maîtrise, degré 1, échelon 2).</summary>
    public static AgreementJob Technician1Step2 { get; } = new()
    {
        Name = new("technicien ou agent de maîtrise, degré 1, échelon 2", "technician or supervisor, degree 1, step 2"),
        Grid = HomeCareGrids.Technician1Step2,
        Source = BranchTexts.HomeCare_Avenant43,
    };

    /// <summary>Technician or supervisor, degree 1, step 3 (technicien ou agent de maîtrise, degré 1, échelon 3).</summary>
    public static AgreementJob Technician1Step3 { get; } = new()
    {
        Name = new("technicien ou agent de maîtrise, degré 1, échelon 3", "technician or supervisor, degree 1, step 3"),
        Grid = HomeCareGrids.Technician1Step3,
        Source = BranchTexts.HomeCare_Avenant43,
    };

    /// <summary>Technician or supervisor, degree 2, step 1 (technicien ou agent de maîtrise, degré 2, échelon 1).</summary>
    public static AgreementJob Technician2Step1 { get; } = new()
    {
        Name = new("technicien ou agent de maîtrise, degré 2, échelon 1", "technician or supervisor, degree 2, step 1"),
        Grid = HomeCareGrids.Technician2Step1,
        Source = BranchTexts.HomeCare_Avenant43,
    };

    /// <summary>Technician or supervisor, degree 2, step 2 (technicien ou agent de maîtrise, degré 2, échelon 2).</summary>
    public static AgreementJob Technician2Step2 { get; } = new()
    {
        Name = new("technicien ou agent de maîtrise, degré 2, échelon 2", "technician or supervisor, degree 2, step 2"),
        Grid = HomeCareGrids.Technician2Step2,
        Source = BranchTexts.HomeCare_Avenant43,
    };

    /// <summary>Technician or supervisor, degree 2, step 3 (technicien ou agent de maîtrise, degré 2, échelon 3).</summary>
    public static AgreementJob Technician2Step3 { get; } = new()
    {
        Name = new("technicien ou agent de maîtrise, degré 2, échelon 3", "technician or supervisor, degree 2, step 3"),
        Grid = HomeCareGrids.Technician2Step3,
        Source = BranchTexts.HomeCare_Avenant43,
    };

    /// <summary>Cadre, degree 1, step 1 (cadre, degré 1, échelon 1).</summary>
    public static AgreementJob Executive1Step1 { get; } = new()
    {
        Name = new("cadre, degré 1, échelon 1", "cadre, degree 1, step 1"),
        IsExecutive = true,
        Grid = HomeCareGrids.Executive1Step1,
        Source = BranchTexts.HomeCare_Avenant43_Executives,
    };

    /// <summary>Cadre, degree 1, step 2 (cadre, degré 1, échelon 2).</summary>
    public static AgreementJob Executive1Step2 { get; } = new()
    {
        Name = new("cadre, degré 1, échelon 2", "cadre, degree 1, step 2"),
        IsExecutive = true,
        Grid = HomeCareGrids.Executive1Step2,
        Source = BranchTexts.HomeCare_Avenant43_Executives,
    };

    /// <summary>Cadre, degree 1, step 3 (cadre, degré 1, échelon 3).</summary>
    public static AgreementJob Executive1Step3 { get; } = new()
    {
        Name = new("cadre, degré 1, échelon 3", "cadre, degree 1, step 3"),
        IsExecutive = true,
        Grid = HomeCareGrids.Executive1Step3,
        Source = BranchTexts.HomeCare_Avenant43_Executives,
    };

    /// <summary>Cadre, degree 2, step 1 (cadre, degré 2, échelon 1).</summary>
    public static AgreementJob Executive2Step1 { get; } = new()
    {
        Name = new("cadre, degré 2, échelon 1", "cadre, degree 2, step 1"),
        IsExecutive = true,
        Grid = HomeCareGrids.Executive2Step1,
        Source = BranchTexts.HomeCare_Avenant43_Executives,
    };

    /// <summary>Cadre, degree 2, step 2 (cadre, degré 2, échelon 2).</summary>
    public static AgreementJob Executive2Step2 { get; } = new()
    {
        Name = new("cadre, degré 2, échelon 2", "cadre, degree 2, step 2"),
        IsExecutive = true,
        Grid = HomeCareGrids.Executive2Step2,
        Source = BranchTexts.HomeCare_Avenant43_Executives,
    };

    /// <summary>Cadre, degree 2, step 3 (cadre, degré 2, échelon 3).</summary>
    public static AgreementJob Executive2Step3 { get; } = new()
    {
        Name = new("cadre, degré 2, échelon 3", "cadre, degree 2, step 3"),
        IsExecutive = true,
        Grid = HomeCareGrids.Executive2Step3,
        Source = BranchTexts.HomeCare_Avenant43_Executives,
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<AgreementJob> All { get; } = ValueList.Of(
    [
        Employee1Step1,
        Employee1Step2,
        Employee1Step3,
        Employee2Step1,
        Employee2Step2,
        Employee2Step3,
        Technician1Step1,
        Technician1Step2,
        Technician1Step3,
        Technician2Step1,
        Technician2Step2,
        Technician2Step3,
        Executive1Step1,
        Executive1Step2,
        Executive1Step3,
        Executive2Step1,
        Executive2Step2,
        Executive2Step3,
    ]);
}
