using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <content>The filière administrative.</content>
public static partial class TerritorialGrades
{
    /// <summary>Attaché (A).</summary>
    public static Grade Attache { get; } = Of(
        "attache",
        new("attaché", "attaché"),
        TerritorialCadres.Attaches,
        AdministrativeScales.Attache,
        TerritorialDecrees.Decree_87_1100);

    /// <summary>Attaché principal (A).</summary>
    public static Grade AttachePrincipal { get; } = Of(
        "attachePrincipal",
        new("attaché principal", "attaché principal"),
        TerritorialCadres.Attaches,
        AdministrativeScales.AttachePrincipal,
        TerritorialDecrees.Decree_87_1100);

    /// <summary>Attaché hors classe (A).</summary>
    /// <remarks>Read in the grid of the corps of the State, of the same scale; reached by promotion only.</remarks>
    public static Grade AttacheHorsClasse { get; } = Of(
        "attacheHorsClasse",
        new("attaché hors classe", "attaché hors classe"),
        TerritorialCadres.Attaches,
        AdministrativeScales.AttacheHorsClasse,
        TerritorialDecrees.Decree_87_1100);

    /// <summary>Rédacteur (B).</summary>
    public static Grade Redacteur { get; } = Of(
        "redacteur",
        new("rédacteur", "rédacteur"),
        TerritorialCadres.Redacteurs,
        CommonScales.B1,
        TerritorialDecrees.Decree_2010_330);

    /// <summary>Rédacteur principal de 2e classe (B).</summary>
    public static Grade RedacteurPrincipal2 { get; } = Of(
        "redacteurPrincipal2",
        new("rédacteur principal de 2e classe", "rédacteur principal de 2e classe"),
        TerritorialCadres.Redacteurs,
        CommonScales.B2,
        TerritorialDecrees.Decree_2010_330);

    /// <summary>Rédacteur principal de 1re classe (B).</summary>
    public static Grade RedacteurPrincipal1 { get; } = Of(
        "redacteurPrincipal1",
        new("rédacteur principal de 1re classe", "rédacteur principal de 1re classe"),
        TerritorialCadres.Redacteurs,
        CommonScales.B3,
        TerritorialDecrees.Decree_2010_330);

    /// <summary>Adjoint administratif (C).</summary>
    public static Grade AdjointAdministratif { get; } = Of(
        "adjointAdministratif",
        new("adjoint administratif", "adjoint administratif"),
        TerritorialCadres.AdjointsAdministratifs,
        CommonScales.C1,
        TerritorialDecrees.Decree_2016_604);

    /// <summary>Adjoint administratif principal de 2e classe (C).</summary>
    public static Grade AdjointAdministratifPrincipal2 { get; } = Of(
        "adjointAdministratifPrincipal2",
        new("adjoint administratif principal de 2e classe", "adjoint administratif principal de 2e classe"),
        TerritorialCadres.AdjointsAdministratifs,
        CommonScales.C2,
        TerritorialDecrees.Decree_2016_604);

    /// <summary>Adjoint administratif principal de 1re classe (C).</summary>
    public static Grade AdjointAdministratifPrincipal1 { get; } = Of(
        "adjointAdministratifPrincipal1",
        new("adjoint administratif principal de 1re classe", "adjoint administratif principal de 1re classe"),
        TerritorialCadres.AdjointsAdministratifs,
        CommonScales.C3,
        TerritorialDecrees.Decree_2016_604);
}
