using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Calendars;

namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>What holds of shorter periods, of the questions asked backwards and of the readings of a year.</summary>
public sealed class BalancedYearPropertyTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);

    [Property]
    internal bool The_exact_average_leaves_no_overtime_in_whole_weeks(WeeklySchedule week, PartOfYear part)
    {
        // Two weeks at least, Monday to Sunday: the days to work are at most five of seven.
        LocalDate monday = part.Presence.Start.PlusDays(1 - (int)part.Presence.Start.DayOfWeek);
        DateInterval weeks = new(monday, monday.PlusDays((7 * Math.Clamp(part.Presence.Length / 7, 2, 51)) - 1));
        Days rtt = week.Rtt(weeks, 0.Ouvres, Metropole, Law).Unrounded;
        PeriodBalance balance = week.PeriodBalance(weeks, rtt, 0.Ouvres, Metropole, Law);
        PeriodBalance without = week.PeriodBalance(weeks, 0.Days, 0.Ouvres, Metropole, Law);
        Fraction holidays = 35 * (Fraction)Metropole.CountDays(weeks).Holidays / 5;
        return balance.Overtime == Hours.Zero && balance.Threshold.Exact == 5 * (Fraction)weeks.Length
            && (week.WeeklyHours <= 35.Hours || balance.Hours.Exact == balance.Threshold.Exact - holidays)
            && without.Overtime.Exact == Fraction.Max(0, (rtt.Exact * week.HoursPerDay.Exact) - holidays);
    }

    [Property]
    internal bool RTT_days_found_bring_the_year_to_its_hours(WeeklySchedule week, YearOfWork facts, SolidarityMode mode)
    {
        RttRules rules = new() { Solidarity = mode };
        BalancedYear found = week.BalancingRtt(facts.Year, facts.Leave, YearGoal.LegalYear, Metropole, Law, rules);
        return Reaches(found, week, rules);
    }

    [Property]
    internal bool Leave_found_brings_the_year_to_its_hours(WeeklySchedule week, YearOfWork facts, SolidarityMode mode)
    {
        RttRules rules = new() { Solidarity = mode };
        BalancedYear found = week.BalancingLeave(facts.Year, 12.5m.Days, YearGoal.LegalYear, Metropole, Law, rules);
        return Reaches(found, week, rules);
    }

    [Property]
    internal bool The_week_found_brings_the_year_to_its_hours(YearOfWork facts, SolidarityMode mode)
    {
        RttRules rules = new() { Solidarity = mode };
        BalancedYear found = WeeklySchedule.BalancingWeek(facts.Year, 12.5m.Days, facts.Leave, YearGoal.LegalYear, Metropole, Law, rules);
        return Reaches(found, WeeklySchedule.Of(found.WeeklyHours), rules);
    }

    [Property]
    internal bool The_three_questions_answer_each_other(WeeklySchedule week, YearOfWork facts, SolidarityMode mode, YearGoal goal)
    {
        RttRules rules = new() { Solidarity = mode };
        BalancedYear rtt = week.BalancingRtt(facts.Year, facts.Leave, goal, Metropole, Law, rules);
        return !rtt.IsPossible || (rtt.Rtt == Days.Zero && goal == YearGoal.Average35)
            || (week.BalancingLeave(facts.Year, rtt.Rtt, goal, Metropole, Law, rules).Leave == facts.Leave.In(LeaveUnit.Ouvres)
                && WeeklySchedule.BalancingWeek(
                    facts.Year, rtt.Rtt, facts.Leave, goal, Metropole, Law, rules).WeeklyHours == week.WeeklyHours);
    }

    [Property]
    internal bool RTT_days_found_for_the_average_bring_it_to_35(WeeklySchedule week, YearOfWork facts, SolidarityMode mode)
    {
        RttRules rules = new() { Solidarity = mode };
        BalancedYear found = week.BalancingRtt(facts.Year, facts.Leave, YearGoal.Average35, Metropole, Law, rules);
        return week.WeeklyHours < 35.Hours ? !found.IsPossible
            : week.AnnualBalance(facts.Year, found.Rtt, facts.Leave, Metropole, Law, rules).Hours.AverageWeek == 35.Hours;
    }

    [Property]
    internal bool Readings_of_a_balance_are_the_balances_of_their_modes(WeeklySchedule week, YearOfWork facts)
    {
        Readings<YearBalance> readings = week.AnnualBalance(facts.Year, 10.Days, facts.Leave, Metropole, Law).Readings();
        SolidarityMode[] modes = [.. Enum.GetValues<SolidarityMode>().Where(static mode => mode != SolidarityMode.NotDue)];
        return readings.Usual.Solidarity == SolidarityMode.ExtraHours && readings.Count == modes.Length
            && readings.Select(static reading => reading.Solidarity).SequenceEqual(modes)
            && readings.All(reading => reading.Hours.WithSolidarity == week.AnnualBalance(
                facts.Year, 10.Days, facts.Leave, Metropole, Law, new() { Solidarity = reading.Solidarity }).Hours.WithSolidarity);
    }

    // Given or done elsewhere, the hours of the solidarity day are not worked here.
    private static bool Reaches(BalancedYear found, WeeklySchedule week, RttRules rules)
    {
        Hours elsewhere = rules.Solidarity is SolidarityMode.Waived or SolidarityMode.DoneElsewhere
            ? week.Solidarity(new(found.Year, 1, 1), Law).Hours
            : Hours.Zero;
        return found.Rtt < Days.Zero || found.Leave.Exact < 0
            || week.AnnualBalance(found.Year, found.Rtt, found.Leave, Metropole, Law, rules).Hours.WithSolidarity + elsewhere == 1607.Hours;
    }
}
