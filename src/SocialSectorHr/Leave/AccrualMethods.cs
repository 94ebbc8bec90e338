namespace SocialSectorHr;

/// <summary>The words of the methods.</summary>
internal static class AccrualMethods
{
    public static Bilingual Label(this AccrualMethod method) => method switch
    {
        AccrualMethod.CalendarMonths => new("par mois civils", "by calendar months"),
        AccrualMethod.FourWeekPeriods => new("par périodes de quatre semaines", "by periods of four weeks"),
        AccrualMethod.WorkingDays => new("par jours de travail", "by days of work"),
        AccrualMethod.MostFavourable => new("le plus favorable des trois décomptes", "the most favourable of the three counts"),
        _ => throw Refusal.Undefined(method, nameof(method)),
    };
}
