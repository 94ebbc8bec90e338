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

    public static Bilingual Label(this ReducedRest reduced) => reduced switch
    {
        ReducedRest.Recomputed => new("jours de repos recalculés", "rest days computed again"),
        ReducedRest.ShareOfCeiling => new("jours de repos proratisés au forfait réduit", "rest days in proportion to the reduced forfait"),
        _ => throw Refusal.Undefined(reduced, nameof(reduced)),
    };
}
