using NodaTime;

namespace SocialSectorHr;

// Counts between two dates for the topics, without making a DateInterval.
public sealed partial class WorkCalendar
{
    internal DayCounts CountDays(LocalDate start, LocalDate end)
    {
        int first = Timeline.Day(start);
        int last = Timeline.Day(end);
        return new(
            start, end, last - first + 1, HolidaysOnWorkingWeekdays.CountBetween(first, last), ClosedSet.CountBetween(first, last),
            WorkingSet.CountBetween(first, last));
    }
}
