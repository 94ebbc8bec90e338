using SocialSectorHr.Law;

namespace SocialSectorHr;

// The grids 411, 396, 376 and 373.
public static partial class Ccn66Jobs
{
    /// <summary>Educational instructor (moniteur-éducateur).</summary>
    public static AgreementJob EducationalInstructor { get; } = new()
    {
        Name = new("moniteur-éducateur", "educational instructor"),
        Grid = Ccn66Grids.Of411,
        NightGrid = Ccn66Grids.Of411AtNight,
        Source = BranchTexts.Ccn66_Job_005863308,
    };

    /// <summary>Family support worker (technicien de l'intervention sociale et familiale).</summary>
    public static AgreementJob FamilySupportWorker { get; } = new()
    {
        Name = new("technicien de l'intervention sociale et familiale", "family support worker"),
        Grid = Ccn66Grids.Of411,
        NightGrid = Ccn66Grids.Of411AtNight,
        Source = BranchTexts.Ccn66_Job_031307188,
    };

    /// <summary>
    /// Qualified technician (medical secretary, executive secretary, accountant) (technicien qualifié (secrétaire médicale,
    /// secrétaire de direction, comptable)).
    /// </summary>
    public static AgreementJob QualifiedTechnician { get; } = new()
    {
        Name = new(
            "technicien qualifié (secrétaire médicale, secrétaire de direction, comptable)",
            "qualified technician (medical secretary, executive secretary, accountant)"),
        Grid = Ccn66Grids.Of411,
        Source = BranchTexts.Ccn66_Job_005863260,
    };

    /// <summary>Workshop instructor, 2nd class (moniteur d'atelier de 2e classe).</summary>
    public static AgreementJob WorkshopInstructor2 { get; } = new()
    {
        Name = new("moniteur d'atelier de 2e classe", "workshop instructor, 2nd class"),
        Grid = Ccn66Grids.Of411,
        Source = BranchTexts.Ccn66_Grid_411,
    };

    /// <summary>Technical educator (éducateur technique).</summary>
    public static AgreementJob TechnicalEducator { get; } = new()
    {
        Name = new("éducateur technique", "technical educator"),
        Grid = Ccn66Grids.Of411,
        Source = BranchTexts.Ccn66_Job_005863310,
    };

    /// <summary>Higher technical agent (agent technique supérieur).</summary>
    public static AgreementJob HigherTechnicalAgent { get; } = new()
    {
        Name = new("agent technique supérieur", "higher technical agent"),
        Grid = Ccn66Grids.Of411,
        NightGrid = Ccn66Grids.Of411AtNight,
        Source = BranchTexts.Ccn66_Job_022874792,
    };

    /// <summary>Educational and social support worker (accompagnant éducatif et social).</summary>
    public static AgreementJob SupportWorker { get; } = new()
    {
        Name = new("accompagnant éducatif et social", "educational and social support worker"),
        Grid = Ccn66Grids.Of396,
        NightGrid = Ccn66Grids.Of396AtNight,
        Source = BranchTexts.Ccn66_Job_005863305,
    };

    /// <summary>Medico-psychological aide (aide médico-psychologique).</summary>
    public static AgreementJob MedicoPsychologicalAide { get; } = new()
    {
        Name = new("aide médico-psychologique", "medico-psychological aide"),
        Grid = Ccn66Grids.Of396,
        NightGrid = Ccn66Grids.Of396AtNight,
        Source = BranchTexts.Ccn66_Job_005863305,
    };

    /// <summary>Social life aide (auxiliaire de vie sociale).</summary>
    public static AgreementJob SocialLifeAide { get; } = new()
    {
        Name = new("auxiliaire de vie sociale", "social life aide"),
        Grid = Ccn66Grids.Of396,
        NightGrid = Ccn66Grids.Of396AtNight,
        Source = BranchTexts.Ccn66_Job_031307184,
    };

    /// <summary>Nursing aide (aide-soignant).</summary>
    public static AgreementJob NursingAide { get; } = new()
    {
        Name = new("aide-soignant", "nursing aide"),
        Grid = Ccn66Grids.Of396,
        NightGrid = Ccn66Grids.Of396AtNight,
        Source = BranchTexts.Ccn66_Grid_396,
    };

    /// <summary>Childcare aide (auxiliaire de puériculture).</summary>
    public static AgreementJob ChildcareAide { get; } = new()
    {
        Name = new("auxiliaire de puériculture", "childcare aide"),
        Grid = Ccn66Grids.Of396,
        NightGrid = Ccn66Grids.Of396AtNight,
        Source = BranchTexts.Ccn66_Grid_396,
    };

    /// <summary>Principal administrative agent (agent administratif principal).</summary>
    public static AgreementJob PrincipalAdministrativeAgent { get; } = new()
    {
        Name = new("agent administratif principal", "principal administrative agent"),
        Grid = Ccn66Grids.Of396,
        Source = BranchTexts.Ccn66_Job_005863258,
    };

    /// <summary>Technical agent (agent technique).</summary>
    public static AgreementJob TechnicalAgent { get; } = new()
    {
        Name = new("agent technique", "technical agent"),
        Grid = Ccn66Grids.Of396,
        NightGrid = Ccn66Grids.Of396AtNight,
        Source = BranchTexts.Ccn66_Grid_396,
    };

    /// <summary>Administrative agent (agent administratif).</summary>
    public static AgreementJob AdministrativeAgent { get; } = new()
    {
        Name = new("agent administratif", "administrative agent"),
        Grid = Ccn66Grids.Of376,
        Source = BranchTexts.Ccn66_Job_036798481,
    };

    /// <summary>Qualified worker (ouvrier qualifié).</summary>
    public static AgreementJob QualifiedWorker { get; } = new()
    {
        Name = new("ouvrier qualifié", "qualified worker"),
        Grid = Ccn66Grids.Of376,
        NightGrid = Ccn66Grids.Of376AtNight,
        Source = BranchTexts.Ccn66_Job_036798488,
    };

    /// <summary>Housekeeper (maître de maison).</summary>
    public static AgreementJob Housekeeper { get; } = new()
    {
        Name = new("maître de maison", "housekeeper"),
        Grid = Ccn66Grids.Of376,
        NightGrid = Ccn66Grids.Of376AtNight,
        MonthlyPoints = Points.Of(7),
        Source = BranchTexts.Ccn66_Job_036798488,
    };

    /// <summary>Qualified night watch (surveillant de nuit qualifié).</summary>
    public static AgreementJob QualifiedNightWatch { get; } = new()
    {
        Name = new("surveillant de nuit qualifié", "qualified night watch"),
        Grid = Ccn66Grids.Of376,
        NightGrid = Ccn66Grids.Of376AtNight,
        IsAlwaysAtNight = true,
        MonthlyPoints = Points.Of(7),
        Source = BranchTexts.Ccn66_Job_005863717,
    };

    /// <summary>Office agent (agent de bureau).</summary>
    public static AgreementJob OfficeAgent { get; } = new()
    {
        Name = new("agent de bureau", "office agent"),
        Grid = Ccn66Grids.Of373,
        Source = BranchTexts.Ccn66_Job_044201834,
    };

    /// <summary>Household agent (agent de service intérieur).</summary>
    public static AgreementJob HouseholdAgent { get; } = new()
    {
        Name = new("agent de service intérieur", "household agent"),
        Grid = Ccn66Grids.Of373,
        NightGrid = Ccn66Grids.Of373AtNight,
        Source = BranchTexts.Ccn66_Job_044201838,
    };

    /// <summary>Night watch (surveillant de nuit).</summary>
    public static AgreementJob NightWatch { get; } = new()
    {
        Name = new("surveillant de nuit", "night watch"),
        Grid = Ccn66Grids.Of373,
        NightGrid = Ccn66Grids.Of373AtNight,
        Source = BranchTexts.Ccn66_Job_044201838,
    };

    /// <summary>Assistant activity instructor (moniteur adjoint d'animation).</summary>
    public static AgreementJob AssistantInstructor { get; } = new()
    {
        Name = new("moniteur adjoint d'animation", "assistant activity instructor"),
        Grid = Ccn66Grids.OfAssistants,
        NightGrid = Ccn66Grids.OfAssistantsAtNight,
        Source = BranchTexts.Ccn66_Job_044201836,
    };
}
