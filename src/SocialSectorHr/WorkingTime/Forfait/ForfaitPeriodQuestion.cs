using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a year of a forfait that is not worked from end to end is computed from.</summary>
internal readonly record struct ForfaitPeriodQuestion : IQuestion
{
    public ForfaitPeriodQuestion(DaysForfait forfait, YearPart part, LeaveDays leave, FrenchLaw law, ForfaitRules? rules)
    {
        ArgumentNullException.ThrowIfNull(forfait);
        ArgumentNullException.ThrowIfNull(law);
        if (rules?.Proration is { } proration && !Enum.IsDefined(proration))
        {
            throw Refusal.Undefined(proration, nameof(ForfaitRules.Proration));
        }

        (Forfait, Part, Leave, Law, Rules) = (forfait, part, leave, law, rules);
        Method = rules?.Proration ?? ForfaitProration.RemainingCalendar;
    }

    public DaysForfait Forfait { get; }

    public YearPart Part { get; }

    public LeaveDays Leave { get; }

    public FrenchLaw Law { get; }

    public ForfaitRules? Rules { get; }

    /// <summary>The method: that of the rules, or one of the readings.</summary>
    public ForfaitProration Method { get; init; }

    /// <summary>The leave of a full year in days of work, explained where the method looks at it.</summary>
    public Fraction FullLeave(Explanation? why) => ForfaitRules.FullLeaveOn(Part.Year.Start, Part.Calendar, Law, Rules, why);

    /// <summary>
    /// Whether the law has a ceiling, and the leave of a full year where no agreement gives it, on the first day of the year.
    /// </summary>
    public bool IsKnown => Law.TryOn(Part.Year.Start, ForfaitLimits.Ceiling, out _)
        && ForfaitRules.IsFullLeaveKnown(Part.Year.Start, Law, Rules);

    /// <summary>The part of a year of twelve months during which the employee is present.</summary>
    public static YearPart PartOf(LocalDate yearStart, DateInterval presence, WorkCalendar calendar) =>
        YearPart.Of(yearStart, ForfaitYearQuestion.End(yearStart), presence, calendar);
}
