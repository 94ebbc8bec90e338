using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The jobs of supported housing (HLA) with their least weighing (pesée).</summary>
/// <remarks>Job 11 is not held. The PACT ARIM keep texts of their own.</remarks>
public static class SupportedHousingJobs
{
    /// <summary>Service agent (job 1) (agent de service (emploi 1)).</summary>
    public static AgreementJob ServiceAgent { get; } = new()
    {
        Name = new("agent de service (emploi 1)", "service agent (job 1)"),
        Grid = SupportedHousingGrids.Of1,
        Source = BranchTexts.SupportedHousing_Avenant37,
    };

    /// <summary>Catering agent (job 2) (agent de restauration (emploi 2)).</summary>
    public static AgreementJob CateringAgent { get; } = new()
    {
        Name = new("agent de restauration (emploi 2)", "catering agent (job 2)"),
        Grid = SupportedHousingGrids.Of2,
        Source = BranchTexts.SupportedHousing_Avenant37,
    };

    /// <summary>Administrative agent (job 3) (agent administratif (emploi 3)).</summary>
    public static AgreementJob AdministrativeAgent { get; } = new()
    {
        Name = new("agent administratif (emploi 3)", "administrative agent (job 3)"),
        Grid = SupportedHousingGrids.Of3,
        Source = BranchTexts.SupportedHousing_Avenant37,
    };

    /// <summary>Maintenance agent (job 4) (agent de maintenance (emploi 4)).</summary>
    public static AgreementJob MaintenanceAgent { get; } = new()
    {
        Name = new("agent de maintenance (emploi 4)", "maintenance agent (job 4)"),
        Grid = SupportedHousingGrids.Of4,
        Source = BranchTexts.SupportedHousing_Avenant37,
    };

    /// <summary>Reception and security agent (job 5) (agent d'accueil et de sécurité (emploi 5)).</summary>
    public static AgreementJob SecurityAgent { get; } = new()
    {
        Name = new("agent d'accueil et de sécurité (emploi 5)", "reception and security agent (job 5)"),
        Grid = SupportedHousingGrids.Of5,
        Source = BranchTexts.SupportedHousing_Avenant37,
    };

    /// <summary>Reception agent (job 6) (agent d'accueil et de réception (emploi 6)).</summary>
    public static AgreementJob ReceptionAgent { get; } = new()
    {
        Name = new("agent d'accueil et de réception (emploi 6)", "reception agent (job 6)"),
        Grid = SupportedHousingGrids.Of6,
        Source = BranchTexts.SupportedHousing_Avenant37,
    };

    /// <summary>Cook (job 7) (cuisinier (emploi 7)).</summary>
    public static AgreementJob Cook { get; } = new()
    {
        Name = new("cuisinier (emploi 7)", "cook (job 7)"),
        Grid = SupportedHousingGrids.Of7,
        Source = BranchTexts.SupportedHousing_Avenant37,
    };

    /// <summary>Technical maintenance agent (job 8) (agent technique de maintenance (emploi 8)).</summary>
    public static AgreementJob TechnicalMaintenanceAgent { get; } = new()
    {
        Name = new("agent technique de maintenance (emploi 8)", "technical maintenance agent (job 8)"),
        Grid = SupportedHousingGrids.Of8,
        Source = BranchTexts.SupportedHousing_Avenant37,
    };

    /// <summary>Technical administration agent (job 9) (agent technique d'administration (emploi 9)).</summary>
    public static AgreementJob TechnicalAdministrationAgent { get; } = new()
    {
        Name = new("agent technique d'administration (emploi 9)", "technical administration agent (job 9)"),
        Grid = SupportedHousingGrids.Of9,
        Source = BranchTexts.SupportedHousing_Avenant37,
    };

    /// <summary>Activity leader (job 10) (animateur (emploi 10)).</summary>
    public static AgreementJob ActivityLeader { get; } = new()
    {
        Name = new("animateur (emploi 10)", "activity leader (job 10)"),
        Grid = SupportedHousingGrids.Of10,
        Source = BranchTexts.SupportedHousing_Avenant37,
    };

    /// <summary>Maintenance technician (job 12) (technicien de maintenance (emploi 12)).</summary>
    public static AgreementJob MaintenanceTechnician { get; } = new()
    {
        Name = new("technicien de maintenance (emploi 12)", "maintenance technician (job 12)"),
        Grid = SupportedHousingGrids.Of12,
        Source = BranchTexts.SupportedHousing_Avenant37,
    };

    /// <summary>Management or executive assistant (job 13) (assistant de gestion ou de direction (emploi 13)).</summary>
    public static AgreementJob ManagementAssistant { get; } = new()
    {
        Name = new("assistant de gestion ou de direction (emploi 13)", "management or executive assistant (job 13)"),
        Grid = SupportedHousingGrids.Of13,
        Source = BranchTexts.SupportedHousing_Avenant37,
    };

    /// <summary>Head of catering (job 14) (chef de restauration (emploi 14)).</summary>
    public static AgreementJob HeadOfCatering { get; } = new()
    {
        Name = new("chef de restauration (emploi 14)", "head of catering (job 14)"),
        Grid = SupportedHousingGrids.Of14,
        Source = BranchTexts.SupportedHousing_Avenant37,
    };

    /// <summary>Studies officer (job 15) (chargé d'études (emploi 15)).</summary>
    public static AgreementJob StudiesOfficer { get; } = new()
    {
        Name = new("chargé d'études (emploi 15)", "studies officer (job 15)"),
        Grid = SupportedHousingGrids.Of15,
        Source = BranchTexts.SupportedHousing_Avenant37,
    };

    /// <summary>Social and educational worker (job 16) (intervenant social et éducatif (emploi 16)).</summary>
    public static AgreementJob SocialWorker { get; } = new()
    {
        Name = new("intervenant social et éducatif (emploi 16)", "social and educational worker (job 16)"),
        Grid = SupportedHousingGrids.Of16,
        Source = BranchTexts.SupportedHousing_Avenant37,
    };

    /// <summary>Rental officer (job 17) (chargé de gestion locative (emploi 17)).</summary>
    public static AgreementJob RentalOfficer { get; } = new()
    {
        Name = new("chargé de gestion locative (emploi 17)", "rental officer (job 17)"),
        Grid = SupportedHousingGrids.Of17,
        Source = BranchTexts.SupportedHousing_Avenant37,
    };

    /// <summary>Head of area (job 18) (responsable de secteur (emploi 18)).</summary>
    public static AgreementJob AreaHead { get; } = new()
    {
        Name = new("responsable de secteur (emploi 18)", "head of area (job 18)"),
        IsExecutive = true,
        Grid = SupportedHousingGrids.Of18,
        Source = BranchTexts.SupportedHousing_Avenant37,
    };

    /// <summary>Director of an establishment, expert (job 19) (directeur d'établissement, expert (emploi 19)).</summary>
    public static AgreementJob EstablishmentDirector { get; } = new()
    {
        Name = new("directeur d'établissement, expert (emploi 19)", "director of an establishment, expert (job 19)"),
        IsExecutive = true,
        Grid = SupportedHousingGrids.Of19,
        Source = BranchTexts.SupportedHousing_Avenant37,
    };

    /// <summary>Director of an association (job 20) (directeur d'association (emploi 20)).</summary>
    public static AgreementJob AssociationDirector { get; } = new()
    {
        Name = new("directeur d'association (emploi 20)", "director of an association (job 20)"),
        IsExecutive = true,
        Grid = SupportedHousingGrids.Of20,
        Source = BranchTexts.SupportedHousing_Avenant37,
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<AgreementJob> All { get; } = ValueList.Of(
    [
        ServiceAgent,
        CateringAgent,
        AdministrativeAgent,
        MaintenanceAgent,
        SecurityAgent,
        ReceptionAgent,
        Cook,
        TechnicalMaintenanceAgent,
        TechnicalAdministrationAgent,
        ActivityLeader,
        MaintenanceTechnician,
        ManagementAssistant,
        HeadOfCatering,
        StudiesOfficer,
        SocialWorker,
        RentalOfficer,
        AreaHead,
        EstablishmentDirector,
        AssociationDirector,
    ]);
}
