using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>How a payslip lays out a month paid by the hour (présentation du bulletin). The layouts differ by a cent.</summary>
[JsonConverter(typeof(EnumConverter<PayslipLayout>))]
public enum PayslipLayout
{
    /// <summary>No line: the exact fraction of the hours, rounded by whoever prints the total. The default.</summary>
    ExactFraction,

    /// <summary>The base, then the overtime with its premium, each line to the cent; the overtime hours are exactly 52/12 of the
    /// week's.</summary>
    BasePlusOvertime,

    /// <summary>Every hour at the plain rate, then the premium alone, each line to the cent.</summary>
    AllHoursPlusPremium,

    /// <summary>The base, then the overtime with its premium, each from hours as printed (151.67 h, 17.33 h) and each to the
    /// cent.</summary>
    TwoRoundedLines,
}
