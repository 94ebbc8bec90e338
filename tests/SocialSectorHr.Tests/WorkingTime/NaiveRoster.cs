namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>A roster written out in slots of five minutes, from two weeks before its first Monday to two weeks after its last Sunday.</summary>
internal sealed class NaiveRoster
{
    private const int Hour = 12;
    private const int Day = 24 * Hour;
    private const int Week = 7 * Day;

    private readonly bool[] works;

    public NaiveRoster(Roster roster)
    {
        LocalDate first = roster.Shifts[0].Start.Date;
        LocalDateTime start = first.PlusDays(1 - (int)first.DayOfWeek - 14).AtMidnight();
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

    public int MostDays => works.Chunk(Week).Max(static week => week.Chunk(Day).Count(static day => Array.Exists(day, static slot => slot)));

    public Fraction? HighestAverage => Weeks.Length < 12
        ? null
        : Fraction.Of(Enumerable.Range(0, Weeks.Length - 11).Max(week => Weeks.Skip(week).Take(12).Sum()), 12 * Hour);

    /// <summary>Some start of work is not followed, within 24 hours, by 11 hours in a row without work.</summary>
    public bool LacksDailyRest => Enumerable.Range(1, works.Length - 1 - Day)
        .Any(at => works[at] && !works[at - 1] && !HasRest(works.AsSpan(at, Day), 11 * Hour));

    /// <summary>Some week has no rest of 35 hours with 24 of them in it.</summary>
    public bool LacksWeeklyRest => Enumerable.Range(2, Weeks.Length).Any(week => !Rests.Exists(rest =>
        rest.End - rest.Start >= 35 * Hour && Math.Min(rest.End, (week + 1) * Week) - Math.Max(rest.Start, week * Week) >= 24 * Hour));

    /// <summary>Six hours of work, pauses under 20 minutes left out, are not broken by one of 20.</summary>
    public bool LacksBreak
    {
        get
        {
            int work = 0;
            int pause = 0;
            foreach (bool slot in works)
            {
                pause = slot ? 0 : pause + 1;
                work = pause >= 4 ? 0 : work + (slot ? 1 : 0);
                if (work >= 6 * Hour)
                {
                    return true;
                }
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
            int start = 0;
            for (int at = 1; at <= works.Length; at++)
            {
                bool ends = at == works.Length || works[at];
                if (ends && !works[at - 1])
                {
                    rests.Add((start, at));
                }

                start = at < works.Length && works[at] ? at + 1 : start;
            }

            return rests;
        }
    }

    private static bool HasRest(ReadOnlySpan<bool> slots, int length)
    {
        int rest = 0;
        foreach (bool slot in slots)
        {
            rest = slot ? 0 : rest + 1;
            if (rest >= length)
            {
                return true;
            }
        }

        return false;
    }

    private static int Slot(LocalDateTime at, LocalDateTime start) => (int)(Period.Between(start, at, PeriodUnits.Minutes).Minutes / 5);
}
