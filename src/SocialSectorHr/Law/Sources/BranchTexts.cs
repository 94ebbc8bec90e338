namespace SocialSectorHr.Law;

/// <summary>Texts of the branch agreements of the sector that ground a figure (textes conventionnels).</summary>
/// <remarks>Some were seen in the text, some through the ministry's simulators: each says which.</remarks>
public static class BranchTexts
{
    /// <summary>CCN 51 (IDCC 29), art. 15.02.2.1: notice.</summary>
    /// <remarks>Read through the data of the ministry's simulator of 2022, since withdrawn.</remarks>
    public static LegalSource Ccn51_15_02_2_1 { get; } = Code.Make("CCN 51 art. 15.02.2.1", "préavis de démission et de licenciement", "notice of resignation and of dismissal", null);

    /// <summary>CCN 66 (IDCC 413), art. 16: notice of the staff who are not cadres.</summary>
    /// <remarks>Read through the data of the ministry's simulator of 2022, since withdrawn.</remarks>
    public static LegalSource Ccn66_16 { get; } = Code.Make("CCN 66 art. 16", "préavis des non-cadres", "notice of the staff who are not cadres", null);

    /// <summary>CCN 66 (IDCC 413), annexe 6, art. 9: notice of the cadres.</summary>
    public static LegalSource Ccn66_Annexe6_9 { get; } = Code.Make("CCN 66 annexe 6 art. 9", "préavis des cadres et des directeurs", "notice of the cadres and the directors", null);

    /// <summary>ECLAT (IDCC 1518), art. 4.4: notice.</summary>
    /// <remarks>Read through the tests of the ministry's simulator.</remarks>
    public static LegalSource Eclat_4_4 { get; } = Code.Make("CCN ECLAT art. 4.4", "préavis de démission et de licenciement", "notice of resignation and of dismissal", null);

    /// <summary>ECLAT (IDCC 1518): severance, the legal scale from more than eight months; parental leave counted in full.</summary>
    /// <remarks>Read through the tests of the ministry's simulator; the article was not seen.</remarks>
    public static LegalSource Eclat_Severance { get; } = Code.Make("CCN ECLAT (IDCC 1518)", "indemnité de licenciement, au-delà de huit mois ; congé parental compté", "severance, beyond eight months; parental leave counted", null);

    /// <summary>BAD (IDCC 2941), titre IV, art. 26.1 and 27: notice.</summary>
    public static LegalSource Bad_IV_26_1 { get; } = Code.Make("CCN BAD titre IV art. 26.1 et 27", "préavis de démission et de licenciement", "notice of resignation and of dismissal", null);

    /// <summary>BAD (IDCC 2941), titre IV: severance, the legal scale.</summary>
    /// <remarks>Read through the tests of the ministry's simulator; the article was not seen.</remarks>
    public static LegalSource Bad_IV_Severance { get; } = Code.Make("CCN BAD titre IV", "indemnité de licenciement, barème légal", "severance, the legal scale", null);

    /// <summary>Private hospitals (IDCC 2264): notice.</summary>
    /// <remarks>The table was read in the official base of agreements; the number of the article was not kept.</remarks>
    public static LegalSource PrivateHospitals_Notice { get; } = Code.Make("CCN hospitalisation privée (IDCC 2264)", "préavis de démission et de licenciement", "notice of resignation and of dismissal", null);
}
