using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What an agreement says of working time beside limits, part time and overtime (règle de durée du travail).</summary>
[JsonConverter(typeof(EnumConverter<AgreementTimeKind>))]
public enum AgreementTimeKind
{
    /// <summary>The hours of a full-time year.</summary>
    YearlyHours,

    /// <summary>The longest week within a cycle.</summary>
    CycleMaximum,

    /// <summary>The least rest between two days.</summary>
    DailyRest,

    /// <summary>The longest span from the first to the last hour of a day (amplitude).</summary>
    Span,

    /// <summary>The share of the Sundays that are rest.</summary>
    SundaysOff,

    /// <summary>The shortest part-time week.</summary>
    PartTimeMinimum,

    /// <summary>The RTT days of a year.</summary>
    RttDays,

    /// <summary>The rest days of the cadres without fixed hours.</summary>
    ExecutiveRestDays,

    /// <summary>The days of a forfait in days.</summary>
    ForfaitDays,

    /// <summary>The share of a night hour that is given in rest.</summary>
    NightRest,

    /// <summary>The rest days of a year for night work.</summary>
    NightRestDays,

    /// <summary>The calendar days ahead that a schedule is told.</summary>
    ScheduleNotice,
}
