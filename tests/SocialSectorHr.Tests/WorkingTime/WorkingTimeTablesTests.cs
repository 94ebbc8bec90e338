using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>Year by year: RTT days at 39 h, hours of a year, rest days of a forfait.</summary>
public class WorkingTimeTablesTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly WeeklySchedule Week = WeeklySchedule.Of(39.Hours);

    [Theory]
    [InlineData(2015, 365, 104, 9, 252, 227, "23.28", "22.77", "20.97", "15.97")]
    [InlineData(2016, 366, 105, 8, 253, 228, "23.38", "22.87", "21.97", "16.97")]
    [InlineData(2017, 365, 105, 9, 251, 226, "23.18", "22.67", "19.97", "14.97")]
    [InlineData(2018, 365, 104, 9, 252, 227, "23.28", "22.77", "20.97", "15.97")]
    [InlineData(2019, 365, 104, 10, 251, 226, "23.18", "22.67", "19.97", "14.97")]
    [InlineData(2020, 366, 104, 9, 253, 228, "23.38", "22.87", "21.97", "16.97")]
    [InlineData(2021, 365, 104, 7, 254, 229, "23.49", "22.97", "22.97", "17.97")]
    [InlineData(2022, 365, 105, 7, 253, 228, "23.38", "22.87", "21.97", "16.97")]
    [InlineData(2023, 365, 105, 9, 251, 226, "23.18", "22.67", "19.97", "14.97")]
    [InlineData(2024, 366, 104, 10, 252, 227, "23.28", "22.77", "20.97", "15.97")]
    [InlineData(2025, 365, 104, 10, 251, 226, "23.18", "22.67", "19.97", "14.97")]
    [InlineData(2026, 365, 104, 9, 252, 227, "23.28", "22.77", "20.97", "15.97")]
    [InlineData(2027, 365, 104, 7, 254, 229, "23.49", "22.97", "22.97", "17.97")]
    [InlineData(2028, 366, 106, 9, 251, 226, "23.18", "22.67", "19.97", "14.97")]
    public void Rtt_at_39_hours(
        int year, int calendarDays, int weekends, int holidays, int open, int theoretical, string average25, string average30, string target25, string target30)
    {
        DayCounts counts = Metropole.CountDays(year);
        Assert.Equal(
            (calendarDays, weekends, holidays, open), (counts.CalendarDays, counts.WeeklyRestDays, counts.Holidays, counts.WorkingDays));
        Assert.Equal(theoretical.Days, Week.Rtt(year, 25.Ouvres, Metropole, Law).TheoreticalDays);
        RttRules target = new() { Method = RttMethod.AnnualHoursTarget, Solidarity = SolidarityMode.AlreadyCounted };
        Assert.Equal(average25, Two(Week.Rtt(year, 25.Ouvres, Metropole, Law).Unrounded));
        Assert.Equal(average30, Two(Week.Rtt(year, 30.Ouvres, Metropole, Law).Unrounded));
        Assert.Equal(target25, Two(Week.Rtt(year, 25.Ouvres, Metropole, Law, target).Unrounded));
        Assert.Equal(target30, Two(Week.Rtt(year, 30.Ouvres, Metropole, Law, target).Unrounded));
    }

    [Fact]
    public void The_year_2032_leaves_230_days() => Assert.Equal(230.Days, Week.Rtt(2032, 25.Ouvres, Metropole, Law).TheoreticalDays);

    [Theory]
    [InlineData("20", 30, "202 201 202 204 201", "1582.6 1574.8 1582.6 1598.2 1574.8", "35.49 35.47 35.49 35.52 35.47", "")]
    [InlineData("22.5", 25, "204.5 203.5 204.5 206.5 203.5", "1602.1 1594.3 1602.1 1617.7 1594.3", "35.13 35.12 35.13 35.17 35.12", "2027")]
    [InlineData("23", 25, "204 203 204 206 203", "1598.2 1590.4 1598.2 1613.8 1590.4", "35.05 35.03 35.05 35.08 35.03", "2027")]
    [InlineData("24", 25, "203 202 203 205 202", "1590.4 1582.6 1590.4 1606.0 1582.6", "34.88 34.86 34.88 34.91 34.86", "")]
    [InlineData("0", 25, "227 226 227 229 226", "1777.6 1769.8 1777.6 1793.2 1769.8", "39.00 39.00 39.00 39.00 39.00", "2024 2025 2026 2027 2028")]
    public void Hours_of_the_years_2024_to_2028(string rtt, int leave, string worked, string hours, string average, string over)
    {
        YearBalances years = Week.AnnualBalances(2024, 2028, Days.Parse(rtt, Language.English), leave.Ouvres, Metropole, Law);
        Assert.Equal([2024, 2025, 2026, 2027, 2028], years.Select(static year => year.Year));
        Assert.Equal(worked, string.Join(' ', years.Select(static year => year.WorkedDays.ToDecimal().ToString("0.#"))));
        Assert.Equal(hours, string.Join(' ', years.Select(static year => year.Hours.WithSolidarity.ToDecimal().ToString("0.0"))));
        Assert.Equal(average, string.Join(' ', years.Select(static year => year.Hours.AverageWeek.ToDecimal().ToString("0.00"))));
        Assert.Equal(over, string.Join(' ', years.YearsOverLegalYear));
    }

    [Theory]
    [InlineData(2014, 10, 226, 8, 12, 6, 12)]
    [InlineData(2015, 9, 227, 9, 13, 8, 10)]
    [InlineData(2016, 8, 228, 10, 14, 8, 10)]
    [InlineData(2017, 9, 226, 8, 12, 6, 11)]
    [InlineData(2018, 9, 227, 9, 13, 7, 11)]
    [InlineData(2019, 10, 226, 8, 12, 6, 12)]
    [InlineData(2020, 9, 228, 10, 14, 9, 10)]
    [InlineData(2021, 7, 229, 11, 15, 10, 8)]
    [InlineData(2022, 7, 228, 10, 14, 8, 9)]
    [InlineData(2023, 9, 226, 8, 12, 6, 11)]
    [InlineData(2024, 10, 227, 9, 13, 7, 12)]
    [InlineData(2025, 10, 226, 8, 12, 6, 12)]
    [InlineData(2026, 9, 227, 9, 13, 8, 10)]
    [InlineData(2027, 7, 229, 11, 15, 10, 8)]
    [InlineData(2028, 9, 226, 8, 12, 6, 11)]
    public void Rest_days_of_a_forfait(int year, int holidays, int workable, int of218, int of214, int of218InAlsace, int holidaysInAlsace)
    {
        ForfaitYear full = DaysForfait.Of(218.Days).Year(year, 25.Ouvres, Metropole, Law);
        Assert.Equal((holidays, workable.Days, of218.Days), (full.Counts.Holidays, full.WorkableDays, full.RestDays));
        Assert.Equal(of214.Days, DaysForfait.Of(214.Days).Year(year, 25.Ouvres, Metropole, Law).RestDays);
        ForfaitYear alsace = DaysForfait.Of(218.Days).Year(year, 25.Ouvres, WorkCalendar.For(HolidayZone.AlsaceMoselleWithGoodFriday), Law);
        Assert.Equal((holidaysInAlsace, of218InAlsace.Days), (alsace.Counts.Holidays, alsace.RestDays));
    }

    [Fact]
    public void Over_a_century_a_forfait_of_218_days_leaves_8_to_12_rest_days()
    {
        Days[] rest = [.. Enumerable.Range(2005, 96)
            .Select(static year => DaysForfait.Of(218.Days).Year(year, 25.Ouvres, Metropole, Law).RestDays)];
        Assert.Equal((8.Days, 12.Days), (rest.Min(), rest.Max()));
    }

    // Published figures that are wrong: each of these would be a bug.
    [Fact]
    public void Published_errors_are_not_reproduced()
    {
        Assert.NotEqual(7, Metropole.CountDays(2025).Holidays);
        Assert.NotEqual(9, Metropole.CountDays(2024).Holidays);
        Assert.NotEqual(365, Metropole.CountDays(2024).CalendarDays);
        Assert.NotEqual(9.Days, DaysForfait.Of(218.Days).Year(2014, 25.Ouvres, Metropole, Law).RestDays);
        Assert.NotEqual(10.Days, DaysForfait.Of(218.Days).Year(2018, 25.Ouvres, Metropole, Law).RestDays);
        Assert.NotEqual(9.Days, DaysForfait.Of(218.Days).Year(2023, 25.Ouvres, Metropole, Law).RestDays);
        Assert.NotEqual(8.Days, DaysForfait.Of(218.Days).Year(2024, 25.Ouvres, Metropole, Law).RestDays);
        Assert.NotEqual(
            7.Days,
            DaysForfait.Of(218.Days).Year(2026, 25.Ouvres, WorkCalendar.For(HolidayZone.AlsaceMoselleWithGoodFriday), Law).RestDays);
        Assert.NotEqual(228.Days, Week.Rtt(2026, 25.Ouvres, Metropole, Law).TheoreticalDays);
        Assert.NotEqual(252, WorkCalendar.For(HolidayZone.Guadeloupe).CountDays(2021).WorkingDays);
        Assert.NotEqual("29.70", Two(Week.Rtt(228.Days, new(2026, 1, 1), Law).Unrounded));
        Assert.NotEqual(1603.Hours, LegalYear.On(new(2026, 1, 1), Law).RoundedHours);

        ForfaitPeriod exit = DaysForfait.Of(216.Days).Period(2013, new(new(2013, 1, 1), new(2013, 4, 23)), 0.Ouvres, Metropole, Law);
        Assert.Equal((10.Days, "3.10"), (exit.RestDaysOfYear, Two(exit.RestDaysUnrounded)));
    }

    private static string Two(Days days) => days.Exact.Round(2).ToDecimal().ToString("0.00");
}
