namespace SocialSectorHr.Law;

// The ends of a contract: interview, retirement, agreed termination; the renewal of a trial.
public static partial class LabourCode
{
    /// <summary>L1221-23: trial and its renewal are not presumed: the letter or the contract states them.</summary>
    public static LegalSource L1221_23 { get; } = Code.Labour("L1221-23", "l'essai et son renouvellement ne se présument pas : lettre d'engagement ou contrat", "a trial and its renewal are not presumed: letter of engagement or contract");

    /// <summary>R1231-1: a delay of the title on terminations that ends on a Saturday, a Sunday or a holiday is put off.</summary>
    public static LegalSource R1231_1 { get; } = Code.Labour("R1231-1", "délai de rupture expirant un samedi, un dimanche ou un jour férié : reporté au premier jour ouvrable", "delay of a termination ending on a Saturday, a Sunday or a holiday: put off");

    /// <summary>L1232-2: interview before a dismissal: five ouvrables at least after the letter.</summary>
    public static LegalSource L1232_2 { get; } = Code.Labour("L1232-2", "entretien préalable : cinq jours ouvrables au moins après la lettre", "interview before a dismissal: five ouvrables at least after the letter");

    /// <summary>L1232-6: letter of dismissal: two ouvrables at least after the interview.</summary>
    public static LegalSource L1232_6 { get; } = Code.Labour("L1232-6", "lettre de licenciement : deux jours ouvrables au moins après l'entretien", "letter of dismissal: two ouvrables at least after the interview");

    /// <summary>L1332-2: sanction: a month at most after the interview.</summary>
    public static LegalSource L1332_2 { get; } = Code.Labour("L1332-2", "sanction : un mois au plus après l'entretien", "sanction: a month at most after the interview");

    /// <summary>R1332-3: the month of L1332-2 ends on the same day number, put off like the others.</summary>
    public static LegalSource R1332_3 { get; } = Code.Labour("R1332-3", "le mois de L1332-2 expire au même quantième, reporté s'il tombe un samedi, un dimanche ou un jour férié", "the month of L1332-2 ends on the same day number, put off on a Saturday, a Sunday or a holiday");

    /// <summary>L1237-5: retirement by the employer: full-rate age, written question each year, no consent from 70.</summary>
    public static LegalSource L1237_5 { get; } = Code.Labour("L1237-5", "mise à la retraite : âge du taux plein, question écrite chaque année, sans accord à 70 ans", "retirement by the employer: full-rate age, a written question each year, no consent from 70");

    /// <summary>L1237-6: notice of a retirement by the employer: that of L1234-1.</summary>
    public static LegalSource L1237_6 { get; } = Code.Labour("L1237-6", "mise à la retraite : préavis de L1234-1", "retirement by the employer: notice of L1234-1");

    /// <summary>L1237-7: indemnity of a retirement by the employer: at least the legal severance.</summary>
    public static LegalSource L1237_7 { get; } = Code.Labour("L1237-7", "mise à la retraite : au moins l'indemnité légale de licenciement", "retirement by the employer: at least the legal severance");

    /// <summary>L1237-8: a retirement by the employer without its conditions is a dismissal.</summary>
    public static LegalSource L1237_8 { get; } = Code.Labour("L1237-8", "mise à la retraite hors conditions : licenciement", "retirement by the employer without its conditions: a dismissal");

    /// <summary>L1237-9: indemnity of someone who leaves for a pension.</summary>
    public static LegalSource L1237_9 { get; } = Code.Labour("L1237-9", "indemnité de départ à la retraite, une seule, à la première liquidation complète", "indemnity of leaving for a pension, one only, at the first full liquidation");

    /// <summary>L1237-10: notice of someone who leaves for a pension: that of L1234-1.</summary>
    public static LegalSource L1237_10 { get; } = Code.Labour("L1237-10", "départ à la retraite : préavis de L1234-1", "leaving for a pension: notice of L1234-1");

    /// <summary>D1237-1: scale of the indemnity of leaving for a pension.</summary>
    public static LegalSource D1237_1 { get; } = Code.Labour("D1237-1", "départ à la retraite : un demi-mois à dix ans, deux mois à trente ans", "leaving for a pension: half a month at ten years, two months at thirty");

    /// <summary>D1237-2: pay that this indemnity is computed from.</summary>
    public static LegalSource D1237_2 { get; } = Code.Labour("D1237-2", "salaire de l'indemnité de départ à la retraite : douze mois, ou trois si c'est mieux", "pay of the indemnity of leaving for a pension: twelve months, or three if better");

    /// <summary>D1237-2-1: the written question: three months before the birthday, a month to answer.</summary>
    public static LegalSource D1237_2_1 { get; } = Code.Labour("D1237-2-1", "question écrite trois mois avant l'anniversaire, réponse dans le mois", "written question three months before the birthday, a month to answer");

    /// <summary>L1237-13: agreed termination: indemnity, date, fifteen days to withdraw.</summary>
    public static LegalSource L1237_13 { get; } = Code.Labour("L1237-13", "rupture conventionnelle : indemnité, date, quinze jours pour se rétracter", "agreed termination: indemnity, date, fifteen days to withdraw");

    /// <summary>L1237-14: agreed termination: fifteen ouvrables to approve it, silence approves, twelve months to appeal.</summary>
    public static LegalSource L1237_14 { get; } = Code.Labour("L1237-14", "rupture conventionnelle : homologation en quinze jours ouvrables, silence valant accord, recours de douze mois", "agreed termination: approved in fifteen ouvrables, silence approves, twelve months to appeal");

    /// <summary>L1237-15: agreed termination of a protected employee: the labour inspector authorises it.</summary>
    public static LegalSource L1237_15 { get; } = Code.Labour("L1237-15", "rupture conventionnelle d'un salarié protégé : autorisation de l'inspecteur du travail", "agreed termination of a protected employee: the labour inspector authorises it");
}
