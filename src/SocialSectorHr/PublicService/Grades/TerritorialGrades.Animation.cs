using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <content>The filière animation.</content>
public static partial class TerritorialGrades
{
    /// <summary>Animateur (B).</summary>
    public static Grade Animateur { get; } = Of(
        "animateur",
        new("animateur", "animateur"),
        TerritorialCadres.Animateurs,
        CommonScales.B1,
        TerritorialDecrees.Decree_2010_330);

    /// <summary>Animateur principal de 2e classe (B).</summary>
    public static Grade AnimateurPrincipal2 { get; } = Of(
        "animateurPrincipal2",
        new("animateur principal de 2e classe", "animateur principal de 2e classe"),
        TerritorialCadres.Animateurs,
        CommonScales.B2,
        TerritorialDecrees.Decree_2010_330);

    /// <summary>Animateur principal de 1re classe (B).</summary>
    public static Grade AnimateurPrincipal1 { get; } = Of(
        "animateurPrincipal1",
        new("animateur principal de 1re classe", "animateur principal de 1re classe"),
        TerritorialCadres.Animateurs,
        CommonScales.B3,
        TerritorialDecrees.Decree_2010_330);

    /// <summary>Adjoint d'animation (C).</summary>
    public static Grade AdjointAnimation { get; } = Of(
        "adjointAnimation",
        new("adjoint d'animation", "adjoint d'animation"),
        TerritorialCadres.AdjointsAnimation,
        CommonScales.C1,
        TerritorialDecrees.Decree_2016_604);

    /// <summary>Adjoint d'animation principal de 2e classe (C).</summary>
    public static Grade AdjointAnimationPrincipal2 { get; } = Of(
        "adjointAnimationPrincipal2",
        new("adjoint d'animation principal de 2e classe", "adjoint d'animation principal de 2e classe"),
        TerritorialCadres.AdjointsAnimation,
        CommonScales.C2,
        TerritorialDecrees.Decree_2016_604);

    /// <summary>Adjoint d'animation principal de 1re classe (C).</summary>
    public static Grade AdjointAnimationPrincipal1 { get; } = Of(
        "adjointAnimationPrincipal1",
        new("adjoint d'animation principal de 1re classe", "adjoint d'animation principal de 1re classe"),
        TerritorialCadres.AdjointsAnimation,
        CommonScales.C3,
        TerritorialDecrees.Decree_2016_604);
}
