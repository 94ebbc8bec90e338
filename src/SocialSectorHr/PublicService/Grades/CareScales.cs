namespace SocialSectorHr.PublicService;

/// <summary>The scales of the grades of care, on 1 January 2024: gross index, increased index, months in the step.</summary>
internal static class CareScales
{
    /// <summary>Auxiliaire de puériculture de classe normale.</summary>
    public static GradeGrid AuxiliaireNormale { get; } = GradeGrid.Table(
        (389, 373, 18), (397, 375, 18), (416, 377, 24), (434, 388, 24), (452, 401, 30), (468, 414, 36),
        (491, 429, 36), (510, 444, 36), (535, 461, 36), (567, 485, 48), (610, 517, null));

    /// <summary>Auxiliaire de puériculture de classe supérieure.</summary>
    public static GradeGrid AuxiliaireSuperieure { get; } = GradeGrid.Table(
        (433, 387, 18), (449, 399, 24), (464, 411, 24), (484, 424, 24), (508, 442, 24), (532, 460, 30),
        (568, 486, 36), (585, 499, 36), (612, 519, 36), (638, 539, 48), (665, 560, null));

    /// <summary>Infirmier en soins généraux.</summary>
    public static GradeGrid Infirmier { get; } = GradeGrid.Table(
        (444, 395, 12), (484, 424, 18), (514, 447, 24), (544, 468, 24), (576, 491, 30), (611, 518, 36),
        (653, 550, 36), (693, 580, 36), (732, 610, 48), (778, 645, 48), (821, 678, null));

    /// <summary>Infirmier en soins généraux hors classe, and puéricultrice.</summary>
    public static GradeGrid InfirmierHorsClasse { get; } = GradeGrid.Table(
        (489, 427, 18), (518, 450, 24), (558, 478, 24), (595, 506, 24), (631, 534, 24), (669, 563, 30),
        (709, 593, 36), (750, 624, 36), (792, 656, 48), (836, 690, 48), (886, 727, null));

    /// <summary>Cadre de santé.</summary>
    public static GradeGrid CadreSante { get; } = GradeGrid.Table(
        (541, 465, 18), (577, 492, 24), (614, 520, 24), (663, 558, 24), (695, 582, 36), (739, 615, 36),
        (781, 648, 36), (825, 681, 36), (868, 714, 48), (906, 743, 48), (940, 769, null));

    /// <summary>Psychologue de classe normale.</summary>
    public static GradeGrid PsychologueNormale { get; } = GradeGrid.Table(
        (444, 395, 12), (457, 405, 12), (471, 416, 24), (500, 436, 24), (538, 462, 30), (582, 497, 36),
        (619, 524, 36), (668, 562, 42), (712, 595, 48), (763, 634, 48), (821, 678, null));

    /// <summary>Psychologue hors classe.</summary>
    public static GradeGrid PsychologueHorsClasse { get; } = GradeGrid.Table(
        (620, 525, 24), (712, 595, 30), (757, 629, 30), (815, 673, 30), (876, 720, 30), (939, 768, 36),
        (995, 811, 36), (1015, 826, null));
}
