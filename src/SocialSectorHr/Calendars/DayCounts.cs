using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// The days of a period by kind (décompte des jours): calendar days D, weekly closing WE, holidays H, closures, and the days left to work
/// O.
/// </summary>
/// <remarks>
/// Each day is in one kind only, so that <c>O = D − WE − H − closures</c>. Whole days. <c>default</c> counts nothing.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly record struct DayCounts : IMemberwise
{
    internal DayCounts(LocalDate start, LocalDate end, int calendarDays, int holidays, int closedDays, int workingDays)
    {
        Start = start;
        End = end;
        CalendarDays = calendarDays;
        Holidays = holidays;
        ClosedDays = closedDays;
        WorkingDays = workingDays;
    }

    /// <summary>The first day of the period.</summary>
    public LocalDate Start { get; }

    /// <summary>The last day of the period, included.</summary>
    public LocalDate End { get; }

    /// <summary>D: every day of the period (jours calendaires).</summary>
    public int CalendarDays { get; }

    /// <summary>WE: days on which the firm is closed every week, normally Saturdays and Sundays.</summary>
    public int WeeklyRestDays => CalendarDays - Holidays - ClosedDays - WorkingDays;

    /// <summary>H: distinct holidays not worked, on a weekday normally worked.</summary>
    public int Holidays { get; }

    /// <summary>Days closed by exception, on a weekday normally worked that is no holiday: 0 unless the calendar names some.</summary>
    public int ClosedDays { get; }

    /// <summary>O: the days worked in the firm (jours ouvrés).</summary>
    public int WorkingDays { get; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: <c>2026-01-01 to 2026-12-31: 365 − 104 − 9 = 252 working days</c>.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        string closures = ClosedDays == 0 ? string.Empty : $" \u2212 {ClosedDays}";
        return $"{DateText.Period(Start, End, language)}{(french ? NumberText.Space : string.Empty)}: "
            + $"{CalendarDays} \u2212 {WeeklyRestDays} \u2212 {Holidays}{closures} = {WorkingDays} {(french ? "jours ouvrés" : "working days")}";
    }
}
