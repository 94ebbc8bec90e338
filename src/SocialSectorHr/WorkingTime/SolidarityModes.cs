using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The solidarity modes: which one is taken, what it adds to a year, and their words.</summary>
internal static class SolidarityModes
{
    /// <summary>Who chooses the mode: the agreement, else the employer; whether it was done elsewhere is a fact. No text speaks of a day given.</summary>
    public static LegalSource? Source(this SolidarityMode mode) => mode switch
    {
        SolidarityMode.DoneElsewhere => LabourCode.L3133_10,
        SolidarityMode.Waived => null,
        _ => LabourCode.L3133_11,
    };

    /// <summary>The mode of a year: the reading asked for, that of the agreement, or the usual one.</summary>
    public static SolidarityMode Of(RttRules? rules, SolidarityMode? reading = null, SolidarityMode usual = SolidarityMode.ExtraHours)
    {
        SolidarityMode mode = reading ?? rules?.Solidarity ?? usual;
        return Enum.IsDefined(mode) ? mode : throw Refusal.Undefined(mode, nameof(RttRules.Solidarity));
    }

    /// <summary>The mode, why it is taken, and the text that sets it.</summary>
    public static void Explain(
        this SolidarityMode mode, RttRules? rules, Explanation? why, SolidarityMode usual = SolidarityMode.ExtraHours) => why?.Chosen(
        new("journée de solidarité", "solidarity day"),
        FigureValue.Of(mode, mode.Label()),
        Choice.Reason(mode == rules?.Solidarity, mode == usual),
        rules?.Solidarity is null ? null : rules.Source ?? mode.Source());

    /// <summary>The hours of a year with the solidarity hours done on top, where they are.</summary>
    public static Fraction OnTop(this SolidarityMode mode, Fraction hours, Hours week, LocalDate on, FrenchLaw law, Explanation? why)
    {
        if (mode != SolidarityMode.ExtraHours)
        {
            return hours;
        }

        Fraction solidarity = SolidarityHours.Compute(week, on, law, why).Exact;
        Fraction with = hours + solidarity;
        why?.Computed(new("avec la journée de solidarité", "with the solidarity day"), $"{hours} + {solidarity}", Hours.FromExact(with), LabourCode.L3133_8);
        return with;
    }

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
