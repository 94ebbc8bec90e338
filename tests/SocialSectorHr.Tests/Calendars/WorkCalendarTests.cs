namespace SocialSectorHr.Tests.Calendars;

public class WorkCalendarTests
{
    private static readonly WorkCalendar Usual = WorkCalendar.For(HolidayZone.Metropole);

    [Theory]
    [InlineData(2014, 104, 10, 251)]
    [InlineData(2020, 104, 9, 253)]
    [InlineData(2024, 104, 10, 252)]
    [InlineData(2025, 104, 10, 251)]
    [InlineData(2026, 104, 9, 252)]
    [InlineData(2027, 104, 7, 254)]
    [InlineData(2028, 106, 9, 251)]
    public void A_year_has_so_many_weekend_days_holidays_and_working_days(int year, int rest, int holidays, int worked)
    {
        DayCounts counts = Usual.CountDays(year);
        Assert.Equal((rest, holidays, 0, worked), (counts.WeeklyRestDays, counts.Holidays, counts.ClosedDays, counts.WorkingDays));
    }

    [Theory]
    [InlineData(2014, 12)]
    [InlineData(2018, 11)]
    [InlineData(2026, 10)]
    [InlineData(2027, 8)]
    public void Alsace_Moselle_with_good_friday_has_so_many_weekday_holidays(int year, int holidays) =>
        Assert.Equal(holidays, WorkCalendar.For(HolidayZone.AlsaceMoselleWithGoodFriday).CountDays(year).Holidays);

    [Fact]
    public void The_usual_calendar_opens_monday_to_friday_and_works_no_holiday()
    {
        Assert.Equal(
            (HolidayZone.Metropole, Weekdays.MondayToFriday, PublicHoliday.None, IsoDayOfWeek.Sunday),
            (Usual.Zone, Usual.Weekdays, Usual.WorkedHolidays, Usual.RestDay));
        Assert.Empty(Usual.ClosedDates);
        Assert.Empty(Usual.OpenDates);
        Assert.Empty(Usual.LocalHolidays);
        Assert.Same(Usual, WorkCalendar.For(HolidayZone.Metropole));
    }

    [Fact]
    public void Whit_monday_worked_as_the_solidarity_day_is_a_working_day_and_an_ouvrable()
    {
        WorkCalendar solidarity = Usual.WorkedOn(PublicHoliday.WhitMonday);
        LocalDate whitMonday = new(2026, 5, 25);
        Assert.Equal((false, true), (Usual.IsWorkingDay(whitMonday), solidarity.IsWorkingDay(whitMonday)));
        Assert.Equal((false, true), (Usual.IsOuvrable(whitMonday), solidarity.IsOuvrable(whitMonday)));
        Assert.Equal((true, true), (Usual.IsHoliday(whitMonday), solidarity.IsHoliday(whitMonday)));
        Assert.Equal(253, solidarity.CountDays(2026).WorkingDays);
        Assert.True(Usual.OpenOn(whitMonday).IsWorkingDay(whitMonday));
        Assert.False(Usual.OpenOn(whitMonday).IsWorkingDay(new(2027, 5, 17)));
    }

    [Fact]
    public void A_date_with_two_names_is_worked_only_if_both_are()
    {
        LocalDate both = new(2008, 5, 1);
        Assert.False(Usual.WorkedOn(PublicHoliday.LabourDay).IsWorkingDay(both));
        Assert.False(Usual.WorkedOn(PublicHoliday.Ascension).IsWorkingDay(both));
        Assert.True(Usual.WorkedOn(PublicHoliday.LabourDay | PublicHoliday.Ascension).IsWorkingDay(both));
    }

    [Fact]
    public void A_bridge_day_is_no_longer_ouvre_and_stays_ouvrable()
    {
        LocalDate bridge = new(2026, 5, 15);
        WorkCalendar calendar = Usual.ClosedOn(bridge);
        Assert.False(calendar.IsWorkingDay(bridge));
        Assert.True(calendar.IsOuvrable(bridge));
        Assert.Equal((1, 251), (calendar.CountDays(2026).ClosedDays, calendar.CountDays(2026).WorkingDays));
        Assert.Equal([bridge], calendar.ClosedDates);
    }

    [Fact]
    public void A_closed_date_that_was_not_worked_anyway_costs_nothing() =>
        Assert.Equal(Usual.CountDays(2026), Usual.ClosedOn(new(2026, 5, 16), new(2026, 5, 14)).CountDays(2026));

    [Fact]
    public void A_saturday_is_ouvrable_although_the_firm_is_closed_and_a_sunday_is_not()
    {
        Assert.Equal((false, true), (Usual.IsWorkingDay(new(2026, 3, 14)), Usual.IsOuvrable(new(2026, 3, 14))));
        Assert.Equal((false, false), (Usual.IsWorkingDay(new(2026, 3, 15)), Usual.IsOuvrable(new(2026, 3, 15))));
        Assert.True(Usual.RestingOn(IsoDayOfWeek.Monday).IsOuvrable(new(2026, 3, 15)));
        Assert.False(Usual.RestingOn(IsoDayOfWeek.Monday).IsOuvrable(new(2026, 3, 16)));
    }

    [Fact]
    public void A_disputed_holiday_can_be_moved()
    {
        WorkCalendar saintMartin = WorkCalendar.For(HolidayZone.SaintMartin).WorkedOn(PublicHoliday.AbolitionOfSlavery)
            .HolidayOn(new LocalDate(2026, 5, 27));
        Assert.True(saintMartin.IsNonWorkedHoliday(new(2026, 5, 27)));
        Assert.True(saintMartin.IsWorkingDay(new(2026, 5, 28)));
        Assert.Equal([new LocalDate(2026, 5, 27)], saintMartin.LocalHolidays);
    }

    [Fact]
    public void Adding_no_day_gives_the_date_itself_even_on_a_sunday() =>
        Assert.Equal(new(2026, 3, 15), Usual.AddWorkingDays(new(2026, 3, 15), 0));

    [Fact]
    public void Two_ouvrables_after_a_friday_before_whit_monday_are_the_tuesday() =>
        Assert.Equal(new(2026, 5, 26), Usual.AddOuvrables(new(2026, 5, 22), 2));

    [Fact]
    public void A_calendar_is_built_once_and_its_copy_does_not_change_it()
    {
        _ = Usual.ClosedOn(new LocalDate(2026, 3, 16)).Working(Weekdays.Monday);
        Assert.True(Usual.IsWorkingDay(new(2026, 3, 16)));
        Assert.True(Usual.IsWorkingDay(new(2026, 3, 17)));
    }

    [Fact]
    public void Calendars_that_differ_in_one_thing_are_not_equal()
    {
        LocalDate date = new(2026, 3, 16);
        WorkCalendar[] calendars =
        [
            Usual, WorkCalendar.For(HolidayZone.Guyane), Usual.Working(Weekdays.MondayToSaturday), Usual.WorkedOn(PublicHoliday.WhitMonday),
            Usual.RestingOn(IsoDayOfWeek.Monday), Usual.ClosedOn(date), Usual.OpenOn(date), Usual.HolidayOn(date),
        ];
        Assert.Equal(calendars.Length, calendars.Distinct().Count());
        Assert.False(Usual == null || Usual == calendars[1] || Usual.Equals("Metropole"));
    }

    [Fact]
    public void A_calendar_says_what_departs_from_the_usual()
    {
        WorkCalendar calendar = WorkCalendar.For(HolidayZone.Mayotte).Working(Weekdays.Monday | Weekdays.Thursday)
            .WorkedOn(PublicHoliday.WhitMonday)
            .RestingOn(IsoDayOfWeek.Friday).ClosedOn(new LocalDate(2026, 3, 16)).OpenOn(new(2026, 3, 21), new(2026, 3, 28))
            .HolidayOn(new LocalDate(2026, 3, 20));
        Assert.Equal("metropolitan France, Monday to Friday", Usual.ToString());
        Assert.Equal(
            "Mayotte, Monday, Thursday, rest on Friday, Whit Monday worked, closed: 1 day, open: 2 days, local holiday: 1 day", calendar.ToString().Plain());
        Assert.Equal(
            "Mayotte, lundi, jeudi, repos le vendredi, lundi de Pentecôte travaillé, fermé : 1 j, ouvert : 2 j, férié d'usage : 1 j",
            calendar.ToString(Language.French).Plain());
    }

    [Fact]
    public void Counts_say_their_subtraction()
    {
        Assert.Equal("1 January 2026 to 31 December 2026: 365 − 104 − 9 = 252 working days", Usual.CountDays(2026).ToString());
        Assert.Equal(
            "1er mai 2026 au 31 mai 2026 : 31 − 10 − 4 − 1 = 16 jours ouvrés",
            Usual.ClosedOn(new LocalDate(2026, 5, 15)).CountDays(new DateInterval(new(2026, 5, 1), new(2026, 5, 31)))
                .ToString(Language.French).Plain());
        Assert.Equal(0, default(DayCounts).WeeklyRestDays);
    }

    [Fact]
    public void A_calendar_refuses_what_cannot_be()
    {
        Assert.StartsWith(
            "weekdays is None: it must be at least one day of Monday to Sunday.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Usual.Working(Weekdays.None)).Message, StringComparison.Ordinal);
        Assert.Equal("weekdays", Assert.Throws<ArgumentOutOfRangeException>(() => Usual.Working((Weekdays)128)).ParamName);
        Assert.Equal("holidays", Assert.Throws<ArgumentOutOfRangeException>(() => Usual.WorkedOn((PublicHoliday)(1 << 14))).ParamName);
        Assert.Equal("day", Assert.Throws<ArgumentOutOfRangeException>(() => Usual.RestingOn(IsoDayOfWeek.None)).ParamName);
        Assert.Equal("zone", Assert.Throws<ArgumentOutOfRangeException>(() => WorkCalendar.For((HolidayZone)99)).ParamName);
        Assert.Equal("year", Assert.Throws<ArgumentOutOfRangeException>(() => Usual.CountDays(1981)).ParamName);
        Assert.StartsWith(
            "dates is 1981-12-31: it must be between 1982-01-01 and 2199-12-31",
            Assert.Throws<ArgumentOutOfRangeException>(
                () => Usual.ClosedOn(new LocalDate(1981, 12, 31))).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "period.End is 2200-01-01: it must be between",
            Assert.Throws<ArgumentOutOfRangeException>(
                () => Usual.CountWorkingDays(new(new(2199, 12, 1), new(2200, 1, 1)))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2199, 12, 31, 1)]
    [InlineData(1982, 1, 1, -1)]
    [InlineData(2026, 1, 1, int.MaxValue)]
    [InlineData(2026, 1, 1, int.MinValue)]
    public void An_answer_outside_the_supported_years_is_refused(int year, int month, int day, int days) => Assert.StartsWith(
        $"days is {days}: it must be few enough to stay between 1982-01-01 and 2199-12-31",
        Assert.Throws<ArgumentOutOfRangeException>(
            () => Usual.AddWorkingDays(new(year, month, day), days)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_first_and_last_supported_days_are_counted()
    {
        DateInterval all = new(new(1982, 1, 1), new(2199, 12, 31));
        Assert.Equal(Enumerable.Range(1982, 218).Sum(year => Usual.CountDays(year).WorkingDays), Usual.CountWorkingDays(all));
        Assert.Equal(new(2199, 12, 31), Usual.AddWorkingDays(new(1982, 1, 1), Usual.CountWorkingDays(all)));
    }
}
