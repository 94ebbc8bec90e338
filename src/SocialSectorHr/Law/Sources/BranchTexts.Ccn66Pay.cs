namespace SocialSectorHr.Law;

// The pay of CCN 66.
public static partial class BranchTexts
{
    /// <summary>CCN 66 avenant 321: value of the point.</summary>
    public static LegalSource Ccn66_Avenant321 { get; } =
        Article("CCN 66 avenant 321", "valeur du point", "value of the point", "023330460");

    /// <summary>CCN 66 avenant 326: value of the point.</summary>
    public static LegalSource Ccn66_Avenant326 { get; } =
        Article("CCN 66 avenant 326", "valeur du point", "value of the point", "028665873");

    /// <summary>CCN 66 avenant 340: value of the point.</summary>
    public static LegalSource Ccn66_Avenant340 { get; } =
        Article("CCN 66 avenant 340", "valeur du point", "value of the point", "036789657");

    /// <summary>CCN 66 avenant 361: value of the point.</summary>
    public static LegalSource Ccn66_Avenant361 { get; } =
        Article("CCN 66 avenant 361", "valeur du point", "value of the point", "044201832");

    /// <summary>CCN 66 recommandation patronale, arrêté du 12 juin 2019: value of the point, members of Nexem.</summary>
    /// <remarks>Two secondary sources [B].</remarks>
    public static LegalSource Ccn66_Recommendation2019 { get; } =
        Article(
            "CCN 66 recommandation patronale, arrêté du 12 juin 2019",
            "valeur du point, adhérents de Nexem",
            "value of the point, members of Nexem",
            null);

    /// <summary>CCN 66 recommandation patronale du 23 novembre 2022: value of the point and least coefficient, members of Nexem.</summary>
    /// <remarks>Arrêté of 21 December 2022; two secondary sources [B].</remarks>
    public static LegalSource Ccn66_Recommendation2022 { get; } =
        Article(
            "CCN 66 recommandation patronale du 23 novembre 2022",
            "valeur du point et coefficient minimal, adhérents de Nexem",
            "value of the point and least coefficient, members of Nexem",
            null);

    /// <summary>CCN 66 avenant 226: special allowance.</summary>
    /// <remarks>Two secondary sources [B].</remarks>
    public static LegalSource Ccn66_Avenant226 { get; } =
        Article("CCN 66 avenant 226", "indemnité de sujétion spéciale", "special allowance", null);

    /// <summary>CCN 66 avenant 348: special allowance.</summary>
    public static LegalSource Ccn66_Avenant348 { get; } =
        Article("CCN 66 avenant 348", "indemnité de sujétion spéciale", "special allowance", "038746454");

    /// <summary>CCN 66 avenant 354: special allowance.</summary>
    public static LegalSource Ccn66_Avenant354 { get; } =
        Article("CCN 66 avenant 354", "indemnité de sujétion spéciale", "special allowance", "043075016");

    /// <summary>CCN 66 avenant 314: least coefficient.</summary>
    public static LegalSource Ccn66_Avenant314 { get; } =
        Article("CCN 66 avenant 314", "coefficient minimal", "least coefficient", "020211300");

    /// <summary>CCN 66 avenant 345: least coefficient.</summary>
    /// <remarks>The month is that after the agrément, by one secondary source [C].</remarks>
    public static LegalSource Ccn66_Avenant345 { get; } =
        Article("CCN 66 avenant 345", "coefficient minimal", "least coefficient", "043457982");

    /// <summary>CCN 66 avenant 361 art. 3.1: least coefficient.</summary>
    public static LegalSource Ccn66_Avenant361_3 { get; } =
        Article("CCN 66 avenant 361 art. 3.1", "coefficient minimal", "least coefficient", "044201842");

    /// <summary>CCN 66 annexe 1 art. 10: Sundays and holidays worked.</summary>
    public static LegalSource Ccn66_Annexe1_10 { get; } =
        Article("CCN 66 annexe 1 art. 10", "dimanches et jours fériés travaillés", "Sundays and holidays worked", "005863194");

    /// <summary>CCN 66, grille 434: coefficients by seniority.</summary>
    public static LegalSource Ccn66_Grid_434 { get; } =
        Article("CCN 66, grille 434", "coefficients par ancienneté", "coefficients by seniority", "018881352");

    /// <summary>CCN 66, grille 411: coefficients by seniority.</summary>
    public static LegalSource Ccn66_Grid_411 { get; } =
        Article("CCN 66, grille 411", "coefficients par ancienneté", "coefficients by seniority", "005863308");

    /// <summary>CCN 66, grille 396: coefficients by seniority.</summary>
    public static LegalSource Ccn66_Grid_396 { get; } =
        Article("CCN 66, grille 396", "coefficients par ancienneté", "coefficients by seniority", "005863305");

    /// <summary>CCN 66, grille 376: coefficients by seniority.</summary>
    public static LegalSource Ccn66_Grid_376 { get; } =
        Article("CCN 66, grille 376", "coefficients par ancienneté", "coefficients by seniority", "036798481");

    /// <summary>CCN 66, grille 373: coefficients by seniority.</summary>
    public static LegalSource Ccn66_Grid_373 { get; } =
        Article("CCN 66, grille 373", "coefficients par ancienneté", "coefficients by seniority", "044201834");

    /// <summary>CCN 66, grille MAA: coefficients by seniority.</summary>
    public static LegalSource Ccn66_Grid_MAA { get; } =
        Article("CCN 66, grille MAA", "coefficients par ancienneté", "coefficients by seniority", "044201836");

    /// <summary>CCN 66 annexe 6, classes et niveaux: coefficients of the cadres.</summary>
    public static LegalSource Ccn66_Annexe6_Classes { get; } =
        Article("CCN 66 annexe 6, classes et niveaux", "coefficients des cadres", "coefficients of the cadres", "022837404");

    /// <summary>CCN 66, emplois (KALIARTI000018881352): placing of the jobs.</summary>
    public static LegalSource Ccn66_Job_018881352 { get; } =
        Article("CCN 66, emplois (KALIARTI000018881352)", "classement des emplois", "placing of the jobs", "018881352");

    /// <summary>CCN 66, emplois (KALIARTI000005863325): placing of the jobs.</summary>
    public static LegalSource Ccn66_Job_005863325 { get; } =
        Article("CCN 66, emplois (KALIARTI000005863325)", "classement des emplois", "placing of the jobs", "005863325");

    /// <summary>CCN 66, emplois (KALIARTI000005863313): placing of the jobs.</summary>
    public static LegalSource Ccn66_Job_005863313 { get; } =
        Article("CCN 66, emplois (KALIARTI000005863313)", "classement des emplois", "placing of the jobs", "005863313");

    /// <summary>CCN 66, emplois (KALIARTI000031316231): placing of the jobs.</summary>
    public static LegalSource Ccn66_Job_031316231 { get; } =
        Article("CCN 66, emplois (KALIARTI000031316231)", "classement des emplois", "placing of the jobs", "031316231");

    /// <summary>CCN 66, emplois (KALIARTI000005863327): placing of the jobs.</summary>
    public static LegalSource Ccn66_Job_005863327 { get; } =
        Article("CCN 66, emplois (KALIARTI000005863327)", "classement des emplois", "placing of the jobs", "005863327");

    /// <summary>CCN 66, emplois (KALIARTI000005863385): placing of the jobs.</summary>
    public static LegalSource Ccn66_Job_005863385 { get; } =
        Article("CCN 66, emplois (KALIARTI000005863385)", "classement des emplois", "placing of the jobs", "005863385");

    /// <summary>CCN 66, emplois (KALIARTI000005863263): placing of the jobs.</summary>
    public static LegalSource Ccn66_Job_005863263 { get; } =
        Article("CCN 66, emplois (KALIARTI000005863263)", "classement des emplois", "placing of the jobs", "005863263");

    /// <summary>CCN 66, emplois (KALIARTI000005863383): placing of the jobs.</summary>
    public static LegalSource Ccn66_Job_005863383 { get; } =
        Article("CCN 66, emplois (KALIARTI000005863383)", "classement des emplois", "placing of the jobs", "005863383");

    /// <summary>CCN 66, emplois (KALIARTI000005863384): placing of the jobs.</summary>
    public static LegalSource Ccn66_Job_005863384 { get; } =
        Article("CCN 66, emplois (KALIARTI000005863384)", "classement des emplois", "placing of the jobs", "005863384");

    /// <summary>CCN 66, emplois (KALIARTI000005863561): placing of the jobs.</summary>
    public static LegalSource Ccn66_Job_005863561 { get; } =
        Article("CCN 66, emplois (KALIARTI000005863561)", "classement des emplois", "placing of the jobs", "005863561");

    /// <summary>CCN 66, emplois (KALIARTI000005863308): placing of the jobs.</summary>
    public static LegalSource Ccn66_Job_005863308 { get; } =
        Article("CCN 66, emplois (KALIARTI000005863308)", "classement des emplois", "placing of the jobs", "005863308");

    /// <summary>CCN 66, emplois (KALIARTI000031307188): placing of the jobs.</summary>
    public static LegalSource Ccn66_Job_031307188 { get; } =
        Article("CCN 66, emplois (KALIARTI000031307188)", "classement des emplois", "placing of the jobs", "031307188");

    /// <summary>CCN 66, emplois (KALIARTI000005863260): placing of the jobs.</summary>
    public static LegalSource Ccn66_Job_005863260 { get; } =
        Article("CCN 66, emplois (KALIARTI000005863260)", "classement des emplois", "placing of the jobs", "005863260");

    /// <summary>CCN 66, emplois (KALIARTI000005863310): placing of the jobs.</summary>
    public static LegalSource Ccn66_Job_005863310 { get; } =
        Article("CCN 66, emplois (KALIARTI000005863310)", "classement des emplois", "placing of the jobs", "005863310");

    /// <summary>CCN 66, emplois (KALIARTI000022874792): placing of the jobs.</summary>
    public static LegalSource Ccn66_Job_022874792 { get; } =
        Article("CCN 66, emplois (KALIARTI000022874792)", "classement des emplois", "placing of the jobs", "022874792");

    /// <summary>CCN 66, emplois (KALIARTI000005863305): placing of the jobs.</summary>
    public static LegalSource Ccn66_Job_005863305 { get; } =
        Article("CCN 66, emplois (KALIARTI000005863305)", "classement des emplois", "placing of the jobs", "005863305");

    /// <summary>CCN 66, emplois (KALIARTI000031307184): placing of the jobs.</summary>
    public static LegalSource Ccn66_Job_031307184 { get; } =
        Article("CCN 66, emplois (KALIARTI000031307184)", "classement des emplois", "placing of the jobs", "031307184");

    /// <summary>CCN 66, emplois (KALIARTI000005863258): placing of the jobs.</summary>
    public static LegalSource Ccn66_Job_005863258 { get; } =
        Article("CCN 66, emplois (KALIARTI000005863258)", "classement des emplois", "placing of the jobs", "005863258");

    /// <summary>CCN 66, emplois (KALIARTI000036798481): placing of the jobs.</summary>
    public static LegalSource Ccn66_Job_036798481 { get; } =
        Article("CCN 66, emplois (KALIARTI000036798481)", "classement des emplois", "placing of the jobs", "036798481");

    /// <summary>CCN 66, emplois (KALIARTI000036798488): placing of the jobs.</summary>
    public static LegalSource Ccn66_Job_036798488 { get; } =
        Article("CCN 66, emplois (KALIARTI000036798488)", "classement des emplois", "placing of the jobs", "036798488");

    /// <summary>CCN 66, emplois (KALIARTI000005863717): placing of the jobs.</summary>
    public static LegalSource Ccn66_Job_005863717 { get; } =
        Article("CCN 66, emplois (KALIARTI000005863717)", "classement des emplois", "placing of the jobs", "005863717");

    /// <summary>CCN 66, emplois (KALIARTI000044201834): placing of the jobs.</summary>
    public static LegalSource Ccn66_Job_044201834 { get; } =
        Article("CCN 66, emplois (KALIARTI000044201834)", "classement des emplois", "placing of the jobs", "044201834");

    /// <summary>CCN 66, emplois (KALIARTI000044201838): placing of the jobs.</summary>
    public static LegalSource Ccn66_Job_044201838 { get; } =
        Article("CCN 66, emplois (KALIARTI000044201838)", "classement des emplois", "placing of the jobs", "044201838");

    /// <summary>CCN 66, emplois (KALIARTI000044201836): placing of the jobs.</summary>
    public static LegalSource Ccn66_Job_044201836 { get; } =
        Article("CCN 66, emplois (KALIARTI000044201836)", "classement des emplois", "placing of the jobs", "044201836");

    /// <summary>CCN 66 annexe 1 art. 1.2: special allowance of the staff who are not cadres.</summary>
    public static LegalSource Ccn66_Annexe1_1_2 { get; } =
        Article("CCN 66 annexe 1 art. 1.2", "sujétion spéciale des non-cadres", "special allowance of the staff who are not cadres", null);
}
