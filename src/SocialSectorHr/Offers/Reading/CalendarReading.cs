namespace SocialSectorHr;

/// <summary>The calendar of the workplace: its zone, Monday to Friday unless a timetable says otherwise, no holiday worked.</summary>
internal static class CalendarReading
{
    public static Answer<WorkCalendar> Read(StatedFacts facts) =>
        facts.Value(static offer => offer.Workplace?.Zone, Fact.HolidayZone).Then(zone =>
        {
            WorkCalendar calendar = WorkCalendar.For(zone);
            return WeekReading.Read(facts) is { IsKnown: true, Value: var week } ? calendar.Working(week.Weekdays) : calendar;
        });
}
