using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The words and the trials of the categories.</summary>
internal static class StaffCategories
{
    public static Bilingual Label(this StaffCategory category) => category switch
    {
        StaffCategory.WorkerOrEmployee => new("ouvrier ou employé", "worker or employee"),
        StaffCategory.TechnicianOrSupervisor => new("technicien ou agent de maîtrise", "technician or supervisor"),
        StaffCategory.Executive => new("cadre", "cadre"),
        _ => throw Refusal.Undefined(category, nameof(category)),
    };

    public static Dated<Months> Trial(this StaffCategory category) => category switch
    {
        StaffCategory.WorkerOrEmployee => TrialLimits.WorkerOrEmployee,
        StaffCategory.TechnicianOrSupervisor => TrialLimits.TechnicianOrSupervisor,
        StaffCategory.Executive => TrialLimits.Executive,
        _ => throw Refusal.Undefined(category, nameof(category)),
    };

    public static Dated<Months> RenewedTrial(this StaffCategory category) => category switch
    {
        StaffCategory.WorkerOrEmployee => TrialLimits.WorkerOrEmployeeRenewed,
        StaffCategory.TechnicianOrSupervisor => TrialLimits.TechnicianOrSupervisorRenewed,
        StaffCategory.Executive => TrialLimits.ExecutiveRenewed,
        _ => throw Refusal.Undefined(category, nameof(category)),
    };
}
