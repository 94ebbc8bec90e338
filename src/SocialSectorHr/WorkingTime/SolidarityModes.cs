using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The words of the solidarity modes.</summary>
internal static class SolidarityModes
{
    /// <summary>Who chooses the mode: the agreement, else the employer; whether it was done elsewhere is a fact. No text speaks of a day given.</summary>
    public static LegalSource? Source(this SolidarityMode mode) => mode switch
    {
        SolidarityMode.DoneElsewhere => LabourCode.L3133_10,
        SolidarityMode.Waived => null,
        _ => LabourCode.L3133_11,
    };

    public static Bilingual Label(this SolidarityMode mode) => mode switch
    {
        SolidarityMode.IncludedInDays => new("un jour de plus parmi les jours travaillés", "one more day among the days worked"),
        SolidarityMode.ExtraHours => new("des heures en plus de l'horaire", "hours on top of the schedule"),
        SolidarityMode.AlreadyCounted => new("déjà dans les jours comptés", "already among the days counted"),
        SolidarityMode.Waived => new("non effectuée", "not done"),
        SolidarityMode.DoneElsewhere => new("déjà effectuée chez un autre employeur", "already done with another employer"),
        _ => throw Refusal.Undefined(mode, nameof(mode)),
    };
}
