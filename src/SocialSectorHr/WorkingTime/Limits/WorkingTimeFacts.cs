using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the limits of working time look at; null where it is not known.</summary>
internal readonly record struct WorkingTimeFacts
{
    public required Hours LongestDay { get; init; }

    public required Hours LongestWeek { get; init; }

    public required int MostDays { get; init; }

    public Hours? HighestAverage { get; init; }

    public Hours? DailyRest { get; init; }

    public Hours? WeeklyRest { get; init; }

    /// <summary>The longest work without a break.</summary>
    public Hours? Unbroken { get; init; }

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
