using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a full year of a forfait is computed from.</summary>
internal readonly record struct ForfaitYearQuestion : IQuestion
{
    public ForfaitYearQuestion(
        DaysForfait forfait,
        LocalDate yearStart,
        LeaveDays leave,
        LeaveDays extraLeave,
        WorkCalendar calendar,
        FrenchLaw law,
        ForfaitRules? rules)
    {
        ArgumentNullException.ThrowIfNull(forfait);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(law);
        if (rules?.ReducedRest is { } reading && !Enum.IsDefined(reading))
        {
            throw Refusal.Undefined(reading, nameof(ForfaitRules.ReducedRest));
        }

        DayCounts counts = calendar.CountDays(yearStart, End(yearStart));
        (Forfait, Counts, Leave, ExtraLeave, Calendar, Law, Rules) = (forfait, counts, leave, extraLeave, calendar, law, rules);
        Reading = rules?.ReducedRest ?? ReducedRest.Recomputed;
    }

    public DaysForfait Forfait { get; }

    public DayCounts Counts { get; }

    public LeaveDays Leave { get; }

    public LeaveDays ExtraLeave { get; }

    public WorkCalendar Calendar { get; }

    public FrenchLaw Law { get; }

    public ForfaitRules? Rules { get; }

    /// <summary>How the rest days of a reduced forfait are found: by the rules, or by one of the readings.</summary>
    public ReducedRest Reading { get; init; }

    /// <summary>T, the open days less the paid leave, which cannot be more than they are.</summary>
    public DaysToWork ToWork => DaysToWork.Of(Counts, Leave, Calendar);

    /// <summary>Whether the days left to work reach the ceiling, so that a reduced forfait may have a share of its rest days.</summary>
    public bool MayShare => ToWork.Exact >= ForfaitRules.CeilingOn(Counts.Start, Law, Rules, null).Exact;

    /// <summary>Whether the law has a ceiling on the first day of the year.</summary>
    public bool IsKnown => Law.TryOn(Counts.Start, ForfaitLimits.Ceiling, out _);

    /// <summary>The last day of twelve months.</summary>
    public static LocalDate End(LocalDate yearStart) => Quantieme.AddMonths(yearStart, 12).PlusDays(-1);
}
