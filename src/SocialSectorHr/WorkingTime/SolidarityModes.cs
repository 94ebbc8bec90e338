namespace SocialSectorHr;

/// <summary>The words of the solidarity modes.</summary>
internal static class SolidarityModes
{
    public static Bilingual Label(this SolidarityMode mode) => mode switch
    {
        SolidarityMode.IncludedInDays => new("un jour de plus parmi les jours travaillés", "one more day among the days worked"),
        SolidarityMode.ExtraHours => new("des heures en plus de l'horaire", "hours on top of the schedule"),
        SolidarityMode.AlreadyCounted => new("déjà dans les jours comptés", "already among the days counted"),
        SolidarityMode.Waived => new("non effectuée", "not done"),
        _ => throw Refusal.Undefined(mode, nameof(mode)),
    };
}
