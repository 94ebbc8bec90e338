namespace SocialSectorHr;

/// <summary>The groups that ECLAT singles out.</summary>
public static class EclatGroups
{
    /// <summary>Technical leader (animateur-technicien).</summary>
    public static AgreementGroup TechnicalLeader { get; } = AgreementGroup.Of("animateur-technicien", "technical leader");

    /// <summary>Teacher (professeur).</summary>
    public static AgreementGroup Teacher { get; } = AgreementGroup.Of("professeur", "teacher");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<AgreementGroup> All { get; } = ValueList.Of(
    [
        TechnicalLeader,
        Teacher,
    ]);
}
