using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a waiting period is computed from: the contract that ended, the opening days, the law, the branch, the reading.</summary>
internal readonly record struct WaitingPeriodQuestion
{
    public WaitingPeriodQuestion(LocalDate start, LocalDate end, WorkCalendar openDays, FrenchLaw law, FixedTermRules? rules)
    {
        ArgumentNullException.ThrowIfNull(openDays);
        ArgumentNullException.ThrowIfNull(law);
        (Start, End, OpenDays, Law, Rules) = (start, end, openDays, law, rules);
    }

    public LocalDate Start { get; }

    public LocalDate End { get; }

    public WorkCalendar OpenDays { get; }

    public FrenchLaw Law { get; }

    public FixedTermRules? Rules { get; }

    /// <summary>The reason of the contract that ended; null if unknown.</summary>
    public FixedTermReason? Reason { get; init; }

    /// <summary>The count tried; null for that of the rules.</summary>
    public WaitingCount? Reading { get; init; }

    public WaitingCount Count => Reading ?? Rules?.WaitingCount ?? WaitingCount.CalendarDays;

    public int CalendarDays => Period.DaysBetween(Start, End) + 1;
}
