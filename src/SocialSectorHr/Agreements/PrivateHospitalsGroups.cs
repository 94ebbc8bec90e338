namespace SocialSectorHr;

/// <summary>The groups that the agreement of the private hospitals singles out.</summary>
public static class PrivateHospitalsGroups
{
    /// <summary>Managing cadre (cadre dirigeant).</summary>
    public static AgreementGroup ManagingExecutive { get; } = AgreementGroup.Of("cadre dirigeant", "managing cadre");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<AgreementGroup> All { get; } = ValueList.Of(
    [
        ManagingExecutive,
    ]);
}
