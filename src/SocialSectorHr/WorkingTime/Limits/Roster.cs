using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// The stretches of work of an employee, with their clock times (planning): what the limits, the rests and the breaks are checked on.
/// </summary>
/// <remarks>
/// A pause is the time between two stretches. The days of the roster are those it is said to cover, otherwise those from its first stretch
/// to its last: no work is done in them outside the stretches, and nothing is known outside them. Compares by value.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed partial record Roster : IMemberwise
{
    private const int MinutesADay = 24 * 60;
    private const int MinutesAWeek = 7 * MinutesADay;
    private const int DaysBeforeFirstMonday = 4; // the first day of the calendars, 1 January 1982, is a Friday

    private readonly IReadOnlyList<long> weeks; // minutes of each week, from the first one covered
    private readonly long longestDay;
    private readonly int mostDays;

    private Roster(IReadOnlyList<Shift> shifts, DateInterval period)
    {
        (Shifts, Period) = (shifts, period);
        long[] perDay = new long[period.Length];
        long firstDay = Timeline.Day(period.Start);
        foreach (Shift shift in shifts)
        {
            for (long at = shift.StartMinute; at < shift.EndMinute;)
            {
                long day = at / MinutesADay;
                long until = Math.Min(shift.EndMinute, (day + 1) * MinutesADay);
                perDay[day - firstDay] += until - at;
                at = until;
            }
        }

        long firstWeek = WeekOf(firstDay);
        long[] perWeek = new long[WeekOf(firstDay + perDay.Length - 1) - firstWeek + 1];
        int[] days = new int[perWeek.Length];
        for (int i = 0; i < perDay.Length; i++)
        {
            long week = WeekOf(firstDay + i) - firstWeek;
            perWeek[week] += perDay[i];
            days[week] += perDay[i] > 0 ? 1 : 0;
        }

        weeks = ValueList.Of(perWeek);
        longestDay = perDay.Max();
        mostDays = days.Max();
    }

    /// <summary>The stretches of work, in order.</summary>
    public IReadOnlyList<Shift> Shifts { get; }

    /// <summary>The days covered: no work is done in them outside the stretches.</summary>
    public DateInterval Period { get; }

    /// <summary>A roster of the days from its first stretch to its last.</summary>
    /// <param name="shifts">The stretches of work, one at least, in any order; they do not overlap.</param>
    /// <returns>The roster.</returns>
    /// <exception cref="ArgumentException">There is none, or two overlap.</exception>
    public static Roster Of(params IEnumerable<Shift> shifts)
    {
        IReadOnlyList<Shift> list = Ordered(shifts);
        return new(list, new(list[0].Start.Date, LastDay(list)));
    }

    /// <summary>A roster that tells of every day of a period, such as whole weeks: the rests at its ends are known.</summary>
    /// <param name="period">The days, the stretches among them.</param>
    /// <param name="shifts">The stretches of work, one at least, in any order; they do not overlap.</param>
    /// <returns>The roster.</returns>
    /// <exception cref="ArgumentException">There is none, two overlap, or one is outside the period.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day of the period is outside 1982 to 2199.</exception>
    public static Roster Over(DateInterval period, params IEnumerable<Shift> shifts)
    {
        _ = period.Iso();
        IReadOnlyList<Shift> list = Ordered(shifts);
        _ = Timeline.Day(period.End);
        return Timeline.Day(period.Start) <= Timeline.Day(list[0].Start.Date) && LastDay(list) <= period.End
            ? new(list, period)
            : throw new ArgumentException(
                $"shifts go beyond the period, {DateText.Iso(period.Start)} to {DateText.Iso(period.End)}.", nameof(shifts));
    }

    /// <summary>The hours worked in the week of a day, Monday to Sunday.</summary>
    /// <param name="date">A day of the week, 1982 to 2199.</param>
    /// <returns>The hours, zero where the roster has none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside 1982 to 2199.</exception>
    public Hours HoursInWeek(LocalDate date)
    {
        long week = WeekOf(Timeline.Day(date)) - FirstWeek;
        return week >= 0 && week < weeks.Count ? Hours.OfFraction(weeks[(int)week], 60) : Hours.Zero;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>How many stretches, from when to when.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string count = NumberText.Fixed(Shifts.Count, 0, language);
        string to = language == Language.French ? "au" : "to";
        string days = $"{DateText.Write(Shifts[0].Start.Date, language)} {to} {DateText.Write(Shifts[^1].End.Date, language)}";
        return language == Language.French ? $"{count} plage(s) de travail, {days}" : $"{count} stretch(es) of work, {days}";
    }

    private long FirstWeek => WeekOf(Timeline.Day(Period.Start));

    private static IReadOnlyList<Shift> Ordered(IEnumerable<Shift> shifts)
    {
        IReadOnlyList<Shift> list = ValueList.Of(ValueList.Required(shifts).OrderBy(static shift => shift.StartMinute));
        if (list.Count == 0)
        {
            throw new ArgumentException("shifts is empty: a roster has at least a stretch of work.", nameof(shifts));
        }

        for (int i = 1; i < list.Count; i++)
        {
            if (list[i].StartMinute < list[i - 1].EndMinute)
            {
                throw new ArgumentException($"shifts overlap: {list[i - 1]} and {list[i]}.", nameof(shifts));
            }
        }

        return list;
    }

    private static LocalDate LastDay(IReadOnlyList<Shift> shifts) => shifts[^1].End.PlusMinutes(-1).Date;

    private static long WeekOf(long day) => (day + DaysBeforeFirstMonday) / 7;

}
