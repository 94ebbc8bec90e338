namespace SocialSectorHr.PublicService;

/// <summary>The scales of the social grades, on 1 January 2024: gross index, increased index, months in the step.</summary>
internal static class SocialScales
{
    /// <summary>Conseiller socio-éducatif.</summary>
    public static GradeGrid ConseillerSocioEducatif { get; } = GradeGrid.Table(
        (509, 443, 18), (532, 460, 18), (555, 476, 24), (578, 493, 24), (600, 510, 24), (631, 534, 24),
        (657, 553, 24), (680, 571, 24), (712, 595, 30), (740, 616, 30), (778, 645, 36), (801, 663, null));

    /// <summary>Conseiller supérieur socio-éducatif: its gross indices were not found.</summary>
    public static GradeGrid ConseillerSuperieur { get; } = GradeGrid.Table(
        (null, 541, 24), (null, 566, 24), (null, 584, 30), (null, 608, 30), (null, 625, 36), (null, 650, 36),
        (null, 674, 36), (null, 685, null));

    /// <summary>Conseiller hors classe socio-éducatif: its gross indices were not found.</summary>
    public static GradeGrid ConseillerHorsClasse { get; } = GradeGrid.Table(
        (null, 608, 24), (null, 625, 36), (null, 655, 36), (null, 689, 36), (null, 725, 36), (null, 769, null));

    /// <summary>Assistant socio-éducatif and éducateur de jeunes enfants.</summary>
    public static GradeGrid FirstGrade { get; } = GradeGrid.Table(
        (444, 395, 24), (461, 409, 24), (478, 420, 24), (494, 431, 24), (512, 445, 24), (528, 457, 24),
        (547, 470, 24), (570, 487, 24), (596, 507, 24), (623, 528, 30), (655, 551, 30), (680, 571, 36),
        (694, 581, 36), (714, 597, null));

    /// <summary>The same, classe exceptionnelle.</summary>
    public static GradeGrid ClasseExceptionnelle { get; } = GradeGrid.Table(
        (502, 438, 12), (523, 453, 24), (543, 467, 24), (565, 483, 24), (589, 502, 24), (622, 527, 24),
        (653, 550, 30), (680, 571, 36), (705, 590, 36), (732, 610, 36), (761, 632, null));
}
