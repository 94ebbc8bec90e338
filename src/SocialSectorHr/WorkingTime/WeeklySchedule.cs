using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The hours of a full week of work and its days, all of the same length (horaire hebdomadaire).</summary>
/// <remarks>39 h Monday to Friday unless said otherwise in days. Exact: 39 h are 7.8 h a day, nothing is rounded.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed partial record WeeklySchedule : IMemberwise
{
    private WeeklySchedule(Hours weeklyHours, Weekdays weekdays, Hours? perDay)
    {
        if (weekdays is <= Weekdays.None or >= Weekdays.EveryDay)
        {
            throw Refusal.OutOfRange(weekdays, nameof(weekdays), "one to six days of Monday to Sunday (C. trav. L3132-1)");
        }

        if (weeklyHours <= Hours.Zero || weeklyHours > Hours.Of(60) || weeklyHours > Hours.Of(24 * weekdays.Number()))
        {
            throw Refused(weeklyHours, weekdays.Number(), perDay);
        }

        WeeklyHours = weeklyHours;
        Weekdays = weekdays;
        HoursPerDay = Hours.FromExact(weeklyHours.Exact / weekdays.Number());
    }

    /// <summary>Hours of a full week, exact.</summary>
    public Hours WeeklyHours { get; }

    /// <summary>The days worked.</summary>
    public Weekdays Weekdays { get; }

    /// <summary>How many days are worked a week, 1 to 6.</summary>
    public int DaysPerWeek => Weekdays.Number();

    /// <summary>Hours of a day, exact: 39/5.</summary>
    public Hours HoursPerDay { get; }

    /// <summary>Hours of an average month, 52/12 weeks, exact: 169 h for 39 h, 455/3 for 35 h (C. trav. L3242-1).</summary>
    public Hours MonthlyHours => Hours.FromExact(WeeklyHours.Exact * 52 / 12);

    /// <summary>Hours paid in a year, 52 weeks, leave and holidays included: 2028 h for 39 h.</summary>
    public Hours YearlyPaidHours => WeeklyHours * 52;

    /// <summary>A week of so many hours.</summary>
    /// <param name="weeklyHours">Hours of the week; more than 0 h and at most 60 h, and at most 24 h a day.</param>
    /// <param name="weekdays">The days worked, one to six, equally long.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The hours or the days cannot make a week of work (C. trav. L3121-21, L3132-1).
    /// </exception>
    public static WeeklySchedule Of(Hours weeklyHours, Weekdays weekdays = Weekdays.MondayToFriday) => new(weeklyHours, weekdays, null);

    /// <summary>A week of days of so many hours: some agreements round the day, 7.84 h for 39 h 10.</summary>
    /// <param name="hoursPerDay">Hours of each day; more than 0 h and at most 24 h, and at most 60 h a week: 12 h over five days.</param>
    /// <param name="weekdays">The days worked, one to six.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The hours or the days cannot make a week of work (C. trav. L3121-21, L3132-1).
    /// </exception>
    public static WeeklySchedule PerDay(Hours hoursPerDay, Weekdays weekdays = Weekdays.MondayToFriday) =>
        new(hoursPerDay * weekdays.Number(), weekdays, hoursPerDay);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The hours and the days: <c>39 h a week, Monday to Friday</c>.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        $"{WeeklyHours.ToString(language)} {(language == Language.French ? "par semaine" : "a week")}, {Weekdays.Label(language)}";

    // In the unit given: hours of the week, or of each of its days.
    private static ArgumentOutOfRangeException Refused(Hours weeklyHours, int days, Hours? perDay)
    {
        const string Highest = "the highest week that can be authorised (C. trav. L3121-21)";
        int most = Math.Min(60, 24 * days);
        return perDay is { } hoursPerDay
            ? Refusal.OutOfRange(
                hoursPerDay,
                nameof(hoursPerDay),
                $"more than 0 h and at most {Hours.OfFraction(most, days)} a day over {days} day(s)"
                    + (most == 60 ? $", 60 h a week: {Highest}" : string.Empty))
            : Refusal.OutOfRange(
                weeklyHours,
                nameof(weeklyHours),
                $"more than 0 h and at most {most} h a week, {(most == 60 ? Highest : $"24 h a day over {days} day(s)")}");
    }

    /// <summary>A calendar counts the days of this schedule only if it is open on the same days of the week.</summary>
    internal WorkCalendar Check(WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return calendar.Weekdays == Weekdays
            ? calendar
            : throw new ArgumentException(
                $"calendar is open {calendar.Weekdays.Label(Language.English)}: "
                    + $"it must be open on the days of the schedule, {Weekdays.Label(Language.English)}; "
                    + $"use calendar.{nameof(WorkCalendar.Working)}(schedule.{nameof(Weekdays)}).",
                nameof(calendar));
    }
}
