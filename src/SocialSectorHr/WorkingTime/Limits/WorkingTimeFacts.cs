using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the limits of working time look at.</summary>
internal readonly record struct WorkingTimeFacts
{
    public required Hours LongestDay { get; init; }

    public required Hours LongestWeek { get; init; }

    public required int MostDays { get; init; }

    public Hours? HighestAverage { get; init; }

    /// <summary>The shortest daily rest.</summary>
    public Hours DailyRest { get; init; }

    /// <summary>The shortest weekly rest; null where times are known and some week is not known to its end.</summary>
    public Hours? WeeklyRest { get; init; }

    /// <summary>Whether clock times are known: rests and breaks then are.</summary>
    public bool HasTimes { get; init; }

    /// <summary>The most work of a day before its first break, or of a day without one.</summary>
    public Hours BeforeBreak { get; init; }

    /// <summary>Whether the work of some day reaches six hours and no break has come by then.</summary>
    public bool LacksBreak { get; init; }

    public static WorkingTimeFacts Of(WeeklySchedule week) => new()
    {
        LongestDay = week.HoursPerDay,
        LongestWeek = week.WeeklyHours,
        MostDays = week.DaysPerWeek,
        HighestAverage = week.WeeklyHours,
    };

    public static WorkingTimeFacts Of(WorkCycle cycle, LocalDate on, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        Hours day = Hours.Zero;
        Hours week = Hours.Zero;
        int days = 0;
        for (int i = 0; i < cycle.Weeks.Count; i++)
        {
            WeekPattern pattern = cycle.Weeks[i];
            Hours longest = pattern.LongestDay;
            day = longest > day ? longest : day;
            week = pattern.WeeklyHours > week ? pattern.WeeklyHours : week;
            days = Math.Max(days, pattern.DaysPerWeek);
        }

        return new() { LongestDay = day, LongestWeek = week, MostDays = days, HighestAverage = cycle.HighestAverage(AverageWeeks(on, law)) };
    }

    public static int AverageWeeks(LocalDate on, FrenchLaw law) => (int)law.On(on, WorkingLimits.AverageWeeks).Value.Exact.Floor();
}
