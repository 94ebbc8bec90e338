namespace SocialSectorHr.Law;

// The pay that the employer keeps during a sickness.
public static partial class LabourCode
{
    /// <summary>L1226-1: complement of the employer during a sickness.</summary>
    /// <remarks>Version of 27 March 2026; a later one was not seen.</remarks>
    public static LegalSource L1226_1 { get; } = Code.Labour(
        "L1226-1", "complément de l'employeur pendant un arrêt, après un an", "complement of the employer during a stop, after a year");

    /// <summary>D1226-1: rates and days of the complement.</summary>
    public static LegalSource D1226_1 { get; } = Code.Labour(
        "D1226-1", "complément : 90 % puis deux tiers, trente jours chacun", "complement: 90 % then two thirds, thirty days each");

    /// <summary>D1226-2: more days by seniority.</summary>
    public static LegalSource D1226_2 { get; } = Code.Labour(
        "D1226-2", "complément : dix jours de plus par période de cinq ans", "complement: ten days more for each period of five years");

    /// <summary>D1226-3: from which day.</summary>
    public static LegalSource D1226_3 { get; } = Code.Labour(
        "D1226-3", "complément : au-delà de sept jours, ou dès le premier", "complement: beyond seven days, or from the first");

    /// <summary>D1226-4: days paid in the twelve months before.</summary>
    public static LegalSource D1226_4 { get; } = Code.Labour(
        "D1226-4", "complément : jours payés dans les douze mois antérieurs", "complement: days paid in the twelve months before");

    /// <summary>D1226-5: what is taken off the complement.</summary>
    public static LegalSource D1226_5 { get; } = Code.Labour(
        "D1226-5", "complément : allocations et prévoyance payée par l'employeur déduites", "complement: allowances and insurance paid by the employer taken off");

    /// <summary>D1226-8: seniority on the first day.</summary>
    public static LegalSource D1226_8 { get; } = Code.Labour(
        "D1226-8", "complément : ancienneté au premier jour d'absence", "complement: seniority on the first day of absence");
}
