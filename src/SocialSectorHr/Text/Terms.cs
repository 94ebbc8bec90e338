namespace SocialSectorHr;

/// <summary>The words that recur from topic to topic, once in each language: a French term has one English word.</summary>
/// <remarks>A sentence that only one step says stays where it is computed.</remarks>
internal static class Terms
{
    public static Bilingual DaysWorked => new("jours travaillés", "days worked");

    public static Bilingual GrossHourlyRate => new("taux horaire brut", "gross hourly rate");

    public static Bilingual GrossPayAMonth => new("salaire mensuel brut", "gross pay a month");

    public static Bilingual GrossPayAYear => new("salaire annuel brut", "gross pay a year");

    public static Bilingual MenstrualLeave => new("congé menstruel", "menstrual leave");

    public static Bilingual Method => new("méthode", "method");

    public static Bilingual PaidLeave => new("congés payés", "paid leave");

    public static Bilingual PayKept => new("maintien de salaire", "pay kept");

    public static Bilingual RoundedToTheCent => new("arrondi au centime", "rounded to the cent");

    public static Bilingual RttDays => new("jours de RTT", "RTT days");

    public static Bilingual TakenByDefault => new("retenue par défaut", "taken by default");

    public static Bilingual ShareThatBears => new("part assujettie", "share that bears contributions");

    public static Bilingual WeeklyHours => new("horaire hebdomadaire", "weekly hours");

    public static Bilingual TextNotHeld => new(
        "texte non lu : la loi seule est appliquée",
        "text not read: only the law is applied");
}
