using SocialSectorHr.Law;

namespace SocialSectorHr;

// The other jobs.
public static partial class Ccn51Jobs
{
    /// <summary>Socio-educational aide (auxiliaire socio-éducatif).</summary>
    public static AgreementJob SocialEducationalAide { get; } = new()
    {
        Name = new("auxiliaire socio-éducatif", "socio-educational aide"),
        Grid = Ccn51Grids.Of339,
        Complement = Points.Of(15),
        Source = BranchTexts.Ccn51_AnnexeI,
    };

    /// <summary>Workshop instructor (moniteur d'atelier).</summary>
    public static AgreementJob WorkshopInstructor { get; } = new()
    {
        Name = new("moniteur d'atelier", "workshop instructor"),
        Grid = Ccn51Grids.Of427,
        Source = BranchTexts.Ccn51_AnnexeI,
    };

    /// <summary>Technical educator (éducateur technique).</summary>
    public static AgreementJob TechnicalEducator { get; } = new()
    {
        Name = new("éducateur technique", "technical educator"),
        Grid = Ccn51Grids.Of427,
        Complement = Points.Of(18),
        Source = BranchTexts.Ccn51_Job_049216543,
    };

    /// <summary>Head of production (responsable de production).</summary>
    public static AgreementJob ProductionHead { get; } = new()
    {
        Name = new("responsable de production", "head of production"),
        Grid = Ccn51Grids.Of427,
        Complement = Points.Of(33),
        Source = BranchTexts.Ccn51_Job_049216543,
    };

    /// <summary>Integration officer (chargé d'insertion).</summary>
    public static AgreementJob InsertionOfficer { get; } = new()
    {
        Name = new("chargé d'insertion", "integration officer"),
        Grid = Ccn51Grids.Of432,
        Complement = Points.Of(62),
        Source = BranchTexts.Ccn51_AnnexeI,
    };

    /// <summary>Coordinator (coordonnateur).</summary>
    public static AgreementJob Coordinator { get; } = new()
    {
        Name = new("coordonnateur", "coordinator"),
        Grid = Ccn51Grids.Of440,
        Complement = Points.Of(10),
        Source = BranchTexts.Ccn51_AnnexeI,
    };

    /// <summary>Trainer (formateur).</summary>
    public static AgreementJob Trainer { get; } = new()
    {
        Name = new("formateur", "trainer"),
        Grid = Ccn51Grids.Of505,
        Source = BranchTexts.Ccn51_AnnexeI,
    };

    /// <summary>Specialised teacher (enseignant spécialisé).</summary>
    public static AgreementJob SpecialisedTeacher { get; } = new()
    {
        Name = new("enseignant spécialisé", "specialised teacher"),
        Grid = Ccn51Grids.Of519,
        Source = BranchTexts.Ccn51_AnnexeI,
    };

    /// <summary>Nursing aide (aide-soignant).</summary>
    public static AgreementJob NursingAide { get; } = new()
    {
        Name = new("aide-soignant", "nursing aide"),
        Grid = Ccn51Grids.OfNursingAides,
        Source = BranchTexts.Ccn51_AnnexeI,
    };

    /// <summary>Medical secretary (secrétaire médicale).</summary>
    public static AgreementJob MedicalSecretary { get; } = new()
    {
        Name = new("secrétaire médicale", "medical secretary"),
        Grid = Ccn51Grids.Of376,
        Source = BranchTexts.Ccn51_AnnexeI,
    };

    /// <summary>Administrative employee (employé administratif).</summary>
    public static AgreementJob AdministrativeEmployee { get; } = new()
    {
        Name = new("employé administratif", "administrative employee"),
        Grid = Ccn51Grids.Of329,
        Source = BranchTexts.Ccn51_AnnexeI,
    };

    /// <summary>Administrative technician (technicien administratif).</summary>
    public static AgreementJob AdministrativeTechnician { get; } = new()
    {
        Name = new("technicien administratif", "administrative technician"),
        Grid = Ccn51Grids.Of392,
        Source = BranchTexts.Ccn51_AnnexeI,
    };

    /// <summary>Executive secretary, accountant or clerk (secrétaire de direction, comptable ou rédacteur).</summary>
    public static AgreementJob ExecutiveSecretary { get; } = new()
    {
        Name = new("secrétaire de direction, comptable ou rédacteur", "executive secretary, accountant or clerk"),
        Grid = Ccn51Grids.Of439,
        Source = BranchTexts.Ccn51_AnnexeI,
    };

    /// <summary>Head of office (chef de bureau).</summary>
    public static AgreementJob HeadOfOffice { get; } = new()
    {
        Name = new("chef de bureau", "head of office"),
        Grid = Ccn51Grids.Of467,
        Source = BranchTexts.Ccn51_AnnexeI,
    };

    /// <summary>Logistics agent (agent logistique).</summary>
    public static AgreementJob LogisticsAgent { get; } = new()
    {
        Name = new("agent logistique", "logistics agent"),
        Grid = Ccn51Grids.Of291,
        Source = BranchTexts.Ccn51_AnnexeI,
    };

    /// <summary>Logistics agent, level 2 (agent logistique de niveau 2).</summary>
    public static AgreementJob LogisticsAgent2 { get; } = new()
    {
        Name = new("agent logistique de niveau 2", "logistics agent, level 2"),
        Grid = Ccn51Grids.Of312,
        Source = BranchTexts.Ccn51_Job_049216510,
    };

    /// <summary>Life aide (auxiliaire de vie).</summary>
    public static AgreementJob LifeAide { get; } = new()
    {
        Name = new("auxiliaire de vie", "life aide"),
        Grid = Ccn51Grids.Of306,
        Source = BranchTexts.Ccn51_Job_049216555,
    };

    /// <summary>
    /// Physiotherapist, occupational, speech or psychomotor therapist (kinésithérapeute, ergothérapeute, orthophoniste ou
    /// psychomotricien).
    /// </summary>
    public static AgreementJob Therapist { get; } = new()
    {
        Name = new(
            "kinésithérapeute, ergothérapeute, orthophoniste ou psychomotricien",
            "physiotherapist, occupational, speech or psychomotor therapist"),
        Grid = Ccn51Grids.Of487,
        Source = BranchTexts.Ccn51_Job_049216561,
    };
}
