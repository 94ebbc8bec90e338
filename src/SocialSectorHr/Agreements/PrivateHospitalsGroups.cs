namespace SocialSectorHr;

/// <summary>The groups that the agreement of the private hospitals singles out.</summary>
public static class PrivateHospitalsGroups
{
    /// <summary>Senior cadre (cadre supérieur).</summary>
    public static AgreementGroup SeniorExecutive { get; } = AgreementGroup.Of("cadre supérieur", "senior cadre");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<AgreementGroup> All { get; } = ValueList.Of(
    [
        SeniorExecutive,
    ]);
}
