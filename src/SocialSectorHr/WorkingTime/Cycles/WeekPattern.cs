using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// A week whose days may differ (semaine type): four days of 9 h, a Friday afternoon off, a week without work in a cycle.
/// </summary>
/// <remarks>
/// What is physically possible is accepted, up to 24 h a day: <see cref="WorkCycle"/> says what the law forbids. Compares by value.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record WeekPattern : IMemberwise
{
    private readonly IReadOnlyList<Hours> days;

    private WeekPattern(Hours[] days)
    {
        Fraction total = 0;
        for (int day = 0; day < days.Length; day++)
        {
            Hours hours = days[day];
            if (hours < Hours.Zero || hours > Hours.Of(24))
            {
                throw Refusal.OutOfRange(hours, nameof(days), $"between 0 and 24 h on {((IsoDayOfWeek)(day + 1)).Name().English}");
            }

            total += hours.Exact;
            Weekdays |= hours > Hours.Zero ? WeekdaySet.Only((IsoDayOfWeek)(day + 1)) : Weekdays.None;
        }

        this.days = ValueList.Of(days);
        WeeklyHours = Hours.FromExact(total);
    }

    /// <summary>Hours of the week, exact.</summary>
    public Hours WeeklyHours { get; }

    /// <summary>The days that have hours.</summary>
    public Weekdays Weekdays { get; }

    /// <summary>How many days have hours, 0 to 7.</summary>
    public int DaysPerWeek => Weekdays.Number();

    /// <summary>The longest day.</summary>
    public Hours LongestDay
    {
        get
        {
            Hours longest = Hours.Zero;
            for (int day = 0; day < days.Count; day++)
            {
                longest = days[day] > longest ? days[day] : longest;
            }

            return longest;
        }
    }

    /// <summary>The hours of a day of the week.</summary>
    /// <param name="day">Monday to Sunday.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not a day of the week.</exception>
    public Hours this[IsoDayOfWeek day] => days[Index(day)];

    /// <summary>A week, day after day from Monday; the days not given have no hours.</summary>
    /// <param name="fromMonday">One to seven days, 0 to 24 h each.</param>
    /// <returns>The week.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A day has less than 0 or more than 24 h, or there are not one to seven days.
    /// </exception>
    public static WeekPattern Of(params ReadOnlySpan<Hours> fromMonday)
    {
        if (fromMonday.Length is 0 or > 7)
        {
            throw Refusal.OutOfRange(fromMonday.Length, nameof(fromMonday), "one to seven days, from Monday");
        }

        Hours[] week = new Hours[7];
        fromMonday.CopyTo(week);
        return new(week);
    }

    /// <summary>A week of equal days.</summary>
    /// <param name="week">The schedule.</param>
    /// <returns>The week.</returns>
    public static WeekPattern Of(WeeklySchedule week)
    {
        ArgumentNullException.ThrowIfNull(week);
        Hours[] pattern = new Hours[7];
        for (int day = 0; day < pattern.Length; day++)
        {
            pattern[day] = week.Weekdays.Includes((IsoDayOfWeek)(day + 1)) ? week.HoursPerDay : Hours.Zero;
        }

        return new(pattern);
    }

    /// <summary>The same week with other hours on one day: a Friday afternoon off.</summary>
    /// <param name="day">The day.</param>
    /// <param name="hours">Its hours, 0 to 24.</param>
    /// <returns>The changed week.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Not a day of the week, or hours no day has.</exception>
    public WeekPattern With(IsoDayOfWeek day, Hours hours)
    {
        Hours[] changed = [.. days];
        changed[Index(day)] = hours;
        return new(changed);
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The hours and the days: <c>36 h a week, Monday to Thursday</c>.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        return Weekdays == Weekdays.None
            ? (french ? "semaine non travaillée" : "week without work")
            : $"{WeeklyHours.ToString(language)} {(french ? "par semaine" : "a week")}, {Weekdays.Label(language)}";
    }

    private static int Index(IsoDayOfWeek day) => day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
        ? (int)day - 1
        : throw Refusal.OutOfRange(day, nameof(day), "Monday to Sunday");
}
