namespace SocialSectorHr;

/// <summary>The groups that the agreement of the missions locales singles out.</summary>
public static class MissionsLocalesGroups
{
    /// <summary>Cadre of class 1 (cadre de classe 1).</summary>
    public static AgreementGroup ExecutiveClass1 { get; } = AgreementGroup.Of("cadre de classe 1", "cadre of class 1");

    /// <summary>Cadre of class 2 (cadre de classe 2).</summary>
    public static AgreementGroup ExecutiveClass2 { get; } = AgreementGroup.Of("cadre de classe 2", "cadre of class 2");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<AgreementGroup> All { get; } = ValueList.Of(
    [
        ExecutiveClass1,
        ExecutiveClass2,
    ]);
}
