using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>The territorial cadres d'emplois whose grades are held (cadres d'emplois).</summary>
/// <remarks>
/// Which of them the index supplement names is read in decrees quoted by unions, answers to members of parliament and the press; agents
/// sociaux from memory only. Attachés, rédacteurs and adjoints administratifs are outside of it, whatever the job.
/// </remarks>
public static class TerritorialCadres
{
    /// <summary>Attachés territoriaux.</summary>
    public static CadreEmplois Attaches { get; } = CadreEmplois.Of(
        new("attachés territoriaux", "attachés territoriaux"), Filiere.Administrative, PublicCategory.A, TerritorialDecrees.Decree_87_1099);

    /// <summary>Rédacteurs territoriaux.</summary>
    public static CadreEmplois Redacteurs { get; } = CadreEmplois.Of(
        new("rédacteurs territoriaux", "rédacteurs territoriaux"), Filiere.Administrative, PublicCategory.B, TerritorialDecrees.Decree_2012_924);

    /// <summary>Adjoints administratifs territoriaux.</summary>
    public static CadreEmplois AdjointsAdministratifs { get; } = CadreEmplois.Of(
        new("adjoints administratifs territoriaux", "adjoints administratifs territoriaux"), Filiere.Administrative, PublicCategory.C, TerritorialDecrees.Decree_2006_1690);

    /// <summary>Conseillers territoriaux socio-éducatifs.</summary>
    public static CadreEmplois ConseillersSocioEducatifs { get; } = CadreEmplois.Of(
        new("conseillers territoriaux socio-éducatifs", "conseillers territoriaux socio-éducatifs"), Filiere.MedicoSocial, PublicCategory.A, TerritorialDecrees.Decree_2013_489) with
    {
        Supplement = SupplementDuties.SocioEducationalSupport,
    };

    /// <summary>Assistants territoriaux socio-éducatifs.</summary>
    public static CadreEmplois AssistantsSocioEducatifs { get; } = CadreEmplois.Of(
        new("assistants territoriaux socio-éducatifs", "assistants territoriaux socio-éducatifs"), Filiere.MedicoSocial, PublicCategory.A, TerritorialDecrees.Decree_2017_901) with
    {
        Supplement = SupplementDuties.SocioEducationalSupport,
    };

    /// <summary>Éducateurs territoriaux de jeunes enfants.</summary>
    public static CadreEmplois EducateursJeunesEnfants { get; } = CadreEmplois.Of(
        new("éducateurs territoriaux de jeunes enfants", "éducateurs territoriaux de jeunes enfants"), Filiere.MedicoSocial, PublicCategory.A, TerritorialDecrees.Decree_2017_902) with
    {
        Supplement = SupplementDuties.SocioEducationalSupport,
    };

    /// <summary>Moniteurs-éducateurs et intervenants familiaux territoriaux.</summary>
    public static CadreEmplois MoniteursEducateurs { get; } = CadreEmplois.Of(
        new("moniteurs-éducateurs et intervenants familiaux territoriaux", "moniteurs-éducateurs et intervenants familiaux territoriaux"), Filiere.MedicoSocial, PublicCategory.B, TerritorialDecrees.Decree_2013_490) with
    {
        Supplement = SupplementDuties.SocioEducationalSupport,
    };

    /// <summary>Agents sociaux territoriaux.</summary>
    public static CadreEmplois AgentsSociaux { get; } = CadreEmplois.Of(
        new("agents sociaux territoriaux", "agents sociaux territoriaux"), Filiere.MedicoSocial, PublicCategory.C, TerritorialDecrees.Decree_92_849) with
    {
        Supplement = SupplementDuties.SocioEducationalSupport,
    };

    /// <summary>Animateurs territoriaux.</summary>
    public static CadreEmplois Animateurs { get; } = CadreEmplois.Of(
        new("animateurs territoriaux", "animateurs territoriaux"), Filiere.Animation, PublicCategory.B, TerritorialDecrees.Decree_2011_558) with
    {
        Supplement = SupplementDuties.SocioEducationalSupport,
    };

    /// <summary>Adjoints territoriaux d'animation.</summary>
    public static CadreEmplois AdjointsAnimation { get; } = CadreEmplois.Of(
        new("adjoints territoriaux d'animation", "adjoints territoriaux d'animation"), Filiere.Animation, PublicCategory.C, TerritorialDecrees.Decree_2006_1693) with
    {
        Supplement = SupplementDuties.SocioEducationalSupport,
    };

    /// <summary>Auxiliaires de puériculture territoriaux.</summary>
    public static CadreEmplois AuxiliairesPuericulture { get; } = CadreEmplois.Of(
        new("auxiliaires de puériculture territoriaux", "auxiliaires de puériculture territoriaux"), Filiere.MedicoSocial, PublicCategory.B, TerritorialDecrees.Decree_2021_1882) with
    {
        Supplement = SupplementDuties.Care,
    };

    /// <summary>Infirmiers territoriaux en soins généraux.</summary>
    public static CadreEmplois Infirmiers { get; } = CadreEmplois.Of(
        new("infirmiers territoriaux en soins généraux", "infirmiers territoriaux en soins généraux"), Filiere.MedicoSocial, PublicCategory.A, TerritorialDecrees.Decree_2012_1420) with
    {
        Supplement = SupplementDuties.Care,
    };

    /// <summary>Puéricultrices territoriales.</summary>
    public static CadreEmplois Puericultrices { get; } = CadreEmplois.Of(
        new("puéricultrices territoriales", "puéricultrices territoriales"), Filiere.MedicoSocial, PublicCategory.A, TerritorialDecrees.Decree_2014_923) with
    {
        Supplement = SupplementDuties.Care,
    };

    /// <summary>Psychologues territoriaux.</summary>
    public static CadreEmplois Psychologues { get; } = CadreEmplois.Of(
        new("psychologues territoriaux", "psychologues territoriaux"), Filiere.MedicoSocial, PublicCategory.A, TerritorialDecrees.Decree_92_853) with
    {
        Supplement = SupplementDuties.SocioEducationalSupport,
    };

    /// <summary>Cadres territoriaux de santé paramédicaux.</summary>
    public static CadreEmplois CadresSante { get; } = CadreEmplois.Of(
        new("cadres territoriaux de santé paramédicaux", "cadres territoriaux de santé paramédicaux"), Filiere.MedicoSocial, PublicCategory.A, TerritorialDecrees.Decree_2016_336) with
    {
        Supplement = SupplementDuties.Care,
    };
}
