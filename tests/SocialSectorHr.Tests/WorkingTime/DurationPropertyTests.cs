using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Calendars;

namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>
/// What holds of cycles, overtime, part time and rosters, whatever their hours; beside counts made day by day and minute by minute.
/// </summary>
public class DurationPropertyTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate On = new(2026, 3, 16);

    [Property]
    public bool The_hours_and_days_of_a_cycle_agree_with_a_count_day_by_day(WorkCycle cycle, WorkCalendar any, DateInterval period)
    {
        WorkCalendar calendar = any.Working(any.Weekdays | cycle.Weekdays);
        NaiveCalendar naive = new(calendar);
        Fraction scheduled = 0;
        Fraction toWork = 0;
        int days = 0;
        foreach (LocalDate date in period)
        {
            Fraction hours = HoursOn(cycle, date);
            scheduled += hours;
            toWork += naive.IsWorkingDay(date) ? hours : 0;
            days += naive.IsWorkingDay(date) && hours > 0 ? 1 : 0;
        }

        return cycle.ScheduledHours(period).Exact == scheduled
            && cycle.HoursToWork(period, calendar).Exact == toWork
            && cycle.DaysOfWork(period, calendar).Exact == days
            && cycle.HoursOn(period.Start).Exact == HoursOn(cycle, period.Start)
            && cycle.HoursOn(period.End, calendar).Exact == (naive.IsWorkingDay(period.End) ? HoursOn(cycle, period.End) : 0);
    }

    [Property]
    internal bool Hours_add_up_over_a_split_of_the_period(WorkCycle cycle, PartOfYear part) =>
        cycle.ScheduledHours(part.Presence) == cycle.ScheduledHours(part.Before) + cycle.ScheduledHours(part.After);

    [Property]
    internal bool The_months_of_a_year_make_the_year(WorkCycle cycle, YearOfWork facts)
    {
        WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole).Working(Weekdays.EveryDay);
        DateInterval year = PartOfYear.Whole(facts.Year);
        IEnumerable<YearMonth> months = Enumerable.Range(1, 12).Select(month => new YearMonth(facts.Year, month));
        return Sum(months.Select(cycle.ScheduledHours)) == cycle.ScheduledHours(year)
            && Sum(months.Select(month => cycle.HoursToWork(month, calendar))) == cycle.HoursToWork(year, calendar);
    }

    [Property]
    internal bool A_week_and_its_cycle_have_the_same_hours(Firm firm, DateInterval period)
    {
        WorkCalendar calendar = WorkCalendar.For(firm.Calendar.Zone).Working(firm.Week.Weekdays).ClosedOn(firm.Calendar.ClosedDates);
        WorkCycle cycle = WorkCycle.Of(firm.Week);
        YearMonth month = period.Start.ToYearMonth();
        return cycle.ScheduledHours(period) == firm.Week.ScheduledHours(period)
            && cycle.ScheduledHours(month) == firm.Week.ScheduledHours(month)
            && cycle.HoursToWork(period, calendar) == firm.Week.HoursToWork(period, calendar)
            && cycle.HoursToWork(month, calendar) == firm.Week.HoursToWork(month, calendar)
            && (cycle.AverageWeek, cycle.MonthlyHours, cycle.YearlyPaidHours) == (firm.Week.WeeklyHours, firm.Week.MonthlyHours, firm.Week.YearlyPaidHours)
            && cycle.DaysPerWeek == firm.Week.DaysPerWeek.Days;
    }

    [Property]
    public bool A_whole_number_of_cycles_has_the_average_week_and_comes_round(WorkCycle cycle, LocalDate date, int times)
    {
        int weeks = cycle.Weeks.Count * (1 + Math.Abs(times % 5));
        DateInterval period = new(date, date.PlusDays((7 * weeks) - 1));
        return cycle.ScheduledHours(period) == cycle.AverageWeek * weeks
            && cycle.WeekOf(date) == cycle.WeekOf(date.PlusDays(7 * weeks))
            && WorkCycle.Of(cycle.FirstWeek.PlusDays(7 * weeks), cycle.Weeks).HoursOn(date) == cycle.HoursOn(date);
    }

    [Property]
    public bool The_limits_of_a_cycle_agree_with_its_weeks_written_out(WorkCycle cycle)
    {
        Fraction[] weeks = [.. Enumerable.Repeat(cycle.Weeks, 14).SelectMany(static again => again)
            .Select(static week => week.WeeklyHours.Exact)];
        Fraction highest = Enumerable.Range(0, cycle.Weeks.Count).Select(first => Total(weeks.Skip(first).Take(12)) / 12)
            .Aggregate(Fraction.Max);
        WorkingTimeCheck check = cycle.Check(On, Law);
        Hours day = cycle.Weeks.SelectMany(static week => Enum.GetValues<IsoDayOfWeek>().Skip(1).Select(name => week[name])).Max();
        return check.HighestAverage!.Value.Exact == highest
            && check.LongestDay == day
            && check.Breaches.HasFlag(WorkingTimeBreaches.DailyMaximum) == (day > 10.Hours)
            && check.Breaches.HasFlag(WorkingTimeBreaches.WeeklyMaximum) == Array.Exists(weeks, static week => week > 48)
            && check.Breaches.HasFlag(WorkingTimeBreaches.AverageMaximum) == (highest > 44)
            && check.Breaches.HasFlag(WorkingTimeBreaches.DaysAWeek) == cycle.Weeks.Any(static week => week.DaysPerWeek > 6);
    }

    [Property]
    public bool The_check_of_a_roster_agrees_with_its_days_written_out(Roster roster)
    {
        NaiveRoster naive = new(roster);
        WorkingTimeCheck check = roster.Check(Law);
        return check.LongestDay.Exact == naive.LongestDay
            && check.LongestWeek.Exact == naive.LongestWeek
            && check.MostDays == naive.MostDays
            && check.HighestAverage?.Exact == naive.HighestAverage
            && check.Breaches.HasFlag(WorkingTimeBreaches.DailyRest) == naive.LacksDailyRest
            && check.Breaches.HasFlag(WorkingTimeBreaches.WeeklyRest) == naive.LacksWeeklyRest
            && check.Unchecked.HasFlag(WorkingTimeBreaches.WeeklyRest) == naive.LeavesWeeklyRestOpen(roster.Period)
            && check.Breaches.HasFlag(WorkingTimeBreaches.Break) == naive.LacksBreak
            && check.Unchecked.HasFlag(WorkingTimeBreaches.DailyRest)
                == (!naive.LacksDailyRest && naive.DailyRestIn(roster.Period) < 11)
            && (naive.LacksDailyRest || check.Unchecked.HasFlag(WorkingTimeBreaches.DailyRest)
                || Shown(check, "repos quotidien le plus court") == (FigureValue)Hours.FromExact(naive.DailyRestIn(roster.Period)))
            && roster.HoursInWeek(roster.Shifts[0].Start.Date).Exact == naive.FirstWeek;
    }

    [Property]
    public bool Leave_never_takes_overtime_away_and_counts_for_its_hours_at_most(WorkedTime time)
    {
        Readings<WorkedOvertime> readings = time.Overtime(Law).Readings();
        WorkedOvertime usual = time.Overtime(Law);
        return readings[0].Hours >= readings[1].Hours
            && readings[0].Hours - readings[1].Hours == readings[0].OfLeave
            && readings[0].OfLeave <= time.PaidLeave
            && readings[1].OfLeave == Hours.Zero
            && readings.Usual.Hours == usual.Hours
            && usual.CountsPaidLeave == (time.Counting is OvertimeCounting.Weekly or OvertimeCounting.TwoWeeks)
            && usual.CountsPaidLeave == usual.IsSettled;
    }

    [Property]
    public bool Overtime_is_what_is_above_the_threshold_and_splits_into_its_bands(WorkedTime time)
    {
        WorkedOvertime overtime = time.Overtime(Law, new() { FirstHours = 8.Hours * DurationArbitraries.Weeks(time.Counting) });
        Hours counted = overtime.CountedHours;
        return overtime.Hours == (counted > overtime.Threshold ? counted - overtime.Threshold : Hours.Zero)
            && overtime.FirstHours + overtime.BeyondHours == overtime.Hours
            && overtime.FirstHours <= 8.Hours * DurationArbitraries.Weeks(time.Counting)
            && (overtime.BeyondHours == Hours.Zero || overtime.FirstHours == 8.Hours * DurationArbitraries.Weeks(time.Counting));
    }

    [Property]
    internal bool A_contingent_is_used_up_before_rest_is_owed(Hours any, YearOfWork facts, bool small)
    {
        Hours worked = any < Hours.Zero ? -any : any;
        int year = Math.Max(2017, facts.Year);
        OvertimeContingent contingent = OvertimeContingent.In(year, worked, small ? 20 : 21, Law);
        return contingent.Remaining - contingent.Beyond == 220.Hours - worked
            && (contingent.Remaining == Hours.Zero || contingent.Beyond == Hours.Zero)
            && contingent.CompulsoryRest == contingent.Beyond * (small ? 50.Percent : 100.Percent);
    }

    [Property]
    public bool A_part_time_has_the_same_share_by_the_week_the_month_and_the_year(PartTime part) =>
        PartTime.PerWeek(part.WeeklyHours, part.FullTime).Share == part.Share
            && PartTime.PerMonth(part.MonthlyHours, part.FullTime).Share == part.Share
            && PartTime.PerYear(1607.Hours * part.Share, 1607.Hours, part.FullTime).WeeklyHours == part.WeeklyHours
            && part.YearlyWorkedHours(On, Law) == 1607.Hours * (part.WeeklyHours / 35.Hours)
            && part.Solidarity(On, Law).Hours == (part.WeeklyHours >= 35.Hours ? 7.Hours : part.WeeklyHours / 5);

    [Property]
    public bool Hours_share_and_year_of_a_part_time_invert_each_other_by_every_period(PartTime any, CountingPeriod period, Hours drawn)
    {
        Hours fullYear = Hours.FromExact(1500 + (Fraction.Abs(drawn.Exact) / 100));
        (Hours full, Func<Hours, PartTime> of) = period switch
        {
            CountingPeriod.Week => (any.FullTime.WeeklyHours, (Func<Hours, PartTime>)(hours => PartTime.PerWeek(hours, any.FullTime))),
            CountingPeriod.Month => (any.FullTime.WeeklyHours * 13 / 3, hours => PartTime.PerMonth(hours, any.FullTime)),
            _ => (fullYear, hours => PartTime.PerYear(hours, fullYear, any.FullTime)),
        };
        PartTime part = of(full * any.Share);
        Hours year = part.YearlyWorkedHours(On, Law);
        Hours legalYear = Hours.FromExact(1607 * any.FullTime.WeeklyHours.Exact / 35);
        return part.Share == any.Share && part.Hours == full * any.Share && part.Period == period && of(part.Hours) == part
            && year == (period == CountingPeriod.Year ? fullYear : legalYear) * any.Share
            && PartTime.PerYear(year, period == CountingPeriod.Year ? fullYear : legalYear, any.FullTime).Share == any.Share
            && PartTime.Of(part.Share, any.FullTime).WeeklyHours == part.WeeklyHours;
    }

    // By the year the hours leave nothing open: 1607 h of a full time with RTT, more where its hours above 35 h are paid.
    [Property]
    public bool A_part_time_is_lawful_when_it_is_by_both_readings_of_full_time(PartTime part)
    {
        PartTime paid = PartTime.PerYear(
            part.WeeklyHours / 35 * 1607, Hours.FromExact(part.FullTime.WeeklyHours.Exact / 35 * 1607), part.FullTime);
        PartTime rtt = PartTime.PerYear(1607.Hours * part.Share, 1607.Hours, part.FullTime);
        PartTimeGrounds written = new() { ContractIsWritten = true, YearIsAgreed = true };
        PartTimeFaults ifPaid = paid.Check(written, On, Law).Faults;
        PartTimeFaults ifRtt = rtt.Check(written, On, Law).Faults;
        PartTimeCheck check = part.Check(written, On, Law);
        return check.Faults == (ifPaid & ifRtt) && check.Unchecked == (ifPaid ^ ifRtt)
            && check.IsLawful == (check.Faults != PartTimeFaults.None ? false : check.Unchecked != PartTimeFaults.None ? null : true)
            && ifPaid.HasFlag(PartTimeFaults.NotPartTime) == part.WeeklyHours >= 35.Hours
            && ifRtt.HasFlag(PartTimeFaults.BelowMinimum) == part.Share < Percent.OfFraction(24, 35);
    }

    [Property]
    public bool Complementary_hours_split_at_a_tenth_of_the_contract(PartTime part, Hours any)
    {
        Hours worked = any < Hours.Zero ? -any : any;
        ComplementaryHours hours = part.Complementary(worked, On, Law);
        return hours.WithinTenth + hours.BeyondTenth == hours.Hours
            && hours.WithinTenth <= part.Hours / 10
            && hours.BeyondCeiling == hours.BeyondTenth
            && hours.Hours == (worked > part.Hours ? worked - part.Hours : Hours.Zero)
            && hours.ReachesLegalDuration == (worked >= 35.Hours);
    }

    private static FigureValue? Shown(WorkingTimeCheck check, string label) =>
        check.Explain().Steps.Single(step => step.Label.French == label).Value;

    private static Fraction HoursOn(WorkCycle cycle, LocalDate date)
    {
        int weeks = Period.DaysBetween(cycle.FirstWeek, date.PlusDays(1 - (int)date.DayOfWeek)) / 7;
        return cycle.Weeks[((weeks % cycle.Weeks.Count) + cycle.Weeks.Count) % cycle.Weeks.Count][date.DayOfWeek].Exact;
    }

    private static Hours Sum(IEnumerable<Hours> hours) => hours.Aggregate(Hours.Zero, static (sum, next) => sum + next);

    private static Fraction Total(IEnumerable<Fraction> hours) => hours.Aggregate((Fraction)0, static (sum, next) => sum + next);
}
