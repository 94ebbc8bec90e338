using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// How the pay of one day of a forfait is found (valeur d'une journée). No statute says; the agreement should (C. trav. L3121-64 I 4°).
/// </summary>
[JsonConverter(typeof(EnumConverter<ForfaitDayValueMethod>))]
public enum ForfaitDayValueMethod
{
    /// <summary>
    /// Year / (days of the year less weekly rest days): leave, holidays and rest days are paid too. The library's default, for absences,
    /// entry and exit.
    /// </summary>
    CalendarOpen,

    /// <summary>
    /// Month / 21.67, the open days of an average month; some branches write 21.66 (see <see cref="ForfaitRules.MonthlyDivisor"/>).
    /// </summary>
    Monthly21_67,

    /// <summary>Month / 22.</summary>
    Monthly22,

    /// <summary>Year / F: what one day really worked is paid. For rest days given up, which are worked on top; not for absences.</summary>
    AnnualOverForfait,

    /// <summary>Year / (F + leave of a full year).</summary>
    AnnualOverForfaitPlusLeave,

    /// <summary>Month / open days of that month, holidays not worked left out: it changes from month to month.</summary>
    OpenDaysOfMonth,

    /// <summary>
    /// Year / (F + leave of a full year + holidays not worked of the year): rest days are left out [one secondary source].
    /// </summary>
    AnnualOverForfaitPlusLeavePlusHolidays,
}
