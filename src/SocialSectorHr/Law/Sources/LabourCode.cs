namespace SocialSectorHr.Law;

/// <summary>Articles of the Labour Code (Code du travail) that the library cites.</summary>
/// <remarks>Numbers in force since 10 August 2016.</remarks>
public static class LabourCode
{
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

    /// <summary>L1226-14: occupational unfitness: twice the legal severance.</summary>
    public static LegalSource L1226_14 { get; } = Code.Labour("L1226-14", "inaptitude d'origine professionnelle : indemnité légale doublée", "occupational unfitness: twice the legal severance");

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

    /// <summary>L1237-1: resignation: notice set by the law, the agreement or usage.</summary>
    public static LegalSource L1237_1 { get; } = Code.Labour("L1237-1", "démission : préavis fixé par la loi, l'accord ou les usages", "resignation: notice set by the law, the agreement or usage");

    /// <summary>L1242-1: a fixed-term contract may not lastingly fill a permanent post.</summary>
    public static LegalSource L1242_1 { get; } = Code.Labour("L1242-1", "un CDD ne pourvoit pas durablement un emploi permanent", "a fixed-term contract may not lastingly fill a permanent post");

    /// <summary>L1242-2: closed list of reasons for a fixed-term contract.</summary>
    public static LegalSource L1242_2 { get; } = Code.Labour("L1242-2", "cas de recours au CDD, liste limitative", "closed list of reasons for a fixed-term contract");

    /// <summary>D1242-2: senior fixed-term contract: from 57 years of age.</summary>
    public static LegalSource D1242_2 { get; } = Code.Labour("D1242-2", "CDD senior : 57 ans et plus", "senior fixed-term contract: from 57 years of age");

    /// <summary>L1242-3: fixed-term contracts of employment policy, training and research.</summary>
    public static LegalSource L1242_3 { get; } = Code.Labour("L1242-3", "CDD de la politique de l'emploi, de la formation et de la recherche", "fixed-term contracts of employment policy, training and research");

    /// <summary>D1242-6: fixed-term contract to complete a training: 24 months at most.</summary>
    public static LegalSource D1242_6 { get; } = Code.Labour("D1242-6", "CDD de complément de formation : 24 mois au plus", "fixed-term contract to complete a training: 24 months at most");

    /// <summary>L1242-7: fixed term, or uncertain term with a minimum length.</summary>
    public static LegalSource L1242_7 { get; } = Code.Labour("L1242-7", "terme précis, ou terme incertain avec durée minimale", "fixed term, or uncertain term with a minimum length");

    /// <summary>D1242-7: senior fixed-term contract: 18 months, renewable once, 36 months in all.</summary>
    public static LegalSource D1242_7 { get; } = Code.Labour("D1242-7", "CDD senior : 18 mois, renouvelable une fois, 36 mois au total", "senior fixed-term contract: 18 months, renewable once, 36 months in all");

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

    /// <summary>L3121-16: break once the work of a day reaches six hours.</summary>
    public static LegalSource L3121_16 { get; } = Code.Labour("L3121-16", "pause de 20 minutes dès que le travail du jour atteint 6 heures", "a break of 20 minutes once the work of a day reaches 6 hours");

    /// <summary>L3121-18: longest day: 10 hours.</summary>
    public static LegalSource L3121_18 { get; } = Code.Labour("L3121-18", "durée quotidienne maximale : 10 heures", "longest day: 10 hours");

    /// <summary>L3121-19: longest day by agreement.</summary>
    public static LegalSource L3121_19 { get; } = Code.Labour("L3121-19", "durée quotidienne portée à 12 heures au plus par accord", "longest day raised to 12 hours at most by agreement");

    /// <summary>L3121-20: longest week: 48 hours.</summary>
    public static LegalSource L3121_20 { get; } = Code.Labour("L3121-20", "durée hebdomadaire maximale : 48 heures", "longest week: 48 hours");

    /// <summary>L3121-21: longest week when authorised.</summary>
    public static LegalSource L3121_21 { get; } = Code.Labour("L3121-21", "durée hebdomadaire portée à 60 heures au plus sur autorisation", "longest week raised to 60 hours at most, when authorised");

    /// <summary>L3121-22: longest average week over 12 weeks: 44 hours.</summary>
    public static LegalSource L3121_22 { get; } = Code.Labour("L3121-22", "durée hebdomadaire maximale moyenne sur 12 semaines : 44 heures", "longest average week over 12 weeks: 44 hours");

    /// <summary>L3121-23: highest average by agreement.</summary>
    public static LegalSource L3121_23 { get; } = Code.Labour("L3121-23", "moyenne portée à 46 heures au plus par accord", "average raised to 46 hours at most by agreement");

    /// <summary>L3121-24: highest average when authorised.</summary>
    public static LegalSource L3121_24 { get; } = Code.Labour("L3121-24", "moyenne portée à 46 heures au plus sur autorisation, à défaut d'accord", "average raised to 46 hours at most when authorised, without an agreement");

    /// <summary>D3121-24: yearly contingent of overtime: 220 hours without an agreement.</summary>
    public static LegalSource D3121_24 { get; } = Code.Labour("D3121-24", "contingent annuel d'heures supplémentaires : 220 heures à défaut d'accord", "yearly contingent of overtime: 220 hours without an agreement");

    /// <summary>L3121-27: legal working week: 35 hours.</summary>
    public static LegalSource L3121_27 { get; } = Code.Labour("L3121-27", "durée légale du travail : 35 heures par semaine", "legal working week: 35 hours");

    /// <summary>L3121-30: overtime beyond the contingent.</summary>
    public static LegalSource L3121_30 { get; } = Code.Labour("L3121-30", "heures supplémentaires au-delà du contingent annuel", "overtime beyond the yearly contingent");

    /// <summary>L3121-31: week above 35 h: monthly pay with overtime premiums.</summary>
    public static LegalSource L3121_31 { get; } = Code.Labour("L3121-31", "horaire supérieur à 35 h : paie mensualisée avec majorations", "week above 35 h: monthly pay with overtime premiums");

    /// <summary>L3121-33: overtime premium set by agreement, at least 10 %.</summary>
    public static LegalSource L3121_33 { get; } = Code.Labour("L3121-33", "majoration des heures supplémentaires fixée par accord, 10 % au moins", "overtime premium set by agreement, at least 10 %");

    /// <summary>L3121-35: the week of overtime.</summary>
    public static LegalSource L3121_35 { get; } = Code.Labour("L3121-35", "semaine du lundi 0 heure au dimanche 24 heures, sauf accord", "week from Monday 0:00 to Sunday 24:00, unless an agreement says otherwise");

    /// <summary>L3121-36: overtime premium: 25 % then 50 %.</summary>
    public static LegalSource L3121_36 { get; } = Code.Labour("L3121-36", "majoration des heures supplémentaires : 25 % puis 50 %", "overtime premium: 25 % then 50 %");

    /// <summary>L3121-38: compulsory rest beyond the contingent.</summary>
    public static LegalSource L3121_38 { get; } = Code.Labour("L3121-38", "repos obligatoire au-delà du contingent : 50 % jusqu'à 20 salariés, 100 % au-delà", "compulsory rest beyond the contingent: 50% up to 20 employees, 100% above");

    /// <summary>L3121-41: working time arranged over the year: 1607 hours.</summary>
    public static LegalSource L3121_41 { get; } = Code.Labour("L3121-41", "aménagement du temps de travail sur l'année : 1607 heures", "working time arranged over the year: 1607 hours");

    /// <summary>L3121-44: collective agreement on the arrangement of working time.</summary>
    public static LegalSource L3121_44 { get; } = Code.Labour("L3121-44", "accord collectif d'aménagement du temps de travail", "collective agreement on the arrangement of working time");

    /// <summary>L3121-50: absences are not made up for, with exceptions.</summary>
    public static LegalSource L3121_50 { get; } = Code.Labour("L3121-50", "les absences ne se récupèrent pas, sauf exceptions", "absences are not made up for, with exceptions");

    /// <summary>L3121-54: a forfait in days is annual.</summary>
    public static LegalSource L3121_54 { get; } = Code.Labour("L3121-54", "le forfait en jours est annuel", "a forfait in days is annual");

    /// <summary>L3121-55: a forfait needs the employee's written agreement.</summary>
    public static LegalSource L3121_55 { get; } = Code.Labour("L3121-55", "le forfait exige l'accord écrit du salarié", "a forfait needs the employee's written agreement");

    /// <summary>L3121-56: forfait in hours: who may be under one.</summary>
    public static LegalSource L3121_56 { get; } = Code.Labour("L3121-56", "forfait en heures : qui peut en conclure un", "forfait in hours: who may be under one");

    /// <summary>L3121-58: who may be under a forfait in days.</summary>
    public static LegalSource L3121_58 { get; } = Code.Labour("L3121-58", "salariés éligibles au forfait en jours", "who may be under a forfait in days");

    /// <summary>L3121-59: rest days given up, paid at least 10 % more.</summary>
    public static LegalSource L3121_59 { get; } = Code.Labour("L3121-59", "renonciation à des jours de repos, majorée de 10 % au moins", "rest days given up, paid at least 10 % more");

    /// <summary>L3121-62: a forfait in days is outside the limits in hours.</summary>
    public static LegalSource L3121_62 { get; } = Code.Labour("L3121-62", "le forfait en jours échappe aux durées maximales en heures", "a forfait in days is outside the limits in hours");

    /// <summary>L3121-63: yearly forfaits, in hours or in days: collective agreement.</summary>
    public static LegalSource L3121_63 { get; } = Code.Labour("L3121-63", "forfaits annuels (heures ou jours) : accord collectif", "yearly forfaits (hours or days): collective agreement");

    /// <summary>L3121-64: content of the forfait agreement; 218 days at most.</summary>
    public static LegalSource L3121_64 { get; } = Code.Labour("L3121-64", "contenu de l'accord de forfait ; 218 jours au plus", "content of the forfait agreement; 218 days at most");

    /// <summary>L3121-65: without clauses on follow-up: control sheet, workload, yearly talk.</summary>
    public static LegalSource L3121_65 { get; } = Code.Labour("L3121-65", "à défaut de clauses de suivi : document de contrôle, charge de travail, entretien annuel", "without clauses on follow-up: control sheet, workload, yearly talk");

    /// <summary>L3121-66: 235 days worked at most without an agreement.</summary>
    public static LegalSource L3121_66 { get; } = Code.Labour("L3121-66", "235 jours travaillés au plus à défaut d'accord", "235 days worked at most without an agreement");

    /// <summary>L3123-1: part time: under 35 h, or 1607 h a year.</summary>
    public static LegalSource L3123_1 { get; } = Code.Labour("L3123-1", "temps partiel : moins de 35 h, ou de 1607 h par an", "part time: under 35 h, or 1607 h a year");

    /// <summary>L3123-5: part-time pay is proportional.</summary>
    public static LegalSource L3123_5 { get; } = Code.Labour("L3123-5", "salaire à temps partiel proportionnel", "part-time pay is proportional");

    /// <summary>L3123-7: exceptions to the shortest part time.</summary>
    public static LegalSource L3123_7 { get; } = Code.Labour("L3123-7", "dérogations à la durée minimale du temps partiel", "exceptions to the shortest part time");

    /// <summary>L3123-19: part-time minimum set by the extended branch agreement.</summary>
    public static LegalSource L3123_19 { get; } = Code.Labour("L3123-19", "durée minimale du temps partiel fixée par la branche étendue", "part-time minimum set by the extended branch agreement");

    /// <summary>L3123-27: part time: at least 24 hours a week without an agreement.</summary>
    public static LegalSource L3123_27 { get; } = Code.Labour("L3123-27", "temps partiel : 24 heures par semaine au moins à défaut d'accord", "part time: at least 24 hours a week without an agreement");

    /// <summary>L3123-28: ceiling of complementary hours.</summary>
    public static LegalSource L3123_28 { get; } = Code.Labour("L3123-28", "heures complémentaires : un dixième de la durée du contrat à défaut d'accord", "complementary hours: a tenth of the contract without an agreement");

    /// <summary>L3123-29: premium of complementary hours.</summary>
    public static LegalSource L3123_29 { get; } = Code.Labour("L3123-29", "heures complémentaires majorées de 10 %, puis de 25 % au-delà du dixième", "complementary hours paid 10% more, then 25% beyond the tenth");

    /// <summary>L3131-1: daily rest.</summary>
    public static LegalSource L3131_1 { get; } = Code.Labour("L3131-1", "repos quotidien de 11 heures consécutives", "daily rest of 11 consecutive hours");

    /// <summary>L3132-1: no more than six days of work a week.</summary>
    public static LegalSource L3132_1 { get; } = Code.Labour("L3132-1", "pas plus de six jours de travail par semaine", "no more than six days of work a week");

    /// <summary>L3132-2: weekly rest.</summary>
    public static LegalSource L3132_2 { get; } = Code.Labour("L3132-2", "repos hebdomadaire de 24 heures, auxquelles s'ajoutent 11 heures", "weekly rest of 24 hours, to which 11 hours are added");

    /// <summary>L3133-1: list of the eleven public holidays.</summary>
    public static LegalSource L3133_1 { get; } = Code.Labour("L3133-1", "liste des onze jours fériés légaux", "list of the eleven public holidays");

    /// <summary>L3133-7: solidarity day: a day of unpaid work.</summary>
    public static LegalSource L3133_7 { get; } = Code.Labour("L3133-7", "journée de solidarité : une journée de travail non rémunérée", "solidarity day: a day of unpaid work");

    /// <summary>L3133-8: solidarity day: 7 hours at most, proportional for part time.</summary>
    public static LegalSource L3133_8 { get; } = Code.Labour("L3133-8", "journée de solidarité : limite de 7 heures, proportionnelle à temps partiel", "solidarity day: 7 hours at most, proportional for part time");

    /// <summary>L3133-9: the hours of the solidarity day are outside the overtime contingent and are not complementary hours.</summary>
    public static LegalSource L3133_9 { get; } = Code.Labour("L3133-9", "journée de solidarité : hors contingent d'heures supplémentaires et hors heures complémentaires", "solidarity day: outside the overtime contingent and the complementary hours");

    /// <summary>L3133-10: solidarity day already done with another employer in the year.</summary>
    /// <remarks>What the article gives is known from one secondary source.</remarks>
    public static LegalSource L3133_10 { get; } = Code.Labour("L3133-10", "journée de solidarité déjà effectuée chez un autre employeur", "solidarity day already done with another employer");

    /// <summary>L3133-11: solidarity day: how it is done is set by agreement.</summary>
    public static LegalSource L3133_11 { get; } = Code.Labour("L3133-11", "journée de solidarité : modalités fixées par accord", "solidarity day: how it is done is set by agreement");

    /// <summary>L3133-12: solidarity day: how it is done is decided by the employer without an agreement.</summary>
    public static LegalSource L3133_12 { get; } = Code.Labour("L3133-12", "journée de solidarité : modalités fixées par l'employeur à défaut d'accord", "solidarity day: how it is done is decided by the employer without an agreement");

    /// <summary>L3134-13: public holidays of Alsace-Moselle.</summary>
    public static LegalSource L3134_13 { get; } = Code.Labour("L3134-13", "jours fériés d'Alsace-Moselle", "public holidays of Alsace-Moselle");

    /// <summary>L3141-3: 2.5 ouvrables a month, 30 at most.</summary>
    public static LegalSource L3141_3 { get; } = Code.Labour("L3141-3", "2,5 jours ouvrables par mois, 30 au plus", "2.5 ouvrables a month, 30 at most");

    /// <summary>L3141-4: 4 weeks or 24 days of work are a month.</summary>
    public static LegalSource L3141_4 { get; } = Code.Labour("L3141-4", "4 semaines ou 24 jours de travail valent un mois", "4 weeks or 24 days of work are a month");

    /// <summary>R3141-4: reference period from 1 June.</summary>
    public static LegalSource R3141_4 { get; } = Code.Labour("R3141-4", "période de référence à partir du 1er juin", "reference period from 1 June");

    /// <summary>L3141-5: periods treated as work.</summary>
    public static LegalSource L3141_5 { get; } = Code.Labour("L3141-5", "périodes assimilées à du travail effectif", "periods treated as work");

    /// <summary>L3141-5-1: sickness not caused by work: 2 ouvrables a month, 24 at most.</summary>
    public static LegalSource L3141_5_1 { get; } = Code.Labour("L3141-5-1", "arrêt maladie non professionnel : 2 jours ouvrables par mois, 24 au plus", "sickness not caused by work: 2 ouvrables a month, 24 at most");

    /// <summary>L3141-7: a part of a day of leave is rounded up.</summary>
    public static LegalSource L3141_7 { get; } = Code.Labour("L3141-7", "nombre de jours non entier : arrondi à l'entier supérieur", "a part of a day of leave is rounded up");

    /// <summary>L3141-9: an agreement, the contract or usage may give more leave.</summary>
    public static LegalSource L3141_9 { get; } = Code.Labour("L3141-9", "un accord, le contrat ou l'usage peuvent donner plus de congés", "an agreement, the contract or usage may give more leave");

    /// <summary>L3141-10: an agreement may set the start of the reference period.</summary>
    public static LegalSource L3141_10 { get; } = Code.Labour("L3141-10", "un accord peut fixer le début de la période de référence", "an agreement may set the start of the reference period");

    /// <summary>L3141-24: leave pay: the tenth of the pay of the period, or the pay kept if it is better.</summary>
    public static LegalSource L3141_24 { get; } = Code.Labour("L3141-24", "indemnité de congés : dixième, ou maintien s'il est meilleur", "leave pay: the tenth, or the pay kept if it is better");

    /// <summary>L3164-9: leave of employees under 21: 30 ouvrables on request.</summary>
    /// <remarks>The article number is unverified.</remarks>
    public static LegalSource L3164_9 { get; } = Code.Labour("L3164-9", "congés des moins de 21 ans : 30 jours ouvrables sur demande", "leave of employees under 21: 30 ouvrables on request");

    /// <summary>D3171-10: forfait in days: yearly tally of the days or half-days worked.</summary>
    public static LegalSource D3171_10 { get; } = Code.Labour("D3171-10", "forfait en jours : récapitulation annuelle des journées ou demi-journées travaillées", "forfait in days: yearly tally of the days or half-days worked");

    /// <summary>L3231-2: the SMIC guarantees purchasing power.</summary>
    public static LegalSource L3231_2 { get; } = Code.Labour("L3231-2", "le SMIC garantit le pouvoir d'achat", "the SMIC guarantees purchasing power");

    /// <summary>L3231-5: the SMIC follows the price index.</summary>
    public static LegalSource L3231_5 { get; } = Code.Labour("L3231-5", "le SMIC suit l'indice des prix", "the SMIC follows the price index");

    /// <summary>D3231-5: the SMIC is guaranteed by the hour.</summary>
    public static LegalSource D3231_5 { get; } = Code.Labour("D3231-5", "SMIC garanti pour chaque heure", "SMIC guaranteed for each hour");

    /// <summary>D3231-6: the pay compared with the SMIC is that of an hour of effective work.</summary>
    public static LegalSource D3231_6 { get; } = Code.Labour("D3231-6", "salaire comparé au SMIC : celui d'une heure de travail effectif", "pay compared with the SMIC: that of an hour of effective work");

    /// <summary>L3231-12: guaranteed minimum.</summary>
    public static LegalSource L3231_12 { get; } = Code.Labour("L3231-12", "minimum garanti", "guaranteed minimum");

    /// <summary>L3232-3: monthly minimum pay of the legal week: hourly SMIC by its hours.</summary>
    public static LegalSource L3232_3 { get; } = Code.Labour("L3232-3", "rémunération mensuelle minimale : SMIC horaire multiplié par les heures de la durée légale", "monthly minimum pay: hourly SMIC by the hours of the legal week");

    /// <summary>L3242-1: monthly pay: 35 × 52 / 12 hours a month.</summary>
    public static LegalSource L3242_1 { get; } = Code.Labour("L3242-1", "mensualisation : 35 × 52 / 12 heures par mois", "monthly pay: 35 × 52 / 12 hours a month");

    /// <summary>R3261-1: employer pays 50 % of public transport passes.</summary>
    public static LegalSource R3261_1 { get; } = Code.Labour("R3261-1", "prise en charge de 50 % des abonnements de transport", "employer pays 50 % of public transport passes");

    /// <summary>L3261-2: employer's share of public transport passes.</summary>
    public static LegalSource L3261_2 { get; } = Code.Labour("L3261-2", "prise en charge des abonnements de transport", "employer's share of public transport passes");

    /// <summary>L3422-2: public holidays of the abolition of slavery.</summary>
    public static LegalSource L3422_2 { get; } = Code.Labour("L3422-2", "jours fériés de l'abolition de l'esclavage", "public holidays of the abolition of slavery");

    /// <summary>L5213-9: disabled worker: notice doubled, three months at most.</summary>
    public static LegalSource L5213_9 { get; } = Code.Labour("L5213-9", "travailleur handicapé : préavis doublé, trois mois au plus", "disabled worker: notice doubled, three months at most");

    /// <summary>L6324-1: period of reconversion, since 1 January 2026.</summary>
    public static LegalSource L6324_1 { get; } = Code.Labour("L6324-1", "période de reconversion, depuis le 1er janvier 2026", "period of reconversion, since 1 January 2026");
}
