namespace SocialSectorHr.Law;

// Leave: annual, of the family, for a sick child.
public static partial class BranchTexts
{
    /// <summary>51 art. 11.03: leave for family events.</summary>
    public static LegalSource Ccn51_11_03 { get; } =
        Article("CCN 51 art. 11.03", "congés pour événements familiaux", "leave for family events", "049216350");

    /// <summary>66 art. 24: leave for family events.</summary>
    public static LegalSource Ccn66_24 { get; } =
        Article("CCN 66 art. 24", "congés pour événements familiaux", "leave for family events", "031116469");

    /// <summary>ECLAT art. 6.2: leave for family events.</summary>
    public static LegalSource Eclat_6_2 { get; } =
        Article("CCN ECLAT art. 6.2", "congés pour événements familiaux", "leave for family events", "038132708");

    /// <summary>BAD title IV art. 24: leave, family events.</summary>
    public static LegalSource Bad_IV_24 { get; } =
        Article("CCN BAD titre IV art. 24", "congés, événements familiaux", "leave, family events", "051319922");

    /// <summary>ALISFA chap. VI art. 4: leave for family events.</summary>
    public static LegalSource Alisfa_VI_4 { get; } =
        Article("CCN ALISFA chap. VI art. 4", "congés pour événements familiaux", "leave for family events", "020494627");

    /// <summary>missions locales art. 5.6: leave for family events.</summary>
    public static LegalSource MissionsLocales_5_6 { get; } =
        Article("CCN missions locales art. 5.6", "congés pour événements familiaux", "leave for family events", "020975997");

    /// <summary>HLA art. 11.2: leave for family events.</summary>
    public static LegalSource SupportedHousing_11_2 { get; } =
        Article("CCN HLA art. 11.2", "congés pour événements familiaux", "leave for family events", "005814151");

    /// <summary>65 art. 48: leave for family events.</summary>
    public static LegalSource Ccn65_48 { get; } =
        Article("CCN 65 art. 48", "congés pour événements familiaux", "leave for family events", "035367752");

    /// <summary>51 art. 11.02: leave for a sick child.</summary>
    public static LegalSource Ccn51_11_02 { get; } =
        Article("CCN 51 art. 11.02", "congé pour enfant malade", "leave for a sick child", "049216350");

    /// <summary>65 art. 48 bis: leave for a sick child.</summary>
    public static LegalSource Ccn65_48_bis { get; } =
        Article("CCN 65 art. 48 bis", "congé pour enfant malade", "leave for a sick child", "048155376");

    /// <summary>66 art. 22: annual leave, seniority, service.</summary>
    public static LegalSource Ccn66_22 { get; } =
        Article("CCN 66 art. 22", "congés annuels, ancienneté, service", "annual leave, seniority, service", "005863134");

    /// <summary>HLA art. 11.3: leave for a sick child.</summary>
    public static LegalSource SupportedHousing_11_3 { get; } =
        Article("CCN HLA art. 11.3", "congé pour enfant malade", "leave for a sick child", "005814160");

    /// <summary>51 art. 09.02.3: annual leave and sickness; art. 09.02.2 for a commuting accident and a sick child.</summary>
    public static LegalSource Ccn51_09_02_3 { get; } =
        Article("CCN 51 art. 09.02.3", "congés annuels et maladie", "annual leave and sickness", "021959320");

    /// <summary>ECLAT art. 6.1: annual leave; art. 6.1.2 for what is treated as work.</summary>
    public static LegalSource Eclat_6_1 { get; } =
        Article("CCN ECLAT art. 6.1", "congés annuels, périodes assimilées", "annual leave, periods treated as work", "027717744");

    /// <summary>51 art. 09.05: quarterly leave.</summary>
    public static LegalSource Ccn51_09_05 { get; } =
        Article("CCN 51 art. 09.05", "congés trimestriels", "quarterly leave", "029952751");

    /// <summary>66 annex 2 art. 6: quarterly leave.</summary>
    public static LegalSource Ccn66_Annexe2_6 { get; } =
        Article("CCN 66 annexe 2 art. 6", "congés trimestriels", "quarterly leave", "005863212");

    /// <summary>66 annex 3 art. 6: quarterly leave.</summary>
    public static LegalSource Ccn66_Annexe3_6 { get; } =
        Article("CCN 66 annexe 3 art. 6", "congés trimestriels", "quarterly leave", "005863291");

    /// <summary>66 annex 4: quarterly leave.</summary>
    public static LegalSource Ccn66_Annexe4 { get; } =
        Article("CCN 66 annexe 4", "congés trimestriels", "quarterly leave", "005863374");

    /// <summary>66 annex 5 art. 8: quarterly leave.</summary>
    public static LegalSource Ccn66_Annexe5_8 { get; } =
        Article("CCN 66 annexe 5 art. 8", "congés trimestriels", "quarterly leave", "005863398");

    /// <summary>66 annex 6 art. 17: quarterly leave.</summary>
    public static LegalSource Ccn66_Annexe6_17 { get; } =
        Article("CCN 66 annexe 6 art. 17", "congés trimestriels", "quarterly leave", "022837402");

    /// <summary>66 annex 10: no quarterly leave in its text.</summary>
    public static LegalSource Ccn66_Annexe10 { get; } =
        Article("CCN 66 annexe 10", "pas de congés trimestriels dans son texte", "no quarterly leave in its text", null);
}
