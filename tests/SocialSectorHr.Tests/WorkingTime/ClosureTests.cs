using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>Every question asked backwards, put to the one asked forwards under the default rules, gives back what it was asked.</summary>
public class ClosureTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly LocalDate On = new(2026, 3, 16);

    [Property]
    internal bool The_RTT_of_1607_hours_make_a_year_of_1607_hours(WeeklySchedule week, YearOfWork facts)
    {
        Days rtt = week.Rtt(facts.Year, facts.Leave, Metropole, Law, new() { Method = RttMethod.AnnualHoursTarget }).Unrounded;
        Days balancing = week.BalancingRtt(facts.Year, facts.Leave, YearGoal.LegalYear, Metropole, Law).Rtt;
        return rtt == Days.Zero
            || (rtt == balancing
                && week.AnnualBalance(facts.Year, rtt, facts.Leave, Metropole, Law).Hours.WithSolidarity == 1607.Hours);
    }

    [Property]
    internal bool The_RTT_of_a_target_are_those_that_balance_the_year_however_the_solidarity_day_is_done(
        WeeklySchedule week, YearOfWork facts, SolidarityMode mode)
    {
        RttRules rules = new() { Method = RttMethod.AnnualHoursTarget, Solidarity = mode };
        Days rtt = week.Rtt(facts.Year, facts.Leave, Metropole, Law, rules).Unrounded;
        return rtt == Days.Zero || rtt == week.BalancingRtt(facts.Year, facts.Leave, YearGoal.LegalYear, Metropole, Law, rules).Rtt;
    }

    [Property]
    internal bool The_RTT_of_35_hours_on_average_make_an_average_of_35_hours(WeeklySchedule week, YearOfWork facts)
    {
        Days rtt = week.Rtt(facts.Year, facts.Leave, Metropole, Law).Unrounded;
        return week.WeeklyHours < 35.Hours
            || (rtt == week.BalancingRtt(facts.Year, facts.Leave, YearGoal.Average35, Metropole, Law).Rtt
                && week.AnnualBalance(facts.Year, rtt, facts.Leave, Metropole, Law).Hours.AverageWeek == 35.Hours);
    }

    [Property]
    internal bool The_usual_RTT_of_the_readings_are_those_of_the_question(WeeklySchedule week, YearOfWork facts, bool target)
    {
        RttRules rules = new() { Method = target ? RttMethod.AnnualHoursTarget : null };
        RttEntitlement asked = week.Rtt(facts.Year, facts.Leave, Metropole, Law, rules);
        return asked.Readings().Usual.Unrounded == asked.Unrounded;
    }

    [Property]
    public bool A_month_by_the_hour_and_the_hour_of_that_month(Money hourly, WeeklySchedule week, PayRegime regime)
    {
        Hours hours = week.WeeklyHours;
        Money rate = hourly < Money.Zero ? -hourly : hourly;
        return regime == PayRegime.ForfaitJours
            || GrossPay.FromHourly(rate, hours, regime, On, Law).Pay.PerHour(hours, regime, On, Law).Rate == rate;
    }

    [Property]
    internal bool A_forfait_worked_from_end_to_end_has_the_rest_days_of_its_year_and_is_worth_its_pay(YearOfWork facts, GrossPay pay)
    {
        DaysForfait forfait = DaysForfait.Of(200.Days);
        ForfaitYear year = forfait.Year(facts.Year, 25.Ouvres, Metropole, Law);
        ForfaitPeriod whole = forfait.Period(
            facts.Year, new(new(facts.Year, 1, 1), new(facts.Year, 12, 31)), 25.Ouvres, Metropole, Law);
        Fraction paid = year.DaysToWork.Exact + year.RestDays.Exact + 25 + year.Counts.Holidays;
        ForfaitDayValue day = forfait.DayValue(pay.Annual, new(facts.Year, 1, 1), Metropole, Law);
        return (whole.DaysToWork, whole.RestDays) == (year.DaysToWork, year.RestDays)
            && day.Value.Exact * paid == pay.Annual.Exact;
    }

    [Property]
    public bool A_part_time_is_that_of_its_share_and_of_its_year(PartTime part) =>
        PartTime.Of(part.Share, part.FullTime).WeeklyHours == part.WeeklyHours
            && (part.Period == CountingPeriod.Year
                || PartTime.PerYear(
                    part.YearlyWorkedHours(On, Law), 1607.Hours * (part.FullTime.WeeklyHours / 35.Hours), part.FullTime).Share == part.Share);
}
