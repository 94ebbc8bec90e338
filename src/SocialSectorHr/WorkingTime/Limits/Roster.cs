using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The stretches of work of an employee, with their clock times (planning): what the limits, the rests and the breaks are checked on.</summary>
/// <remarks>
/// A pause is the time between two stretches. The days of the roster are those it is said to cover, otherwise those from its first stretch to its last: no work
/// is done in them outside the stretches, and nothing is known outside them. Compares by value.
/// </remarks>
public sealed record Roster
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
        ArgumentNullException.ThrowIfNull(period);
        IReadOnlyList<Shift> list = Ordered(shifts);
        _ = Timeline.Day(period.End);
        return Timeline.Day(period.Start) <= Timeline.Day(list[0].Start.Date) && LastDay(list) <= period.End
            ? new(list, period)
            : throw new ArgumentException($"shifts go beyond the period, {DateText.Iso(period.Start)} to {DateText.Iso(period.End)}.", nameof(shifts));
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

    /// <summary>Whether the roster keeps within the limits of the law: durations, days, rests and breaks.</summary>
    /// <param name="law">The law, read on the first day.</param>
    /// <param name="rules">What an agreement or an authorisation raises.</param>
    /// <returns>The breaches; the average needs twelve weeks, the weekly rest weeks known to their end, see <see cref="Over"/>.</returns>
    /// <remarks>
    /// Days and weeks are those of the calendar. The daily rest is the longest one in the 24 hours from each start of work: stretches less than 11 h apart may
    /// not spread over more than 13 h. Of the weekly rest, 24 h must fall in the week itself. A break of 20 minutes in a row must have come once the work of a
    /// day reaches six hours, in one go or not; that day is the 24 hours from a start that follows the daily rest. All three are readings of the articles.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">A raised limit is above what the law allows, or the law is not known on that day.</exception>
    public WorkingTimeCheck Check(FrenchLaw law, WorkingLimitRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(law);
        LocalDate on = Shifts[0].Start.Date;
        long dailyRest = Minutes(law.On(on, WorkingLimits.DailyRest).Value);
        (long beforeBreak, bool lacks) = BeforeBreak(
            Minutes(law.On(on, WorkingLimits.BreakAfter).Value), Minutes(law.On(on, WorkingLimits.BreakLength).Value), dailyRest);
        WorkingTimeFacts facts = new()
        {
            LongestDay = Hours.OfFraction(longestDay, 60),
            LongestWeek = Hours.OfFraction(LongestRun(1), 60),
            MostDays = mostDays,
            HighestAverage = Average(WorkingTimeFacts.AverageWeeks(on, law)),
            HasTimes = true,
            DailyRest = Hours.OfFraction(ShortestDailyRest(), 60),
            WeeklyRest = WeeklyRest(Minutes(law.On(on, WorkingLimits.WeeklyRest).Value), dailyRest) is { } rest ? Hours.OfFraction(rest, 60) : null,
            BeforeBreak = Hours.OfFraction(beforeBreak, 60),
            LacksBreak = lacks,
        };
        return WorkingTimeCheck.Of(facts, on, law, rules);
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
        string days = $"{DateText.Iso(Shifts[0].Start.Date)} {(language == Language.French ? "au" : "to")} {DateText.Iso(Shifts[^1].End.Date)}";
        return language == Language.French ? $"{count} plage(s) de travail, {days}" : $"{count} stretch(es) of work, {days}";
    }

    private long FirstWeek => WeekOf(Timeline.Day(Period.Start));

    private static IReadOnlyList<Shift> Ordered(IEnumerable<Shift> shifts)
    {
        IReadOnlyList<Shift> list = ValueList.Of(shifts.OrderBy(static shift => shift.StartMinute));
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

    private static long Minutes(Hours hours) => (long)(hours.Exact * 60).Floor();

    private Hours? Average(int length) => weeks.Count < length ? null : Hours.OfFraction(LongestRun(length), 60 * length);

    // The most minutes of so many consecutive weeks.
    private long LongestRun(int length)
    {
        long longest = 0;
        long run = 0;
        for (int i = 0; i < weeks.Count; i++)
        {
            run += weeks[i] - (i >= length ? weeks[i - length] : 0);
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    // Of the 24 hours from each start of work the longest rest; then the shortest of these.
    private long ShortestDailyRest()
    {
        long shortest = MinutesADay;
        for (int i = 0; i < Shifts.Count; i++)
        {
            if (i > 0 && Shifts[i].StartMinute == Shifts[i - 1].EndMinute)
            {
                continue;
            }

            long until = Shifts[i].StartMinute + MinutesADay;
            long longest = 0;
            for (int j = i; j < Shifts.Count && Shifts[j].EndMinute < until; j++)
            {
                long next = j + 1 < Shifts.Count ? Math.Min(until, Shifts[j + 1].StartMinute) : until;
                longest = Math.Max(longest, next - Shifts[j].EndMinute);
            }

            shortest = Math.Min(shortest, longest);
        }

        return shortest;
    }

    // The most work of a day before its first break, and whether a break has not come by then where that work reaches so much.
    private (long Most, bool Lacks) BeforeBreak(long after, long pause, long rest)
    {
        long start = Shifts[0].StartMinute;
        long work = 0;
        long most = 0;
        bool paused = false;
        bool lacks = false;
        for (int i = 0; i < Shifts.Count; i++)
        {
            long gap = i > 0 ? Shifts[i].StartMinute - Shifts[i - 1].EndMinute : 0;
            if (gap >= rest || (gap >= pause && Shifts[i].StartMinute >= start + MinutesADay))
            {
                lacks |= !paused && work >= after;
                (start, work, paused) = (Shifts[i].StartMinute, 0, false);
            }

            paused |= work > 0 && gap >= pause;
            work += paused ? 0 : Shifts[i].EndMinute - Shifts[i].StartMinute;
            most = Math.Max(most, work);
            lacks |= work > after;
        }

        return (most, lacks || (!paused && work >= after));
    }

    // The shortest weekly rest: too short whatever is done outside the roster, or long enough without it; null where that decides.
    private long? WeeklyRest(long needed, long daily)
    {
        long best = ShortestWeeklyRest(needed - daily, MinutesAWeek);
        long known = ShortestWeeklyRest(needed - daily, 0);
        return best < needed ? best : known < needed ? null : known;
    }

    // Of each week the longest rest that has so much of itself in the week; then the shortest of these.
    private long ShortestWeeklyRest(long inside, long around)
    {
        long shortest = long.MaxValue;
        int at = 0;
        for (int week = 0; week < weeks.Count; week++)
        {
            long start = ((FirstWeek + week) * 7 - DaysBeforeFirstMonday) * MinutesADay;
            while (at < Shifts.Count && RestEnd(at, around) <= start)
            {
                at++;
            }

            long longest = 0;
            for (int i = at; i <= Shifts.Count && RestStart(i, around) < start + MinutesAWeek; i++)
            {
                long within = Math.Min(RestEnd(i, around), start + MinutesAWeek) - Math.Max(RestStart(i, around), start);
                longest = within >= inside ? Math.Max(longest, RestEnd(i, around) - RestStart(i, around)) : longest;
            }

            shortest = Math.Min(shortest, longest);
        }

        return shortest;
    }

    // The rest before a stretch; before the first and after the last it is that of the roster's days, and so much more where that is supposed.
    private long RestStart(int i, long around) => i == 0 ? ((long)Timeline.Day(Period.Start) * MinutesADay) - around : Shifts[i - 1].EndMinute;

    private long RestEnd(int i, long around) => i == Shifts.Count ? ((long)(Timeline.Day(Period.End) + 1) * MinutesADay) + around : Shifts[i].StartMinute;
}
