namespace SocialSectorHr.Law;

/// <summary>Articles of the general code of the public service (code général de la fonction publique, CGFP) that the library cites.</summary>
/// <remarks>Read in the consolidation of 3 April 2026.</remarks>
public static class PublicServiceCode
{
    /// <summary>L327-1: the training year of a civil servant, before tenure.</summary>
    public static LegalSource L327_1 { get; } = Code.PublicService("L327-1", "stage avant la titularisation", "training year before tenure");

    /// <summary>L332-8: contracts on permanent posts of local authorities.</summary>
    public static LegalSource L332_8 { get; } = Code.PublicService("L332-8", "contrats sur emploi permanent", "contracts on permanent posts");

    /// <summary>L332-9: three years, renewable up to six, then permanent by express decision.</summary>
    public static LegalSource L332_9 { get; } = Code.PublicService("L332-9", "trois ans, renouvelables jusqu'à six", "three years, renewable up to six");

    /// <summary>L332-10: permanent at six years of service for the same employer in the same category.</summary>
    public static LegalSource L332_10 { get; } = Code.PublicService("L332-10", "CDI à six ans de services", "permanent at six years of service");

    /// <summary>L332-11: a permanent contract by agreement where six years are reached before the term.</summary>
    public static LegalSource L332_11 { get; } = Code.PublicService(
        "L332-11", "CDI d'un commun accord, six ans atteints avant le terme", "permanent by agreement, six years reached before the term");

    /// <summary>L332-12: a permanent contract for an agent who has one with another public employer.</summary>
    public static LegalSource L332_12 { get; } = Code.PublicService("L332-12", "CDI maintenu chez un autre employeur public", "permanent contract kept with another public employer");

    /// <summary>L332-13: replacement of an absent agent.</summary>
    public static LegalSource L332_13 { get; } = Code.PublicService("L332-13", "remplacement d'un agent absent", "replacement of an absent agent");

    /// <summary>L332-14: a vacancy until a civil servant is recruited.</summary>
    public static LegalSource L332_14 { get; } = Code.PublicService(
        "L332-14", "vacance temporaire : un an, deux au plus", "temporary vacancy: one year, two at most");

    /// <summary>L332-23: temporary or seasonal increase of activity.</summary>
    public static LegalSource L332_23 { get; } = Code.PublicService(
        "L332-23", "accroissement temporaire ou saisonnier d'activité", "temporary or seasonal increase of activity");

    /// <summary>L332-24: project contract.</summary>
    public static LegalSource L332_24 { get; } = Code.PublicService("L332-24", "contrat de projet : un à six ans", "project contract: one to six years");

    /// <summary>L612-5: part time is paid in proportion, 80 % six sevenths, 90 % thirty-two thirty-fifths.</summary>
    public static LegalSource L612_5 { get; } = Code.PublicService("L612-5", "rémunération du temps partiel", "pay of part time");

    /// <summary>L711-3: the indivisible thirtieth of the State.</summary>
    public static LegalSource L711_3 { get; } = Code.PublicService("L711-3", "trentième indivisible, agents de l'État", "indivisible thirtieth, agents of the State");

    /// <summary>L712-10: the family supplement in alternating residence.</summary>
    public static LegalSource L712_10 { get; } = Code.PublicService(
        "L712-10", "supplément familial de traitement, résidence alternée", "family supplement, alternating residence");

    /// <summary>L822-3: pay of ordinary sick leave.</summary>
    public static LegalSource L822_3 { get; } = Code.PublicService("L822-3", "congé de maladie ordinaire : rémunération", "ordinary sick leave: pay");

    /// <summary>L332-25: a project contract lasts one to six years.</summary>
    public static LegalSource L332_25 { get; } = Code.PublicService("L332-25", "contrat de projet : durée", "project contract: length");

    /// <summary>L332-26: a project contract ends with its project, or is broken after a year.</summary>
    public static LegalSource L332_26 { get; } = Code.PublicService("L332-26", "contrat de projet : fin, rupture anticipée", "project contract: end, early break");

    /// <summary>L554-3: end-of-contract indemnity of short territorial contracts.</summary>
    public static LegalSource L554_3 { get; } = Code.PublicService("L554-3", "indemnité de fin de contrat", "end-of-contract indemnity");

    /// <summary>L622-1: absences for family events, by a deliberation of the employer as long as no decree says more.</summary>
    public static LegalSource L622_1 { get; } = Code.PublicService("L622-1", "autorisations spéciales d'absence", "special absences");

    /// <summary>L622-2: absence by right for the death of a child.</summary>
    public static LegalSource L622_2 { get; } = Code.PublicService("L622-2", "absence de droit pour le décès d'un enfant", "absence by right for the death of a child");

    /// <summary>L631-3: maternity leave is a family leave; rights to leave are kept.</summary>
    public static LegalSource L631_3 { get; } = Code.PublicService("L631-3", "congé de maternité", "maternity leave");

    /// <summary>L822-28: health leave earns no RTT.</summary>
    public static LegalSource L822_28 { get; } = Code.PublicService("L822-28", "congé pour raison de santé : pas de RTT", "health leave: no RTT");

    /// <summary>R332-21: no trial for the same duties with the same employer.</summary>
    public static LegalSource R332_21 { get; } = Code.PublicService("R332-21", "pas d'essai pour les mêmes fonctions", "no trial for the same duties");

    /// <summary>R332-22: trial of State and territorial contracts, since 1 October 2025.</summary>
    public static LegalSource R332_22 { get; } = Code.PublicService("R332-22", "période d'essai : durée", "trial: length");

    /// <summary>R332-39: notice of what becomes of a project contract, two or three months before its term.</summary>
    public static LegalSource R332_39 { get; } = Code.PublicService("R332-39", "contrat de projet : intention notifiée", "project contract: notice of intention");

    /// <summary>R332-27: notice of what becomes of a contract, 8 days to three months before its term.</summary>
    /// <remarks>R332-27 to R332-31 are told by a note of a management centre of February 2026; the text was not read.</remarks>
    public static LegalSource R332_27 { get; } = Code.PublicService("R332-27", "intention de renouveler ou non, notifiée", "intention to renew or not, notified");

    /// <summary>R332-29: the interview before the notice of what becomes of a contract.</summary>
    public static LegalSource R332_29 { get; } = Code.PublicService("R332-29", "entretien avant la notification", "interview before the notice");

    /// <summary>R332-30: the contracts that are added up for the notice.</summary>
    public static LegalSource R332_30 { get; } = Code.PublicService("R332-30", "contrats comptés, quatre mois d'interruption au plus", "contracts counted, gaps of four months at most");

    /// <summary>R332-31: eight days to answer an offer of renewal.</summary>
    public static LegalSource R332_31 { get; } = Code.PublicService("R332-31", "huit jours pour répondre", "eight days to answer");

    /// <summary>R332-40: eight days to answer an offer of renewal of a project contract.</summary>
    public static LegalSource R332_40 { get; } = Code.PublicService("R332-40", "contrat de projet : huit jours pour répondre", "project contract: eight days to answer");
}
