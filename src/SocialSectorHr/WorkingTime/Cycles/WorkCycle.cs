using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// Weeks that come round in the same order (cycle, roulement): a nine-day fortnight, one Saturday in three; or one week, always the same.
/// </summary>
/// <remarks>
/// It is tied to the calendar by a first week. Dates are those of the calendars, 1982 to 2199. Immutable and thread-safe; compares by
/// value. A cycle of several weeks is an arrangement of working time over more than a week (C. trav. L3121-41 to L3121-47).
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed partial record WorkCycle : IMemberwise
{
    private const int MostWeeks = 156;
    private const int AnyMonday = 3; // 4 January 1982

    private readonly int origin;
    private readonly IReadOnlyList<Fraction> hoursBefore; // of the first n days of the cycle
    private readonly IReadOnlyList<int> daysBefore;

    private WorkCycle(int origin, IReadOnlyList<WeekPattern> weeks)
    {
        Fraction hours = 0;
        int days = 0;
        List<Fraction> hoursUpTo = [hours];
        List<int> daysUpTo = [days];
        foreach (WeekPattern week in weeks)
        {
            for (IsoDayOfWeek day = IsoDayOfWeek.Monday; day <= IsoDayOfWeek.Sunday; day++)
            {
                hours += week[day].Exact;
                days += week[day] > Hours.Zero ? 1 : 0;
                hoursUpTo.Add(hours);
                daysUpTo.Add(days);
            }

            Weekdays |= week.Weekdays;
        }

        if (days == 0)
        {
            throw new ArgumentException("weeks have no hours at all: a cycle has at least a day of work.", nameof(weeks));
        }

        this.origin = origin;
        Weeks = weeks;
        hoursBefore = ValueList.Of(hoursUpTo);
        daysBefore = ValueList.Of(daysUpTo);
    }

    /// <summary>The weeks, in order.</summary>
    public IReadOnlyList<WeekPattern> Weeks { get; }

    /// <summary>The Monday of a first week; any Monday where there is one week only.</summary>
    public LocalDate FirstWeek => Timeline.Date(origin);

    /// <summary>The days of the week that have hours in one week at least.</summary>
    public Weekdays Weekdays { get; }

    /// <summary>Hours of the average week, exact.</summary>
    public Hours AverageWeek => Hours.FromExact(hoursBefore[^1] / Weeks.Count);

    /// <summary>Hours of an average month, 52/12 average weeks, exact (C. trav. L3242-1).</summary>
    public Hours MonthlyHours => Hours.FromExact(hoursBefore[^1] * 52 / (12 * Weeks.Count));

    /// <summary>Hours paid in a year, 52 average weeks, leave and holidays included.</summary>
    public Hours YearlyPaidHours => Hours.FromExact(hoursBefore[^1] * 52 / Weeks.Count);

    /// <summary>The days worked in an average week, exact: 4.5 in a nine-day fortnight.</summary>
    public Days DaysPerWeek => Days.OfFraction(daysBefore[^1], Weeks.Count);

    private int Length => 7 * Weeks.Count;

    /// <summary>The same week all the year round.</summary>
    /// <param name="week">The week.</param>
    /// <returns>The cycle.</returns>
    /// <exception cref="ArgumentException">The week has no hours.</exception>
    public static WorkCycle Of(WeekPattern week)
    {
        ArgumentNullException.ThrowIfNull(week);
        return new(AnyMonday, ValueList.Of([week]));
    }

    /// <summary>The same week of equal days all the year round.</summary>
    /// <param name="week">The schedule.</param>
    /// <returns>The cycle.</returns>
    public static WorkCycle Of(WeeklySchedule week) => Of(WeekPattern.Of(week));

    /// <summary>Several weeks in turn.</summary>
    /// <param name="firstWeek">A day of a first week, 1982-01-04 to 2199-12-31: the cycle is continued before and after.</param>
    /// <param name="weeks">The weeks in order, 1 to 156: three years is the longest period of reference (C. trav. L3121-44).</param>
    /// <returns>The cycle.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside the calendars, or there are too few or too many weeks.</exception>
    /// <exception cref="ArgumentException">No week has hours.</exception>
    public static WorkCycle Of(LocalDate firstWeek, params IEnumerable<WeekPattern> weeks)
    {
        IReadOnlyList<WeekPattern> list = ValueList.Required(weeks);
        if (list.Count is 0 or > MostWeeks)
        {
            throw Refusal.OutOfRange(list.Count, nameof(weeks), $"1 to {MostWeeks} weeks, three years at most (C. trav. L3121-44)");
        }

        int day = Timeline.Day(firstWeek);
        return day < AnyMonday
            ? throw Refusal.OutOfRange(firstWeek, nameof(firstWeek), "on or after 1982-01-04, the first Monday of the calendars")
            : new(list.Count == 1 ? AnyMonday : day - (day - AnyMonday) % 7, list);
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The week, or the number of weeks and their average.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        if (Weeks.Count == 1)
        {
            return Weeks[0].ToString(language);
        }

        string count = NumberText.Fixed(Weeks.Count, 0, language);
        return language == Language.French
            ? $"cycle de {count} semaines, {AverageWeek.ToString(language)} en moyenne"
            : $"cycle of {count} weeks, {AverageWeek.ToString(language)} on average";
    }
}
