using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>How a month that was not worked whole is paid (proratisation d'un mois incomplet). Public holidays count in the month and in
/// the absence.</summary>
[JsonConverter(typeof(EnumConverter<IncompleteMonthMethod>))]
public enum IncompleteMonthMethod
{
    /// <summary>
    /// The hours missed by the hours that the schedule gives in that very month (heures réelles): the rule of the courts, Cass. soc. 11
    /// February 1982,
    /// n° 80-40.359, and the default.
    /// </summary>
    HoursReal,

    /// <summary>The days missed by the days of the schedule in that month (jours ouvrés réels): the same as the hours where all days are
    /// equal.</summary>
    OuvresReal,

    /// <summary>The hours missed by 52/12 of the week (heures moyennes).</summary>
    HoursMean,

    /// <summary>The days missed by 52/12 of the days of a week, 65/3 for five (jours ouvrés moyens), or another mean that the rules
    /// name.</summary>
    OuvresMean,

    /// <summary>The days missed by 21.67, as payslips print the mean of a five-day week.</summary>
    OuvresMean21_67,

    /// <summary>The days missed from Monday to Saturday by those of the month, 24 to 27 (jours ouvrables réels).</summary>
    OuvrablesReal,

    /// <summary>The days missed from Monday to Saturday by 26 (jours ouvrables moyens).</summary>
    OuvrablesMean26,

    /// <summary>The calendar days missed by those of the month, 28 to 31 (jours calendaires réels).</summary>
    CalendarReal,

    /// <summary>The calendar days present in thirtieths, at most thirty (trentièmes, en présence): usual on entry and exit.</summary>
    CalendarMean30Presence,

    /// <summary>The calendar days missed in thirtieths (trentièmes, en retenue): usual for an absence.</summary>
    CalendarMean30Deduction,
}
