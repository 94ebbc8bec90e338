using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// A length of time that gives paid leave, counted in one way (temps d'acquisition): months, weeks, calendar days or days of work.
/// </summary>
/// <remarks>
/// Four weeks, or 24 days of work of a week of six days, are worth a month (C. trav. L3141-4). Exact. <c>default</c> is no time.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly record struct AccrualTime : IMemberwise
{
    private readonly Fraction count;
    private readonly Fraction daysPerWeek;

    private AccrualTime(AccrualMethod method, Fraction count, Fraction daysPerWeek)
    {
        (Method, this.count, this.daysPerWeek) = (method, count, daysPerWeek);
    }

    /// <summary>How it is counted.</summary>
    public AccrualMethod Method { get; }

    /// <summary>The time in months, by the equivalence of its count.</summary>
    public Months Months => Months.FromExact(count / Divisor);

    /// <summary>The time in weeks of which four are worth a month.</summary>
    public Weeks Weeks => Weeks.FromExact(Months.Exact * 4);

    /// <summary>The days counted: calendar days or days of work; null for a time counted in months.</summary>
    public Days? Days => Method == AccrualMethod.CalendarMonths ? null : SocialSectorHr.Days.FromExact(count);

    internal Fraction Count => count;

    internal Fraction Divisor => Method switch
    {
        AccrualMethod.FourWeekPeriods => 28,
        AccrualMethod.WorkingDays => 4 * daysPerWeek,
        _ => 1,
    };

    /// <summary>A time in calendar months.</summary>
    /// <param name="months">The months; zero or more, not always whole.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The months are negative.</exception>
    public static AccrualTime OfMonths(Months months) => months < Months.Zero
        ? throw Refusal.OutOfRange(months, nameof(months), "zero or more")
        : new(AccrualMethod.CalendarMonths, months.Exact, 0);

    /// <summary>A time in weeks, seven calendar days each.</summary>
    /// <param name="weeks">The weeks; zero or more.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The weeks are negative.</exception>
    public static AccrualTime OfWeeks(Weeks weeks) => weeks < Weeks.Zero
        ? throw Refusal.OutOfRange(weeks, nameof(weeks), "zero or more")
        : new(AccrualMethod.FourWeekPeriods, weeks.Exact * 7, 0);

    /// <summary>A time in calendar days.</summary>
    /// <param name="days">The days; zero or more.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative.</exception>
    public static AccrualTime OfCalendarDays(Days days) => days < SocialSectorHr.Days.Zero
        ? throw Refusal.OutOfRange(days, nameof(days), "zero or more")
        : new(AccrualMethod.FourWeekPeriods, days.Exact, 0);

    /// <summary>
    /// A time in days of work: every day of the schedule, holidays, leave and rest days of an arrangement of working time included.
    /// </summary>
    /// <param name="days">The days; zero or more.</param>
    /// <param name="daysPerWeek">The days of work of a full week; more than 0, at most 7: 5, or 5.5.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative, or the week is not more than 0 and at most 7 days.</exception>
    public static AccrualTime OfWorkingDays(Days days, Days daysPerWeek)
    {
        if (days < SocialSectorHr.Days.Zero)
        {
            throw Refusal.OutOfRange(days, nameof(days), "zero or more");
        }

        return daysPerWeek <= SocialSectorHr.Days.Zero || daysPerWeek > SocialSectorHr.Days.Of(7)
            ? throw Refusal.OutOfRange(daysPerWeek, nameof(daysPerWeek), "more than 0 and at most 7 days a week")
            : new(AccrualMethod.WorkingDays, days.Exact, daysPerWeek.Exact);
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The count and how it was counted.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Value.ToString(language)} ({Method.Label().ToString(language)})";

    internal static AccrualTime Of(AccrualMethod method, Fraction count, int daysPerWeek) => new(method, count, daysPerWeek);

    internal FigureValue Value => Days is { } days ? days : Months;
}
