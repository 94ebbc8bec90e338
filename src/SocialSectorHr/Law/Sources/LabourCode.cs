namespace SocialSectorHr.Law;

/// <summary>Articles of the Labour Code (Code du travail) that the library cites.</summary>
/// <remarks>Numbers in force since 10 August 2016.</remarks>
public static partial class LabourCode
{
    /// <summary>L1221-3: a written contract is in French; otherwise its clauses do not bind the employee.</summary>
    public static LegalSource L1221_3 { get; } = Code.Labour("L1221-3", "contrat écrit rédigé en français, à défaut inopposable au salarié", "a written contract is in French, or does not bind the employee");

    /// <summary>L1221-5-1: main information given to the employee in writing.</summary>
    public static LegalSource L1221_5_1 { get; } = Code.Labour("L1221-5-1", "informations principales remises par écrit au salarié", "main information given to the employee in writing");

    /// <summary>L1221-19: trial period of a permanent contract: 2, 3 or 4 months by category.</summary>
    public static LegalSource L1221_19 { get; } = Code.Labour("L1221-19", "période d'essai du CDI : 2, 3 ou 4 mois selon la catégorie", "trial period of a permanent contract: 2, 3 or 4 months by category");

    /// <summary>L1221-21: renewal of the trial of a permanent contract: extended branch agreement.</summary>
    public static LegalSource L1221_21 { get; } = Code.Labour("L1221-21", "renouvellement de l'essai du CDI : accord de branche étendu", "renewal of the trial of a permanent contract: extended branch agreement");

    /// <summary>L1221-22: the maximum lengths of the trial of a permanent contract are mandatory.</summary>
    public static LegalSource L1221_22 { get; } = Code.Labour("L1221-22", "durées maximales impératives de l'essai du CDI", "the maximum lengths of the trial of a permanent contract are mandatory");

    /// <summary>L1221-24: internship of the last year of studies deducted from the trial.</summary>
    public static LegalSource L1221_24 { get; } = Code.Labour("L1221-24", "stage de fin d'études déduit de l'essai", "internship of the last year of studies deducted from the trial");

    /// <summary>L1221-25: employer's notice during the trial.</summary>
    public static LegalSource L1221_25 { get; } = Code.Labour("L1221-25", "délai de prévenance de l'employeur pendant l'essai", "employer's notice during the trial");

    /// <summary>L1221-26: employee's notice during the trial.</summary>
    public static LegalSource L1221_26 { get; } = Code.Labour("L1221-26", "délai de prévenance du salarié pendant l'essai", "employee's notice during the trial");

    /// <summary>R1221-34: content of the written information of the employee.</summary>
    public static LegalSource R1221_34 { get; } = Code.Labour("R1221-34", "contenu de l'information écrite du salarié", "content of the written information of the employee");

    /// <summary>R1221-35: written information: seven calendar days, or a month.</summary>
    public static LegalSource R1221_35 { get; } = Code.Labour("R1221-35", "information écrite : sept jours calendaires, ou un mois", "written information: seven calendar days, or a month");

    /// <summary>L1222-9: telework: voluntary, by collective agreement, charter or agreement with the employee.</summary>
    public static LegalSource L1222_9 { get; } = Code.Labour("L1222-9", "télétravail : volontaire, par accord collectif, charte ou accord avec le salarié", "telework: voluntary, by collective agreement, charter or agreement with the employee");

    /// <summary>L1225-4: maternity: no break notified or taking effect during the leave.</summary>
    public static LegalSource L1225_4 { get; } = Code.Labour("L1225-4", "maternité : pas de rupture notifiée ni prenant effet pendant le congé", "maternity: no break notified or taking effect during the leave");

    /// <summary>L1225-38: adoption leave suspends the contract and protects from dismissal.</summary>
    public static LegalSource L1225_38 { get; } = Code.Labour("L1225-38", "le congé d'adoption suspend le contrat et protège du licenciement", "adoption leave suspends the contract and protects from dismissal");

    /// <summary>L1225-54: full-time parental leave counts by half in seniority; at part time, in full.</summary>
    public static LegalSource L1225_54 { get; } = Code.Labour("L1225-54", "congé parental à temps plein compté pour moitié dans l'ancienneté", "full-time parental leave counts by half in seniority");

    /// <summary>L1226-4: other unfitness: notice not worked, contract ended at the notification.</summary>
    public static LegalSource L1226_4 { get; } = Code.Labour("L1226-4", "inaptitude non professionnelle : préavis non exécuté, contrat rompu à la notification", "other unfitness: notice not worked, contract ended at the notification");

    /// <summary>L1226-4-3: unfitness of an employee with a fixed term: an indemnity of at least that of L1234-9.</summary>
    public static LegalSource L1226_4_3 { get; } = Code.Labour("L1226-4-3", "inaptitude en CDD : indemnité au moins égale à celle de L1234-9", "unfitness under a fixed term: an indemnity of at least that of L1234-9");

    /// <summary>L1226-9: suspension after an accident at work: dismissal only for gross misconduct or a foreign ground.</summary>
    public static LegalSource L1226_9 { get; } = Code.Labour("L1226-9", "suspension pour accident du travail : licenciement pour faute grave ou motif étranger seulement", "suspension after an accident at work: dismissal only for gross misconduct or a foreign ground");

    /// <summary>L1226-14: occupational unfitness: a compensation equal to the notice, and twice the legal severance.</summary>
    public static LegalSource L1226_14 { get; } = Code.Labour("L1226-14", "inaptitude d'origine professionnelle : indemnité compensatrice et indemnité légale doublée", "occupational unfitness: compensation, and twice the legal severance");

    /// <summary>L1234-1: notice of a dismissal: a month from six months, two months from two years.</summary>
    public static LegalSource L1234_1 { get; } = Code.Labour("L1234-1", "préavis de licenciement : un mois dès six mois, deux mois dès deux ans", "notice of a dismissal: a month from six months, two months from two years");

    /// <summary>R1234-1: severance: complete months beyond the full years.</summary>
    public static LegalSource R1234_1 { get; } = Code.Labour("R1234-1", "indemnité de licenciement : mois complets, au-delà des années pleines", "severance: complete months beyond the full years");

    /// <summary>R1234-2: severance: a quarter of a month a year, a third beyond ten years.</summary>
    public static LegalSource R1234_2 { get; } = Code.Labour("R1234-2", "indemnité de licenciement : un quart de mois par an, un tiers après dix ans", "severance: a quarter of a month a year, a third beyond ten years");

    /// <summary>L1234-3: the notice runs from the first presentation of the letter of dismissal.</summary>
    public static LegalSource L1234_3 { get; } = Code.Labour("L1234-3", "le préavis part de la présentation de la lettre de licenciement", "the notice runs from the first presentation of the letter of dismissal");

    /// <summary>R1234-4: reference salary: twelve months, or three if that is better.</summary>
    public static LegalSource R1234_4 { get; } = Code.Labour("R1234-4", "salaire de référence : douze mois, ou trois mois si c'est plus favorable", "reference salary: twelve months, or three if that is better");

    /// <summary>L1234-5: notice not worked: pay and benefits until its end.</summary>
    public static LegalSource L1234_5 { get; } = Code.Labour("L1234-5", "préavis non exécuté : salaires et avantages maintenus jusqu'à son terme", "notice not worked: pay and benefits until its end");

    /// <summary>L1234-8: a suspension is not in the seniority that notice requires.</summary>
    public static LegalSource L1234_8 { get; } = Code.Labour("L1234-8", "la suspension n'entre pas dans l'ancienneté exigée pour le préavis", "a suspension is not in the seniority that notice requires");

    /// <summary>L1234-9: severance of a permanent contract: eight months of seniority, but for gross misconduct.</summary>
    public static LegalSource L1234_9 { get; } = Code.Labour("L1234-9", "indemnité de licenciement du CDI : huit mois d'ancienneté, sauf faute grave", "severance of a permanent contract: eight months of seniority, but for gross misconduct");

    /// <summary>L1234-11: a suspension is not in the seniority that severance requires.</summary>
    public static LegalSource L1234_11 { get; } = Code.Labour("L1234-11", "la suspension n'entre pas dans l'ancienneté exigée pour l'indemnité", "a suspension is not in the seniority that severance requires");

    /// <summary>L1234-15: Alsace-Moselle: the notice by the way the pay is fixed.</summary>
    public static LegalSource L1234_15 { get; } = Code.Labour("L1234-15", "Alsace-Moselle : préavis selon le mode de fixation de la paie", "Alsace-Moselle: notice by the way the pay is fixed");

    /// <summary>L1234-16: Alsace-Moselle: six weeks for certain functions.</summary>
    public static LegalSource L1234_16 { get; } = Code.Labour("L1234-16", "Alsace-Moselle : préavis de six semaines de certaines fonctions", "Alsace-Moselle: notice of six weeks of certain functions");

    /// <summary>L1237-1: resignation: notice set by the law, the agreement or usage.</summary>
    public static LegalSource L1237_1 { get; } = Code.Labour("L1237-1", "démission : préavis fixé par la loi, l'accord ou les usages", "resignation: notice set by the law, the agreement or usage");

    /// <summary>L1242-1: a fixed-term contract may not lastingly fill a permanent post.</summary>
    public static LegalSource L1242_1 { get; } = Code.Labour("L1242-1", "un CDD ne pourvoit pas durablement un emploi permanent", "a fixed-term contract may not lastingly fill a permanent post");

    /// <summary>D1242-1: the sectors of the customary fixed term.</summary>
    public static LegalSource D1242_1 { get; } = Code.Labour("D1242-1", "secteurs du CDD d'usage, liste limitative", "sectors of the customary fixed term, a closed list");

    /// <summary>Former D1242-2: senior fixed-term contract, from 57 years of age; repealed on 29 December 2025, so without a page.</summary>
    public static LegalSource FormerD1242_2 { get; } = Code.Make("C. trav. anc. D1242-2", "CDD senior : à partir de 57 ans", "senior fixed-term contract: from 57 years of age", null);

    /// <summary>Former D1242-7: senior fixed-term contract: 18 months, renewable once, 36 months in all; repealed on 29 December 2025.</summary>
    public static LegalSource FormerD1242_7 { get; } = Code.Make("C. trav. anc. D1242-7", "CDD senior : 18 mois, renouvelable une fois, 36 mois au total", "senior fixed-term contract: 18 months, renewable once, 36 months in all", null);

    /// <summary>L1242-2: closed list of reasons for a fixed-term contract.</summary>
    public static LegalSource L1242_2 { get; } = Code.Labour("L1242-2", "cas de recours au CDD, liste limitative", "closed list of reasons for a fixed-term contract");

    /// <summary>L1242-3: fixed-term contracts of employment policy, training and research.</summary>
    public static LegalSource L1242_3 { get; } = Code.Labour("L1242-3", "CDD de la politique de l'emploi, de la formation et de la recherche", "fixed-term contracts of employment policy, training and research");

    /// <summary>D1242-6: fixed-term contract to complete a training: 24 months at most.</summary>
    public static LegalSource D1242_6 { get; } = Code.Labour("D1242-6", "CDD de complément de formation : 24 mois au plus", "fixed-term contract to complete a training: 24 months at most");

    /// <summary>L1242-5: no temporary increase within six months of an economic dismissal on the post, save three months or an export order.</summary>
    public static LegalSource L1242_5 { get; } = Code.Labour("L1242-5", "pas d'accroissement temporaire dans les six mois d'un licenciement économique sur le poste", "no temporary increase within six months of an economic dismissal on the post");

    /// <summary>L1242-6: no fixed term to replace a striker, nor for particularly dangerous work.</summary>
    public static LegalSource L1242_6 { get; } = Code.Labour("L1242-6", "pas de CDD pour remplacer un gréviste ni pour des travaux particulièrement dangereux", "no fixed term to replace a striker, nor for particularly dangerous work");

    /// <summary>L1242-7: fixed term, or uncertain term with a minimum length.</summary>
    public static LegalSource L1242_7 { get; } = Code.Labour("L1242-7", "terme précis, ou terme imprécis avec durée minimale", "fixed term, or uncertain term with a minimum length");

    /// <summary>L1242-8: an extended branch agreement may set the total length of a fixed term.</summary>
    public static LegalSource L1242_8 { get; } = Code.Labour("L1242-8", "une convention de branche étendue peut fixer la durée totale du CDD", "an extended branch agreement may set the total length of a fixed term");

    /// <summary>L1242-8-1: total length of a fixed term, renewals included: 18, 9 or 24 months.</summary>
    public static LegalSource L1242_8_1 { get; } = Code.Labour("L1242-8-1", "durée totale du CDD, renouvellements compris : 18, 9 ou 24 mois", "total length of a fixed term, renewals included: 18, 9 or 24 months");

    /// <summary>L1242-8-2: defined-purpose contract: 18 to 36 months, not renewable.</summary>
    public static LegalSource L1242_8_2 { get; } = Code.Labour("L1242-8-2", "CDD à objet défini : 18 à 36 mois, non renouvelable", "defined-purpose contract: 18 to 36 months, not renewable");

    /// <summary>L1242-9: a replacement may start before the absence.</summary>
    public static LegalSource L1242_9 { get; } = Code.Labour("L1242-9", "un remplacement peut commencer avant l'absence", "a replacement may start before the absence");

    /// <summary>L1242-10: trial period of a fixed term: a day a week, or a month.</summary>
    public static LegalSource L1242_10 { get; } = Code.Labour("L1242-10", "période d'essai du CDD : un jour par semaine, ou un mois", "trial period of a fixed term: a day a week, or a month");

    /// <summary>L1242-12: what a fixed-term contract must state.</summary>
    public static LegalSource L1242_12 { get; } = Code.Labour("L1242-12", "mentions obligatoires du CDD", "what a fixed-term contract must state");

    /// <summary>L1242-12-1: what a defined-purpose contract must state.</summary>
    public static LegalSource L1242_12_1 { get; } = Code.Labour("L1242-12-1", "mentions du CDD à objet défini", "what a defined-purpose contract must state");

    /// <summary>L1242-13: fixed-term contract delivered within two ouvrables of the hiring.</summary>
    public static LegalSource L1242_13 { get; } = Code.Labour("L1242-13", "CDD transmis dans les deux jours ouvrables de l'embauche", "fixed-term contract delivered within two ouvrables of the hiring");

    /// <summary>L1242-16: leave not taken at the end of a fixed term: at least a tenth of all gross pay.</summary>
    public static LegalSource L1242_16 { get; } = Code.Labour("L1242-16", "congés non pris en fin de CDD : au moins le dixième de la rémunération totale brute", "leave not taken at the end of a fixed term: at least a tenth of all gross pay");

    /// <summary>L1243-1: early termination; defined purpose: at 18 months, then on the anniversary.</summary>
    public static LegalSource L1243_1 { get; } = Code.Labour("L1243-1", "rupture anticipée ; objet défini : à 18 mois, puis à la date anniversaire", "early termination; defined purpose: at 18 months, then on the anniversary");

    /// <summary>L1243-2: an employee who leaves for a permanent contract: a day's notice a week, two weeks at most.</summary>
    public static LegalSource L1243_2 { get; } = Code.Labour("L1243-2", "rupture par le salarié qui justifie d'un CDI : préavis d'un jour par semaine", "left for a permanent contract: a day of notice a week");

    /// <summary>R1243-2: France Travail is told within a month that a permanent contract was refused.</summary>
    public static LegalSource R1243_2 { get; } = Code.Labour("R1243-2", "France Travail informé du refus d'un CDI sous un mois", "France Travail told within a month that a permanent contract was refused");

    /// <summary>L1243-4: an employer who breaks without a ground: at least the pay up to the term.</summary>
    public static LegalSource L1243_4 { get; } = Code.Labour("L1243-4", "rupture injustifiée par l'employeur : au moins le salaire jusqu'au terme", "broken by the employer without a ground: at least the pay up to the term");

    /// <summary>L1243-5: end at the term; defined purpose: two months' notice.</summary>
    public static LegalSource L1243_5 { get; } = Code.Labour("L1243-5", "fin de plein droit au terme ; objet défini : prévenance de deux mois", "end at the term; defined purpose: two months' notice");

    /// <summary>L1243-7: end of a replacement put off to the second day after the return.</summary>
    public static LegalSource L1243_7 { get; } = Code.Labour("L1243-7", "terme d'un remplacement reporté jusqu'au surlendemain du retour", "end of a replacement put off to the second day after the return");

    /// <summary>L1243-8: end-of-contract indemnity of 10 %.</summary>
    public static LegalSource L1243_8 { get; } = Code.Labour("L1243-8", "indemnité de fin de contrat de 10 %", "end-of-contract indemnity of 10 %");

    /// <summary>L1243-9: the indemnity brought to 6 % by an agreement that gives something in return.</summary>
    public static LegalSource L1243_9 { get; } = Code.Labour("L1243-9", "indemnité ramenée à 6 % par accord, contre une contrepartie", "indemnity brought to 6 % by an agreement, for something in return");

    /// <summary>L1243-10: cases without an end-of-contract indemnity.</summary>
    public static LegalSource L1243_10 { get; } = Code.Labour("L1243-10", "cas sans indemnité de fin de contrat", "cases without an end-of-contract indemnity");

    /// <summary>L1243-11: fixed term followed by a permanent contract: its length is deducted from the trial.</summary>
    public static LegalSource L1243_11 { get; } = Code.Labour("L1243-11", "CDD suivi d'un CDI : durée déduite de l'essai", "fixed term followed by a permanent contract: its length is deducted from the trial");

    /// <summary>L1243-11-1: the permanent contract offered at the term.</summary>
    public static LegalSource L1243_11_1 { get; } = Code.Labour("L1243-11-1", "proposition de CDI au terme du CDD", "permanent contract offered at the term");

    /// <summary>L1243-13: renewal of a fixed term: number set by the extended branch agreement.</summary>
    public static LegalSource L1243_13 { get; } = Code.Labour("L1243-13", "renouvellement du CDD : nombre fixé par la branche étendue", "renewal of a fixed term: number set by the extended branch agreement");

    /// <summary>L1243-13-1: renewal of a fixed term: twice without an agreement.</summary>
    public static LegalSource L1243_13_1 { get; } = Code.Labour("L1243-13-1", "renouvellement du CDD : deux fois à défaut d'accord", "renewal of a fixed term: twice without an agreement");

    /// <summary>L1244-1: successive fixed terms with the same employee.</summary>
    public static LegalSource L1244_1 { get; } = Code.Labour("L1244-1", "CDD successifs avec le même salarié", "successive fixed terms with the same employee");

    /// <summary>L1244-2: successive seasonal contracts in one firm: their lengths are added up for seniority.</summary>
    public static LegalSource L1244_2 { get; } = Code.Labour("L1244-2", "contrats saisonniers successifs : durées cumulées pour l'ancienneté", "successive seasonal contracts: lengths added up for seniority");

    /// <summary>L1244-3: waiting period between two contracts on one post.</summary>
    public static LegalSource L1244_3 { get; } = Code.Labour("L1244-3", "délai de carence entre deux contrats sur un même poste", "waiting period between two contracts on one post");

    /// <summary>L1244-3-1: waiting period: a third or half of the contract, in opening days.</summary>
    public static LegalSource L1244_3_1 { get; } = Code.Labour("L1244-3-1", "délai de carence : tiers ou moitié du contrat, en jours d'ouverture", "waiting period: a third or half of the contract, in opening days");

    /// <summary>L1244-4: cases without a waiting period set by the extended branch agreement.</summary>
    public static LegalSource L1244_4 { get; } = Code.Labour("L1244-4", "cas sans carence fixés par la branche étendue", "cases without a waiting period set by the extended branch agreement");

    /// <summary>L1244-4-1: cases without a waiting period.</summary>
    public static LegalSource L1244_4_1 { get; } = Code.Labour("L1244-4-1", "cas sans délai de carence", "cases without a waiting period");

    /// <summary>L1245-1: conversion into a permanent contract, and indemnity for a late delivery.</summary>
    public static LegalSource L1245_1 { get; } = Code.Labour("L1245-1", "requalification en CDI, et indemnité pour transmission tardive", "conversion into a permanent contract, and indemnity for a late delivery");

    /// <summary>L1251-38: temporary work of the last three months deducted from the trial.</summary>
    /// <remarks>From one secondary source, unverified.</remarks>
    public static LegalSource L1251_38 { get; } = Code.Labour("L1251-38", "intérim des trois derniers mois déduit de l'essai", "temporary work of the last three months deducted from the trial");

    /// <summary>L5213-9: disabled worker: notice doubled, three months at most.</summary>
    public static LegalSource L5213_9 { get; } = Code.Labour("L5213-9", "travailleur handicapé : préavis doublé, trois mois au plus", "disabled worker: notice doubled, three months at most");

    /// <summary>L6321-2: training that the law requires for a job is effective work.</summary>
    /// <remarks>So is other training in working time, with the exceptions of L6321-6.</remarks>
    public static LegalSource L6321_2 { get; } = Code.Labour("L6321-2", "formation obligatoire : temps de travail effectif", "training required by law: effective work");

    /// <summary>L6324-3: external reconversion: a fixed term of six months at least.</summary>
    public static LegalSource L6324_3 { get; } = Code.Labour("L6324-3", "reconversion externe : CDD de six mois au moins", "external reconversion: a fixed term of six months at least");

    /// <summary>L6324-1: period of reconversion, since 1 January 2026.</summary>
    public static LegalSource L6324_1 { get; } = Code.Labour("L6324-1", "période de reconversion, depuis le 1er janvier 2026", "period of reconversion, since 1 January 2026");
}
