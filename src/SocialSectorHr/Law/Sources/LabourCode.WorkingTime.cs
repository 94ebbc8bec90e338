namespace SocialSectorHr.Law;

// Working time and leave.
public static partial class LabourCode
{
    /// <summary>L3121-16: break once the work of a day reaches six hours.</summary>
    public static LegalSource L3121_16 { get; } = Code.Labour("L3121-16", "pause de 20 minutes consécutives dès que le travail du jour atteint 6 heures", "a break of 20 consecutive minutes once the work of a day reaches 6 hours");

    /// <summary>L3121-18: longest day: 10 hours.</summary>
    public static LegalSource L3121_18 { get; } = Code.Labour("L3121-18", "durée quotidienne maximale : 10 heures", "longest day: 10 hours");

    /// <summary>L3121-19: longest day by agreement.</summary>
    public static LegalSource L3121_19 { get; } = Code.Labour("L3121-19", "durée quotidienne portée à 12 heures au plus par accord", "longest day raised to 12 hours at most by agreement");

    /// <summary>D3121-19: compulsory rest for overtime: treated as effective work.</summary>
    public static LegalSource D3121_19 { get; } = Code.Labour("D3121-19", "contrepartie obligatoire en repos assimilée à du travail effectif", "compulsory rest for overtime treated as effective work");

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

    /// <summary>L3121-33: overtime set by agreement: premium, at least 10 %, contingent, compulsory rest.</summary>
    public static LegalSource L3121_33 { get; } = Code.Labour("L3121-33", "majoration (10 % au moins), contingent, contrepartie en repos fixés par accord", "premium (at least 10 %), contingent and compulsory rest set by agreement");

    /// <summary>L3121-35: the week of overtime.</summary>
    public static LegalSource L3121_35 { get; } = Code.Labour("L3121-35", "semaine du lundi 0 heure au dimanche 24 heures, sauf accord", "week from Monday 0:00 to Sunday 24:00, unless an agreement says otherwise");

    /// <summary>L3121-28: hours beyond the legal week are overtime.</summary>
    public static LegalSource L3121_28 { get; } = Code.Labour(
        "L3121-28", "au-delà de la durée légale, heures supplémentaires majorées", "beyond the legal week, overtime with its premium");

    /// <summary>L3121-29: overtime is counted by the week.</summary>
    public static LegalSource L3121_29 { get; } = Code.Labour(
        "L3121-29", "décompte des heures supplémentaires par semaine", "overtime counted by the week");

    /// <summary>L3121-36: overtime premium: 25 % then 50 %.</summary>
    public static LegalSource L3121_36 { get; } = Code.Labour("L3121-36", "majoration des heures supplémentaires : 25 % puis 50 %", "overtime premium: 25 % then 50 %");

    /// <summary>L3121-37: without a union delegate the employer may replace overtime pay by rest, unless the CSE objects.</summary>
    public static LegalSource L3121_37 { get; } = Code.Labour("L3121-37", "sans délégué syndical, repos de remplacement décidé par l'employeur si le CSE ne s'y oppose pas", "without a union delegate, rest in place of pay decided by the employer unless the CSE objects");

    /// <summary>L3121-38: compulsory rest beyond the contingent.</summary>
    public static LegalSource L3121_38 { get; } = Code.Labour("L3121-38", "contrepartie obligatoire sous forme de repos : 50 % jusqu'à 20 salariés, 100 % au-delà", "compulsory rest beyond the contingent: 50% up to 20 employees, 100% above");

    /// <summary>L3121-41: working time arranged over the year: 1607 hours; over another period: 35 hours on average.</summary>
    public static LegalSource L3121_41 { get; } = Code.Labour("L3121-41", "aménagement du temps de travail : 1\u00A0607 heures sur l'année, 35 heures en moyenne sur une autre période", "working time arranged over the year: 1607 hours; over another period: 35 hours on average");

    /// <summary>L3121-44: collective agreement on the arrangement of working time.</summary>
    public static LegalSource L3121_44 { get; } = Code.Labour("L3121-44", "accord collectif d'aménagement du temps de travail", "collective agreement on the arrangement of working time");

    /// <summary>L3121-45: without an agreement the employer may arrange the time over nine weeks, four from fifty employees on.</summary>
    public static LegalSource L3121_45 { get; } = Code.Labour("L3121-45", "à défaut d'accord : aménagement par l'employeur sur neuf semaines au plus, quatre à partir de cinquante salariés", "without an agreement: arrangement by the employer over nine weeks at most, four from fifty employees on");

    /// <summary>L3121-50: only collective interruptions of work are made up for.</summary>
    public static LegalSource L3121_50 { get; } = Code.Labour("L3121-50", "récupération réservée aux interruptions collectives de travail", "making up for hours is reserved to collective interruptions of work");

    /// <summary>L3121-54: a forfait in days is annual.</summary>
    public static LegalSource L3121_54 { get; } = Code.Labour("L3121-54", "le forfait en jours est annuel", "a forfait in days is annual");

    /// <summary>L3121-55: a forfait needs the employee's written agreement.</summary>
    public static LegalSource L3121_55 { get; } = Code.Labour("L3121-55", "le forfait exige l'accord écrit du salarié", "a forfait needs the employee's written agreement");

    /// <summary>L3121-56: forfait in hours: who may be under one.</summary>
    public static LegalSource L3121_56 { get; } = Code.Labour("L3121-56", "forfait en heures : qui peut en conclure un", "forfait in hours: who may be under one");

    /// <summary>L3121-57: forfait in hours: the least pay, premiums of the overtime included.</summary>
    public static LegalSource L3121_57 { get; } = Code.Labour("L3121-57", "forfait en heures : rémunération minimale, majorations des heures supplémentaires comprises", "forfait in hours: the least pay, premiums of the overtime included");

    /// <summary>L3121-58: who may be under a forfait in days.</summary>
    public static LegalSource L3121_58 { get; } = Code.Labour("L3121-58", "salariés éligibles au forfait en jours", "who may be under a forfait in days");

    /// <summary>L3121-59: rest days given up, paid at least 10 % more.</summary>
    public static LegalSource L3121_59 { get; } = Code.Labour("L3121-59", "renonciation à des jours de repos, majorée de 10 % au moins", "rest days given up, paid at least 10 % more");

    /// <summary>L3121-62: a forfait in days is outside the limits in hours.</summary>
    public static LegalSource L3121_62 { get; } = Code.Labour("L3121-62", "le forfait en jours échappe aux durées maximales en heures", "a forfait in days is outside the limits in hours");

    /// <summary>L3121-63: yearly forfaits, in hours or in days: collective agreement.</summary>
    public static LegalSource L3121_63 { get; } = Code.Labour("L3121-63", "forfaits annuels (heures ou jours) : accord collectif", "yearly forfaits (hours or days): collective agreement");

    /// <summary>L3121-60: the employer regularly makes sure that the workload of a forfait in days is reasonable.</summary>
    public static LegalSource L3121_60 { get; } = Code.Labour("L3121-60", "suivi régulier par l'employeur de la charge de travail au forfait en jours", "the employer regularly looks at the workload of a forfait in days");

    /// <summary>L3121-64: content of the forfait agreement; 218 days at most.</summary>
    public static LegalSource L3121_64 { get; } = Code.Labour("L3121-64", "contenu de l'accord de forfait ; 218 jours au plus", "content of the forfait agreement; 218 days at most");

    /// <summary>L3121-65: without clauses on follow-up: control sheet, workload, yearly talk.</summary>
    public static LegalSource L3121_65 { get; } = Code.Labour("L3121-65", "à défaut de clauses de suivi : document de contrôle, charge de travail, entretien annuel", "without clauses on follow-up: control sheet, workload, yearly talk");

    /// <summary>L3121-66: 235 days worked at most without an agreement.</summary>
    public static LegalSource L3121_66 { get; } = Code.Labour("L3121-66", "235 jours travaillés au plus à défaut d'accord", "235 days worked at most without an agreement");

    /// <summary>L3123-1: part time: under 35 h, or 1607 h a year.</summary>
    public static LegalSource L3123_1 { get; } = Code.Labour("L3123-1", "temps partiel : moins de 35 h, ou de 1\u00A0607\u00A0h par an", "part time: under 35 h, or 1607 h a year");

    /// <summary>L3123-5: part-time pay is proportional, and the severance of a career at full and part time.</summary>
    public static LegalSource L3123_5 { get; } = Code.Labour(
        "L3123-5", "salaire à temps partiel et indemnité de licenciement proportionnels", "part-time pay and severance are proportional");

    /// <summary>L3123-7: exceptions to the shortest part time.</summary>
    public static LegalSource L3123_7 { get; } = Code.Labour("L3123-7", "dérogations à la durée minimale du temps partiel", "exceptions to the shortest part time");

    /// <summary>L3123-9: complementary hours never bring the work to the legal duration.</summary>
    public static LegalSource L3123_9 { get; } = Code.Labour("L3123-9", "les heures complémentaires ne portent pas le travail à la durée légale, ou conventionnelle si elle est inférieure", "complementary hours do not bring the work to the legal duration, or to that of the agreement if it is lower");

    /// <summary>L3123-19: part-time minimum set by the extended branch agreement.</summary>
    public static LegalSource L3123_19 { get; } = Code.Labour("L3123-19", "durée minimale du temps partiel fixée par la branche étendue", "part-time minimum set by the extended branch agreement");

    /// <summary>L3123-20: complementary hours: up to a third of the contract by agreement of the firm or, failing that, extended branch agreement.</summary>
    public static LegalSource L3123_20 { get; } = Code.Labour("L3123-20", "heures complémentaires : jusqu'au tiers de la durée du contrat par accord d'entreprise ou, à défaut, de branche étendu", "complementary hours: up to a third of the contract by agreement of the firm or, failing that, extended branch agreement");

    /// <summary>L3123-21: premium of complementary hours by extended branch agreement, at least 10 %.</summary>
    public static LegalSource L3123_21 { get; } = Code.Labour("L3123-21", "majoration des heures complémentaires par accord de branche étendu, 10 % au moins", "premium of complementary hours by extended branch agreement, at least 10%");

    /// <summary>L3123-27: part time: at least 24 hours a week, or the equivalent, without an agreement.</summary>
    public static LegalSource L3123_27 { get; } = Code.Labour("L3123-27", "temps partiel : 24 heures par semaine au moins, ou l'équivalent sur la période, à défaut d'accord", "part time: at least 24 hours a week, or the equivalent over the period, without an agreement");

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

    /// <summary>L3134-16: Alsace-Moselle: the solidarity day is neither 25 or 26 December nor, with a temple or not, Good Friday.</summary>
    public static LegalSource L3134_16 { get; } = Code.Labour("L3134-16", "Alsace-Moselle : journée de solidarité ni les 25 et 26 décembre, ni le Vendredi saint", "Alsace-Moselle: solidarity day neither on 25 or 26 December nor on Good Friday");

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
    public static LegalSource L3164_9 { get; } = Code.Labour("L3164-9", "congés des moins de 21 ans : 30 jours ouvrables sur demande", "leave of employees under 21: 30 ouvrables on request");

    /// <summary>D3171-10: forfait in days: yearly tally of the days or half-days worked.</summary>
    public static LegalSource D3171_10 { get; } = Code.Labour("D3171-10", "forfait en jours : récapitulation annuelle des journées ou demi-journées travaillées", "forfait in days: yearly tally of the days or half-days worked");
}
