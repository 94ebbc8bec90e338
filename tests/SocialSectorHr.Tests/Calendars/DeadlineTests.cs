using SocialSectorHr.Law;
using SocialSectorHr.Tests.Explanations;

namespace SocialSectorHr.Tests.Calendars;

public class DeadlineTests
{
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);

    [Theory]
    [InlineData("2026-04-03", 0, 15, "2026-04-18", "2026-04-20")] // a Saturday
    [InlineData("2026-03-20", 0, 15, "2026-04-04", "2026-04-07")] // a Saturday, then Easter Monday
    [InlineData("2026-04-16", 0, 15, "2026-05-01", "2026-05-04")] // Labour Day, then a week end
    [InlineData("2026-01-31", 1, 0, "2026-02-28", "2026-03-02")] // no 31 February; a Saturday
    [InlineData("2024-01-31", 1, 0, "2024-02-29", "2024-02-29")]
    [InlineData("2026-01-31", 1, 1, "2026-03-01", "2026-03-02")] // months first, then days
    [InlineData("2026-06-11", 12, 0, "2027-06-11", "2027-06-11")]
    [InlineData("2026-06-11", 0, 1, "2026-06-12", "2026-06-12")]
    public void The_first_day_is_not_counted_and_the_last_is_put_off(string from, int months, int days, string normal, string last)
    {
        Deadline deadline = Metropole.Deadline(Day(from), Period.FromMonths(months) + Period.FromDays(days));
        Assert.Equal((Day(from), Day(normal), Day(last)), (deadline.From, deadline.NormalLastDay, deadline.LastDay));
        Assert.Equal(normal != last, deadline.IsPutOff);
        Assert.Equal(normal != last, deadline.Explain().Sources.Contains(CivilProcedureCode.Art642));
    }

    [Theory]
    [InlineData("2026-03-02", 15, "2026-03-19")]
    [InlineData("2026-06-08", 5, "2026-06-15")] // the fifth is a Saturday
    [InlineData("2026-04-30", 2, "2026-05-04")] // 1 May does not count
    public void Ouvrables_leave_Sundays_and_holidays_out(string from, int days, string last) =>
        Assert.Equal(Day(last), Metropole.OuvrablesDeadline(Day(from), days).LastDay);

    [Fact]
    public void The_zone_alone_counts_never_what_the_firm_decides()
    {
        WorkCalendar firm = Metropole.Working(Weekdays.EveryDay).WorkedOn(PublicHoliday.EasterMonday).RestingOn(IsoDayOfWeek.Wednesday)
            .HolidayOn(new LocalDate(2026, 4, 7));
        Assert.Equal(new LocalDate(2026, 4, 7), firm.Deadline(new(2026, 3, 20), Period.FromDays(15)).LastDay);
        Assert.Equal(new LocalDate(2026, 3, 19), firm.OuvrablesDeadline(new(2026, 3, 2), 15).LastDay);
        Assert.Equal(
            new LocalDate(2026, 12, 28),
            WorkCalendar.For(HolidayZone.AlsaceMoselle).Deadline(new(2026, 12, 10), Period.FromDays(15)).LastDay);
    }

    [Property]
    public bool It_is_what_a_walk_over_the_days_finds(WorkCalendar calendar, LocalDate from, FsCheck.NonNegativeInt more)
    {
        int days = (more.Get % 120) + 1;
        LocalDate walked = from;
        for (int left = days; left > 0; left--)
        {
            walked = walked.PlusDays(1);
        }

        LocalDate ouvrable = from;
        for (int left = days; left > 0;)
        {
            ouvrable = ouvrable.PlusDays(1);
            left -= ouvrable.DayOfWeek == IsoDayOfWeek.Sunday || PublicHolidays.IsHoliday(ouvrable, calendar.Zone) ? 0 : 1;
        }

        return calendar.Deadline(from, Period.FromDays(days)).LastDay == Off(walked)
            && calendar.OuvrablesDeadline(from, days).LastDay == Off(ouvrable);

        LocalDate Off(LocalDate day)
        {
            while (day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday || PublicHolidays.IsHoliday(day, calendar.Zone))
            {
                day = day.PlusDays(1);
            }

            return day;
        }
    }

    [Property]
    public bool A_later_start_or_a_longer_delay_never_ends_earlier(
        WorkCalendar calendar, LocalDate from, FsCheck.PositiveInt months, FsCheck.NonNegativeInt days)
    {
        Period length = Period.FromMonths(months.Get % 40) + Period.FromDays((days.Get % 400) + 1);
        LocalDate last = calendar.Deadline(from, length).LastDay;
        return last > from
            && calendar.Deadline(from.PlusDays(1), length).LastDay >= last
            && calendar.Deadline(from, length + Period.FromDays(1)).LastDay >= last;
    }

    [Fact]
    public void What_is_no_delay_is_refused()
    {
        const string Length = "at least one day and at most two centuries, in whole years, months, weeks and days.";
        foreach (Period length in new[] { Period.Zero, Period.FromHours(24), Period.FromDays(-1), Period.FromYears(201), Period.FromDays(int.MaxValue) })
        {
            Assert.Contains(Length, Refused(() => Metropole.Deadline(new(2026, 3, 2), length)), StringComparison.Ordinal);
        }

        Assert.Throws<ArgumentNullException>("length", () => Metropole.Deadline(new(2026, 3, 2), null!));
        Assert.StartsWith(
            "ouvrables is 0: it must be between 1 and 73000 jours ouvrables",
            Refused(() => Metropole.OuvrablesDeadline(new(2026, 3, 2), 0)),
            StringComparison.Ordinal);
        Assert.Contains("2199", Refused(() => Metropole.Deadline(new(2199, 12, 31), Period.FromDays(1))), StringComparison.Ordinal);
    }

    [Fact]
    public void It_says_its_last_day()
    {
        Deadline deadline = Metropole.Deadline(new(2026, 4, 3), Period.FromDays(15));
        Assert.Equal("until 20 April 2026, included", deadline.ToString());
        Assert.Equal("jusqu'au 20 avril 2026 inclus", deadline.ToString(Language.French).Plain());
        Allocation.IsNone(static () => Metropole.OuvrablesDeadline(new(2026, 3, 2), 15).LastDay);
    }

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    private static string Refused(Func<object> ask) => Assert.Throws<ArgumentOutOfRangeException>(ask).Message;

    public sealed class Explained : IExplainedResults
    {
        public IEnumerable<object> Results() =>
        [
            Metropole.Deadline(new(2026, 4, 3), Period.FromDays(15)),
            Metropole.Deadline(new(2026, 1, 31), Period.FromMonths(1) + Period.FromDays(1)),
            Metropole.OuvrablesDeadline(new(2026, 3, 2), 15),
        ];
    }
}
