using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>How the solidarity day (journée de solidarité) is done, which changes the days and hours of a year.</summary>
/// <remarks>Set by agreement, or by the employer without one (C. trav. L3133-11, L3133-12).</remarks>
[JsonConverter(typeof(EnumConverter<SolidarityMode>))]
public enum SolidarityMode
{
    /// <summary>A holiday or an RTT day is worked: one more day among the days worked.</summary>
    IncludedInDays,

    /// <summary>Seven hours on top of the schedule, possibly split.</summary>
    ExtraHours,

    /// <summary>Already among the days counted: the calendar has Whit Monday worked.</summary>
    AlreadyCounted,

    /// <summary>Not done: the employer gives it. No text provides for it.</summary>
    Waived,

    /// <summary>
    /// Done with another employer in the same year: nothing is due here; done again, its hours are paid, or refused without fault.
    /// </summary>
    /// <remarks>C. trav. L3133-10.</remarks>
    DoneElsewhere,

    /// <summary>Not due at the place of work: Saint-Pierre-et-Miquelon has no solidarity day (C. trav. L3422-1).</summary>
    NotDue,
}
