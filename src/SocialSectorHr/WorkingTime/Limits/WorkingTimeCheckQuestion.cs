using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the limits of working time are put to: a week, a cycle or a roster.</summary>
internal readonly record struct WorkingTimeCheckQuestion : IQuestion
{
    private readonly WeeklySchedule? week;
    private readonly WorkCycle? cycle;

    public WorkingTimeCheckQuestion(WeeklySchedule week, LocalDate on, FrenchLaw law, WorkingLimitRules? rules)
    {
        ArgumentNullException.ThrowIfNull(week);
        ArgumentNullException.ThrowIfNull(law);
        (this.week, On, Law, Rules) = (week, on, law, rules);
    }

    public WorkingTimeCheckQuestion(WorkCycle cycle, LocalDate on, FrenchLaw law, WorkingLimitRules? rules)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        ArgumentNullException.ThrowIfNull(law);
        (this.cycle, On, Law, Rules) = (cycle, on, law, rules);
    }

    public WorkingTimeCheckQuestion(Roster roster, FrenchLaw law, WorkingLimitRules? rules)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(law);
        (Roster, On, Law, Rules) = (roster, roster.Shifts[0].Start.Date, law, rules);
    }

    /// <summary>The roster: rests and breaks need its clock times; null for hours alone.</summary>
    public Roster? Roster { get; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    public WorkingLimitRules? Rules { get; }

    /// <summary>Whether hours have no limit: under a forfait in days.</summary>
    public bool IsInDays => Rules is { IsForfaitInDays: true };

    public Hours LongestDay => week?.HoursPerDay ?? cycle?.LongestDay ?? Roster!.LongestDay;

    public Hours LongestWeek => week?.WeeklyHours ?? cycle?.LongestWeek ?? Roster!.LongestWeek;

    public int MostDays => week?.DaysPerWeek ?? cycle?.MostDaysAWeek ?? Roster!.MostDaysAWeek;

    /// <summary>The highest average of the consecutive weeks of the law; null where there are fewer.</summary>
    public Hours? HighestAverage => week?.WeeklyHours ?? cycle?.HighestAverage(AverageWeeks) ?? Roster!.HighestAverage(AverageWeeks);

    public bool IsKnown => IsRead(WorkingLimits.DaysAWeek)
        && (week is not null || IsRead(WorkingLimits.AverageWeeks))
        && (IsInDays || AreHoursKnown)
        && (Roster is null || AreRestsKnown);

    private bool AreHoursKnown =>
        IsRead(Rules?.DailyMaximum is null ? WorkingLimits.DailyMaximum : WorkingLimits.DailyMaximumByAgreement)
        && IsRead(Rules?.WeeklyMaximum is null ? WorkingLimits.WeeklyMaximum : WorkingLimits.WeeklyMaximumAuthorised)
        && IsRead(Rules?.AverageMaximum is null ? WorkingLimits.AverageMaximum : WorkingLimits.AverageMaximumRaised);

    private bool AreRestsKnown => IsRead(WorkingLimits.DailyRest)
        && IsRead(WorkingLimits.WeeklyRest)
        && IsRead(WorkingLimits.BreakAfter)
        && IsRead(WorkingLimits.BreakLength);

    private int AverageWeeks => (int)Law.On(On, WorkingLimits.AverageWeeks).Value.Exact.Floor();

    private bool IsRead<T>(Dated<T> table) => Law.TryOn(On, table, out _);
}
