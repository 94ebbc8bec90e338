namespace SocialSectorHr.Offers;

/// <summary>
/// The category of the Labour Code that a stated status belongs to (C. trav. L1221-19); null where it is not said, or said of no category.
/// </summary>
internal static class StatusReading
{
    public static StaffCategory? Category(StaffStatus? status) => status switch
    {
        StaffStatus.Worker or StaffStatus.Employee => StaffCategory.WorkerOrEmployee,
        StaffStatus.Technician or StaffStatus.Supervisor => StaffCategory.TechnicianOrSupervisor,
        StaffStatus.Executive or StaffStatus.Engineer => StaffCategory.Executive,
        _ => null,
    };
}
