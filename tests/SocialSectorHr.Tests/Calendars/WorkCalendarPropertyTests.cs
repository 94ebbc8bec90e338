using FsCheck;

namespace SocialSectorHr.Tests.Calendars;

public class WorkCalendarPropertyTests
{
    [Property]
    public bool Working_days_agree_with_the_rules_asked_day_by_day(WorkCalendar calendar, DateInterval period)
    {
        NaiveCalendar naive = new(calendar);
        return calendar.CountWorkingDays(period) == period.Count(naive.IsWorkingDay)
            && period.All(day => calendar.IsWorkingDay(day) == naive.IsWorkingDay(day));
    }

    [Property]
    public bool Ouvrables_agree_with_the_rules_asked_day_by_day(WorkCalendar calendar, DateInterval period)
    {
        NaiveCalendar naive = new(calendar);
        return calendar.CountOuvrables(period) == period.Count(naive.IsOuvrable)
            && period.All(day => calendar.IsOuvrable(day) == naive.IsOuvrable(day));
    }

    [Property]
    public bool Holidays_agree_with_the_rules_asked_day_by_day(WorkCalendar calendar, DateInterval period)
    {
        NaiveCalendar naive = new(calendar);
        return calendar.CountHolidaysOnWorkingWeekdays(period) == period.Count(naive.IsHolidayOnWorkingWeekday)
            && period.All(day => calendar.IsNonWorkedHoliday(day) == naive.IsNonWorkedHoliday(day))
            && period.All(day => calendar.IsHoliday(day)
                == (calendar.LocalHolidays.Contains(day) || NaiveCalendar.On(day, calendar.Zone) != PublicHoliday.None));
    }

    [Property]
    public bool Every_day_is_in_one_kind_only(WorkCalendar calendar, DateInterval period)
    {
        NaiveCalendar naive = new(calendar);
        DayCounts counts = calendar.CountDays(period);
        int rest = period.Count(day => !naive.IsWorkingDay(day) && !NaiveCalendar.Opens(calendar.Weekdays, day));
        int closed = period.Count(
            day => !naive.IsWorkingDay(day) && NaiveCalendar.Opens(calendar.Weekdays, day) && !naive.IsNonWorkedHoliday(day));
        int holidays = period.Count(day => naive.IsHolidayOnWorkingWeekday(day));
        return (counts.CalendarDays, counts.WeeklyRestDays, counts.Holidays, counts.ClosedDays, counts.WorkingDays)
            == (period.Length, rest, holidays, closed, period.Length - rest - holidays - closed)
            && calendar.CountWeeklyRestDays(period) == rest;
    }

    [Property]
    public bool Counts_add_up_over_a_split(WorkCalendar calendar, DateInterval period, NonNegativeInt at)
    {
        if (period.Length < 2)
        {
            return calendar.CountWorkingDays(period) == (calendar.IsWorkingDay(period.Start) ? 1 : 0);
        }

        LocalDate cut = period.Start.PlusDays(at.Get % (period.Length - 1));
        DateInterval left = new(period.Start, cut);
        DateInterval right = new(cut.PlusDays(1), period.End);
        return calendar.CountWorkingDays(period) == calendar.CountWorkingDays(left) + calendar.CountWorkingDays(right)
            && calendar.CountOuvrables(period) == calendar.CountOuvrables(left) + calendar.CountOuvrables(right)
            && calendar.CountDays(period).Holidays == calendar.CountDays(left).Holidays + calendar.CountDays(right).Holidays;
    }

    [Property]
    public bool A_longer_period_never_counts_less(WorkCalendar calendar, DateInterval period, NonNegativeInt more) =>
        calendar.CountWorkingDays(period) <= calendar.CountWorkingDays(new(period.Start, period.End.PlusDays(more.Get)));

    [Property]
    public bool Adding_working_days_agrees_with_walking(WorkCalendar calendar, LocalDate date, int days) =>
        calendar.AddWorkingDays(date, days % 90) == new NaiveCalendar(calendar).AddWorkingDays(date, days % 90);

    [Property]
    public bool Adding_working_days_is_the_inverse_of_counting_them(WorkCalendar calendar, LocalDate date, PositiveInt days)
    {
        LocalDate after = calendar.AddWorkingDays(date, days.Get);
        return calendar.IsWorkingDay(after) && calendar.CountWorkingDays(new(date.PlusDays(1), after)) == days.Get;
    }

    [Property]
    public bool Going_back_is_the_inverse_of_counting_too(WorkCalendar calendar, LocalDate date, PositiveInt days)
    {
        LocalDate before = calendar.AddWorkingDays(date, -days.Get);
        return calendar.IsWorkingDay(before) && calendar.CountWorkingDays(new(before, date.PlusDays(-1))) == days.Get;
    }

    [Property]
    public bool From_a_working_day_adding_and_taking_away_comes_back(WorkCalendar calendar, LocalDate date, int days)
    {
        LocalDate worked = calendar.WorkingDayOnOrAfter(date);
        return calendar.AddWorkingDays(calendar.AddWorkingDays(worked, days % 500), -(days % 500)) == worked;
    }

    [Property]
    public bool Adding_in_two_steps_is_adding_at_once(WorkCalendar calendar, LocalDate date, PositiveInt a, PositiveInt b) =>
        calendar.AddWorkingDays(calendar.AddWorkingDays(date, a.Get), b.Get) == calendar.AddWorkingDays(date, a.Get + b.Get);

    [Property]
    public bool Adding_ouvrables_is_the_inverse_of_counting_them(WorkCalendar calendar, LocalDate date, PositiveInt days)
    {
        LocalDate after = calendar.AddOuvrables(date, days.Get);
        return calendar.IsOuvrable(after) && calendar.CountOuvrables(new(date.PlusDays(1), after)) == days.Get;
    }

    [Property]
    public bool Nothing_is_worked_between_a_day_and_the_next_working_day(WorkCalendar calendar, LocalDate date)
    {
        LocalDate next = calendar.NextWorkingDay(date);
        LocalDate previous = calendar.PreviousWorkingDay(date);
        return next > date && previous < date
            && calendar.CountWorkingDays(new(date, next)) == (calendar.IsWorkingDay(date) ? 2 : 1)
            && calendar.CountWorkingDays(new(previous, date)) == (calendar.IsWorkingDay(date) ? 2 : 1)
            && calendar.WorkingDayOnOrAfter(date) == (calendar.IsWorkingDay(date) ? date : next)
            && calendar.WorkingDayOnOrBefore(date) == (calendar.IsWorkingDay(date) ? date : previous);
    }

    [Property]
    public bool A_year_is_its_period(WorkCalendar calendar, LocalDate date) =>
        calendar.CountDays(date.Year) == calendar.CountDays(new DateInterval(new(date.Year, 1, 1), new(date.Year, 12, 31)));

    [Property]
    public bool A_holiday_worked_never_takes_a_working_day_away(WorkCalendar calendar, PublicHoliday holidays, DateInterval period) =>
        calendar.WorkedOn(calendar.WorkedHolidays | holidays).CountWorkingDays(period) >= calendar.CountWorkingDays(period);

    [Property]
    public bool A_date_is_closed_or_open_as_last_said(WorkCalendar calendar, LocalDate date) =>
        calendar.OpenOn(date).IsWorkingDay(date)
        && !calendar.ClosedOn(date).IsWorkingDay(date)
        && calendar.ClosedOn(date).OpenOn(date) == calendar.OpenOn(date)
        && calendar.OpenOn(date).ClosedOn(date) == calendar.ClosedOn(date)
        && calendar.OpenOn(date).HolidayOn(date).IsOuvrable(date) == (date.DayOfWeek != calendar.RestDay)
        && (calendar.ClosedOn(date).IsOuvrable(date) || !calendar.OpenOn(date).IsOuvrable(date)
            || new NaiveCalendar(calendar).IsNonWorkedHoliday(date)
            || calendar.OpenDates.Contains(date));

    [Property]
    public bool Calendars_said_alike_are_equal_and_say_the_same(WorkCalendar calendar)
    {
        WorkCalendar again = WorkCalendar.For(calendar.Zone).HolidayOn(calendar.LocalHolidays.Reverse())
            .OpenOn(calendar.OpenDates.Concat(calendar.OpenDates))
            .ClosedOn(calendar.ClosedDates).RestingOn(calendar.RestDay).WorkedOn(calendar.WorkedHolidays).Working(calendar.Weekdays);
        return again == calendar && again.GetHashCode() == calendar.GetHashCode() && again.ToString() == calendar.ToString();
    }

    [Fact]
    public void A_day_has_a_number_and_a_number_a_day()
    {
        LocalDate date = new(1982, 1, 1);
        for (int day = 0; day < Timeline.Length; day++, date = date.PlusDays(1))
        {
            if (Timeline.Day(date) != day || Timeline.Date(day) != date || Timeline.Weekday(day) != date.DayOfWeek)
            {
                Assert.Fail($"{day}: {Counterexample.Show(date)}");
            }
        }

        Assert.Equal(new(2200, 1, 1), date);
    }

    [Property]
    public bool Counting_on_some_weekdays_agrees_with_asking_each_day(WorkCalendar calendar, DateInterval period, Weekdays weekdays)
    {
        DaySet set = new(HolidayTable.For(calendar.Zone).Days.Words.ToArray());
        int naive = period.Count(day => NaiveCalendar.On(day, calendar.Zone) != PublicHoliday.None && NaiveCalendar.Opens(weekdays, day));
        return set.CountBetween(Timeline.Day(period.Start), Timeline.Day(period.End), weekdays) == naive;
    }

    [Fact]
    public void A_member_is_found_by_its_rank_in_a_sparse_set()
    {
        DaySet holidays = HolidayTable.For(HolidayZone.Guyane).Days;
        for (int rank = 0; rank < holidays.Count; rank++)
        {
            int day = holidays.Select(rank);
            Assert.True(holidays.Contains(day) && holidays.Rank(day) == rank);
        }
    }
}
