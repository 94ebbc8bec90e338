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

    /// <summary>Whether some work is done at night; null for hours alone, unless the rules say.</summary>
    public bool? HasNights => Roster is null ? Rules?.IsNightWorker : NightHours > Hours.Zero || Rules?.IsNightWorker is true;

    /// <summary>The hours of night; null for hours alone.</summary>
    public Hours? NightHours => Roster?.NightHours(NightStart, NightEnd);

    /// <summary>The longest day that touches the night; of hours alone the longest day, which may be one.</summary>
    public Hours LongestNight => Roster?.LongestNight(NightStart, NightEnd, DailyRest) ?? LongestDay;

    /// <summary>What the rules say, else what the roster tells: null where it has nights, but not those of the usual timetable.</summary>
    public bool? IsNightWorker => Rules?.IsNightWorker
        ?? (Roster is not { } roster ? null
            : roster.IsOfNightWorker(
                NightStart, NightEnd, DailyRest, Value(WorkingLimits.NightHoursADay), Value(WorkingLimits.NightHoursAYear)) ? true
            : NightHours == Hours.Zero ? false
            : null);

    /// <summary>Whether Sunday is a day of work.</summary>
    public bool WorksSundays => Roster?.WorksSundays ?? ((week?.Weekdays ?? cycle!.Weekdays) & Weekdays.Sunday) != Weekdays.None;

    public bool IsKnown => IsRead(WorkingLimits.DaysAWeek)
        && (week is not null || IsRead(WorkingLimits.AverageWeeks))
        && (IsInDays || AreHoursKnown)
        && AreNightsKnown
        && (Roster is null || AreRestsKnown);

    private bool AreHoursKnown =>
        IsRead(Rules?.DailyMaximum is null ? WorkingLimits.DailyMaximum : WorkingLimits.DailyMaximumByAgreement)
        && IsRead(Rules?.WeeklyMaximum is null ? WorkingLimits.WeeklyMaximum : WorkingLimits.WeeklyMaximumAuthorised)
        && IsRead(Rules?.AverageMaximum is null ? WorkingLimits.AverageMaximum : WorkingLimits.AverageMaximumRaised);

    private bool AreNightsKnown => IsRead(WorkingLimits.NightDay)
        && IsRead(WorkingLimits.NightAverage)
        && IsRead(WorkingLimits.NightAverageByAgreement)
        && IsRead(WorkingLimits.NightStart)
        && IsRead(WorkingLimits.NightEnd)
        && IsRead(WorkingLimits.NightHoursADay)
        && IsRead(WorkingLimits.NightHoursAYear);

    private bool AreRestsKnown => IsRead(WorkingLimits.DailyRest)
        && IsRead(WorkingLimits.WeeklyRest)
        && IsRead(WorkingLimits.BreakAfter)
        && IsRead(WorkingLimits.BreakLength);

    private LocalTime NightStart => Rules?.NightStart ?? Time(WorkingLimits.NightStart);

    private LocalTime NightEnd => Rules?.NightEnd ?? Time(WorkingLimits.NightEnd);

    private Hours DailyRest => Value(WorkingLimits.DailyRest);

    private int AverageWeeks => (int)Law.On(On, WorkingLimits.AverageWeeks).Value.Exact.Floor();

    private T Value<T>(Dated<T> table) => Law.On(On, table).Value;

    private LocalTime Time(Dated<Hours> table) => new((int)Value(table).Exact.Floor(), 0);

    private bool IsRead<T>(Dated<T> table) => Law.TryOn(On, table, out _);
}
