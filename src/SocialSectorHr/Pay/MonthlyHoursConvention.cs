using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>How the hours of a month are derived from those of a week (mensualisation).</summary>
[JsonConverter(typeof(EnumConverter<MonthlyHoursConvention>))]
public enum MonthlyHoursConvention
{
    /// <summary>Exactly 52/12 of the week: 455/3 h for 35 h. The official monthly SMIC is computed so.</summary>
    Exact52Over12,

    /// <summary>Rounded to two decimals, as payslips print them: 151.67 h and 17.33 h. Three or four cents above the exact month.</summary>
    Usual151_67,
}
