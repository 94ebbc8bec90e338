using NodaTime;

namespace SocialSectorHr;

// The days and the time of some of its days, a stretch over midnight shared between two.
public sealed partial record Roster
{
    /// <summary>The days with some work from one day to another, both included.</summary>
    internal int DaysBetween(LocalDate first, LocalDate last)
    {
        (long low, long high) = (Timeline.Day(first), Timeline.Day(last));
        int days = 0;
        for (int i = 0; i < Shifts.Count; i++)
        {
            long from = Math.Max(low, Shifts[i].StartMinute / MinutesADay);
            long to = Math.Min(high, (Shifts[i].EndMinute - 1) / MinutesADay);
            days += (int)Math.Max(0, to - from + 1);
            low = Math.Max(low, to + 1);
        }

        return days;
    }

    /// <summary>The minutes of work from one day to another, both included.</summary>
    internal long MinutesBetween(LocalDate first, LocalDate last)
    {
        (long low, long high) = (Timeline.Day(first) * (long)MinutesADay, (Timeline.Day(last) + 1L) * MinutesADay);
        long minutes = 0;
        for (int i = 0; i < Shifts.Count; i++)
        {
            minutes += Math.Max(0, Math.Min(high, Shifts[i].EndMinute) - Math.Max(low, Shifts[i].StartMinute));
        }

        return minutes;
    }
}
