using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// How the RTT days of a full year are found (méthode de calcul des JRTT). No text imposes one; the agreement may fix it.
/// </summary>
[JsonConverter(typeof(EnumConverter<RttMethod>))]
public enum RttMethod
{
    /// <summary>The days off that bring the average of the weeks worked to 35 h: T × (h − 35) / h.</summary>
    Average35,

    /// <summary>
    /// The same less the hours of the solidarity day: on 228 days at 39 h, 22.49. A plausible origin of promises of 22.5 days [a
    /// computation, no source].
    /// </summary>
    Average35LessSolidarity,

    /// <summary>
    /// The days left once the annual hours (1607, or the agreement's lower figure) are worked: T − 1607 / (h/5). None at or under 35 h.
    /// </summary>
    AnnualHoursTarget,

    /// <summary>A number promised whatever the year.</summary>
    Flat,

    /// <summary>Earned by each week of work: (h − 35) / (h/5) a week, or what the agreement says.</summary>
    Accrual,
}
