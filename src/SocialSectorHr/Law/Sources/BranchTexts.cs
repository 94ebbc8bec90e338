namespace SocialSectorHr.Law;

/// <summary>Texts of the branch agreements of the sector that ground a figure (textes conventionnels).</summary>
/// <remarks>
/// Articles read in the official base of agreements (KALI), whose page is the address: August 2026 for IDCC 413, 29, 1518 and 2941, autumn
/// 2023 for 1261, 2190, 2336 and 405. A reading, or what one secondary source alone says, is marked [C].
/// </remarks>
public static partial class BranchTexts
{
    /// <summary>CCN 51 (IDCC 29), art. 04.06.1: trial.</summary>
    public static LegalSource Ccn51_04_06 { get; } = Article("CCN 51 art. 04.06.1", "période d'essai", "trial period", "021959019");

    /// <summary>CCN 51 (IDCC 29), art. 15.02.2.1: notice.</summary>
    public static LegalSource Ccn51_15_02_2_1 { get; } =
        Article("CCN 51 art. 15.02.2.1", "préavis de démission et de licenciement", "notice of resignation and of dismissal", "049216376");

    /// <summary>CCN 51 (IDCC 29), art. 15.02.2.2: hours for looking for a job.</summary>
    public static LegalSource Ccn51_15_02_2_2 { get; } =
        Article("CCN 51 art. 15.02.2.2", "heures de recherche d'emploi", "hours for looking for a job", "029952847");

    /// <summary>CCN 51 (IDCC 29), art. 15.02.3: severance.</summary>
    public static LegalSource Ccn51_15_02_3 { get; } = Article(
        "CCN 51 art. 15.02.3",
        "indemnité de licenciement : barème et salaire de la loi",
        "severance: the scale and the salary of the law",
        "049216372");

    /// <summary>CCN 51 (IDCC 29), art. 15.03.1: retirement by the employer; notice (15.03.1.1), indemnity of the law (15.03.1.2).</summary>
    public static LegalSource Ccn51_15_03_1 { get; } = Article(
        "CCN 51 art. 15.03.1",
        "mise à la retraite : préavis, indemnité de la loi",
        "retirement by the employer: notice, indemnity of the law",
        "049216415");

    /// <summary>
    /// CCN 51 (IDCC 29), art. 15.03.2.2: indemnity of leaving for a pension; the notice (15.03.2.1) is that of a resignation.
    /// </summary>
    public static LegalSource Ccn51_15_03_2 { get; } = Article(
        "CCN 51 art. 15.03.2",
        "départ à la retraite : préavis et indemnité",
        "leaving for a pension: notice and indemnity",
        "049216404");

    /// <summary>CCN 66 (IDCC 413), art. 13 bis: trial of the staff who are not cadres.</summary>
    /// <remarks>That the law has replaced it since 1 July 2009 is a reading of loi 2008-596 art. 2 [C].</remarks>
    public static LegalSource Ccn66_13_bis { get; } =
        Article("CCN 66 art. 13 bis", "période d'essai des non-cadres", "trial of the staff who are not cadres", "005863122");

    /// <summary>CCN 66 (IDCC 413), art. 16: notice of the staff who are not cadres, hours for looking for a job.</summary>
    public static LegalSource Ccn66_16 { get; } =
        Article("CCN 66 art. 16", "préavis des non-cadres", "notice of the staff who are not cadres", "005863125");

    /// <summary>CCN 66 (IDCC 413), art. 17: severance of the staff who are not cadres.</summary>
    public static LegalSource Ccn66_17 { get; } =
        Article("CCN 66 art. 17", "indemnité de licenciement des non-cadres", "severance of the staff who are not cadres", "005863126");

    /// <summary>CCN 66 (IDCC 413), art. 18: indemnity of leaving for a pension.</summary>
    /// <remarks>Ten years in the company; fifteen and twenty-five in the field of the agreement.</remarks>
    public static LegalSource Ccn66_18 { get; } = Article(
        "CCN 66 art. 18",
        "indemnité et préavis de départ à la retraite",
        "indemnity and notice of leaving for a pension",
        "005863127");

    /// <summary>CCN 66 (IDCC 413), annexe 6, art. 5: trial of the cadres.</summary>
    public static LegalSource Ccn66_Annexe6_5 { get; } =
        Article("CCN 66 annexe 6 art. 5", "période d'essai des cadres", "trial of the cadres", "022837385");

    /// <summary>CCN 66 (IDCC 413), annexe 6, art. 9: notice of the cadres, hours for looking for a job.</summary>
    public static LegalSource Ccn66_Annexe6_9 { get; } =
        Article("CCN 66 annexe 6 art. 9", "préavis des cadres et des directeurs", "notice of the cadres and the directors", "022837394");

    /// <summary>CCN 66 (IDCC 413), annexe 6, art. 10: severance of the cadres.</summary>
    public static LegalSource Ccn66_Annexe6_10 { get; } = Article(
        "CCN 66 annexe 6 art. 10",
        "indemnité de licenciement des cadres et des directeurs",
        "severance of the cadres and the directors",
        "022837395");

    /// <summary>CCN 66 (IDCC 413), accord-cadre of 12 March 1999, art. 3: the hours of the year.</summary>
    /// <remarks>For 24 days of extra leave the text prints 1427 h: its own arithmetic gives 1407.</remarks>
    public static LegalSource Ccn66_AccordCadre_3 { get; } = Article(
        "Accord-cadre CCN 66 du 12 mars 1999, art. 3",
        "heures annuelles : (225 − congés supplémentaires) / 5 × 35",
        "hours of the year: (225 − extra leave) / 5 × 35",
        "005863681");

    /// <summary>ECLAT (IDCC 1518), art. 4.4: trial, notice, severance (4.4.3).</summary>
    public static LegalSource Eclat_4_4 { get; } =
        Article("CCN ECLAT art. 4.4", "préavis, essai et indemnité de licenciement", "notice, trial and severance", "044530995");

    /// <summary>ECLAT (IDCC 1518), art. 4.4.4: indemnity of retirement, that of a dismissal.</summary>
    public static LegalSource Eclat_4_4_4 { get; } = Article(
        "CCN ECLAT art. 4.4.4",
        "indemnité de retraite, celle du licenciement",
        "indemnity of retirement, that of a dismissal",
        "044530995");

    /// <summary>BAD (IDCC 2941), titre IV, art. 16: trial.</summary>
    /// <remarks>That the renewal lasts as long as the trial is a reading [C]: the text says once.</remarks>
    public static LegalSource Bad_IV_16 { get; } = Article("CCN BAD titre IV art. 16", "période d'essai", "trial period", "044392527");

    /// <summary>BAD (IDCC 2941), titre IV, art. 26.1: notice of a dismissal (a), severance (b).</summary>
    public static LegalSource Bad_IV_26_1 { get; } =
        Article("CCN BAD titre IV art. 26.1", "préavis et indemnité de licenciement", "notice and severance of a dismissal", "044392525");

    /// <summary>BAD (IDCC 2941), titre IV, art. 27: notice of a resignation.</summary>
    public static LegalSource Bad_IV_27 { get; } =
        Article("CCN BAD titre IV art. 27", "préavis de démission", "notice of resignation", "044392523");

    /// <summary>BAD (IDCC 2941), titre IV, art. 29: retirement.</summary>
    public static LegalSource Bad_IV_29 { get; } = Article(
        "CCN BAD titre IV art. 29",
        "indemnité de départ et de mise à la retraite",
        "indemnity of leaving for a pension and of retirement by the employer",
        "025805636");

    /// <summary>ALISFA (IDCC 1261), chapitre III, art. 4: trial.</summary>
    public static LegalSource Alisfa_III_4 { get; } =
        Article("CCN ALISFA chapitre III art. 4", "période d'essai", "trial period", "026702106");

    /// <summary>ALISFA (IDCC 1261), chapitre III, art. 7: notice of the staff who are not cadres.</summary>
    public static LegalSource Alisfa_III_7 { get; } =
        Article("CCN ALISFA chapitre III art. 7", "préavis des non-cadres", "notice of the staff who are not cadres", "005845445");

    /// <summary>ALISFA (IDCC 1261), chapitre III, art. 8: severance; this version was not extended in autumn 2023.</summary>
    public static LegalSource Alisfa_III_8 { get; } = Article(
        "CCN ALISFA chapitre III art. 8",
        "indemnité de licenciement des non-cadres",
        "severance of the staff who are not cadres",
        "005845451");

    /// <summary>ALISFA (IDCC 1261), chapitre X: indemnity of leaving for a pension.</summary>
    public static LegalSource Alisfa_X { get; } = Article(
        "CCN ALISFA chapitre X",
        "indemnité de départ à la retraite, un soixantième par an",
        "indemnity of leaving for a pension, a sixtieth a year",
        "005845350");

    /// <summary>ALISFA (IDCC 1261), chapitre XI, art. 4: notice of the cadres.</summary>
    public static LegalSource Alisfa_XI_4 { get; } =
        Article("CCN ALISFA chapitre XI art. 4", "préavis des cadres", "notice of the cadres", "005845363");

    /// <summary>ALISFA (IDCC 1261), chapitre XI, art. 5: severance of the cadres.</summary>
    public static LegalSource Alisfa_XI_5 { get; } =
        Article("CCN ALISFA chapitre XI art. 5", "indemnité de licenciement des cadres", "severance of the cadres", "005845369");

    /// <summary>CCN 65 (IDCC 405), art. 14: trial.</summary>
    public static LegalSource Ccn65_14 { get; } = Article("CCN 65 art. 14", "période d'essai", "trial period", "026942816");

    /// <summary>CCN 65 (IDCC 405), art. 24: notice of the staff who are not cadres.</summary>
    public static LegalSource Ccn65_24 { get; } =
        Article("CCN 65 art. 24", "préavis des non-cadres", "notice of the staff who are not cadres", "026942844");

    /// <summary>CCN 65 (IDCC 405), art. 25: severance of the staff who are not cadres.</summary>
    /// <remarks>Between 22 and 23 years the six months are kept: the third of a month is owed from 23 years.</remarks>
    public static LegalSource Ccn65_25 { get; } =
        Article("CCN 65 art. 25", "indemnité de licenciement des non-cadres", "severance of the staff who are not cadres", "026942846");

    /// <summary>CCN 65 (IDCC 405), art. 26: hours for looking for a job.</summary>
    /// <remarks>For the cadres too: it says "le personnel", a reading [C].</remarks>
    public static LegalSource Ccn65_26 { get; } =
        Article("CCN 65 art. 26", "heures de recherche d'emploi", "hours for looking for a job", "026942847");

    /// <summary>CCN 65 (IDCC 405), art. 31: notice of retirement, that of a resignation or of a dismissal.</summary>
    public static LegalSource Ccn65_31 { get; } = Article(
        "CCN 65 art. 31",
        "préavis de retraite",
        "notice of a retirement",
        "026942864");

    /// <summary>CCN 65 (IDCC 405), art. 32: indemnity of leaving for a pension.</summary>
    /// <remarks>
    /// Below ten years the text says a tenth of a month and names no year: a tenth a year is a reading; so are twenty-five years exactly.
    /// </remarks>
    public static LegalSource Ccn65_32 { get; } = Article(
        "CCN 65 art. 32",
        "indemnité de départ à la retraite, ancienneté dans le champ",
        "indemnity of leaving for a pension, seniority in the field",
        "026942865");

    /// <summary>CCN 65 (IDCC 405), art. 89.2: notice of the cadres.</summary>
    public static LegalSource Ccn65_89_2 { get; } = Article("CCN 65 art. 89.2", "préavis des cadres", "notice of the cadres", "026942952");

    /// <summary>CCN 65 (IDCC 405), art. 89.3: severance of the cadres.</summary>
    /// <remarks>No seniority is stated: from the first year.</remarks>
    public static LegalSource Ccn65_89_3 { get; } =
        Article("CCN 65 art. 89.3", "indemnité de licenciement des cadres", "severance of the cadres", "026942953");

    /// <summary>Missions locales (IDCC 2190), art. 3.2: trial of the staff who are not cadres.</summary>
    public static LegalSource MissionsLocales_3_2 { get; } = Article(
        "CCN des missions locales art. 3.2",
        "période d'essai des non-cadres",
        "trial of the staff who are not cadres",
        "023432743");

    /// <summary>Missions locales (IDCC 2190), art. 3.7: notice of the staff who are not cadres.</summary>
    public static LegalSource MissionsLocales_3_7 { get; } =
        Article("CCN des missions locales art. 3.7", "préavis des non-cadres", "notice of the staff who are not cadres", "020975976");

    /// <summary>Missions locales (IDCC 2190), art. 3.8: severance.</summary>
    public static LegalSource MissionsLocales_3_8 { get; } =
        Article("CCN des missions locales art. 3.8", "indemnité de licenciement", "severance", "020975978");

    /// <summary>Missions locales (IDCC 2190), art. 3.10: leaving for a pension: notice and indemnity.</summary>
    /// <remarks>
    /// The pay is not said: that of art. 3.8 is a reading; ten years exactly are in both printed bands, three months are taken.
    /// </remarks>
    public static LegalSource MissionsLocales_3_10 { get; } = Article(
        "CCN des missions locales art. 3.10",
        "préavis et indemnité de départ à la retraite",
        "notice and indemnity of leaving for a pension",
        "005782121");

    /// <summary>Missions locales (IDCC 2190), art. 8.2: trial of the cadres.</summary>
    public static LegalSource MissionsLocales_8_2 { get; } =
        Article("CCN des missions locales art. 8.2", "période d'essai des cadres", "trial of the cadres", "021291146");

    /// <summary>Missions locales (IDCC 2190), art. 8.3: notice of the cadres.</summary>
    public static LegalSource MissionsLocales_8_3 { get; } =
        Article("CCN des missions locales art. 8.3", "préavis des cadres", "notice of the cadres", "017844323");

    /// <summary>Habitat et logement accompagnés (IDCC 2336), art. 5.4: trial.</summary>
    public static LegalSource SupportedHousing_5_4 { get; } = Article("CCN HLA art. 5.4", "période d'essai", "trial period", "022877211");

    /// <summary>Habitat et logement accompagnés (IDCC 2336), art. 5.6: notice.</summary>
    public static LegalSource SupportedHousing_5_6 { get; } =
        Article("CCN HLA art. 5.6", "préavis de démission et de licenciement", "notice of resignation and of dismissal", "005813806");

    /// <summary>Habitat et logement accompagnés (IDCC 2336), art. 5.7: severance.</summary>
    /// <remarks>A part of a year is kept by choice: the text says "year of continuous presence".</remarks>
    public static LegalSource SupportedHousing_5_7 { get; } =
        Article("CCN HLA art. 5.7", "indemnité de licenciement", "severance", "005813818");

    /// <summary>Habitat et logement accompagnés (IDCC 2336), art. 15.2: leaving for a pension.</summary>
    /// <remarks>Its notice of three months is extended under reserve of the legal one: the law's is applied.</remarks>
    public static LegalSource SupportedHousing_15_2 { get; } = Article(
        "CCN HLA art. 15.2",
        "indemnité de départ à la retraite, un cinquième de mois par an",
        "indemnity of leaving for a pension, a fifth of a month a year",
        "005814402");

    /// <summary>CHRS accords (IDCC 783), protocole 150 of 5 June 2009: trial, from 1 October 2009 to August 2026.</summary>
    /// <remarks>One secondary source [C].</remarks>
    public static LegalSource Chrs_150 { get; } =
        Article("Accords CHRS, protocole 150 du 5 juin 2009", "période d'essai", "trial period", null);

    /// <summary>Private hospitals (IDCC 2264): notice.</summary>
    /// <remarks>The table was read in the official base of agreements; the number of the article was not kept.</remarks>
    public static LegalSource PrivateHospitals_Notice { get; } = Code.Make(
        "CCN hospitalisation privée (IDCC 2264)",
        "préavis de démission et de licenciement",
        "notice of resignation and of dismissal",
        null);

    /// <summary>IDCC 2264, art. 45: notice of the cadres and the managing cadres.</summary>
    public static LegalSource PrivateHospitals_45 { get; } = Code.Make(
        "CCN hospitalisation privée (IDCC 2264) art. 45",
        "préavis des cadres et des cadres dirigeants",
        "notice of the cadres and the managing cadres",
        null);

    /// <summary>An article, at its address in the official base of agreements: the end of its identifier.</summary>
    private static LegalSource Article(string citation, string french, string english, string? id) => Code.Make(
        citation, french, english, id is null ? null : $"https://www.legifrance.gouv.fr/conv_coll/article/KALIARTI000{id}");
}
