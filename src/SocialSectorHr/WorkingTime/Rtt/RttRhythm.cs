using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// How the right to RTT days grows during the year (rythme d'acquisition). No text imposes one; the agreement may fix it.
/// </summary>
[JsonConverter(typeof(EnumConverter<RttRhythm>))]
public enum RttRhythm
{
    /// <summary>Every calendar day earns the same: N × d / Y. The library's default.</summary>
    CalendarDays,

    /// <summary>
    /// Each month earns a twelfth once it is over; a month begun late or left early counts by <see cref="RttRules.PartialMonth"/>.
    /// </summary>
    CompleteMonths,

    /// <summary>
    /// Each week of work earns (h − 35) / (h/5) days, or what the agreement says, up to the promise; leave is that of the absences.
    /// </summary>
    WeeksWorked,
}
