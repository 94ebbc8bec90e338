using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The jobs of CCN 51 with their reference coefficients.</summary>
/// <remarks>
/// The complements that the text always gives are in <see cref="AgreementJob.Complement"/>; those with a condition (a diploma, a
/// task) are said by <see cref="PaidPosition.Complement"/>.
/// </remarks>
public static partial class Ccn51Jobs
{
    /// <summary>Specialised educator (éducateur spécialisé).</summary>
    public static AgreementJob SpecialisedEducator { get; } = new()
    {
        Name = new("éducateur spécialisé", "specialised educator"),
        Grid = Ccn51Grids.Of479,
        Source = BranchTexts.Ccn51_Job_049216531,
    };

    /// <summary>Social worker (assistant social).</summary>
    public static AgreementJob SocialWorker { get; } = new()
    {
        Name = new("assistant social", "social worker"),
        Grid = Ccn51Grids.Of479,
        Source = BranchTexts.Ccn51_Job_049216531,
    };

    /// <summary>Adviser in family economy (conseiller en économie sociale et familiale).</summary>
    public static AgreementJob FamilyEconomyAdviser { get; } = new()
    {
        Name = new("conseiller en économie sociale et familiale", "adviser in family economy"),
        Grid = Ccn51Grids.Of479,
        Source = BranchTexts.Ccn51_Job_049216531,
    };

    /// <summary>Specialised technical educator (éducateur technique spécialisé).</summary>
    public static AgreementJob SpecialisedTechnicalEducator { get; } = new()
    {
        Name = new("éducateur technique spécialisé", "specialised technical educator"),
        Grid = Ccn51Grids.Of479,
        Source = BranchTexts.Ccn51_Job_049216531,
    };

    /// <summary>Court-appointed guardian (mandataire judiciaire).</summary>
    public static AgreementJob Guardian { get; } = new()
    {
        Name = new("mandataire judiciaire", "court-appointed guardian"),
        Grid = Ccn51Grids.Of479,
        Source = BranchTexts.Ccn51_Job_049216531,
    };

    /// <summary>Educational instructor (moniteur-éducateur).</summary>
    public static AgreementJob EducationalInstructor { get; } = new()
    {
        Name = new("moniteur-éducateur", "educational instructor"),
        Grid = Ccn51Grids.Of378,
        Complement = Points.Of(30),
        Source = BranchTexts.Ccn51_Job_049216546,
    };

    /// <summary>Family support worker (technicien de l'intervention sociale et familiale).</summary>
    public static AgreementJob FamilySupportWorker { get; } = new()
    {
        Name = new("technicien de l'intervention sociale et familiale", "family support worker"),
        Grid = Ccn51Grids.Of378,
        Source = BranchTexts.Ccn51_Job_049216546,
    };

    /// <summary>Educational and social support worker (accompagnant éducatif et social).</summary>
    public static AgreementJob SupportWorker { get; } = new()
    {
        Name = new("accompagnant éducatif et social", "educational and social support worker"),
        Grid = Ccn51Grids.OfSupportWorkers,
        Source = BranchTexts.Ccn51_Job_049216549,
    };

    /// <summary>Early years educator (éducateur de jeunes enfants).</summary>
    public static AgreementJob EarlyYearsEducator { get; } = new()
    {
        Name = new("éducateur de jeunes enfants", "early years educator"),
        Grid = Ccn51Grids.Of460,
        Source = BranchTexts.Ccn51_Job_049216534,
    };

    /// <summary>Social cadre (head of service) (cadre social (chef de service)).</summary>
    public static AgreementJob SocialExecutive { get; } = new()
    {
        Name = new("cadre social (chef de service)", "social cadre (head of service)"),
        IsExecutive = true,
        Grid = Ccn51Grids.Of507,
        Source = BranchTexts.Ccn51_Job_049216588,
    };

    /// <summary>Educational cadre (cadre éducatif ou pédagogique).</summary>
    public static AgreementJob EducationalExecutive { get; } = new()
    {
        Name = new("cadre éducatif ou pédagogique", "educational cadre"),
        IsExecutive = true,
        Grid = Ccn51Grids.Of507,
        Source = BranchTexts.Ccn51_Job_049216588,
    };

    /// <summary>Psychologist (psychologue).</summary>
    public static AgreementJob Psychologist { get; } = new()
    {
        Name = new("psychologue", "psychologist"),
        IsExecutive = true,
        Grid = Ccn51Grids.Of518,
        Source = BranchTexts.Ccn51_Job_049216586,
    };

    /// <summary>Nurse (infirmier).</summary>
    public static AgreementJob Nurse { get; } = new()
    {
        Name = new("infirmier", "nurse"),
        Grid = Ccn51Grids.Of477,
        Source = BranchTexts.Ccn51_Job_049216564,
    };

    /// <summary>All of them.</summary>
    /// <remarks>Made when first asked for: the initializers of several files have no order.</remarks>
    public static IReadOnlyList<AgreementJob> All => field ??= ValueList.Of(
    [
        SpecialisedEducator,
        SocialWorker,
        FamilyEconomyAdviser,
        SpecialisedTechnicalEducator,
        Guardian,
        EducationalInstructor,
        FamilySupportWorker,
        SupportWorker,
        EarlyYearsEducator,
        SocialExecutive,
        EducationalExecutive,
        Psychologist,
        Nurse,
        SocialEducationalAide,
        WorkshopInstructor,
        TechnicalEducator,
        ProductionHead,
        InsertionOfficer,
        Coordinator,
        Trainer,
        SpecialisedTeacher,
        NursingAide,
        MedicalSecretary,
        AdministrativeEmployee,
        AdministrativeTechnician,
        ExecutiveSecretary,
        HeadOfOffice,
        LogisticsAgent,
        LogisticsAgent2,
        LifeAide,
        Therapist,
    ]);
}
