namespace SocialSectorHr;

/// <summary>The groups that CCN 66 singles out.</summary>
public static class Ccn66Groups
{
    /// <summary>General director (directeur général).</summary>
    public static AgreementGroup GeneralDirector { get; } = AgreementGroup.Of("directeur général", "general director");

    /// <summary>Director of a training centre (directeur de centre de formation).</summary>
    public static AgreementGroup TrainingCentreDirector { get; } = AgreementGroup.Of("directeur de centre de formation", "director of a training centre");

    /// <summary>Director of an establishment (directeur d'établissement).</summary>
    public static AgreementGroup EstablishmentDirector { get; } = AgreementGroup.Of("directeur d'établissement", "director of an establishment");

    /// <summary>Director of a service (directeur de service).</summary>
    public static AgreementGroup ServiceDirector { get; } = AgreementGroup.Of("directeur de service", "director of a service");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<AgreementGroup> All { get; } = ValueList.Of(
    [
        GeneralDirector,
        TrainingCentreDirector,
        EstablishmentDirector,
        ServiceDirector,
    ]);
}
