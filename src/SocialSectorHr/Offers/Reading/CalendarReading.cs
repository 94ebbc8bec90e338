namespace SocialSectorHr.Offers;

/// <summary>The calendar of the workplace: its zone, Monday to Friday unless a timetable says otherwise, no holiday worked.</summary>
internal static class CalendarReading
{
    public static Answer<WorkCalendar> Read(OfferReader reader, Answer<WeeklySchedule> week)
    {
        Answer<HolidayZone> zone = reader.Offer.Workplace switch
        {
            { Zone: { } said } => new(said, Mark.Exact),
            { Departement: { } departement } => OfDepartement(departement),
            _ => new(Fact.HolidayZone),
        };
        if (!zone.IsKnown)
        {
            return zone.Lacking<WorkCalendar>();
        }

        WorkCalendar calendar = WorkCalendar.For(zone.Value);
        bool usual = !week.IsKnown || week.Value.Weekdays == calendar.Weekdays;
        return new(usual ? calendar : calendar.Working(week.Value.Weekdays), zone.Mark);
    }

    /// <summary>The zone that is said, or that of the département; null where neither is.</summary>
    public static HolidayZone? ZoneOf(Workplace? workplace) => workplace?.Zone ?? workplace?.Departement?.HolidayZone;

    /// <summary>
    /// The zone of a département; in Alsace-Moselle Good Friday is a matter of the commune (C. trav. L3134-13): that zone is a reading.
    /// </summary>
    private static Answer<HolidayZone> OfDepartement(Departement departement) =>
        new(departement.HolidayZone, departement.HolidayZone == HolidayZone.AlsaceMoselle ? Mark.Derived : Mark.Exact);
}
