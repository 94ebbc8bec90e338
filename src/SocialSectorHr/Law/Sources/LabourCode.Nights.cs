namespace SocialSectorHr.Law;

// Night work, Sundays, 1 May, young workers, and what else a check names.
public static partial class LabourCode
{
    /// <summary>L3121-61: a forfait in days whose pay does not suit its constraints.</summary>
    public static LegalSource L3121_61 { get; } = Code.Labour("L3121-61", "forfait en jours : rémunération sans rapport avec les sujétions imposées", "forfait in days: pay that does not suit its constraints");

    /// <summary>L3122-2: the night: nine hours in a row at least, midnight to 5 h among them, between 21 h and 7 h.</summary>
    public static LegalSource L3122_2 { get; } = Code.Labour("L3122-2", "travail de nuit : neuf heures consécutives au moins, dont minuit à 5 heures, entre 21 heures et 7 heures", "night work: nine hours in a row at least, midnight to 5 h among them, between 21 h and 7 h");

    /// <summary>L3122-5: who is a night worker.</summary>
    public static LegalSource L3122_5 { get; } = Code.Labour("L3122-5", "travailleur de nuit : trois heures de nuit deux fois par semaine, ou le nombre d'heures fixé", "night worker: three hours of night twice a week, or the number of hours set");

    /// <summary>L3122-6: a night worker works 8 hours a day at most.</summary>
    public static LegalSource L3122_6 { get; } = Code.Labour("L3122-6", "travailleur de nuit : 8 heures par jour au plus", "night worker: 8 hours a day at most");

    /// <summary>L3122-7: a night worker works 40 hours a week at most on average over 12 weeks.</summary>
    public static LegalSource L3122_7 { get; } = Code.Labour("L3122-7", "travailleur de nuit : 40 heures par semaine au plus en moyenne sur 12 semaines", "night worker: 40 hours a week at most on average over 12 weeks");

    /// <summary>L3122-15: night work is set up by an agreement.</summary>
    public static LegalSource L3122_15 { get; } = Code.Labour("L3122-15", "travail de nuit mis en place par accord", "night work set up by an agreement");

    /// <summary>L3122-17: an agreement may go beyond the 8 hours of a night worker.</summary>
    public static LegalSource L3122_17 { get; } = Code.Labour("L3122-17", "dépassement par accord des 8 heures du travailleur de nuit", "beyond the 8 hours of a night worker by agreement");

    /// <summary>L3122-18: an agreement may raise the 40 hours of a night worker to 44.</summary>
    public static LegalSource L3122_18 { get; } = Code.Labour("L3122-18", "moyenne du travailleur de nuit portée à 44 heures au plus par accord", "average of a night worker raised to 44 hours at most by agreement");

    /// <summary>L3122-20: the night without an agreement: 21 h to 6 h.</summary>
    public static LegalSource L3122_20 { get; } = Code.Labour("L3122-20", "période de nuit à défaut d'accord : 21 heures à 6 heures", "the night without an agreement: 21 h to 6 h");

    /// <summary>L3122-23: the hours of night that make a night worker without an agreement: 270 in twelve months.</summary>
    public static LegalSource L3122_23 { get; } = Code.Labour("L3122-23", "travailleur de nuit à défaut d'accord : 270 heures de nuit sur douze mois", "night worker without an agreement: 270 hours of night in twelve months");

    /// <summary>R3122-3: the hours of a night worker beyond eight are given back in rest.</summary>
    public static LegalSource R3122_3 { get; } = Code.Labour("R3122-3", "heures du travailleur de nuit au-delà de huit rendues en repos", "hours of a night worker beyond eight given back in rest");

    /// <summary>L3123-6: the part-time contract is written, and says the hours and how they are shared out.</summary>
    public static LegalSource L3123_6 { get; } = Code.Labour("L3123-6", "contrat à temps partiel écrit, avec la durée du travail et sa répartition", "part-time contract in writing, with its hours and how they are shared out");

    /// <summary>L3132-3: the weekly rest is given on Sunday.</summary>
    public static LegalSource L3132_3 { get; } = Code.Labour("L3132-3", "repos hebdomadaire donné le dimanche", "weekly rest given on Sunday");

    /// <summary>L3132-12: establishments that give the weekly rest by rotation, by right: the table of R3132-5.</summary>
    public static LegalSource L3132_12 { get; } = Code.Labour("L3132-12", "repos hebdomadaire par roulement, de droit : établissements du tableau de R3132-5", "weekly rest by rotation, by right: the establishments of the table of R3132-5");

    /// <summary>L3133-4: 1 May is not worked.</summary>
    public static LegalSource L3133_4 { get; } = Code.Labour("L3133-4", "1er mai chômé", "1 May is not worked");

    /// <summary>L3133-6: 1 May worked where work cannot be interrupted: paid double.</summary>
    public static LegalSource L3133_6 { get; } = Code.Labour("L3133-6", "1er mai travaillé lorsque le travail ne peut être interrompu : indemnité égale au salaire", "1 May worked where work cannot be interrupted: paid double");

    /// <summary>L3134-1: Alsace-Moselle: where its own rules on Sundays and holidays apply.</summary>
    public static LegalSource L3134_1 { get; } = Code.Labour("L3134-1", "Alsace-Moselle : champ des règles propres du dimanche et des jours fériés", "Alsace-Moselle: where its own rules on Sundays and holidays apply");

    /// <summary>L3163-2: night work is forbidden under 18.</summary>
    public static LegalSource L3163_2 { get; } = Code.Labour("L3163-2", "travail de nuit interdit avant 18 ans, sauf dérogation", "night work forbidden under 18, save a derogation");
}
