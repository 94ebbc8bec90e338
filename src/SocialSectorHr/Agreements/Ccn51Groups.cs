namespace SocialSectorHr;

/// <summary>The groups that CCN 51 singles out.</summary>
public static class Ccn51Groups
{
    /// <summary>General director (directeur général).</summary>
    public static AgreementGroup GeneralDirector { get; } = AgreementGroup.Of("directeur général", "general director");

    /// <summary>Director (directeur).</summary>
    public static AgreementGroup Director { get; } = AgreementGroup.Of("directeur", "director");

    /// <summary>Deputy director (directeur adjoint).</summary>
    public static AgreementGroup DeputyDirector { get; } = AgreementGroup.Of("directeur adjoint", "deputy director");

    /// <summary>Administrator (gestionnaire).</summary>
    public static AgreementGroup Administrator { get; } = AgreementGroup.Of("gestionnaire", "administrator");

    /// <summary>Doctor (médecin).</summary>
    public static AgreementGroup Doctor { get; } = AgreementGroup.Of("médecin", "doctor");

    /// <summary>Pharmacist (pharmacien).</summary>
    public static AgreementGroup Pharmacist { get; } = AgreementGroup.Of("pharmacien", "pharmacist");

    /// <summary>Biologist (biologiste).</summary>
    public static AgreementGroup Biologist { get; } = AgreementGroup.Of("biologiste", "biologist");

    /// <summary>Administrative cadre, coefficient 715 and more (cadre administratif, coefficient 715 et plus).</summary>
    public static AgreementGroup ExecutiveFrom715 { get; } = AgreementGroup.Of("cadre administratif, coefficient 715 et plus", "administrative cadre, coefficient 715 and more");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<AgreementGroup> All { get; } = ValueList.Of(
    [
        GeneralDirector,
        Director,
        DeputyDirector,
        Administrator,
        Doctor,
        Pharmacist,
        Biologist,
        ExecutiveFrom715,
    ]);
}
