namespace SocialSectorHr.Law;

// The pay kept during a sickness.
public static partial class BranchTexts
{
    /// <summary>
    /// CCN 66, art. 26: sickness of the staff who are not cadres; a work accident from the first day of employment (art. 27).
    /// </summary>
    public static LegalSource Ccn66_26 { get; } = Article(
        "CCN 66 art. 26",
        "maladie des non-cadres",
        "sickness of the staff who are not cadres",
        "005863140");

    /// <summary>CCN 66, annexe 6, art. 6: sickness and work accident of the cadres.</summary>
    public static LegalSource Ccn66_Annexe6_6 { get; } = Article(
        "CCN 66 annexe 6 art. 6",
        "maladie des cadres",
        "sickness of the cadres",
        "022837389");

    /// <summary>CCN 51, art. 13.01.2: sickness.</summary>
    /// <remarks>The return that opens new rights is not in the figures.</remarks>
    public static LegalSource Ccn51_13_01_2 { get; } = Article("CCN 51 art. 13.01.2", "maintien de salaire", "pay kept", "029952811");

    /// <summary>ECLAT, art. 4.4.2: sickness.</summary>
    public static LegalSource Eclat_4_4_2 { get; } = Article("CCN ECLAT art. 4.4.2", "maintien de salaire", "pay kept", "044530995");

    /// <summary>BAD, title VII: sickness (avenant 18-2014).</summary>
    public static LegalSource HomeCare_VII { get; } = Article("CCN BAD titre VII", "maintien de salaire", "pay kept", "030590381");

    /// <summary>ALISFA, chapter IX, art. 1: sickness.</summary>
    /// <remarks>The seniority is not asked in the départements 57, 67 and 68.</remarks>
    public static LegalSource Alisfa_IX_1 { get; } = Article("CCN ALISFA chap. IX art. 1", "maintien de salaire", "pay kept", "031584001");

    /// <summary>Missions locales, art. 5.9: sickness, up to where the insurance takes over.</summary>
    public static LegalSource MissionsLocales_5_9 { get; } = Article(
        "CCN missions locales art. 5.9",
        "maintien de salaire",
        "pay kept",
        "020976007");

    /// <summary>HLA, art. 13.3: sickness; not extended in autumn 2023.</summary>
    public static LegalSource SupportedHousing_13_3 { get; } = Article("CCN HLA art. 13.3", "maintien de salaire", "pay kept", "045152219");
}
