namespace SocialSectorHr.Law;

// The pay of CCN 51.
public static partial class BranchTexts
{
    /// <summary>CCN 51, point au 1er juillet 2010: value of the point.</summary>
    /// <remarks>Two secondary sources [B].</remarks>
    public static LegalSource Ccn51_Point2010 { get; } =
        Article("CCN 51, point au 1er juillet 2010", "valeur du point", "value of the point", null);

    /// <summary>CCN 51 avenant 2017-02: value of the point.</summary>
    public static LegalSource Ccn51_Avenant2017_02 { get; } =
        Article("CCN 51 avenant 2017-02", "valeur du point", "value of the point", "035744541");

    /// <summary>CCN 51 recommandation patronale du 23 novembre 2022: value of the point, members of FEHAP.</summary>
    /// <remarks>Arrêté of 21 December 2022; two secondary sources [B].</remarks>
    public static LegalSource Ccn51_Recommendation2022 { get; } =
        Article(
            "CCN 51 recommandation patronale du 23 novembre 2022",
            "valeur du point, adhérents de la FEHAP",
            "value of the point, members of FEHAP",
            null);

    /// <summary>CCN 51 A3.3: Sundays and holidays worked.</summary>
    public static LegalSource Ccn51_A3_3 { get; } =
        Article("CCN 51 A3.3", "dimanches et jours fériés travaillés", "Sundays and holidays worked", "049229634");

    /// <summary>CCN 51 A3.2.1: night work.</summary>
    public static LegalSource Ccn51_A3_2_1 { get; } = Article("CCN 51 A3.2.1", "travail de nuit", "night work", "029953007");

    /// <summary>CCN 51 A3.2.2: effective work all night.</summary>
    public static LegalSource Ccn51_A3_2_2 { get; } =
        Article("CCN 51 A3.2.2", "travail effectif toute la nuit", "effective work all night", "029953005");

    /// <summary>CCN 51 A3.1.2: decentralised bonus.</summary>
    public static LegalSource Ccn51_A3_1 { get; } = Article("CCN 51 A3.1.2", "prime décentralisée", "decentralised bonus", "049229585");

    /// <summary>CCN 51 annexe I: placing of the jobs.</summary>
    public static LegalSource Ccn51_AnnexeI { get; } = Article("CCN 51 annexe I", "classement des emplois", "placing of the jobs", null);

    /// <summary>CCN 51 annexe I, emplois (KALIARTI000049216531): placing of the jobs.</summary>
    public static LegalSource Ccn51_Job_049216531 { get; } =
        Article("CCN 51 annexe I, emplois (KALIARTI000049216531)", "classement des emplois", "placing of the jobs", "049216531");

    /// <summary>CCN 51 annexe I, emplois (KALIARTI000049216546): placing of the jobs.</summary>
    public static LegalSource Ccn51_Job_049216546 { get; } =
        Article("CCN 51 annexe I, emplois (KALIARTI000049216546)", "classement des emplois", "placing of the jobs", "049216546");

    /// <summary>CCN 51 annexe I, emplois (KALIARTI000049216549): placing of the jobs.</summary>
    public static LegalSource Ccn51_Job_049216549 { get; } =
        Article("CCN 51 annexe I, emplois (KALIARTI000049216549)", "classement des emplois", "placing of the jobs", "049216549");

    /// <summary>CCN 51 annexe I, emplois (KALIARTI000049216534): placing of the jobs.</summary>
    public static LegalSource Ccn51_Job_049216534 { get; } =
        Article("CCN 51 annexe I, emplois (KALIARTI000049216534)", "classement des emplois", "placing of the jobs", "049216534");

    /// <summary>CCN 51 annexe I, emplois (KALIARTI000049216588): placing of the jobs.</summary>
    public static LegalSource Ccn51_Job_049216588 { get; } =
        Article("CCN 51 annexe I, emplois (KALIARTI000049216588)", "classement des emplois", "placing of the jobs", "049216588");

    /// <summary>CCN 51 annexe I, emplois (KALIARTI000049216586): placing of the jobs.</summary>
    public static LegalSource Ccn51_Job_049216586 { get; } =
        Article("CCN 51 annexe I, emplois (KALIARTI000049216586)", "classement des emplois", "placing of the jobs", "049216586");

    /// <summary>CCN 51 annexe I, emplois (KALIARTI000049216564): placing of the jobs.</summary>
    public static LegalSource Ccn51_Job_049216564 { get; } =
        Article("CCN 51 annexe I, emplois (KALIARTI000049216564)", "classement des emplois", "placing of the jobs", "049216564");

    /// <summary>CCN 51 annexe I, emplois (KALIARTI000049216543): placing of the jobs.</summary>
    public static LegalSource Ccn51_Job_049216543 { get; } =
        Article("CCN 51 annexe I, emplois (KALIARTI000049216543)", "classement des emplois", "placing of the jobs", "049216543");

    /// <summary>CCN 51 annexe I, emplois (KALIARTI000049216510): placing of the jobs.</summary>
    public static LegalSource Ccn51_Job_049216510 { get; } =
        Article("CCN 51 annexe I, emplois (KALIARTI000049216510)", "classement des emplois", "placing of the jobs", "049216510");

    /// <summary>CCN 51 annexe I, emplois (KALIARTI000049216555): placing of the jobs.</summary>
    public static LegalSource Ccn51_Job_049216555 { get; } =
        Article("CCN 51 annexe I, emplois (KALIARTI000049216555)", "classement des emplois", "placing of the jobs", "049216555");

    /// <summary>CCN 51 annexe I, emplois (KALIARTI000049216561): placing of the jobs.</summary>
    public static LegalSource Ccn51_Job_049216561 { get; } =
        Article("CCN 51 annexe I, emplois (KALIARTI000049216561)", "classement des emplois", "placing of the jobs", "049216561");

    /// <summary>CCN 51 art. 08.01.1: seniority bonus.</summary>
    public static LegalSource Ccn51_08_01_1 { get; } =
        Article("CCN 51 art. 08.01.1", "prime d'ancienneté", "seniority bonus", "029952708");

    /// <summary>CCN 51 art. 08.01.1, technicité: technicality of the cadres.</summary>
    /// <remarks>That the 20th year is the first at 17 % is a reading [C].</remarks>
    public static LegalSource Ccn51_Technicality { get; } =
        Article("CCN 51 art. 08.01.1, technicité", "complément technicité des cadres", "technicality of the cadres", "029952708");

    /// <summary>CCN 51, coefficient 0,925: cut of crèches and homes without care.</summary>
    /// <remarks>The article was not kept.</remarks>
    public static LegalSource Ccn51_Reduction { get; } =
        Article(
            "CCN 51, coefficient 0,925",
            "abattement des crèches et foyers-logements sans soins",
            "cut of crèches and homes without care",
            null);
}
