namespace SocialSectorHr;

/// <summary>The staff that CCN 66 tells apart for quarterly leave, by annex.</summary>
public static class Ccn66Staff
{
    /// <summary>
    /// Annex 2: director, deputy director, head of the services of a CREAI (annexe 2 : directeur, directeur adjoint, chef des services de
    /// CREAI).
    /// </summary>
    public static AgreementGroup AdministrativeHead { get; } = AgreementGroup.Of(
        "annexe 2 : directeur, directeur adjoint, chef des services de CREAI", "annex 2: director, deputy director, head of the services of a CREAI");

    /// <summary>Annex 2: administration and management (annexe 2 : administration et gestion).</summary>
    public static AgreementGroup Administrative { get; } = AgreementGroup.Of(
        "annexe 2 : administration et gestion", "annex 2: administration and management");

    /// <summary>Annex 3: educational and social (annexe 3 : éducatif, pédagogique et social).</summary>
    public static AgreementGroup Educational { get; } = AgreementGroup.Of(
        "annexe 3 : éducatif, pédagogique et social", "annex 3: educational and social");

    /// <summary>
    /// Annex 4: psychologist, head of a paramedical service, rehabilitation (annexe 4 : psychologue, chef de service paramédical,
    /// rééducation).
    /// </summary>
    public static AgreementGroup Paramedical { get; } = AgreementGroup.Of(
        "annexe 4 : psychologue, chef de service paramédical, rééducation", "annex 4: psychologist, head of a paramedical service, rehabilitation");

    /// <summary>Annex 4: other paramedical staff (annexe 4 : autres paramédicaux).</summary>
    public static AgreementGroup OtherParamedical { get; } = AgreementGroup.Of(
        "annexe 4 : autres paramédicaux", "annex 4: other paramedical staff");

    /// <summary>Annex 5: general services (annexe 5 : services généraux).</summary>
    public static AgreementGroup GeneralServices { get; } = AgreementGroup.Of(
        "annexe 5 : services généraux", "annex 5: general services");

    /// <summary>Annex 6: management, head of a service, psychologist (annexe 6 : direction, chef de service, psychologue).</summary>
    public static AgreementGroup Management { get; } = AgreementGroup.Of(
        "annexe 6 : direction, chef de service, psychologue", "annex 6: management, head of a service, psychologist");

    /// <summary>Annex 6: technical or administrative cadre (annexe 6 : cadre technique ou administratif).</summary>
    public static AgreementGroup TechnicalExecutive { get; } = AgreementGroup.Of(
        "annexe 6 : cadre technique ou administratif", "annex 6: technical or administrative cadre");

    /// <summary>Annex 6: cadre of an establishment of annex 10 (annexe 6 : cadre d'un établissement de l'annexe 10).</summary>
    public static AgreementGroup ExecutiveForAdults { get; } = AgreementGroup.Of(
        "annexe 6 : cadre d'un établissement de l'annexe 10", "annex 6: cadre of an establishment of annex 10");

    /// <summary>Annex 10: establishment for adults (annexe 10 : établissement pour adultes).</summary>
    public static AgreementGroup ForAdults { get; } = AgreementGroup.Of(
        "annexe 10 : établissement pour adultes", "annex 10: establishment for adults");
}
