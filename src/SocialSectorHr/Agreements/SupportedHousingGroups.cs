namespace SocialSectorHr;

/// <summary>The groups that the agreement of supported housing (HLA) singles out.</summary>
public static class SupportedHousingGroups
{
    /// <summary>Higher technician, jobs 11 to 17 (technicien supérieur, emplois 11 à 17).</summary>
    public static AgreementGroup HigherTechnician { get; } = AgreementGroup.Of("technicien supérieur, emplois 11 à 17", "higher technician, jobs 11 to 17");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<AgreementGroup> All { get; } = ValueList.Of(
    [
        HigherTechnician,
    ]);
}
