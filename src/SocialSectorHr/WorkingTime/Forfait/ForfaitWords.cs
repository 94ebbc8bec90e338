namespace SocialSectorHr;

/// <summary>The words of the forfait in days.</summary>
internal static class ForfaitWords
{
    public static Bilingual Label(this ForfaitProration proration) => proration switch
    {
        ForfaitProration.Simple => new("prorata simple", "simple pro-rata"),
        ForfaitProration.ForfaitPlusLeave => new("forfait et congés", "forfait and leave"),
        ForfaitProration.ForfaitPlusLeavePlusHolidays => new("forfait, congés et jours fériés", "forfait, leave and holidays"),
        ForfaitProration.RemainingCalendar => new("calendrier réel de la période", "real calendar of the period"),
        ForfaitProration.Weeks47 => new("semaines travaillées", "weeks worked"),
        ForfaitProration.IncompleteLeave => new("année complète, congés incomplets", "full year, incomplete leave"),
        _ => throw Refusal.Undefined(proration, nameof(proration)),
    };

    public static Bilingual Label(this ForfaitDayValueMethod method) => method switch
    {
        ForfaitDayValueMethod.CalendarOpen => new("année / jours payés de l'année", "year / days paid in the year"),
        ForfaitDayValueMethod.Monthly21_67 => new("mois / 21,67", "month / 21.67"),
        ForfaitDayValueMethod.Monthly22 => new("mois / 22", "month / 22"),
        ForfaitDayValueMethod.AnnualOverForfait => new("année / jours du forfait", "year / days of the forfait"),
        ForfaitDayValueMethod.AnnualOverForfaitPlusLeave => new("année / (forfait + congés)", "year / (forfait + leave)"),
        ForfaitDayValueMethod.OpenDaysOfMonth => new("mois / jours ouvrés du mois", "month / open days of the month"),
        _ => throw Refusal.Undefined(method, nameof(method)),
    };

    public static Bilingual Label(this ReducedRest reduced) => reduced switch
    {
        ReducedRest.Recomputed => new("jours de repos recalculés", "rest days computed again"),
        ReducedRest.ShareOfCeiling => new("jours de repos proratisés au forfait réduit", "rest days in proportion to the reduced forfait"),
        _ => throw Refusal.Undefined(reduced, nameof(reduced)),
    };
}
