using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The jobs of CCN 66 with their grids.</summary>
/// <remarks>
/// A grid by seniority, and another for the constraints of a boarding place (internat) where the text has one. The coefficients since
/// 2018. Levels of cadres are those of 1969.
/// </remarks>
public static partial class Ccn66Jobs
{
    /// <summary>Specialised educator (éducateur spécialisé).</summary>
    public static AgreementJob SpecialisedEducator { get; } = new()
    {
        Name = new("éducateur spécialisé", "specialised educator"),
        Grid = Ccn66Grids.Of434,
        NightGrid = Ccn66Grids.Of434AtNight,
        Source = BranchTexts.Ccn66_Job_018881352,
    };

    /// <summary>Social worker (assistant de service social).</summary>
    public static AgreementJob SocialWorker { get; } = new()
    {
        Name = new("assistant de service social", "social worker"),
        Grid = Ccn66Grids.Of434,
        Source = BranchTexts.Ccn66_Job_005863325,
    };

    /// <summary>Adviser in family economy (conseiller en économie sociale et familiale).</summary>
    public static AgreementJob FamilyEconomyAdviser { get; } = new()
    {
        Name = new("conseiller en économie sociale et familiale", "adviser in family economy"),
        Grid = Ccn66Grids.Of434,
        Source = BranchTexts.Ccn66_Job_005863313,
    };

    /// <summary>Early years educator (éducateur de jeunes enfants).</summary>
    public static AgreementJob EarlyYearsEducator { get; } = new()
    {
        Name = new("éducateur de jeunes enfants", "early years educator"),
        Grid = Ccn66Grids.Of434,
        NightGrid = Ccn66Grids.Of434AtNight,
        Source = BranchTexts.Ccn66_Job_031316231,
    };

    /// <summary>Specialised technical educator (éducateur technique spécialisé).</summary>
    public static AgreementJob SpecialisedTechnicalEducator { get; } = new()
    {
        Name = new("éducateur technique spécialisé", "specialised technical educator"),
        Grid = Ccn66Grids.Of434,
        Source = BranchTexts.Ccn66_Job_005863327,
    };

    /// <summary>Nurse (infirmier).</summary>
    public static AgreementJob Nurse { get; } = new()
    {
        Name = new("infirmier", "nurse"),
        Grid = Ccn66Grids.Of434,
        NightGrid = Ccn66Grids.Of434AtNight,
        Source = BranchTexts.Ccn66_Job_005863385,
    };

    /// <summary>Social activity leader (animateur socio-éducatif).</summary>
    public static AgreementJob SocialActivityLeader { get; } = new()
    {
        Name = new("animateur socio-éducatif", "social activity leader"),
        Grid = Ccn66Grids.Of434,
        NightGrid = Ccn66Grids.Of434AtNight,
        Source = BranchTexts.Ccn66_Grid_434,
    };

    /// <summary>Higher technician (technicien supérieur).</summary>
    public static AgreementJob HigherTechnician { get; } = new()
    {
        Name = new("technicien supérieur", "higher technician"),
        Grid = Ccn66Grids.Of434,
        Source = BranchTexts.Ccn66_Job_005863263,
    };

    /// <summary>Physiotherapist (kinésithérapeute).</summary>
    public static AgreementJob Physiotherapist { get; } = new()
    {
        Name = new("kinésithérapeute", "physiotherapist"),
        Grid = Ccn66Grids.Of434,
        Source = BranchTexts.Ccn66_Job_005863383,
    };

    /// <summary>Occupational therapist (ergothérapeute).</summary>
    public static AgreementJob OccupationalTherapist { get; } = new()
    {
        Name = new("ergothérapeute", "occupational therapist"),
        Grid = Ccn66Grids.Of434,
        Source = BranchTexts.Ccn66_Job_005863383,
    };

    /// <summary>Speech therapist (orthophoniste).</summary>
    public static AgreementJob SpeechTherapist { get; } = new()
    {
        Name = new("orthophoniste", "speech therapist"),
        Grid = Ccn66Grids.Of434,
        Source = BranchTexts.Ccn66_Job_005863383,
    };

    /// <summary>Orthoptist (orthoptiste).</summary>
    public static AgreementJob Orthoptist { get; } = new()
    {
        Name = new("orthoptiste", "orthoptist"),
        Grid = Ccn66Grids.Of434,
        Source = BranchTexts.Ccn66_Job_005863383,
    };

    /// <summary>Psychomotor therapist (psychomotricien).</summary>
    public static AgreementJob PsychomotorTherapist { get; } = new()
    {
        Name = new("psychomotricien", "psychomotor therapist"),
        Grid = Ccn66Grids.Of434,
        Source = BranchTexts.Ccn66_Job_005863383,
    };

    /// <summary>Workshop instructor, 1st class (moniteur d'atelier de 1re classe).</summary>
    public static AgreementJob WorkshopInstructor1 { get; } = new()
    {
        Name = new("moniteur d'atelier de 1re classe", "workshop instructor, 1st class"),
        Grid = Ccn66Grids.Of434,
        Source = BranchTexts.Ccn66_Grid_434,
    };

    /// <summary>Childcare nurse (puéricultrice).</summary>
    public static AgreementJob ChildcareNurse { get; } = new()
    {
        Name = new("puéricultrice", "childcare nurse"),
        Grid = Ccn66Grids.Of454,
        NightGrid = Ccn66Grids.Of454AtNight,
        Source = BranchTexts.Ccn66_Job_005863384,
    };

    /// <summary>Chief workshop instructor (moniteur principal d'atelier).</summary>
    public static AgreementJob ChiefWorkshopInstructor { get; } = new()
    {
        Name = new("moniteur principal d'atelier", "chief workshop instructor"),
        Grid = Ccn66Grids.Of454,
        Source = BranchTexts.Ccn66_Job_005863561,
    };

    /// <summary>All of them.</summary>
    /// <remarks>Made when first asked for: the initializers of several files have no order.</remarks>
    public static IReadOnlyList<AgreementJob> All => field ??= ValueList.Of(
    [
        SpecialisedEducator,
        SocialWorker,
        FamilyEconomyAdviser,
        EarlyYearsEducator,
        SpecialisedTechnicalEducator,
        Nurse,
        SocialActivityLeader,
        HigherTechnician,
        Physiotherapist,
        OccupationalTherapist,
        SpeechTherapist,
        Orthoptist,
        PsychomotorTherapist,
        WorkshopInstructor1,
        ChildcareNurse,
        ChiefWorkshopInstructor,
        EducationalInstructor,
        FamilySupportWorker,
        QualifiedTechnician,
        WorkshopInstructor2,
        TechnicalEducator,
        HigherTechnicalAgent,
        SupportWorker,
        MedicoPsychologicalAide,
        SocialLifeAide,
        NursingAide,
        ChildcareAide,
        PrincipalAdministrativeAgent,
        TechnicalAgent,
        AdministrativeAgent,
        QualifiedWorker,
        Housekeeper,
        QualifiedNightWatch,
        OfficeAgent,
        HouseholdAgent,
        NightWatch,
        AssistantInstructor,
        GeneralDirector,
        DeputyGeneralDirector,
        Director1,
        Director2,
        HeadOfService1,
        HeadOfService2,
        HeadOfService3,
        Psychologist,
        TechnicalExecutive1,
        TechnicalExecutive2,
        TechnicalExecutive3,
    ]);
}
