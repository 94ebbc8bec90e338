namespace SocialSectorHr.Tests.Contracts;

/// <summary>When an establishment is open.</summary>
internal sealed record OpeningDays(Weekdays Weekdays, PublicHoliday Worked, IReadOnlyList<LocalDate> Closed)
{
    public WorkCalendar Calendar => WorkCalendar.For(HolidayZone.Metropole).Working(Weekdays).WorkedOn(Worked).ClosedOn(Closed);

    public bool IsOpen(LocalDate day) => Weekdays.HasFlag((Weekdays)(1 << ((int)day.DayOfWeek - 1)))
        && !Closed.Contains(day)
        && (PublicHolidays.On(day, HolidayZone.Metropole) & ~Worked) == PublicHoliday.None;
}
