namespace SocialSectorHr.Law;

/// <summary>Acts of Parliament that the library cites beside the codes they amend (lois).</summary>
public static class Acts
{
    /// <summary>Act 2022-1157 of 16 August 2022, art. 5: RTT days given up for pay at the employee's request, first for those acquired until 2025.</summary>
    public static LegalSource Act_2022_1157 { get; } = Code.Act(
        "2022-1157", 2022, 8, 16, "art. 5 : rachat de jours de RTT à la demande du salarié", "art. 5: RTT days given up for pay at the employee's request");

    /// <summary>Act 2024-364 of 22 April 2024, art. 37: paid leave acquired in sickness, and its effect on the past.</summary>
    public static LegalSource Act_2024_364 { get; } = Code.Act(
        "2024-364", 2024, 4, 22, "art. 37 : congés acquis pendant les arrêts de travail, y compris pour le passé", "art. 37: leave acquired during sickness, for the past too");

    /// <summary>Act 2025-56 of 21 January 2025: meal vouchers buy any food product until 31 December 2026.</summary>
    /// <remarks>Two secondary sources.</remarks>
    public static LegalSource Act_2025_56 { get; } = Code.Act(
        "2025-56",
        2025,
        1,
        21,
        "titres-restaurant : tout produit alimentaire, jusqu'au 31 décembre 2026",
        "meal vouchers: any food product, until 31 December 2026");

    /// <summary>Act 89-1009 of 31 December 1989, art. 11: staff present when a cover they pay for is set up by the employer alone.</summary>
    public static LegalSource Act_89_1009 { get; } = Code.Act(
        "89-1009",
        1989,
        12,
        31,
        "art. 11 : salariés présents lors de la mise en place unilatérale d'une couverture à leur charge",
        "art. 11: staff present when the employer alone sets up a cover they pay for");

    /// <summary>Act 2025-127 of 14 February 2025: the same for RTT days acquired until 31 December 2026.</summary>
    public static LegalSource Act_2025_127 { get; } = Code.Act(
        "2025-127", 2025, 2, 14, "rachat de jours de RTT prolongé jusqu'au 31 décembre 2026", "RTT days given up for pay, prolonged until 31 December 2026");

    /// <summary>Act 2025-1249 of 22 December 2025, art. 41: local elective office treated as work.</summary>
    /// <remarks>One secondary source.</remarks>
    public static LegalSource Act_2025_1249 { get; } = Code.Act(
        "2025-1249", 2025, 12, 22, "art. 41 : mandat d'élu local assimilé à du travail effectif", "art. 41: local elective office treated as work");

    /// <summary>Act 2020-692 of 2020: death of a child: seven ouvrés and bereavement leave.</summary>
    public static LegalSource Act_2020_692 { get; } = Code.Act(
        "2020-692", 2020, 6, 8, "décès d'un enfant : sept jours ouvrés et congé de deuil", "death of a child: seven ouvrés and bereavement leave");

    /// <summary>Act 2021-1678 of 2021: announcement of a child's chronic illness or cancer.</summary>
    public static LegalSource Act_2021_1678 { get; } = Code.Act(
        "2021-1678", 2021, 12, 17, "annonce d'une maladie chronique ou d'un cancer de l'enfant", "announcement of a child's chronic illness or cancer");

    /// <summary>Act 2023-622 of 2023: longer leave for a child's death or illness.</summary>
    public static LegalSource Act_2023_622 { get; } = Code.Act(
        "2023-622", 2023, 7, 19, "congés pour le décès ou la maladie d'un enfant allongés", "longer leave for a child's death or illness");

    /// <summary>Act 2026-492 of 2026: announcement of a child's disability or illness: ten days.</summary>
    /// <remarks>From several secondary sources: the text was not read.</remarks>
    public static LegalSource Act_2026_492 { get; } = Code.Act(
        "2026-492", 2026, 6, 12, "annonce du handicap ou de la maladie d'un enfant : dix jours", "announcement of a child's disability or illness: ten days");
}
