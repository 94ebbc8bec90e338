namespace SocialSectorHr.PublicService;

/// <summary>The scales of the filière administrative, on 1 January 2024: gross index, increased index, months in the step.</summary>
internal static class AdministrativeScales
{
    /// <summary>Attaché.</summary>
    public static GradeGrid Attache { get; } = GradeGrid.Table(
        (444, 395, 18), (469, 415, 24), (499, 435, 24), (525, 455, 24), (567, 485, 30), (611, 518, 36),
        (653, 550, 36), (693, 580, 36), (732, 610, 36), (778, 645, 48), (821, 678, null));

    /// <summary>Attaché principal.</summary>
    public static GradeGrid AttachePrincipal { get; } = GradeGrid.Table(
        (593, 505, 24), (639, 540, 24), (693, 580, 24), (732, 610, 24), (791, 655, 24), (843, 695, 30),
        (896, 735, 30), (946, 773, 36), (995, 811, 36), (1015, 826, null));

    /// <summary>Attaché hors classe, its special step left out.</summary>
    public static GradeGrid AttacheHorsClasse { get; } = GradeGrid.Table(
        (797, 660, 24), (850, 700, 24), (896, 735, 24), (946, 773, 30), (995, 811, 36), (1027, 835, null));
}
