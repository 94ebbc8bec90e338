using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Calendars;

/// <summary>The ends of the calendars, 1 January 1982 and 31 December 2199, and the first holidays of each place.</summary>
public class CalendarBoundsTests
{
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly LocalDate First = new(1982, 1, 1);
    private static readonly LocalDate Last = new(2199, 12, 31);

    [Fact]
    public void The_first_and_the_last_day_are_counted_and_their_neighbours_refused()
    {
        Assert.True(PublicHolidays.IsHoliday(First, HolidayZone.Metropole));
        Assert.Equal(PublicHoliday.NewYear, PublicHolidays.On(First, HolidayZone.Metropole));
        Assert.True(Metropole.IsWorkingDay(Last));
        Assert.Equal(1, Metropole.CountWorkingDays(new DateInterval(Last, Last)));
        Assert.Equal(
            (11, 11), (PublicHolidays.In(1982, HolidayZone.Metropole).Count, PublicHolidays.In(2199, HolidayZone.Metropole).Count));
        Assert.Equal((365, 365), (Metropole.CountDays(1982).CalendarDays, Metropole.CountDays(2199).CalendarDays));
        Assert.Equal(79_623, Metropole.CountDays(new DateInterval(First, Last)).CalendarDays);
        Assert.Equal(Last, Metropole.NextWorkingDay(Last.PlusDays(-1)));
        Assert.Equal(new LocalDate(1982, 1, 4), Metropole.NextWorkingDay(First));
    }

    [Theory]
    [InlineData(1981)]
    [InlineData(2200)]
    [InlineData(0)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void A_year_outside_is_refused_wherever_one_is_asked(int year) => Assert.All(
    [
        () => _ = PublicHolidays.In(year, HolidayZone.Metropole).Count,
        () => _ = Metropole.CountDays(year).CalendarDays,
        () => _ = WeeklySchedule.Of(39.Hours).AnnualBalance(year, 0.Days, 25.Ouvres, Metropole, FrenchLaw.Published).Year,
        () => _ = WeeklySchedule.Of(39.Hours).AnnualBalances(year, year, 0.Days, 25.Ouvres, Metropole, FrenchLaw.Published).Count,
        () => _ = DaysForfait.Of(218.Days).Year(year, 25.Ouvres, Metropole, FrenchLaw.Published).Year,
        (Action)(() => _ = TeleworkPromise.PerYear(100.Days).Year(year, 200.Days, Metropole).Year),
    ],
        static ask => Assert.Contains("between 1982 and 2199", Assert.Throws<ArgumentOutOfRangeException>(ask).Message, StringComparison.Ordinal));

    [Fact]
    public void A_day_outside_is_refused_wherever_one_is_asked() => Assert.All(
    [
        static () => _ = PublicHolidays.IsHoliday(First.PlusDays(-1), HolidayZone.Metropole),
        static () => _ = PublicHolidays.On(Last.PlusDays(1), HolidayZone.Metropole),
        static () => _ = Metropole.IsWorkingDay(First.PlusDays(-1)),
        static () => _ = Metropole.IsOuvrable(Last.PlusDays(1)),
        static () => _ = Metropole.CountDays(new DateInterval(First.PlusDays(-1), First)),
        static () => _ = Metropole.NextWorkingDay(Last),
        static () => _ = Metropole.PreviousWorkingDay(First),
        (Action)(static () => _ = Shift.On(First.PlusDays(-1), new(8, 0), new(9, 0))),
    ],
        static ask => Assert.Contains("2199", Assert.Throws<ArgumentOutOfRangeException>(ask).Message, StringComparison.Ordinal));

    [Fact]
    public void Many_years_are_refused_before_they_are_held()
    {
        WeeklySchedule week = WeeklySchedule.Of(39.Hours);
        Assert.Equal("toYear", Asked(1982, int.MaxValue).ParamName);
        Assert.Equal("fromYear", Asked(int.MinValue, int.MaxValue).ParamName);
        Assert.Equal("toYear", Asked(2027, 2026).ParamName);
        Assert.InRange(Allocation.Of(() => Asked(1982, int.MaxValue)), 0, 100_000);

        ArgumentOutOfRangeException Asked(int from, int to) => Assert.Throws<ArgumentOutOfRangeException>(
            () => week.AnnualBalances(from, to, 0.Days, 25.Ouvres, Metropole, FrenchLaw.Published));
    }

    [Theory]
    [InlineData(HolidayZone.LaReunion, 1983, 12, 20)]
    [InlineData(HolidayZone.Mayotte, 1984, 4, 27)]
    [InlineData(HolidayZone.Martinique, 1984, 5, 22)]
    [InlineData(HolidayZone.Guadeloupe, 1984, 5, 27)]
    [InlineData(HolidayZone.SaintMartin, 1984, 5, 27)]
    [InlineData(HolidayZone.Guyane, 1984, 6, 10)]
    [InlineData(HolidayZone.SaintBarthelemy, 1984, 10, 9)]
    public void The_abolition_of_slavery_is_a_holiday_from_its_first_year_on(HolidayZone zone, int year, int month, int day)
    {
        Assert.True(PublicHolidays.On(new(year, month, day), zone).HasFlag(PublicHoliday.AbolitionOfSlavery));
        Assert.DoesNotContain(PublicHolidays.In(year - 1, zone), static date => date.Names.HasFlag(PublicHoliday.AbolitionOfSlavery));
    }

    [Fact]
    public void Each_local_holiday_is_one_the_first_and_the_last_too()
    {
        LocalDate[] local = [new(2026, 7, 21), new(2026, 3, 12), new(2026, 4, 3)];
        WorkCalendar calendar = WorkCalendar.For(HolidayZone.Guadeloupe).HolidayOn(local);
        Assert.All(
            local, date => Assert.True(calendar.IsHoliday(date) && calendar.IsNonWorkedHoliday(date) && !calendar.IsWorkingDay(date)));
        Assert.All(local, date => Assert.False(calendar.IsHoliday(date.PlusDays(-1)) || calendar.IsHoliday(date.PlusDays(1))));
        Assert.Equal(3, WorkCalendar.For(HolidayZone.Guadeloupe).CountDays(2026).WorkingDays - calendar.CountDays(2026).WorkingDays);
    }
}
