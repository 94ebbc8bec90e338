namespace SocialSectorHr;

/// <summary>The words that recur from topic to topic, once in each language: a French term has one English word.</summary>
/// <remarks>A sentence that only one step says stays where it is computed.</remarks>
internal static class Terms
{
    public static Bilingual CalendarDays => new("jours calendaires", "calendar days");

    public static Bilingual DaysToWork => new("jours à travailler", "days to work");

    public static Bilingual DaysWorked => new("jours travaillés", "days worked");

    public static Bilingual EndOfContractIndemnity => new("indemnité de fin de contrat", "end-of-contract indemnity");

    public static Bilingual FirstDay => new("premier jour", "first day");

    public static Bilingual GrossHourlyRate => new("taux horaire brut", "gross hourly rate");

    public static Bilingual GrossPayAMonth => new("salaire mensuel brut", "gross pay a month");

    public static Bilingual GrossPayAYear => new("salaire annuel brut", "gross pay a year");

    public static Bilingual HoursOfPaidLeave => new("heures de congés payés", "hours of paid leave");

    public static Bilingual HoursWorked => new("heures travaillées", "hours worked");

    public static Bilingual LastDay => new("dernier jour", "last day");

    public static Bilingual LastDayOfTheContract => new("dernier jour du contrat", "last day of the contract");

    public static Bilingual MenstrualLeave => new("congé menstruel", "menstrual leave");

    public static Bilingual Method => new("méthode", "method");

    public static Bilingual Overtime => new("heures supplémentaires", "overtime");

    public static Bilingual PaidLeave => new("congés payés", "paid leave");

    public static Bilingual PayKept => new("maintien de salaire", "pay kept");

    public static Bilingual ProRata => new("prorata", "pro-rata");

    public static Bilingual Reason => new("motif", "reason");

    public static Bilingual ReferenceSalary => new("salaire de référence", "reference salary");

    public static Bilingual Renewable => new("renouvelable", "renewable");

    public static Bilingual RoundedToTheCent => new("arrondi au centime", "rounded to the cent");

    public static Bilingual RttDays => new("jours de RTT", "RTT days");

    public static Bilingual SetByAnExtendedAgreement => new("fixée par accord de branche étendu", "set by an extended branch agreement");

    public static Bilingual TakenByDefault => new("retenue par défaut", "taken by default");

    public static Bilingual UnknownReason => new("motif inconnu", "unknown reason");

    public static Bilingual WeeklyHours => new("horaire hebdomadaire", "weekly hours");

    public static Bilingual TextNotHeld => new(
        "texte non lu : la loi seule est appliquée",
        "text not read: only the law is applied");
}
