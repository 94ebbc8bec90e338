using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What may be beyond the limits of working time (dépassements des durées maximales et manquements aux repos).</summary>
[Flags]
[JsonConverter(typeof(EnumConverter<WorkingTimeBreaches>))]
public enum WorkingTimeBreaches
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A day is too long: 10 h, 12 h by agreement (C. trav. L3121-18, L3121-19).</summary>
    DailyMaximum = 1,

    /// <summary>A week is too long: 48 h, 60 h when authorised (C. trav. L3121-20, L3121-21).</summary>
    WeeklyMaximum = 2,

    /// <summary>
    /// Twelve consecutive weeks are too long on average: 44 h, 46 h by agreement or when authorised (C. trav. L3121-22 to L3121-24).
    /// </summary>
    AverageMaximum = 4,

    /// <summary>More than six days of work in a week (C. trav. L3132-1).</summary>
    DaysAWeek = 8,

    /// <summary>Less than 11 consecutive hours of rest in a day (C. trav. L3131-1).</summary>
    DailyRest = 16,

    /// <summary>Less than 35 consecutive hours of rest in a week (C. trav. L3132-2).</summary>
    WeeklyRest = 32,

    /// <summary>A day whose work reaches six hours, in one go or not, without a break of 20 minutes by then (C. trav. L3121-16).</summary>
    Break = 64,

    /// <summary>Night work that no agreement sets up, nor the labour inspector allows (C. trav. L3122-15, L3122-21).</summary>
    NightWork = 128,

    /// <summary>A day of a night worker that touches the night is too long: 8 h, more by agreement (C. trav. L3122-6, L3122-17).</summary>
    NightDay = 256,

    /// <summary>
    /// Twelve consecutive weeks of a night worker are too long on average: 40 h, 44 h by agreement (C. trav. L3122-7, L3122-18).
    /// </summary>
    NightAverage = 512,

    /// <summary>The hours of a night worker beyond eight are not given back in rest (C. trav. R3122-3).</summary>
    NightRest = 1024,

    /// <summary>Work on Sunday without a ground (C. trav. L3132-3, L3132-12).</summary>
    SundayRest = 2048,

    /// <summary>Work on 1 May: only where it cannot be interrupted (C. trav. L3133-4, L3133-6). Never decided here.</summary>
    MayDay = 4096,

    /// <summary>The limits of an employee under 18 (C. trav. L3163-2 for the night). Never decided here.</summary>
    YoungWorker = 8192,
}
