namespace SocialSectorHr.Offers;

/// <summary>The calendar of the workplace: its zone, Monday to Friday unless a timetable says otherwise, no holiday worked.</summary>
internal static class CalendarReading
{
    public static Answer<WorkCalendar> Read(StatedFacts facts, Answer<WeeklySchedule> week) =>
        facts.Value(static offer => offer.Workplace?.Zone, Fact.HolidayZone).Then(zone =>
        {
            WorkCalendar calendar = WorkCalendar.For(zone);
            bool usual = !week.IsKnown || week.Value.Weekdays == calendar.Weekdays;
            return usual ? calendar : calendar.Working(week.Value.Weekdays);
        });
}
