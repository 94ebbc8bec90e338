namespace SocialSectorHr.Law;

/// <summary>The decree on the pay of the civil service (décret 85-1148 du 24 octobre 1985) and those that amend or complete it.</summary>
public static class PublicPayDecree
{
    /// <summary>Art. 3: the pay of an index.</summary>
    public static LegalSource Art3 { get; } = Article("3", "traitement : indice majoré par valeur du point", "basic pay: increased index by the value of the point");

    /// <summary>Art. 8: the minimum index.</summary>
    public static LegalSource Art8 { get; } = Article("8", "indice minimum de traitement", "minimum index");

    /// <summary>Art. 9: residence indemnity.</summary>
    public static LegalSource Art9 { get; } = Article("9", "indemnité de résidence", "residence indemnity");

    /// <summary>Art. 9 ter: residence indemnity of some communes of Ain and Haute-Savoie.</summary>
    public static LegalSource Art9Ter { get; } = Article(
        "9 ter", "indemnité de résidence, Ain et Haute-Savoie", "residence indemnity, Ain and Haute-Savoie");

    /// <summary>Art. 10: family supplement.</summary>
    public static LegalSource Art10 { get; } = Article("10", "supplément familial de traitement", "family supplement");

    /// <summary>Art. 10 bis: amounts and bounds of the family supplement.</summary>
    public static LegalSource Art10Bis { get; } = Article(
        "10 bis", "montants et bornes du supplément familial de traitement", "amounts and bounds of the family supplement");

    /// <summary>Art. 12: the family supplement of a part-time agent.</summary>
    /// <remarks>Told by two secondary sources that name articles 10 to 12.</remarks>
    public static LegalSource Art12 { get; } = Article(
        "12", "supplément familial de traitement, temps partiel", "family supplement, part time");

    /// <summary>Decree of 2 August 1991: the indemnity that tops the pay up to the SMIC.</summary>
    /// <remarks>Its day is from memory.</remarks>
    public static LegalSource Differential { get; } = Code.Order(
        "Décret n° 91-769", "indemnité différentielle jusqu'au SMIC", "indemnity up to the SMIC");

    /// <summary>Decree of 28 June 2023: the value of the point, points for the low indices, five points for all on 1 January 2024.</summary>
    public static LegalSource Points2023 { get; } = Code.Decree(
        "2023-519", 2023, 6, 28, "points d'indice, cinq pour tous au 1er janvier 2024", "index points, five for all on 1 January 2024");

    /// <summary>Decree 93-863: the nouvelle bonification indiciaire of a territorial post, part of the basis of the residence indemnity and
    /// of the family supplement.</summary>
    /// <remarks>The rule is read in the decrees of the State (93-522) and of hospitals (92-112, art. 4), which say the same.</remarks>
    public static LegalSource PostBonus { get; } = Code.Decree(
        "93-863", 1993, 6, 18, "nouvelle bonification indiciaire territoriale", "territorial post bonus (NBI)");

    /// <summary>Decree 2020-1152, art. 11 and annexe III: the index supplement of socio-educational support in local government.</summary>
    public static LegalSource SupplementArt11 { get; } = Code.Order(
        "Décret n° 2020-1152, art. 11 et annexe III",
        "complément de traitement indiciaire : fonctions et cadres d'emplois",
        "index supplement: duties and cadres d'emplois");

    /// <summary>Decree 62-765, art. 1: a month counts thirty days.</summary>
    public static LegalSource Thirtieths { get; } = Code.Order(
        "Décret n° 62-765, art. 1", "paie par trentièmes", "pay in thirtieths");

    /// <summary>Act 2015-1785, art. 148: bonuses reduced against points.</summary>
    public static LegalSource BonusTransfer { get; } = Code.Act(
        "2015-1785", 2015, 12, 29, "art. 148 : transfert primes/points", "art. 148: bonuses turned into points");

    /// <summary>Note of 10 June 2016: the reduction follows the share of the pay.</summary>
    /// <remarks>Told by one secondary source.</remarks>
    public static LegalSource BonusTransferNote { get; } = Code.Order(
        "Note DGAFP, DGCL, DGOS du 10 juin 2016", "transfert primes/points, proratisé comme le traitement", "bonuses turned into points, in the proportion of the pay");

    /// <summary>Circular of 12 March 2001: the zones of the residence indemnity.</summary>
    public static LegalSource Zones2001 { get; } = Code.Order(
        "Circ. FP/7 n° 1996 du 12 mars 2001", "zones de l'indemnité de résidence", "zones of the residence indemnity");

    private static LegalSource Article(string article, string french, string english) =>
        Code.Decree("85-1148", 1985, 10, 24, $"art. {article} : {french}", $"art. {article}: {english}");
}
