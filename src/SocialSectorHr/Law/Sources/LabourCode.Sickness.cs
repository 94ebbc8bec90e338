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

    /// <summary>D1226-5: what is taken off the complement.</summary>
    public static LegalSource D1226_5 { get; } = Code.Labour(
        "D1226-5", "complément : allocations et prévoyance payée par l'employeur déduites", "complement: allowances and insurance paid by the employer taken off");
}
