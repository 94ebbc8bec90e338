using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>How the time that gives paid leave is turned into months (décompte de l'acquisition).</summary>
[JsonConverter(typeof(EnumConverter<AccrualMethod>))]
public enum AccrualMethod
{
    /// <summary>Calendar months; a part of one is its days by the days of that month.</summary>
    CalendarMonths,

    /// <summary>Periods of four weeks: calendar days by 28 (C. trav. L3141-4).</summary>
    FourWeekPeriods,

    /// <summary>Periods of 24 days of work: 20 for a week of five days, 22 for five and a half (C. trav. L3141-4).</summary>
    WorkingDays,

    /// <summary>The one of the three that gives the most. The default reading.</summary>
    MostFavourable,
}
