namespace SocialSectorHr.Law;

// Working time, annual leave.
public static partial class BranchTexts
{
    /// <summary>Branch accord of 1 April 1999: art. 5, the week of 44 h; art. 6, the rest between two days.</summary>
    public static LegalSource Bass_1999 { get; } = new()
    {
        Citation = "Accord BASS du 1er avril 1999",
        Title = new("durée du travail de la branche", "hours of work of the branch"),
    };

    /// <summary>Branch accord 2002-01: night work.</summary>
    public static LegalSource Bass_2002_01 { get; } =
        Article("Accord BASS 2002-01 du 17 avril 2002", "travail de nuit", "night work", "005794922");

    /// <summary>Branch accord of 22 November 2013: part time.</summary>
    public static LegalSource Bass_2013 { get; } = new()
    {
        Citation = "Accord BASS du 22 novembre 2013",
        Title = new("temps partiel", "part time"),
    };

    /// <summary>66 art. 20: working time.</summary>
    public static LegalSource Ccn66_20 { get; } = Article("CCN 66 art. 20", "durée du travail", "hours of work", "005863131");

    /// <summary>66 art. 21: weekly rest.</summary>
    public static LegalSource Ccn66_21 { get; } = Article("CCN 66 art. 21", "repos hebdomadaire", "weekly rest", "005863133");

    /// <summary>51 title 05: working time.</summary>
    public static LegalSource Ccn51_05 { get; } = new()
    {
        Citation = "CCN 51 titre V",
        Title = new("durée du travail", "hours of work"),
    };

    /// <summary>51 art. 09.02.1: annual leave.</summary>
    public static LegalSource Ccn51_09_02_1 { get; } = Article("CCN 51 art. 09.02.1", "congés annuels", "annual leave", "005787249");

    /// <summary>ECLAT art. 5.3: the span of a day.</summary>
    public static LegalSource Eclat_5_3 { get; } = Article("CCN ECLAT art. 5.3", "durée et amplitude", "length and span", "049759929");

    /// <summary>ECLAT art. 5.4: overtime.</summary>
    public static LegalSource Eclat_5_4 { get; } = Article("CCN ECLAT art. 5.4", "heures supplémentaires", "overtime", "029755734");

    /// <summary>ECLAT art. 5.8: night work.</summary>
    public static LegalSource Eclat_5_8 { get; } = Article("CCN ECLAT art. 5.8", "travail de nuit", "night work", "027717748");

    /// <summary>ECLAT art. 5.5: forfait in days.</summary>
    public static LegalSource Eclat_5_5 { get; } = Article("CCN ECLAT art. 5.5", "forfait en jours", "forfait in days", "027717756");

    /// <summary>ECLAT art. 5.9: part time.</summary>
    public static LegalSource Eclat_5_9 { get; } = Article("CCN ECLAT art. 5.9", "temps partiel", "part time", "049759925");

    /// <summary>BAD title V: working time.</summary>
    public static LegalSource HomeCare_V { get; } = new()
    {
        Citation = "CCN BAD titre V",
        Title = new("durée du travail", "hours of work"),
    };

    /// <summary>BAD title V art. 37: schedules told.</summary>
    public static LegalSource HomeCare_V_37 { get; } =
        Article("CCN BAD titre V art. 37", "délai de prévenance", "notice of the schedule", "025805675");

    /// <summary>BAD title V art. 65: forfait in days.</summary>
    public static LegalSource HomeCare_V_65 { get; } =
        Article("CCN BAD titre V art. 65", "forfait en jours", "forfait in days", "025805703");

    /// <summary>ALISFA chapter IV art. 1: working time.</summary>
    public static LegalSource Alisfa_IV_1 { get; } =
        Article("CCN ALISFA chap. IV art. 1", "durée du travail", "hours of work", "028511420");

    /// <summary>ALISFA chapter XI art. 7: forfait in days.</summary>
    public static LegalSource Alisfa_XI_7 { get; } =
        Article("CCN ALISFA chap. XI art. 7", "forfait en jours", "forfait in days", "026923185");

    /// <summary>ALISFA chapter VI art. 1: annual leave.</summary>
    public static LegalSource Alisfa_VI_1 { get; } =
        Article("CCN ALISFA chap. VI art. 1", "congés annuels", "annual leave", "005845506");

    /// <summary>ALISFA chapter VI art. 2: eight days on top.</summary>
    public static LegalSource Alisfa_VI_2 { get; } =
        Article("CCN ALISFA chap. VI art. 2", "congés supplémentaires", "additional leave", "022090481");

    /// <summary>Missions locales art. 5.1: working time.</summary>
    public static LegalSource MissionsLocales_5_1 { get; } =
        Article("CCN missions locales art. 5.1", "durée du travail", "hours of work", "020975988");

    /// <summary>Missions locales art. 5.2: overtime.</summary>
    public static LegalSource MissionsLocales_5_2 { get; } =
        Article("CCN missions locales art. 5.2", "heures supplémentaires", "overtime", "020975990");

    /// <summary>Missions locales art. 5.4: annual leave.</summary>
    public static LegalSource MissionsLocales_5_4 { get; } =
        Article("CCN missions locales art. 5.4", "congés annuels", "annual leave", "023432745");

    /// <summary>HLA art. 6.2: the longest week.</summary>
    public static LegalSource SupportedHousing_6_2 { get; } = Article("CCN HLA art. 6.2", "durée du travail", "hours of work", "005813869");

    /// <summary>HLA art. 6.6: weekly rest.</summary>
    public static LegalSource SupportedHousing_6_6 { get; } =
        Article("CCN HLA art. 6.6", "repos hebdomadaire", "weekly rest", "005813915");

    /// <summary>HLA art. 7.3: schedules told.</summary>
    public static LegalSource SupportedHousing_7_3 { get; } =
        Article("CCN HLA art. 7.3", "délai de prévenance", "notice of the schedule", "005814001");

    /// <summary>HLA art. 7.4: overtime.</summary>
    public static LegalSource SupportedHousing_7_4 { get; } =
        Article("CCN HLA art. 7.4", "heures supplémentaires", "overtime", "005814017");

    /// <summary>HLA art. 8.2: part time.</summary>
    public static LegalSource SupportedHousing_8_2 { get; } = Article("CCN HLA art. 8.2", "temps partiel", "part time", "005814090");

    /// <summary>HLA art. 9: directors.</summary>
    public static LegalSource SupportedHousing_9 { get; } = Article("CCN HLA art. 9", "directeurs", "directors", "005814110");

    /// <summary>HLA art. 11.1: annual leave.</summary>
    public static LegalSource SupportedHousing_11_1 { get; } =
        Article("CCN HLA art. 11.1", "congés annuels", "annual leave", "005814142");

    /// <summary>65 art. 20: working time.</summary>
    public static LegalSource Ccn65_20 { get; } = Article("CCN 65 art. 20", "durée du travail", "hours of work", "026942833");

    /// <summary>65 art. 20.1: longest day.</summary>
    public static LegalSource Ccn65_20_1 { get; } = Article("CCN 65 art. 20.1", "durée du travail", "hours of work", "026942835");

    /// <summary>65 art. 90: leave of the cadres in place of hours.</summary>
    public static LegalSource Ccn65_90 { get; } = Article("CCN 65 art. 90", "congés des cadres", "leave of the cadres", "026942954");

    /// <summary>65 art. 21: overtime.</summary>
    public static LegalSource Ccn65_21 { get; } = Article("CCN 65 art. 21", "heures supplémentaires", "overtime", "026942839");

    /// <summary>65 art. 22: part time.</summary>
    public static LegalSource Ccn65_22 { get; } = Article("CCN 65 art. 22", "temps partiel", "part time", "029576683");

    /// <summary>65 art. 34: annual leave.</summary>
    public static LegalSource Ccn65_34 { get; } = Article("CCN 65 art. 34", "congés annuels", "annual leave", "026942870");

    /// <summary>65 art. 43.1: quarterly leave, childhood.</summary>
    public static LegalSource Ccn65_43_1 { get; } = Article("CCN 65 art. 43.1", "congés trimestriels", "quarterly leave", "026942882");

    /// <summary>65 art. 43.2: quarterly leave, adults.</summary>
    public static LegalSource Ccn65_43_2 { get; } = Article("CCN 65 art. 43.2", "congés trimestriels", "quarterly leave", "028890056");

    /// <summary>65 art. 52: sickness.</summary>
    public static LegalSource Ccn65_52 { get; } = Article("CCN 65 art. 52", "maintien de salaire", "pay kept", "026942895");
}
