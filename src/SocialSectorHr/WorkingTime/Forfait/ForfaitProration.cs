using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// How many days a forfait-jours asks in an incomplete year (proratisation du forfait). No text imposes one; the agreement may fix it.
/// </summary>
[JsonConverter(typeof(EnumConverter<ForfaitProration>))]
public enum ForfaitProration
{
    /// <summary>F × d / Y. Criticised: it ignores the leave that cannot be taken yet [one secondary source].</summary>
    Simple,

    /// <summary>(F + leave of a full year) × d / Y − leave usable.</summary>
    ForfaitPlusLeave,

    /// <summary>
    /// (F + leave + holidays of the year) × d / Y − holidays of the period − leave usable [one secondary source, from memory].
    /// </summary>
    ForfaitPlusLeavePlusHolidays,

    /// <summary>
    /// The open days of the period, less the leave usable and the share of the rest days: the library's default, since it follows the real
    /// calendar.
    /// </summary>
    RemainingCalendar,

    /// <summary>F × weeks / 47, the weeks of leave removed from both, at most F.</summary>
    Weeks47,

    /// <summary>
    /// F + leave of a full year − leave acquired: a full year, usually the second, whose leave is incomplete; at most F + that leave.
    /// </summary>
    IncompleteLeave,
}
