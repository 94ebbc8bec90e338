namespace SocialSectorHr.Law;

// The pay of the other agreements.
public static partial class BranchTexts
{
    /// <summary>CCN ECLAT, points de 2010 à 2012: value of the point.</summary>
    public static LegalSource Eclat_Points2010 { get; } =
        Article("CCN ECLAT, points de 2010 à 2012", "valeur du point", "value of the point", null);

    /// <summary>CCN ECLAT avenant 147: value of the point.</summary>
    /// <remarks>It holds from the month after its extension, which was not read: held from 1 July 2013.</remarks>
    public static LegalSource Eclat_Avenant147 { get; } =
        Article("CCN ECLAT avenant 147", "valeur du point", "value of the point", "027750868");

    /// <summary>CCN ECLAT avenant 153: value of the point.</summary>
    /// <remarks>From the month after its extension: the day is that of two secondary sources [B].</remarks>
    public static LegalSource Eclat_Avenant153 { get; } =
        Article("CCN ECLAT avenant 153", "valeur du point", "value of the point", null);

    /// <summary>CCN ECLAT avenant 158: value of the point.</summary>
    public static LegalSource Eclat_Avenant158 { get; } =
        Article("CCN ECLAT avenant 158", "valeur du point", "value of the point", "033225257");

    /// <summary>CCN ECLAT avenant 159: value of the point.</summary>
    public static LegalSource Eclat_Avenant159 { get; } =
        Article("CCN ECLAT avenant 159", "valeur du point", "value of the point", "035176297");

    /// <summary>CCN ECLAT, point au 1er janvier 2019: value of the point.</summary>
    public static LegalSource Eclat_Point2019 { get; } =
        Article("CCN ECLAT, point au 1er janvier 2019", "valeur du point", "value of the point", "038115553");

    /// <summary>CCN ECLAT, point au 1er janvier 2020: value of the point.</summary>
    public static LegalSource Eclat_Point2020 { get; } =
        Article("CCN ECLAT, point au 1er janvier 2020", "valeur du point", "value of the point", "039401810");

    /// <summary>CCN ECLAT, coefficient minimal avant 2021: least coefficient of the branch.</summary>
    /// <remarks>Worked out from a minimum that a union prints: 1,548.40 euros are 245 points of 6.32 [C].</remarks>
    public static LegalSource Eclat_Coefficient245 { get; } =
        Article("CCN ECLAT, coefficient minimal avant 2021", "coefficient minimal", "least coefficient", null);

    /// <summary>CHRS accords, protocole 164 of 1 July 2021: value of the point, that of CCN 66.</summary>
    public static LegalSource Chrs_164 { get; } =
        Article("Accords CHRS, protocole 164 du 1er juillet 2021", "valeur du point", "value of the point", null);

    /// <summary>CHRS accords, recommendation of 29 May 2019: special allowance.</summary>
    /// <remarks>Arrêté of 28 June 2019; two secondary sources [B].</remarks>
    public static LegalSource Chrs_Recommendation2019 { get; } =
        Article("Accords CHRS, recommandation du 29 mai 2019", "indemnité de sujétion spéciale", "special allowance", null);

    /// <summary>CHRS accords, protocole 162: special allowance.</summary>
    /// <remarks>Seen open to signature only [C].</remarks>
    public static LegalSource Chrs_162 { get; } =
        Article("Accords CHRS, protocole 162", "indemnité de sujétion spéciale", "special allowance", null);

    /// <summary>CCN ECLAT avenant 186: values of the points.</summary>
    public static LegalSource Eclat_Avenant186 { get; } =
        Article("CCN ECLAT avenant 186", "valeur des points", "values of the points", "044464200");

    /// <summary>CCN ECLAT avenant 193: values of the points.</summary>
    public static LegalSource Eclat_Avenant193 { get; } =
        Article("CCN ECLAT avenant 193", "valeur des points", "values of the points", "046054213");

    /// <summary>CCN ECLAT avenant 194: values of the points.</summary>
    public static LegalSource Eclat_Avenant194 { get; } =
        Article("CCN ECLAT avenant 194", "valeur des points", "values of the points", "046955311");

    /// <summary>CCN ECLAT avenant 199: values of the points.</summary>
    public static LegalSource Eclat_Avenant199 { get; } =
        Article("CCN ECLAT avenant 199", "valeur des points", "values of the points", "048452551");

    /// <summary>CCN ECLAT avenant 205: values of the points.</summary>
    public static LegalSource Eclat_Avenant205 { get; } =
        Article("CCN ECLAT avenant 205", "valeur des points", "values of the points", "050362519");

    /// <summary>CCN ECLAT avenant 208: values of the points.</summary>
    public static LegalSource Eclat_Avenant208 { get; } =
        Article("CCN ECLAT avenant 208", "valeur des points", "values of the points", "052447628");

    /// <summary>CCN BAD, point au 1er janvier 2020: value of the point.</summary>
    public static LegalSource HomeCare_Point2020 { get; } =
        Article("CCN BAD, point au 1er janvier 2020", "valeur du point", "value of the point", "043145519");

    /// <summary>CCN BAD, point au 1er janvier 2022: value of the point.</summary>
    public static LegalSource HomeCare_Point2022 { get; } =
        Article("CCN BAD, point au 1er janvier 2022", "valeur du point", "value of the point", "047011451");

    /// <summary>CCN BAD, point au 1er juillet 2022: value of the point.</summary>
    public static LegalSource HomeCare_PointJuly2022 { get; } =
        Article("CCN BAD, point au 1er juillet 2022", "valeur du point", "value of the point", "047011462");

    /// <summary>CCN BAD avenant 54-2022: value of the point.</summary>
    public static LegalSource HomeCare_Avenant54 { get; } =
        Article("CCN BAD avenant 54-2022", "valeur du point", "value of the point", "047783129");

    /// <summary>CCN ALISFA, avenant 1 du 2 octobre 2023: base of a year.</summary>
    /// <remarks>Published by the branch; in the place of the 21,200 euros of avenant 10-22 [B].</remarks>
    public static LegalSource Alisfa_Avenant1 { get; } =
        Article("CCN ALISFA, avenant 1 du 2 octobre 2023", "socle conventionnel", "base of a year", null);

    /// <summary>CCN ALISFA avenant 10-22: value of the point.</summary>
    public static LegalSource Alisfa_Avenant10_22 { get; } =
        Article("CCN ALISFA avenant 10-22", "valeur du point", "value of the point", "047373389");

    /// <summary>CCN missions locales, salaires au 1er juillet 2023: point, positions and seniority.</summary>
    public static LegalSource MissionsLocales_Point2023 { get; } =
        Article(
            "CCN missions locales, salaires au 1er juillet 2023",
            "point, cotations et ancienneté",
            "point, positions and seniority",
            "047178245");

    /// <summary>CCN HLA, points au 1er juillet 2018: values of the points.</summary>
    public static LegalSource SupportedHousing_2018 { get; } =
        Article("CCN HLA, points au 1er juillet 2018", "valeurs des points", "values of the points", null);

    /// <summary>CCN HLA avenant 50: values of the points.</summary>
    public static LegalSource SupportedHousing_Avenant50 { get; } =
        Article("CCN HLA avenant 50", "valeurs des points", "values of the points", "038894649");

    /// <summary>CCN HLA avenant 51: values of the points.</summary>
    public static LegalSource SupportedHousing_Avenant51 { get; } =
        Article("CCN HLA avenant 51", "valeurs des points", "values of the points", "039399544");

    /// <summary>CCN HLA avenant 56: values of the points.</summary>
    public static LegalSource SupportedHousing_Avenant56 { get; } =
        Article("CCN HLA avenant 56", "valeurs des points", "values of the points", "044463853");

    /// <summary>CCN HLA avenant 62: values of the points.</summary>
    /// <remarks>The day of its extension was not read: October 2023 [C].</remarks>
    public static LegalSource SupportedHousing_Avenant62 { get; } =
        Article("CCN HLA avenant 62", "valeurs des points", "values of the points", "048157441");

    /// <summary>CCN HLA avenant 63: values of the points.</summary>
    /// <remarks>Two secondary sources [B].</remarks>
    public static LegalSource SupportedHousing_Avenant63 { get; } =
        Article("CCN HLA avenant 63", "valeurs des points", "values of the points", null);

    /// <summary>CCN HLA avenant 66: values of the points.</summary>
    /// <remarks>One secondary source [C].</remarks>
    public static LegalSource SupportedHousing_Avenant66 { get; } =
        Article("CCN HLA avenant 66", "valeurs des points", "values of the points", null);

    /// <summary>CCN HLA avenant 37: least weighings.</summary>
    public static LegalSource SupportedHousing_Avenant37 { get; } =
        Article("CCN HLA avenant 37", "pesées minimales", "least weighings", "029138774");

    /// <summary>CCN HLA avenant 61: least weighings.</summary>
    public static LegalSource SupportedHousing_Avenant61 { get; } =
        Article("CCN HLA avenant 61", "pesées minimales", "least weighings", "047212113");

    /// <summary>CCN 65, point au 1er janvier 2016: value of the point.</summary>
    public static LegalSource Ccn65_2016 { get; } =
        Article("CCN 65, point au 1er janvier 2016", "valeur du point", "value of the point", null);

    /// <summary>CCN 65, point au 1er janvier 2017: value of the point.</summary>
    public static LegalSource Ccn65_2017 { get; } =
        Article("CCN 65, point au 1er janvier 2017", "valeur du point", "value of the point", null);

    /// <summary>CCN 65 avenant 01-2020: value of the point.</summary>
    public static LegalSource Ccn65_Avenant1_2020 { get; } =
        Article("CCN 65 avenant 01-2020", "valeur du point", "value of the point", "043234710");

    /// <summary>CCN 65 avenant 01-2022: value of the point.</summary>
    public static LegalSource Ccn65_Avenant1_2022 { get; } =
        Article("CCN 65 avenant 01-2022", "valeur du point", "value of the point", "046043392");

    /// <summary>CCN 65 avenant 04-2022: value of the point.</summary>
    public static LegalSource Ccn65_Avenant4_2022 { get; } =
        Article("CCN 65 avenant 04-2022", "valeur du point", "value of the point", "047410086");

    /// <summary>CCN 65 avenant 04-2022, minimum: least pay.</summary>
    public static LegalSource Ccn65_Avenant4_2022_Minimum { get; } =
        Article("CCN 65 avenant 04-2022, minimum", "salaire minimal", "least pay", "047410087");

    /// <summary>CCN ECLAT avenant 182: coefficients of the groups.</summary>
    public static LegalSource Eclat_Avenant182 { get; } =
        Article("CCN ECLAT avenant 182", "coefficients des groupes", "coefficients of the groups", null);

    /// <summary>CCN ECLAT avenant 193, groupes: coefficients of the groups.</summary>
    public static LegalSource Eclat_Groups193 { get; } =
        Article("CCN ECLAT avenant 193, groupes", "coefficients des groupes", "coefficients of the groups", "046054214");

    /// <summary>CCN ECLAT avenant 198, groupes: coefficients of the groups.</summary>
    /// <remarks>The day after the JO of the arrêté of 26 October 2023 was not read: held from 1 November 2023 [C].</remarks>
    public static LegalSource Eclat_Groups198 { get; } =
        Article("CCN ECLAT avenant 198, groupes", "coefficients des groupes", "coefficients of the groups", "048452536");

    /// <summary>CCN ECLAT avenant 199, groupes: coefficients of the groups.</summary>
    public static LegalSource Eclat_Groups199 { get; } =
        Article("CCN ECLAT avenant 199, groupes", "coefficients des groupes", "coefficients of the groups", "048452552");

    /// <summary>CCN ECLAT art. 1.7: pay and seniority.</summary>
    public static LegalSource Eclat_1_7 { get; } =
        Article("CCN ECLAT art. 1.7", "salaires et ancienneté", "pay and seniority", "053180432");

    /// <summary>CCN BAD avenant 43: coefficients.</summary>
    public static LegalSource HomeCare_Avenant43 { get; } = Article("CCN BAD avenant 43", "coefficients", "coefficients", "044232614");

    /// <summary>CCN BAD avenant 61/2023: coefficients of the employees.</summary>
    public static LegalSource HomeCare_Avenant61 { get; } =
        Article("CCN BAD avenant 61/2023", "coefficients des employés", "coefficients of the employees", "049306344");

    /// <summary>CCN BAD, coefficients au 1er janvier 2022: coefficients of the employees.</summary>
    public static LegalSource HomeCare_Coefficients2022 { get; } =
        Article("CCN BAD, coefficients au 1er janvier 2022", "coefficients des employés", "coefficients of the employees", null);

    /// <summary>CCN BAD avenant 43, cadres: coefficients of the cadres.</summary>
    public static LegalSource HomeCare_Avenant43_Executives { get; } =
        Article("CCN BAD avenant 43, cadres", "coefficients des cadres", "coefficients of the cadres", "044232612");

    /// <summary>CCN BAD titre III art. 19: additional parts: seniority, diploma.</summary>
    public static LegalSource HomeCare_III_19 { get; } =
        Article(
            "CCN BAD titre III art. 19",
            "éléments complémentaires : ancienneté, diplôme",
            "additional parts: seniority, diploma",
            "047519049");

    /// <summary>CCN HLA art. 16.5: points of experience.</summary>
    public static LegalSource SupportedHousing_16_5 { get; } =
        Article("CCN HLA art. 16.5", "points d'expérience", "points of experience", "037488222");

    /// <summary>CCN HLA art. 16.6: thirteenth month.</summary>
    public static LegalSource SupportedHousing_16_6 { get; } =
        Article("CCN HLA art. 16.6", "treizième mois", "thirteenth month", "039027231");

    /// <summary>CCN 65, groupes A à D: grid of the jobs.</summary>
    public static LegalSource Ccn65_GroupsAToD { get; } =
        Article("CCN 65, groupes A à D", "grille des emplois", "grid of the jobs", "038417800");

    /// <summary>CCN 65, groupes F à H: grid of the jobs.</summary>
    public static LegalSource Ccn65_GroupsFToH { get; } =
        Article("CCN 65, groupes F à H", "grille des emplois", "grid of the jobs", "028890082");

    /// <summary>CCN 65, groupes I à K: grid of the jobs.</summary>
    public static LegalSource Ccn65_GroupsIToK { get; } =
        Article("CCN 65, groupes I à K", "grille des emplois", "grid of the jobs", "028890083");

    /// <summary>CCN ALISFA, chapitre V: pay: base and points.</summary>
    public static LegalSource Alisfa_V { get; } =
        Article("CCN ALISFA, chapitre V", "salaire : socle et points", "pay: base and points", "047373389");
}
