namespace SocialSectorHr;

// What the limits look at: the longest times of work, the shortest rests.
public sealed partial record Roster
{
    internal Hours LongestDay => Hours.OfFraction(longestDay, 60);

    internal Hours LongestWeek => Hours.OfFraction(LongestRun(1), 60);

    internal int MostDaysAWeek => mostDays;

    /// <summary>
    /// Of the 24 hours from each start of work the longest rest; then the shortest of these: too short whatever is done outside the roster,
    /// or long enough without it; null where that decides.
    /// </summary>
    internal Hours? ShortestDailyRest(Hours daily)
    {
        long needed = Minutes(daily);
        long best = ShortestRestOfADay(long.MaxValue);
        long known = ShortestRestOfADay((Timeline.Day(Period.End) + 1L) * MinutesADay);
        return best < needed ? Hours.OfFraction(best, 60)
            : known < needed ? null
            : Hours.OfFraction(known, 60);
    }

    /// <summary>The highest average of so many consecutive weeks; null where there are fewer.</summary>
    internal Hours? HighestAverage(int length) => weeks.Count < length ? null : Hours.OfFraction(LongestRun(length), 60 * length);

    /// <summary>
    /// The shortest weekly rest: too short whatever is done outside the roster, or long enough without it; null where that decides.
    /// </summary>
    internal Hours? ShortestWeeklyRest(Hours weekly, Hours daily)
    {
        long needed = Minutes(weekly);
        long inside = needed - Minutes(daily);
        long best = ShortestWeeklyRest(inside, MinutesAWeek);
        long known = ShortestWeeklyRest(inside, 0);
        return best < needed ? Hours.OfFraction(best, 60)
            : known < needed ? null
            : Hours.OfFraction(known, 60);
    }

    /// <summary>
    /// The most work of a day before its first break, and whether a break has not come by then where that work reaches so much.
    /// </summary>
    internal (Hours Most, bool Lacks) BeforeBreak(Hours after, Hours pause, Hours dailyRest)
    {
        (long most, bool lacks) = BeforeBreak(Minutes(after), Minutes(pause), Minutes(dailyRest));
        return (Hours.OfFraction(most, 60), lacks);
    }

    private static long Minutes(Hours hours) => (long)(hours.Exact * 60).Floor();

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

    // outside: from when on nothing is known.
    private long ShortestRestOfADay(long outside)
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
                long next = j + 1 < Shifts.Count ? Math.Min(until, Shifts[j + 1].StartMinute) : Math.Min(until, outside);
                longest = Math.Max(longest, next - Shifts[j].EndMinute);
            }

            shortest = Math.Min(shortest, longest);
        }

        return shortest;
    }

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

    // The rest before a stretch; before the first and after the last it is that of the roster's days, and so much more where supposed.
    private long RestStart(int i, long around) => i == 0
        ? ((long)Timeline.Day(Period.Start) * MinutesADay) - around
        : Shifts[i - 1].EndMinute;

    private long RestEnd(int i, long around) => i == Shifts.Count
        ? ((long)(Timeline.Day(Period.End) + 1) * MinutesADay) + around
        : Shifts[i].StartMinute;
}
