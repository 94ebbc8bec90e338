namespace SocialSectorHr.Law;

/// <summary>Acts of Parliament that the library cites beside the codes they amend (lois).</summary>
public static class Acts
{
    /// <summary>Act 2024-364 of 22 April 2024, art. 37: paid leave acquired in sickness, and its effect on the past.</summary>
    public static LegalSource Act_2024_364 { get; } = Code.Act(
        "2024-364", 2024, 4, 22, "art. 37 : congés acquis pendant les arrêts de travail, y compris pour le passé", "art. 37: leave acquired during sickness, for the past too");

    /// <summary>Act 2025-1249 of 22 December 2025, art. 41: local elective office treated as work.</summary>
    /// <remarks>One secondary source.</remarks>
    public static LegalSource Act_2025_1249 { get; } = Code.Act(
        "2025-1249", 2025, 12, 22, "art. 41 : mandat d'élu local assimilé à du travail effectif", "art. 41: local elective office treated as work");
}
