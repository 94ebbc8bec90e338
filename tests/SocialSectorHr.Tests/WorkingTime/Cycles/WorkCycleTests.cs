using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

public class WorkCycleTests
{
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly WeekPattern Long = WeekPattern.Of(8.Hours, 8.Hours, 8.Hours, 8.Hours, 8.Hours);
    private static readonly WeekPattern Short = Long.With(IsoDayOfWeek.Friday, Hours.Zero);
    private static readonly LocalDate Monday = new(2026, 1, 5);
    private static readonly WorkCycle Fortnight = WorkCycle.Of(Monday, Long, Short);

    [Fact]
    public void Four_days_of_nine_hours_are_a_week_of_thirty_six()
    {
        WeekPattern week = WeekPattern.Of(9.Hours, 9.Hours, 9.Hours, 9.Hours);
        Assert.Equal((36.Hours, 4, 9.Hours), (week.WeeklyHours, week.DaysPerWeek, week.LongestDay));
        Assert.Equal((9.Hours, Hours.Zero), (week[IsoDayOfWeek.Thursday], week[IsoDayOfWeek.Friday]));
        Assert.Equal(Weekdays.MondayToFriday & ~Weekdays.Friday, week.Weekdays);
    }

    [Fact]
    public void A_Friday_afternoon_off_is_a_shorter_day() =>
        Assert.Equal(36.25m.Hours, WeekPattern.Of(WeeklySchedule.PerDay(8.Hours)).With(IsoDayOfWeek.Friday, 4.25m.Hours).WeeklyHours);

    [Fact]
    public void A_fortnight_of_nine_days_has_four_and_a_half_a_week()
    {
        Assert.Equal((36.Hours, 156.Hours, 1872.Hours, 4.5m.Days),
            (Fortnight.AverageWeek, Fortnight.MonthlyHours, Fortnight.YearlyPaidHours, Fortnight.DaysPerWeek));
        Assert.Equal((8.Hours, Hours.Zero), (Fortnight.HoursOn(new(2026, 1, 9)), Fortnight.HoursOn(new(2026, 1, 16))));
        Assert.Equal((Hours.Zero, 8.Hours), (Fortnight.HoursOn(new(2026, 1, 2)), Fortnight.HoursOn(new(2025, 12, 26))));
        Assert.Equal((Long, Short), (Fortnight.WeekOf(Monday), Fortnight.WeekOf(Monday.PlusDays(-1))));
    }

    [Fact]
    public void A_month_has_its_real_hours_and_those_to_work()
    {
        YearMonth may = new(2026, 5); // 1, 8, 14 and 25 May are holidays, the first two Fridays
        Assert.Equal(
            (147.Hours, 119.Hours),
            (WeeklySchedule.Of(35.Hours).ScheduledHours(may), WeeklySchedule.Of(35.Hours).HoursToWork(may, Metropole)));
        Assert.Equal((152.Hours, 128.Hours), (Fortnight.ScheduledHours(may), Fortnight.HoursToWork(may, Metropole)));
        Assert.Equal(16.Days, Fortnight.DaysOfWork(new(new(2026, 5, 1), new(2026, 5, 31)), Metropole));
        Assert.Equal(136.Hours, Fortnight.HoursToWork(may, Metropole.WorkedOn(PublicHoliday.WhitMonday)));
        Assert.Equal(120.Hours, Fortnight.HoursToWork(may, Metropole.ClosedOn(new LocalDate(2026, 5, 15))));
        Assert.Equal(128.Hours, Fortnight.HoursToWork(may, Metropole.OpenOn(new LocalDate(2026, 5, 16))));
    }

    [Fact]
    public void Holidays_give_no_hours_to_work_on_the_day()
    {
        LocalDate holiday = new(2026, 5, 14);
        Assert.Equal((8.Hours, Hours.Zero), (Fortnight.HoursOn(holiday), Fortnight.HoursOn(holiday, Metropole)));
    }

    [Fact]
    public void A_cycle_compares_by_value_whatever_the_day_of_its_first_week()
    {
        Assert.Equal(Fortnight, WorkCycle.Of(Monday.PlusDays(6), Long, Short));
        Assert.Equal(Monday, WorkCycle.Of(Monday.PlusDays(6), Long, Short).FirstWeek);
        Assert.NotEqual(Fortnight, WorkCycle.Of(Monday, Short, Long));
        Assert.Equal(WorkCycle.Of(Long), WorkCycle.Of(Monday, Long));
        Assert.Equal(WorkCycle.Of(WeeklySchedule.Of(40.Hours)), WorkCycle.Of(Long));
        Assert.Equal(Fortnight.GetHashCode(), WorkCycle.Of(Monday.PlusDays(6), Long, Short).GetHashCode());
    }

    [Fact]
    public void A_calendar_closed_on_a_day_of_the_cycle_is_refused()
    {
        WorkCycle saturdays = WorkCycle.Of(Monday, Short, Short.With(IsoDayOfWeek.Saturday, 8.Hours));
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => saturdays.HoursToWork(new YearMonth(2026, 5), Metropole));
        Assert.StartsWith("calendar is open Monday to Friday: it must be open on every day of the cycle, Monday, Tuesday, Wednesday, Thursday, Saturday",
            refusal.Message, StringComparison.Ordinal);
        Assert.Equal(144.Hours, saturdays.ScheduledHours(new YearMonth(2026, 5)));
    }

    [Fact]
    public void Weeks_that_cannot_be_are_refused()
    {
        Assert.StartsWith("days is 24.5 h: it must be between 0 and 24 h on Tuesday", Refused(() => WeekPattern.Of(8.Hours, 24.5m.Hours)), StringComparison.Ordinal);
        Assert.StartsWith("days is -1 h: it must be between 0 and 24 h on Sunday", Refused(() => Long.With(IsoDayOfWeek.Sunday, (-1).Hours)),
            StringComparison.Ordinal);
        Assert.StartsWith("fromMonday is 0: it must be one to seven days, from Monday", Refused(() => WeekPattern.Of()), StringComparison.Ordinal);
        Assert.StartsWith("fromMonday is 8", Refused(() => WeekPattern.Of(new Hours[8])), StringComparison.Ordinal);
        Assert.StartsWith("day is None: it must be Monday to Sunday", Refused(() => Long.With(IsoDayOfWeek.None, 8.Hours)), StringComparison.Ordinal);
        Assert.StartsWith("weeks is 0: it must be 1 to 156 weeks, three years at most (C. trav. L3121-44)", Refused(() => WorkCycle.Of(Monday)),
            StringComparison.Ordinal);
        Assert.StartsWith("weeks is 157", Refused(() => WorkCycle.Of(Monday, Enumerable.Repeat(Long, 157))), StringComparison.Ordinal);
        Assert.StartsWith("firstWeek is 1982-01-03: it must be on or after 1982-01-04", Refused(() => WorkCycle.Of(new LocalDate(1982, 1, 3), Long)),
            StringComparison.Ordinal);
        Assert.StartsWith("weeks have no hours at all", Assert.Throws<ArgumentException>(() => WorkCycle.Of(WeekPattern.Of(Hours.Zero))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Weeks_and_cycles_say_what_they_are()
    {
        Assert.Equal("32 h a week, Monday to Thursday", Short.ToString());
        Assert.Equal("semaine non travaillée", WeekPattern.Of(Hours.Zero).ToString(Language.French));
        Assert.Equal("cycle of 2 weeks, 36 h on average", Fortnight.ToString());
        Assert.Equal("cycle de 2 semaines, 36 h en moyenne", Fortnight.ToString(Language.French).Plain());
        Assert.Equal("40 h a week, Monday to Friday", WorkCycle.Of(Long).ToString());
    }

    [Fact]
    public void An_hour_of_leave_is_that_of_its_day()
    {
        LocalDate thursday = new(2026, 1, 15);
        WorkedTime week = WorkedTime.InWeek(thursday, 33.Hours, Fortnight.HoursOn(thursday));
        Assert.Equal(6.Hours, week.Overtime(FrenchLaw.Published).Hours);
    }

    private static string Refused(Func<object> action) => Assert.Throws<ArgumentOutOfRangeException>(action).Message;
}
