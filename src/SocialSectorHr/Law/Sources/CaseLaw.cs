namespace SocialSectorHr.Law;

/// <summary>Rulings of the Cour de cassation, chambre sociale, that ground a reading (jurisprudence).</summary>
public static class CaseLaw
{
    /// <summary>11 February 1982, n° 80-40.359: an absence is deducted by the real hours of the month, not by a mean.</summary>
    /// <remarks>Followed by 14 May 1987 n° 84-43.854, 24 June 1992 n° 89-41.387 (entry) and 20 January 1999 n° 96-45.042 (exit).</remarks>
    public static LegalSource Soc_1982_02_11_80_40359 { get; } = Code.Order(
        "Cass. soc. 11 février 1982 n° 80-40.359", "retenue selon les heures réelles du mois", "deduction by the real hours of the month");

    /// <summary>15 March 2006, n° 04-44.544: months of a contract run to the eve of the same day number.</summary>
    public static LegalSource Soc_2006_03_15_04_44544 { get; } = Code.Order(
        "Cass. soc. 15 mars 2006 n° 04-44.544", "les mois se comptent de quantième à quantième, la veille", "months run from day number to day number, the eve");

    /// <summary>25 November 2009, n° 08-43.008: a trial is renewed by a clear and unequivocal agreement of the employee.</summary>
    /// <remarks>Read in secondary sources, several and agreeing.</remarks>
    public static LegalSource Soc_2009_11_25_08_43008 { get; } = Code.Order(
        "Cass. soc. 25 novembre 2009 n° 08-43.008",
        "le renouvellement de l'essai exige un accord exprès, clair et non équivoque du salarié",
        "the renewal of a trial needs the employee's express, clear and unequivocal consent");

    /// <summary>28 April 2011, n° 09-40.464: days of a trial are calendar days, the first day worked included.</summary>
    public static LegalSource Soc_2011_04_28_09_40464 { get; } = Code.Order(
        "Cass. soc. 28 avril 2011 n° 09-40.464", "l'essai se décompte en jours calendaires, le premier compté", "a trial is counted in calendar days, the first included");

    /// <summary>11 September 2019, n° 17-21.976: trial counted in calendar months, extended by the calendar days of absence.</summary>
    public static LegalSource Soc_2019_09_11_17_21976 { get; } = Code.Order(
        "Cass. soc. 11 septembre 2019 n° 17-21.976", "essai prolongé des jours calendaires d'absence", "trial extended by the calendar days of absence");

    /// <summary>30 March 2022, n° 21-10.917: RTT days are reduced in proportion to absences not treated as effective work, even where the agreement gives a number.</summary>
    /// <remarks>Read in secondary sources, several and agreeing.</remarks>
    public static LegalSource Soc_2022_03_30_21_10917 { get; } = Code.Order(
        "Cass. soc. 30 mars 2022 n° 21-10.917",
        "RTT réduits à proportion des absences non assimilées à du travail effectif, même fixés en nombre par l'accord",
        "RTT reduced in proportion to absences not treated as effective work, even where the agreement gives a number");

    /// <summary>25 May 2022, n° 20-13.262: extra conventional leave reduces the days worked, not the rest days.</summary>
    /// <remarks>Reported by one secondary source.</remarks>
    public static LegalSource Soc_2022_05_25_20_13262 { get; } = Code.Order(
        "Cass. soc. 25 mai 2022 n° 20-13.262", "les congés d'ancienneté réduisent les jours travaillés du forfait", "seniority leave reduces the days worked of a forfait");

    /// <summary>22 February 2000, n° 97-43.515: leave is counted from the first day that would have been worked.</summary>
    public static LegalSource Soc_2000_02_22_97_43515 { get; } = Code.Order(
        "Cass. soc. 22 février 2000 n° 97-43.515", "congé compté du premier jour qui aurait été travaillé", "leave is counted from the first day that would have been worked");

    /// <summary>27 October 2004, n° 02-44.149: a holiday on a Saturday, leave counted in ouvrés.</summary>
    public static LegalSource Soc_2004_10_27_02_44149 { get; } = Code.Order(
        "Cass. soc. 27 octobre 2004 n° 02-44.149", "férié un samedi et congés en jours ouvrés", "holiday on a Saturday and leave in ouvrés");

    /// <summary>14 November 2013, n° 11-17.644: the legal year of 1607 h is not raised where leave is incomplete.</summary>
    public static LegalSource Soc_2013_11_14_11_17644 { get; } = Code.Order(
        "Cass. soc. 14 novembre 2013 n° 11-17.644", "le seuil de 1\u00A0607\u00A0h n'est pas relevé faute de congés complets", "the 1607 h threshold is not raised where leave is incomplete");

    /// <summary>18 March 2015, n° 13-16.369: RTT days not taken are lost, unless the employer caused it or an agreement pays them.</summary>
    public static LegalSource Soc_2015_03_18_13_16369 { get; } = Code.Order(
        "Cass. soc. 18 mars 2015 n° 13-16.369", "RTT non pris : perdus, sauf fait de l'employeur ou accord qui les indemnise", "RTT not taken: lost, unless by the employer's doing or paid by agreement");

    /// <summary>2 October 2024, n° 23-14.806: an accident at work before 24 April 2024 gives leave beyond a year too, by European law.</summary>
    /// <remarks>After 13 September 2023 n° 22-17.638.</remarks>
    public static LegalSource Soc_2024_10_02_23_14806 { get; } = Code.Order(
        "Cass. soc. 2 octobre 2024 n° 23-14.806",
        "accident du travail antérieur au 24 avril 2024 : congés acquis au-delà d'un an, par le droit de l'Union",
        "accident at work before 24 April 2024: leave beyond a year too, by European law");

    /// <summary>26 September 2018, n° 17-11.102: severance is in proportion to full-time and part-time periods, the agreement's flat ceiling is not.</summary>
    public static LegalSource Soc_2018_09_26_17_11102 { get; } = Code.Order(
        "Cass. soc. 26 septembre 2018 n° 17-11.102",
        "indemnité conventionnelle au prorata des temps de travail, plafond forfaitaire non réduit",
        "agreed severance in proportion to working time, flat ceiling not reduced");

    /// <summary>18 March 2020, n° 16-27.825: the severance of someone hired at full time, on part-time parental leave, is that of full time.</summary>
    /// <remarks>After CJUE 8 May 2019, C-486/18, Praxair MRC.</remarks>
    public static LegalSource Soc_2020_03_18_16_27825 { get; } = Code.Order(
        "Cass. soc. 18 mars 2020 n° 16-27.825",
        "congé parental à temps partiel : indemnité de licenciement sur le temps complet",
        "part-time parental leave: severance on full time");

    /// <summary>27 March 2019, n° 16-23.800: a forfait below 218 days is not part time.</summary>
    public static LegalSource Soc_2019_03_27_16_23800 { get; } = Code.Order(
        "Cass. soc. 27 mars 2019 n° 16-23.800", "un forfait réduit n'est pas un temps partiel", "a reduced forfait is not part time");

    /// <summary>13 November 2008, n° 06-44.608: an absence shorter than what the forfait counts is valued by the hour.</summary>
    public static LegalSource Soc_2008_11_13_06_44608 { get; } = Code.Order(
        "Cass. soc. 13 novembre 2008 n° 06-44.608", "valeur horaire d'une absence inférieure à l'unité de décompte du forfait", "value by the hour of an absence shorter than the unit of the forfait");

    /// <summary>29 June 2011, n° 09-71.107: the agreement must protect health and rest, or the forfait in days is void.</summary>
    public static LegalSource Soc_2011_06_29_09_71107 { get; } = Code.Order(
        "Cass. soc. 29 juin 2011 n° 09-71.107", "l'accord de forfait en jours doit protéger la santé et le repos", "the agreement on a forfait in days must protect health and rest");

    /// <summary>3 November 2011, n° 10-18.762: a sickness removes no rest day of a forfait in days.</summary>
    public static LegalSource Soc_2011_11_03_10_18762 { get; } = Code.Order(
        "Cass. soc. 3 novembre 2011 n° 10-18.762", "la maladie ne retire pas de jour de repos du forfait en jours", "a sickness removes no rest day of a forfait in days");

    /// <summary>16 December 2015, n° 14-23.731: lawful to lose rest days where the agreement makes them accrue with effective work.</summary>
    public static LegalSource Soc_2015_12_16_14_23731 { get; } = Code.Order(
        "Cass. soc. 16 décembre 2015 n° 14-23.731", "jours de repos acquis par le travail effectif selon l'accord : réduction licite", "rest days that accrue with effective work by the agreement may be reduced");

    /// <summary>7 June 2023, n° 22-10.196: hours clocked, and six hours of presence to validate a day: no autonomy.</summary>
    /// <remarks>The ruling relies on both together; a clocking that only counts days is not condemned.</remarks>
    public static LegalSource Soc_2023_06_07_22_10196 { get; } = Code.Order(
        "Cass. soc. 7 juin 2023 n° 22-10.196", "pointage horaire et présence minimale de 6 heures : pas d'autonomie", "hours clocked and six hours of presence a day: no autonomy");

    /// <summary>10 September 2025, n° 23-14.455: a day of paid leave enters the threshold of weekly overtime.</summary>
    public static LegalSource Soc_2025_09_10_23_14455 { get; } = Code.Order(
        "Cass. soc. 10 septembre 2025 n° 23-14.455",
        "les congés payés entrent dans le seuil des heures supplémentaires de la semaine",
        "paid leave enters the threshold of the overtime of a week");

    /// <summary>7 January 2026, n° 24-19.410: the same for overtime counted over two weeks.</summary>
    /// <remarks>
    /// The employee worked in road transport, counted over two weeks by its decree (décret 2003-1242). He had stated his hours for a month, 78 worked and 112 of
    /// leave, and claimed 38.33; known from notes.
    /// </remarks>
    public static LegalSource Soc_2026_01_07_24_19410 { get; } = Code.Order(
        "Cass. soc. 7 janvier 2026 n° 24-19.410",
        "les congés payés entrent dans le seuil d'un décompte sur deux semaines",
        "paid leave enters the threshold of a count over two weeks");

    /// <summary>9 October 2013, n° 12-12.113: all earlier fixed terms are deducted from the trial, not only the last.</summary>
    public static LegalSource Soc_2013_10_09_12_12113 { get; } = Code.Order(
        "Cass. soc. 9 octobre 2013 n° 12-12.113", "tous les CDD antérieurs sont déduits de l'essai", "all earlier fixed terms are deducted from the trial");

    /// <summary>5 December 1974, n° 73-40.376: the notice of a resignation runs from its notification to the employer.</summary>
    public static LegalSource Soc_1974_12_05_73_40376 { get; } = Code.Order(
        "Cass. soc. 5 décembre 1974 n° 73-40.376", "le préavis de démission part de sa notification à l'employeur", "the notice of a resignation runs from its notification to the employer");

    /// <summary>14 November 1990, n° 87-45.288: leave fixed before the notification suspends the notice.</summary>
    public static LegalSource Soc_1990_11_14_87_45288 { get; } = Code.Order(
        "Cass. soc. 14 novembre 1990 n° 87-45.288", "les congés fixés avant la notification suspendent le préavis", "leave fixed before the notification suspends the notice");

    /// <summary>8 November 1995, n° 92-40.186: a notice notified during leave runs from the return.</summary>
    public static LegalSource Soc_1995_11_08_92_40186 { get; } = Code.Order(
        "Cass. soc. 8 novembre 1995 n° 92-40.186", "le préavis notifié pendant les congés court à partir du retour", "a notice notified during leave runs from the return");

    /// <summary>10 March 2009, n° 08-42.249: L5213-9 does not apply to the compensation of occupational unfitness.</summary>
    public static LegalSource Soc_2009_03_10_08_42249 { get; } = Code.Order(
        "Cass. soc. 10 mars 2009 n° 08-42.249", "L5213-9 ne s'applique pas à l'indemnité de l'inaptitude professionnelle", "L5213-9 does not apply to the compensation of occupational unfitness");

    /// <summary>2 July 2014, n° 12-29.677: occupational unfitness: compensation of the legal notice, not the agreement's.</summary>
    public static LegalSource Soc_2014_07_02_12_29677 { get; } = Code.Order(
        "Cass. soc. 2 juillet 2014 n° 12-29.677", "inaptitude professionnelle : indemnité égale au préavis légal, non à celui de l'accord", "occupational unfitness: compensation of the legal notice, not the agreement's");

    /// <summary>28 September 2022, n° 20-18.218: sickness that work did not cause is deducted from seniority, unless an agreement says otherwise.</summary>
    public static LegalSource Soc_2022_09_28_20_18218 { get; } = Code.Order(
        "Cass. soc. 28 septembre 2022 n° 20-18.218", "la maladie non professionnelle est déduite de l'ancienneté, sauf accord", "sickness that work did not cause is deducted from seniority, unless an agreement says otherwise");

    /// <summary>15 October 2014, n° 13-19.993: the main activity of the employer decides whether usage is open.</summary>
    /// <remarks>From two secondary sources.</remarks>
    public static LegalSource Soc_2014_10_15_13_19993 { get; } = Code.Order(
        "Cass. soc. 15 octobre 2014 n° 13-19.993", "CDD d'usage : l'activité principale de l'employeur", "customary fixed term: the main activity of the employer");

    /// <summary>28 September 2005, n° 03-44.757: an uncertain term without a minimum length is deemed permanent.</summary>
    /// <remarks>From two secondary sources.</remarks>
    public static LegalSource Soc_2005_09_28_03_44757 { get; } = Code.Order(
        "Cass. soc. 28 septembre 2005 n° 03-44.757", "terme imprécis sans durée minimale : CDI", "uncertain term without a minimum length: permanent contract");

    /// <summary>5 October 2016, n° 15-16.384: of two contracts that follow one another, the second has a trial only for another job.</summary>
    public static LegalSource Soc_2016_10_05_15_16384 { get; } = Code.Order(
        "Cass. soc. 5 octobre 2016 n° 15-16.384", "contrats successifs : un nouvel essai seulement pour un autre emploi", "contracts that follow one another: a new trial only for another job");

    /// <summary>28 March 2018, n° 16-27.019: without the name and the qualification of the person replaced, the contract is permanent.</summary>
    public static LegalSource Soc_2018_03_28_16_27019 { get; } = Code.Order(
        "Cass. soc. 28 mars 2018 n° 16-27.019",
        "remplacement sans le nom et la qualification de la personne remplacée : CDI",
        "replacement without the name and the qualification of the person replaced: permanent contract");

    /// <summary>10 October 2018, n° 17-18.294: without a waiting period only if both contracts are in an exempt case.</summary>
    public static LegalSource Soc_2018_10_10_17_18294 { get; } = Code.Order(
        "Cass. soc. 10 octobre 2018 n° 17-18.294", "sans carence seulement si les deux contrats en sont dispensés", "no waiting period only if both contracts are exempt");

    /// <summary>17 November 2021, n° 20-18.336: no waiting period between replacements by the same employee.</summary>
    public static LegalSource Soc_2021_11_17_20_18336 { get; } = Code.Order(
        "Cass. soc. 17 novembre 2021 n° 20-18.336", "pas de carence entre les remplacements d'un même salarié", "no waiting period between replacements by the same employee");

    /// <summary>19 June 2024, n° 23-10.783: gaps between earlier fixed terms do not matter where the job is the same.</summary>
    public static LegalSource Soc_2024_06_19_23_10783 { get; } = Code.Order(
        "Cass. soc. 19 juin 2024 n° 23-10.783", "les interruptions entre CDD n'empêchent pas la déduction", "gaps between fixed terms do not prevent the deduction");

    /// <summary>6 October 2015, n° 14-19.126: the end-of-contract indemnity stays due where the contract is broken by agreement.</summary>
    public static LegalSource Soc_2015_10_06_14_19126 { get; } = Code.Order(
        "Cass. soc. 6 octobre 2015 n° 14-19.126", "rupture d'un commun accord : indemnité de fin de contrat due", "broken by agreement: the end-of-contract indemnity is due");

    /// <summary>20 February 2013, n° 10-30.028: a voucher for the day whose schedule holds the meal, whatever its hours.</summary>
    /// <remarks>Followed by 13 April 2023 n° 21-11.322, on a half day within the range of the meal.</remarks>
    public static LegalSource Soc_2013_02_20_10_30028 { get; } = Code.Order(
        "Cass. soc. 20 février 2013 n° 10-30.028", "titre-restaurant : le repas compris dans l'horaire, seule condition", "meal voucher: the meal within the schedule is the only condition");

    /// <summary>8 October 2025, n° 24-12.373: a day of telework gives its meal voucher.</summary>
    /// <remarks>And n° 24-10.566 of the same day; read in secondary sources, several and agreeing.</remarks>
    public static LegalSource Soc_2025_10_08_24_12373 { get; } = Code.Order(
        "Cass. soc. 8 octobre 2025 n° 24-12.373", "télétravail : titres-restaurant comme sur site", "telework: meal vouchers as on site");
}
