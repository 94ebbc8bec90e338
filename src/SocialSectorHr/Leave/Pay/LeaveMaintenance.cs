using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>How the pay kept during leave is counted (maintien de salaire): what the same time would have paid.</summary>
/// <remarks>The courts prefer the real hours of the month; a closed list, appended only.</remarks>
[JsonConverter(typeof(EnumConverter<LeaveMaintenance>))]
public enum LeaveMaintenance
{
    /// <summary>By the mean month of working days, exactly 65/3 (jours ouvrés moyens): the default, exact.</summary>
    AverageOuvres,

    /// <summary>By 21.67, as payslips print that mean.</summary>
    AverageOuvres21_67,

    /// <summary>By 26, the mean month of ouvrables (jours ouvrables moyens).</summary>
    AverageOuvrables,

    /// <summary>
    /// By the hours really worked in the month (heures réelles), which the courts prefer: given by <see cref="LeaveInMonth"/>.
    /// </summary>
    RealHours,

    /// <summary>By the days really worked in the month (jours réels): given by <see cref="LeaveInMonth"/>.</summary>
    RealWorkingDays,
}
