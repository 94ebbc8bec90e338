namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>
/// A roster written out in slots of five minutes, from two weeks before its first Monday to two weeks after its last Sunday.
/// </summary>
internal sealed class NaiveRoster
{
    private const int Hour = 12;
    private const int Day = 24 * Hour;
    private const int Week = 7 * Day;

    private readonly bool[] works;
    private readonly LocalDateTime start;

    public NaiveRoster(Roster roster)
    {
        LocalDate first = roster.Shifts[0].Start.Date;
        start = first.PlusDays(1 - (int)first.DayOfWeek - 14).AtMidnight();
        int days = Period.DaysBetween(start.Date, roster.Shifts[^1].End.PlusMinutes(-1).Date) + 1;
        works = new bool[((days + 6) / 7 * Week) + (2 * Week)];
        foreach (Shift shift in roster.Shifts)
        {
            int at = Slot(shift.Start, start);
            works.AsSpan(at, Slot(shift.End, start) - at).Fill(true);
        }
    }

    public Fraction LongestDay => Fraction.Of(works.Chunk(Day).Max(static day => day.Count(static slot => slot)), Hour);

    public Fraction LongestWeek => Fraction.Of(Weeks.Max(), Hour);

    public Fraction FirstWeek => Fraction.Of(Weeks[0], Hour);

    public int MostDays =>
        works.Chunk(Week).Max(static week => week.Chunk(Day).Count(static day => Array.Exists(day, static slot => slot)));

    public Fraction? HighestAverage => Weeks.Length < 12
        ? null
        : Fraction.Of(Enumerable.Range(0, Weeks.Length - 11).Max(week => Weeks.Skip(week).Take(12).Sum()), 12 * Hour);

    /// <summary>Some start of work is not followed, within 24 hours, by 11 hours in a row without work.</summary>
    public bool LacksDailyRest => Enumerable.Range(1, works.Length - 1 - Day)
        .Any(at => works[at] && !works[at - 1] && !HasRest(works.AsSpan(at, Day), 11 * Hour));

    /// <summary>Some week has no rest of 35 hours with 24 of them in it.</summary>
    public bool LacksWeeklyRest => Enumerable.Range(2, Weeks.Length).Any(week => !Rests.Exists(rest =>
        rest.End - rest.Start >= 35 * Hour && Math.Min(rest.End, (week + 1) * Week) - Math.Max(rest.Start, week * Week) >= 24 * Hour));

    /// <summary>Some week has such a rest only by what is done outside the days of the roster.</summary>
    public bool LeavesWeeklyRestOpen(DateInterval known)
    {
        int from = Slot(known.Start.AtMidnight(), start);
        int to = Slot(known.End.PlusDays(1).AtMidnight(), start);
        IEnumerable<(int Start, int End)> rests = Rests.Select(rest => (Math.Max(rest.Start, from), Math.Min(rest.End, to)));
        return !LacksWeeklyRest && Enumerable.Range(2, Weeks.Length).Any(week => !rests.Any(rest =>
            rest.End - rest.Start >= 35 * Hour && Math.Min(rest.End, (week + 1) * Week) - Math.Max(rest.Start, week * Week) >= 24 * Hour));
    }

    /// <summary>
    /// The shortest, of the 24 hours from each start of work, of the longest rest in them, work being done without end after the days
    /// known.
    /// </summary>
    public Fraction DailyRestIn(DateInterval known)
    {
        bool[] supposed = [.. works];
        supposed.AsSpan(Slot(known.End.PlusDays(1).AtMidnight(), start)).Fill(true);
        return Fraction.Of(
            Enumerable.Range(1, works.Length - 1 - Day).Where(at => works[at] && !works[at - 1])
                .Min(at => LongestRest(supposed.AsSpan(at, Day))), Hour);
    }

    /// <summary>
    /// The work of a day, the 24 hours from a start after 11 hours of rest, reaches six hours and no pause of 20 minutes has begun by then.
    /// </summary>
    public bool LacksBreak
    {
        get
        {
            for (int first = Next(0); first < works.Length;)
            {
                int end = first + 1;
                int pause = 0;
                while (pause < 11 * Hour && !(works[end] && pause >= 4 && end - first >= Day))
                {
                    pause = works[end] ? 0 : pause + 1;
                    end++;
                }

                if (LacksBreakIn(works.AsSpan(first, end - first)))
                {
                    return true;
                }

                first = Next(end);
            }

            return false;
        }
    }

    // The weeks of the roster, without the two before and the two after.
    private int[] Weeks => [.. works.Chunk(Week).Select(static week => week.Count(static slot => slot)).Skip(2).SkipLast(2)];

    private List<(int Start, int End)> Rests
    {
        get
        {
            List<(int Start, int End)> rests = [];
            int begin = 0;
            for (int at = 1; at <= works.Length; at++)
            {
                bool ends = at == works.Length || works[at];
                if (ends && !works[at - 1])
                {
                    rests.Add((begin, at));
                }

                begin = at < works.Length && works[at] ? at + 1 : begin;
            }

            return rests;
        }
    }

    private static bool HasRest(ReadOnlySpan<bool> slots, int length) => LongestRest(slots) >= length;

    private static int LongestRest(ReadOnlySpan<bool> slots)
    {
        int rest = 0;
        int longest = 0;
        foreach (bool slot in slots)
        {
            rest = slot ? 0 : rest + 1;
            longest = Math.Max(longest, rest);
        }

        return longest;
    }

    // A pause after which the day goes on; or none, and six hours reached.
    private static bool LacksBreakIn(ReadOnlySpan<bool> day)
    {
        int work = 0;
        int pause = 0;
        foreach (bool slot in day[..(day.LastIndexOf(true) + 1)])
        {
            pause = slot ? 0 : pause + 1;
            work += slot ? 1 : 0;
            if (pause >= 4)
            {
                return work > 6 * Hour;
            }
        }

        return work >= 6 * Hour;
    }

    private int Next(int from)
    {
        int at = Array.IndexOf(works, true, from);
        return at < 0 ? works.Length : at;
    }

    private static int Slot(LocalDateTime at, LocalDateTime from) => (int)(Period.Between(from, at, PeriodUnits.Minutes).Minutes / 5);
}
