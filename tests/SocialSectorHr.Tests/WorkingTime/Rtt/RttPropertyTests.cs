using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Calendars;

namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>What holds of RTT days whatever the schedule, the calendar, the year and the leave.</summary>
public class RttPropertyTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);

    [Property]
    internal bool The_days_to_work_agree_with_a_count_day_by_day(Firm firm, YearOfWork facts)
    {
        NaiveCalendar naive = new(firm.Calendar);
        int open = PartOfYear.Whole(facts.Year).Count(naive.IsWorkingDay);
        Fraction leave = facts.Leave.In(LeaveUnit.Ouvres).Exact * firm.Week.DaysPerWeek / 5;
        return Rtt(firm, facts).TheoreticalDays.Exact == open - leave;
    }

    [Property]
    internal bool Exact_days_bring_the_average_to_the_legal_week(Firm firm, YearOfWork facts)
    {
        Days exact = Rtt(firm, facts).Unrounded;
        YearBalance balance = Balance(firm, facts, exact, SolidarityMode.AlreadyCounted);
        bool above = firm.Week.WeeklyHours >= 35.Hours;
        Hours average = above ? 35.Hours : firm.Week.WeeklyHours;
        return balance.Hours.AverageWeek == average
            && balance.Hours.Worked.Exact == balance.TheoreticalDays.Exact * average.Exact / firm.Week.DaysPerWeek
            && balance.Hours.ExceedsLegalWeek == (average > 35.Hours);
    }

    [Property]
    internal bool Exact_days_of_a_target_bring_the_year_to_it(WeeklySchedule week, YearOfWork facts, SolidarityMode mode)
    {
        RttRules rules = new() { Method = RttMethod.AnnualHoursTarget, Solidarity = mode };
        RttEntitlement rtt = week.Rtt(facts.Year, facts.Leave, Metropole, Law, rules);
        YearBalance balance = week.AnnualBalance(facts.Year, Min(rtt.Unrounded, rtt.TheoreticalDays), facts.Leave, Metropole, Law, rules);
        Hours reached = mode is SolidarityMode.Waived or SolidarityMode.DoneElsewhere
            ? balance.Hours.WithSolidarity + week.Solidarity(new(facts.Year, 1, 1), Law).Hours
            : balance.Hours.WithSolidarity;
        return week.WeeklyHours <= 35.Hours ? rtt.Unrounded == Days.Zero
            : rtt.Unrounded > Days.Zero ? reached == 1607.Hours : reached <= 1607.Hours;
    }

    [Property]
    internal bool The_days_to_work_of_a_target_are_the_first_whole_number_that_reaches_it(WeeklySchedule week, YearOfWork facts)
    {
        RttEntitlement rtt = week.Rtt(
            facts.Year,
            facts.Leave,
            Metropole,
            Law,
            new() { Method = RttMethod.AnnualHoursTarget, Rounding = DayRounding.None, Solidarity = SolidarityMode.AlreadyCounted });
        Fraction hours = rtt.DaysToWork.Exact * week.HoursPerDay.Exact;
        return rtt.Days == Days.Zero || (rtt.DaysToWork.Exact.IsInteger && hours >= 1607 && hours - week.HoursPerDay.Exact < 1607);
    }

    [Property]
    internal bool More_hours_never_give_fewer_days(WeeklySchedule a, WeeklySchedule b, YearOfWork facts, RttMethod method) =>
        (a.WeeklyHours <= b.WeeklyHours) == (By(a, facts, method).Unrounded <= By(b, facts, method).Unrounded)
            || By(a, facts, method).Unrounded == By(b, facts, method).Unrounded;

    [Property]
    internal bool More_leave_never_gives_more_days(WeeklySchedule week, YearOfWork facts, RttMethod method) =>
        By(week, facts, method).Unrounded <= By(week, facts with { Leave = facts.Leave / 2 }, method).Unrounded;

    [Property]
    internal bool Days_stay_between_none_and_the_days_to_work(WeeklySchedule week, YearOfWork facts, RttMethod method) =>
        By(week, facts, method) is var rtt && rtt.Unrounded >= Days.Zero && rtt.Unrounded <= rtt.TheoreticalDays
            && rtt.Days + rtt.DaysToWork == rtt.TheoreticalDays;

    [Property]
    internal bool A_rounded_number_is_a_half_day_at_most_a_quarter_away(WeeklySchedule week, YearOfWork facts)
    {
        RttEntitlement rtt = week.Rtt(facts.Year, facts.Leave, Metropole, Law);
        return (rtt.Days.Exact * 2).IsInteger && Fraction.Abs(rtt.Days.Exact - rtt.Unrounded.Exact) <= Fraction.Of(1, 4);
    }

    [Property]
    internal bool The_solidarity_day_costs_its_hours_in_days(Firm firm, YearOfWork facts)
    {
        Fraction solidarity = firm.Week.Solidarity(new(facts.Year, 1, 1), firm.Calendar, Law).Hours.Exact / firm.Week.HoursPerDay.Exact;
        return Rtt(firm, facts, RttMethod.Average35LessSolidarity).Unrounded.Exact == Fraction.Max(
            0, Rtt(firm, facts).Unrounded.Exact - solidarity);
    }

    [Property]
    internal bool Exact_accrual_over_the_weeks_is_the_average(Firm firm, YearOfWork facts) =>
        Rtt(firm, facts, RttMethod.Accrual).Unrounded == Rtt(firm, facts).Unrounded;

    [Property]
    internal bool Leave_weighs_the_same_in_both_units(Firm firm, YearOfWork facts) =>
        Rtt(firm, facts with { Leave = facts.Leave.In(LeaveUnit.Ouvres) }).Unrounded
            == Rtt(firm, facts with { Leave = facts.Leave.In(LeaveUnit.Ouvrables) }).Unrounded;

    [Property]
    internal bool A_year_and_its_period_give_the_same_days(Firm firm, YearOfWork facts) =>
        firm.Week.Rtt(PartOfYear.Whole(facts.Year), facts.Leave, firm.Calendar, Law).Unrounded == Rtt(firm, facts).Unrounded;

    [Property]
    internal bool Readings_enclose_the_usual_one(Firm firm, YearOfWork facts)
    {
        Readings<RttEntitlement> readings = firm.Week.Rtt(facts.Year, facts.Leave, firm.Calendar, Law).Readings();
        return readings.Usual.Method == RttMethod.Average35 && readings.Lowest.Unrounded <= readings.Usual.Unrounded
            && readings.Usual.Unrounded <= readings.Highest.Unrounded
            && readings.All(reading => reading.Unrounded >= readings.Lowest.Unrounded && reading.Unrounded <= readings.Highest.Unrounded);
    }

    [Property]
    internal bool An_RTT_day_takes_its_hours_from_the_year(WeeklySchedule week, YearOfWork facts, SolidarityMode mode)
    {
        Firm firm = new(Metropole, week);
        return Balance(firm, facts, 0.Days, mode).Hours.WithSolidarity - Balance(firm, facts, 1.Days, mode).Hours.WithSolidarity == week.HoursPerDay;
    }

    [Property]
    internal bool Overtime_is_the_distance_when_it_is_positive(WeeklySchedule week, YearOfWork facts, SolidarityMode mode)
    {
        YearBalance balance = Balance(new(Metropole, week), facts, 10.Days, mode);
        return balance.Hours.ExceedsLegalYear == (balance.Hours.WithSolidarity > 1607.Hours)
            && balance.Hours.Overtime.Exact == Fraction.Max(0, balance.Hours.DistanceToLegalYear.Exact)
            && balance.Hours.DistanceToLegalYear + 1607.Hours == balance.Hours.WithSolidarity;
    }

    private static RttEntitlement Rtt(Firm firm, YearOfWork facts, RttMethod method = RttMethod.Average35) =>
        firm.Week.Rtt(facts.Year, facts.Leave, firm.Calendar, Law, new() { Method = method });

    private static RttEntitlement By(WeeklySchedule week, YearOfWork facts, RttMethod method) =>
        week.Rtt(facts.Year, facts.Leave, Metropole, Law, new() { Method = method, FlatDays = 20.Days });

    private static YearBalance Balance(Firm firm, YearOfWork facts, Days rtt, SolidarityMode mode) =>
        firm.Week.AnnualBalance(facts.Year, rtt, facts.Leave, firm.Calendar, Law, new() { Solidarity = mode });

    private static Days Min(Days a, Days b) => a <= b ? a : b;
}
