using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <content>The social grades.</content>
public static partial class TerritorialGrades
{
    /// <summary>Conseiller socio-éducatif (A).</summary>
    /// <remarks>Read in the grids of the corps of the State and of the City of Paris, of the same scale.</remarks>
    public static Grade ConseillerSocioEducatif { get; } = Of(
        "conseillerSocioEducatif",
        new("conseiller socio-éducatif", "conseiller socio-éducatif"),
        TerritorialCadres.ConseillersSocioEducatifs,
        SocialScales.ConseillerSocioEducatif,
        TerritorialDecrees.Decree_2013_492);

    /// <summary>Conseiller supérieur socio-éducatif (A).</summary>
    /// <remarks>Its gross indices were not found.</remarks>
    public static Grade ConseillerSuperieurSocioEducatif { get; } = Of(
        "conseillerSuperieurSocioEducatif",
        new("conseiller supérieur socio-éducatif", "conseiller supérieur socio-éducatif"),
        TerritorialCadres.ConseillersSocioEducatifs,
        SocialScales.ConseillerSuperieur,
        TerritorialDecrees.Decree_2013_492,
        isFromOneSource: true);

    /// <summary>Conseiller hors classe socio-éducatif (A).</summary>
    /// <remarks>Its gross indices were not found.</remarks>
    public static Grade ConseillerHorsClasseSocioEducatif { get; } = Of(
        "conseillerHorsClasseSocioEducatif",
        new("conseiller hors classe socio-éducatif", "conseiller hors classe socio-éducatif"),
        TerritorialCadres.ConseillersSocioEducatifs,
        SocialScales.ConseillerHorsClasse,
        TerritorialDecrees.Decree_2013_492,
        isFromOneSource: true);

    /// <summary>Assistant socio-éducatif (A).</summary>
    public static Grade AssistantSocioEducatif { get; } = Of(
        "assistantSocioEducatif",
        new("assistant socio-éducatif", "assistant socio-éducatif"),
        TerritorialCadres.AssistantsSocioEducatifs,
        SocialScales.FirstGrade,
        TerritorialDecrees.Decree_2017_904);

    /// <summary>Assistant socio-éducatif de classe exceptionnelle (A).</summary>
    public static Grade AssistantSocioEducatifClasseExceptionnelle { get; } = Of(
        "assistantSocioEducatifClasseExceptionnelle",
        new("assistant socio-éducatif de classe exceptionnelle", "assistant socio-éducatif de classe exceptionnelle"),
        TerritorialCadres.AssistantsSocioEducatifs,
        SocialScales.ClasseExceptionnelle,
        TerritorialDecrees.Decree_2017_904);

    /// <summary>Éducateur de jeunes enfants (A).</summary>
    /// <remarks>The scale of assistant socio-éducatif, two steps of it seen on a page of this grade: the text was not read.</remarks>
    public static Grade EducateurJeunesEnfants { get; } = Of(
        "educateurJeunesEnfants",
        new("éducateur de jeunes enfants", "early years educator"),
        TerritorialCadres.EducateursJeunesEnfants,
        SocialScales.FirstGrade,
        TerritorialDecrees.Decree_2017_905);

    /// <summary>Éducateur de jeunes enfants de classe exceptionnelle (A).</summary>
    /// <remarks>Taken from assistant socio-éducatif: no second source was seen.</remarks>
    public static Grade EducateurJeunesEnfantsClasseExceptionnelle { get; } = Of(
        "educateurJeunesEnfantsClasseExceptionnelle",
        new("éducateur de jeunes enfants de classe exceptionnelle", "early years educator of the exceptional class"),
        TerritorialCadres.EducateursJeunesEnfants,
        SocialScales.ClasseExceptionnelle,
        TerritorialDecrees.Decree_2017_905,
        isFromOneSource: true);

    /// <summary>Moniteur-éducateur et intervenant familial (B).</summary>
    public static Grade MoniteurEducateur { get; } = Of(
        "moniteurEducateur",
        new("moniteur-éducateur et intervenant familial", "moniteur-éducateur et intervenant familial"),
        TerritorialCadres.MoniteursEducateurs,
        CommonScales.B1,
        TerritorialDecrees.Decree_2013_493);

    /// <summary>Moniteur-éducateur et intervenant familial principal (B).</summary>
    public static Grade MoniteurEducateurPrincipal { get; } = Of(
        "moniteurEducateurPrincipal",
        new("moniteur-éducateur et intervenant familial principal", "moniteur-éducateur et intervenant familial principal"),
        TerritorialCadres.MoniteursEducateurs,
        CommonScales.B2,
        TerritorialDecrees.Decree_2013_493);

    /// <summary>Agent social (C).</summary>
    public static Grade AgentSocial { get; } = Of(
        "agentSocial",
        new("agent social", "agent social"),
        TerritorialCadres.AgentsSociaux,
        CommonScales.C1,
        TerritorialDecrees.Decree_2016_604);

    /// <summary>Agent social principal de 2e classe (C).</summary>
    public static Grade AgentSocialPrincipal2 { get; } = Of(
        "agentSocialPrincipal2",
        new("agent social principal de 2e classe", "agent social principal de 2e classe"),
        TerritorialCadres.AgentsSociaux,
        CommonScales.C2,
        TerritorialDecrees.Decree_2016_604);

    /// <summary>Agent social principal de 1re classe (C).</summary>
    public static Grade AgentSocialPrincipal1 { get; } = Of(
        "agentSocialPrincipal1",
        new("agent social principal de 1re classe", "agent social principal de 1re classe"),
        TerritorialCadres.AgentsSociaux,
        CommonScales.C3,
        TerritorialDecrees.Decree_2016_604);
}
