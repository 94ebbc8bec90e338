using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The trials of the categories, C. trav. L1221-19 and L1221-21.</summary>
internal static class StaffCategoryTrial
{
    extension(StaffCategory category)
    {
        public Dated<Months> Trial() => category switch
        {
            StaffCategory.WorkerOrEmployee => TrialLimits.WorkerOrEmployee,
            StaffCategory.TechnicianOrSupervisor => TrialLimits.TechnicianOrSupervisor,
            StaffCategory.Executive => TrialLimits.Executive,
            _ => throw Refusal.Undefined(category, nameof(category)),
        };

        public Dated<Months> RenewedTrial() => category switch
        {
            StaffCategory.WorkerOrEmployee => TrialLimits.WorkerOrEmployeeRenewed,
            StaffCategory.TechnicianOrSupervisor => TrialLimits.TechnicianOrSupervisorRenewed,
            StaffCategory.Executive => TrialLimits.ExecutiveRenewed,
            _ => throw Refusal.Undefined(category, nameof(category)),
        };
    }
}
