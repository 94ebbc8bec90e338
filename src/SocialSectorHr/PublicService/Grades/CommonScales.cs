namespace SocialSectorHr.PublicService;

/// <summary>The scales of the categories B and C that several cadres d'emplois share (échelles communes), on 1 January 2024: gross index,
/// increased index, months in the step.</summary>
internal static class CommonScales
{
    /// <summary>Category B, first grade (B1, nouvel espace statutaire).</summary>
    public static GradeGrid B1 { get; } = GradeGrid.Table(
        (389, 373, 12), (395, 374, 12), (397, 375, 12), (401, 376, 12), (415, 377, 24), (431, 386, 24),
        (452, 401, 24), (478, 420, 36), (500, 436, 36), (513, 446, 36), (538, 462, 36), (563, 482, 48),
        (597, 508, null));

    /// <summary>Category B, second grade (B2).</summary>
    public static GradeGrid B2 { get; } = GradeGrid.Table(
        (401, 376, 12), (415, 377, 12), (429, 384, 24), (444, 395, 24), (458, 406, 24), (480, 421, 24),
        (506, 441, 36), (528, 457, 36), (542, 466, 36), (567, 485, 36), (599, 509, 48), (638, 539, null));

    /// <summary>Category B, third grade (B3).</summary>
    public static GradeGrid B3 { get; } = GradeGrid.Table(
        (446, 397, 12), (461, 409, 24), (484, 424, 24), (513, 446, 24), (547, 470, 24), (573, 489, 36),
        (604, 513, 36), (638, 539, 36), (660, 556, 36), (684, 574, 36), (707, 592, null));

    /// <summary>Category C, first grade (C1).</summary>
    public static GradeGrid C1 { get; } = GradeGrid.Table(
        (367, 366, 12), (368, 367, 12), (370, 368, 12), (371, 369, 12), (374, 370, 12), (378, 371, 12),
        (381, 372, 36), (387, 373, 36), (401, 376, 36), (419, 377, 48), (432, 387, null));

    /// <summary>Category C, second grade (C2).</summary>
    public static GradeGrid C2 { get; } = GradeGrid.Table(
        (368, 367, 12), (371, 369, 12), (376, 370, 12), (387, 373, 12), (396, 374, 12), (404, 376, 12),
        (416, 377, 24), (430, 385, 24), (446, 397, 36), (461, 409, 36), (473, 417, 48), (486, 425, null));

    /// <summary>Category C, third grade (C3).</summary>
    public static GradeGrid C3 { get; } = GradeGrid.Table(
        (388, 373, 12), (397, 375, 12), (412, 376, 24), (430, 385, 24), (448, 398, 24), (460, 408, 24),
        (478, 420, 36), (499, 435, 36), (525, 455, 36), (558, 478, null));
}
