using System.Runtime.CompilerServices;
using NodaTime;
using NodaTime.Text;

namespace SocialSectorHr;

/// <summary>
/// The days that the library takes: of the ISO calendar, for dates of two calendars do not compare, and so far from the ends of it that no
/// length leads out.
/// </summary>
internal static class IsoDates
{
    private const int LastYear = 9_800;

    private const string Permitted = "a date of the ISO calendar";

    private const string Countable = "a date of the ISO calendar, of the years 1 to 9800";

    /// <summary>A day that is counted from.</summary>
    public static LocalDate Iso(this LocalDate date, [CallerArgumentExpression(nameof(date))] string parameter = "") =>
        IsIso(date) && date.Year is > 0 and <= LastYear ? date : throw Refused(date, parameter, Countable);

    public static LocalDate? Iso(this LocalDate? date, [CallerArgumentExpression(nameof(date))] string parameter = "") =>
        date is { } day ? day.Iso(parameter) : null;

    /// <summary>A period whose last day may be that of the calendar: it is open.</summary>
    public static DateInterval Iso(this DateInterval period, [CallerArgumentExpression(nameof(period))] string parameter = "")
    {
        ArgumentNullException.ThrowIfNull(period, parameter);
        _ = period.Start.Iso(parameter);
        return period;
    }

    /// <summary>Periods whose days are all counted.</summary>
    public static IReadOnlyList<DateInterval> Iso(this IReadOnlyList<DateInterval> periods, string parameter)
    {
        foreach (DateInterval period in periods)
        {
            _ = period.Iso(parameter).End.Iso(parameter);
        }

        return periods;
    }

    public static YearMonth Iso(this YearMonth month, [CallerArgumentExpression(nameof(month))] string parameter = "")
    {
        _ = month.OnDayOfMonth(1).Iso(parameter);
        return month;
    }

    /// <summary>A day that is only said, shown or compared.</summary>
    public static LocalDate Said(this LocalDate date, [CallerArgumentExpression(nameof(date))] string parameter = "") =>
        IsIso(date) ? date : throw Refused(date, parameter, Permitted);

    public static LocalDate? Said(this LocalDate? date, [CallerArgumentExpression(nameof(date))] string parameter = "") =>
        date is { } day ? day.Said(parameter) : null;

    public static YearMonth Said(this YearMonth month, [CallerArgumentExpression(nameof(month))] string parameter = "")
    {
        _ = month.OnDayOfMonth(1).Said(parameter);
        return month;
    }

    private static bool IsIso(LocalDate date) => ReferenceEquals(date.Calendar, CalendarSystem.Iso);

    private static ArgumentOutOfRangeException Refused(LocalDate date, string parameter, string permitted) => Refusal.OutOfRange(
        IsIso(date) ? LocalDatePattern.Iso.Format(date) : $"{date.Year}-{date.Month}-{date.Day} ({date.Calendar.Name})",
        parameter,
        permitted);
}
