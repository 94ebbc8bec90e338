namespace SocialSectorHr.Offers;

/// <summary>The calendar of the workplace: its zone, Monday to Friday unless a timetable says otherwise, no holiday worked.</summary>
internal static class CalendarReading
{
    public static Answer<WorkCalendar> Read(OfferReader reader, Answer<WeeklySchedule> week)
    {
        Answer<HolidayZone> zone = reader.Value(static offer => offer.Workplace?.Zone, Fact.HolidayZone);
        if (!zone.IsKnown)
        {
            return zone.Lacking<WorkCalendar>();
        }

        WorkCalendar calendar = WorkCalendar.For(zone.Value);
        bool usual = !week.IsKnown || week.Value.Weekdays == calendar.Weekdays;
        return new(usual ? calendar : calendar.Working(week.Value.Weekdays), zone.Mark);
    }
}
