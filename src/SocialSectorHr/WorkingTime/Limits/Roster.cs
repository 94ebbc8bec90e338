using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The stretches of work of an employee, with their clock times (planning): what the limits, the rests and the breaks are checked on.</summary>
/// <remarks>A pause is the time between two stretches. No work is supposed outside them. Compares by value.</remarks>
public sealed record Roster
{
    private const int MinutesADay = 24 * 60;
    private const int MinutesAWeek = 7 * MinutesADay;
    private const int DaysBeforeFirstMonday = 4; // the first day of the calendars, 1 January 1982, is a Friday

    private readonly IReadOnlyList<long> weeks; // minutes of each week, from the one of the first stretch
    private readonly long longestDay;
    private readonly int mostDays;

    private Roster(IReadOnlyList<Shift> shifts)
    {
        Shifts = shifts;
        long[] perDay = new long[((shifts[^1].EndMinute - 1) / MinutesADay) - (shifts[0].StartMinute / MinutesADay) + 1];
        long firstDay = shifts[0].StartMinute / MinutesADay;
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

    /// <summary>A roster.</summary>
    /// <param name="shifts">The stretches of work, one at least, in any order; they do not overlap.</param>
    /// <returns>The roster.</returns>
    /// <exception cref="ArgumentException">There is none, or two overlap.</exception>
    public static Roster Of(params IEnumerable<Shift> shifts)
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

        return new(list);
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
    /// <returns>The breaches; the average needs twelve weeks.</returns>
    /// <remarks>
    /// Days and weeks are those of the calendar. The daily rest is looked for in the 24 hours from each start of work: stretches less than 11 h apart may not
    /// spread over more than 13 h. Of the weekly rest, 24 h must fall in the week itself. Both are readings of the articles.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">A raised limit is above what the law allows, or the law is not known on that day.</exception>
    public WorkingTimeCheck Check(FrenchLaw law, WorkingLimitRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(law);
        LocalDate on = Shifts[0].Start.Date;
        long dailyRest = Minutes(law.On(on, WorkingLimits.DailyRest).Value);
        WorkingTimeFacts facts = new()
        {
            LongestDay = Hours.OfFraction(longestDay, 60),
            LongestWeek = Hours.OfFraction(LongestRun(1), 60),
            MostDays = mostDays,
            HighestAverage = Average(WorkingTimeFacts.AverageWeeks(on, law)),
            DailyRest = Hours.OfFraction(Math.Max(0, MinutesADay - LongestSpread(dailyRest)), 60),
            WeeklyRest = Hours.OfFraction(ShortestWeeklyRest(Minutes(law.On(on, WorkingLimits.WeeklyRest).Value) - dailyRest), 60),
            Unbroken = Hours.OfFraction(LongestUnbroken(Minutes(law.On(on, WorkingLimits.BreakLength).Value)), 60),
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

    private long FirstWeek => WeekOf(Shifts[0].StartMinute / MinutesADay);

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

    // From the start of a stretch to the end of the last one that no rest separates from it.
    private long LongestSpread(long rest)
    {
        long start = Shifts[0].StartMinute;
        long longest = 0;
        for (int i = 0; i < Shifts.Count; i++)
        {
            start = i > 0 && Shifts[i].StartMinute - Shifts[i - 1].EndMinute >= rest ? Shifts[i].StartMinute : start;
            longest = Math.Max(longest, Shifts[i].EndMinute - start);
        }

        return longest;
    }

    private long LongestUnbroken(long pause)
    {
        long work = 0;
        long longest = 0;
        for (int i = 0; i < Shifts.Count; i++)
        {
            bool rested = i > 0 && Shifts[i].StartMinute - Shifts[i - 1].EndMinute >= pause;
            work = (rested ? 0 : work) + Shifts[i].EndMinute - Shifts[i].StartMinute;
            longest = Math.Max(longest, work);
        }

        return longest;
    }

    // Of each week the longest rest that has so much of itself in the week; then the shortest of these.
    private long ShortestWeeklyRest(long inside)
    {
        long shortest = long.MaxValue;
        int at = 0;
        for (int week = 0; week < weeks.Count; week++)
        {
            long start = ((FirstWeek + week) * 7 - DaysBeforeFirstMonday) * MinutesADay;
            while (at < Shifts.Count && RestEnd(at) <= start)
            {
                at++;
            }

            long longest = 0;
            for (int i = at; i <= Shifts.Count && RestStart(i) < start + MinutesAWeek; i++)
            {
                long within = Math.Min(RestEnd(i), start + MinutesAWeek) - Math.Max(RestStart(i), start);
                longest = within >= inside ? Math.Max(longest, RestEnd(i) - RestStart(i)) : longest;
            }

            shortest = Math.Min(shortest, longest);
        }

        return shortest;
    }

    // The rest before a stretch; nothing is known before the first and after the last, where a week of rest is supposed.
    private long RestStart(int i) => i == 0 ? Shifts[0].StartMinute - MinutesAWeek : Shifts[i - 1].EndMinute;

    private long RestEnd(int i) => i == Shifts.Count ? Shifts[^1].EndMinute + MinutesAWeek : Shifts[i].StartMinute;
}
