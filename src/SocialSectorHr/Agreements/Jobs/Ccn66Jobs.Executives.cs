using SocialSectorHr.Law;

namespace SocialSectorHr;

// The cadres: annexe 6.
public static partial class Ccn66Jobs
{
    /// <summary>General director (directeur général).</summary>
    public static AgreementJob GeneralDirector { get; } = new()
    {
        Name = new("directeur général", "general director"),
        IsExecutive = true,
        Grid = Ccn66ExecutiveGrids.GeneralDirector,
        Source = BranchTexts.Ccn66_Annexe6_Classes,
    };

    /// <summary>Deputy general director (directeur général adjoint).</summary>
    public static AgreementJob DeputyGeneralDirector { get; } = new()
    {
        Name = new("directeur général adjoint", "deputy general director"),
        IsExecutive = true,
        Grid = Ccn66ExecutiveGrids.DeputyGeneralDirector,
        Source = BranchTexts.Ccn66_Annexe6_Classes,
    };

    /// <summary>Director, level I (directeur, niveau I).</summary>
    public static AgreementJob Director1 { get; } = new()
    {
        Name = new("directeur, niveau I", "director, level I"),
        IsExecutive = true,
        Grid = Ccn66ExecutiveGrids.Class1Level1,
        Source = BranchTexts.Ccn66_Annexe6_Classes,
    };

    /// <summary>Director, level II (directeur, niveau II).</summary>
    public static AgreementJob Director2 { get; } = new()
    {
        Name = new("directeur, niveau II", "director, level II"),
        IsExecutive = true,
        Grid = Ccn66ExecutiveGrids.Class1Level2,
        Source = BranchTexts.Ccn66_Annexe6_Classes,
    };

    /// <summary>Head of service, level I (chef de service, niveau I).</summary>
    public static AgreementJob HeadOfService1 { get; } = new()
    {
        Name = new("chef de service, niveau I", "head of service, level I"),
        IsExecutive = true,
        Grid = Ccn66ExecutiveGrids.Class2Level1,
        Source = BranchTexts.Ccn66_Annexe6_Classes,
    };

    /// <summary>Head of service, level II (chef de service, niveau II).</summary>
    public static AgreementJob HeadOfService2 { get; } = new()
    {
        Name = new("chef de service, niveau II", "head of service, level II"),
        IsExecutive = true,
        Grid = Ccn66ExecutiveGrids.Class2Level2,
        Source = BranchTexts.Ccn66_Annexe6_Classes,
    };

    /// <summary>Head of service, level III (chef de service, niveau III).</summary>
    public static AgreementJob HeadOfService3 { get; } = new()
    {
        Name = new("chef de service, niveau III", "head of service, level III"),
        IsExecutive = true,
        Grid = Ccn66ExecutiveGrids.Class2Level3,
        Source = BranchTexts.Ccn66_Annexe6_Classes,
    };

    /// <summary>Psychologist (psychologue).</summary>
    public static AgreementJob Psychologist { get; } = new()
    {
        Name = new("psychologue", "psychologist"),
        IsExecutive = true,
        Grid = Ccn66ExecutiveGrids.Class3Level1,
        Source = BranchTexts.Ccn66_Annexe6_Classes,
    };

    /// <summary>Technical or administrative cadre, level I (cadre technique ou administratif, niveau I).</summary>
    public static AgreementJob TechnicalExecutive1 { get; } = new()
    {
        Name = new("cadre technique ou administratif, niveau I", "technical or administrative cadre, level I"),
        IsExecutive = true,
        Grid = Ccn66ExecutiveGrids.Class3Level1,
        Source = BranchTexts.Ccn66_Annexe6_Classes,
    };

    /// <summary>Technical or administrative cadre, level II (cadre technique ou administratif, niveau II).</summary>
    public static AgreementJob TechnicalExecutive2 { get; } = new()
    {
        Name = new("cadre technique ou administratif, niveau II", "technical or administrative cadre, level II"),
        IsExecutive = true,
        Grid = Ccn66ExecutiveGrids.Class3Level2,
        Source = BranchTexts.Ccn66_Annexe6_Classes,
    };

    /// <summary>Technical or administrative cadre, level III (cadre technique ou administratif, niveau III).</summary>
    public static AgreementJob TechnicalExecutive3 { get; } = new()
    {
        Name = new("cadre technique ou administratif, niveau III", "technical or administrative cadre, level III"),
        IsExecutive = true,
        Grid = Ccn66ExecutiveGrids.Class3Level3,
        Source = BranchTexts.Ccn66_Annexe6_Classes,
    };
}
