using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>What holds of the value of a day, of absences and of days given up, whatever the forfait and the pay.</summary>
public class ForfaitPayPropertyTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate On = new(2026, 3, 16);

    [Property]
    internal bool A_day_of_work_as_many_times_as_the_forfait_is_the_year(DaysForfait forfait, GrossPay pay, Firm firm) =>
        forfait.DayValue(pay.Annual, On, firm.Calendar, Law, new() { DayValue = ForfaitDayValueMethod.AnnualOverForfait })
            .Of(forfait.PerYear) == pay.Annual;

    [Property]
    internal bool The_days_paid_in_a_year_are_counted_one_by_one(DaysForfait forfait, GrossPay pay, Firm firm, YearOfWork facts)
    {
        int paid = PartOfYear.Whole(facts.Year)
            .Count(day => Works(firm.Calendar.Weekdays, day.DayOfWeek) || firm.Calendar.IsWorkingDay(day));
        return forfait.DayValue(pay.Annual, new(facts.Year, 6, 1), firm.Calendar, Law).Of(paid.Days) == pay.Annual;
    }

    [Property]
    public bool A_value_is_proportional_to_the_pay_and_to_the_days(
        DaysForfait forfait, GrossPay a, GrossPay b, ForfaitDayValueMethod method)
    {
        ForfaitDayValue one = Of(forfait, a.Annual, method);
        ForfaitDayValue other = Of(forfait, b.Annual, method);
        return Of(forfait, a.Annual + b.Annual, method).Value == one.Value + other.Value
            && one.Of(3.5m.Days) == one.Of(1.Days) + one.Of(2.5m.Days)
            && (a.Annual <= b.Annual) == (one.Value <= other.Value);
    }

    [Property]
    public bool Of_the_readings_a_day_really_worked_is_worth_more_than_one_with_leave(DaysForfait forfait, GrossPay pay) =>
        Of(forfait, pay.Annual, ForfaitDayValueMethod.AnnualOverForfaitPlusLeave).Value
            <= Of(forfait, pay.Annual, ForfaitDayValueMethod.AnnualOverForfait).Value;

    [Property]
    internal FsCheck.Property Days_given_up_add_up(DaysForfait forfait, GrossPay pay, WorkedMonth a, WorkedMonth b) =>
        Only.When(a.Halves > 0 && b.Halves > 0 && forfait.PerYear + a.Worked + b.Worked <= 235.Days, () =>
        {
            RestDaysGivenUp both = forfait.GiveUp(a.Worked + b.Worked, null, pay.Annual, On, Law);
            return both.Amount == forfait.GiveUp(
                a.Worked, null, pay.Annual, On, Law).Amount + forfait.GiveUp(b.Worked, null, pay.Annual, On, Law).Amount
                && both.DaysWorked - both.Days == forfait.PerYear
                && both.PerDay == Of(forfait, pay.Annual, ForfaitDayValueMethod.AnnualOverForfait).Value * 1.1m;
        });

    [Property]
    internal FsCheck.Property An_absence_is_taken_off_day_by_day_and_costs_no_rest_day(DaysForfait forfait, WorkedMonth month) =>
        Only.When(month.Worked <= forfait.PerYear, () => forfait.Absence(month.Worked, 9.Days, On, Law) is var absence
            && absence.DaysToWork + month.Worked == forfait.PerYear && absence.RestDaysLeft == 9.Days);

    [Property]
    internal FsCheck.Property Rest_days_that_follow_work_are_lost_in_proportion(DaysForfait forfait, WorkedMonth a, WorkedMonth b) =>
        Only.When(a.Worked + b.Worked <= forfait.PerYear, () =>
        {
            ForfaitRules rules = new() { RestDaysFollowWork = true };
            ForfaitAbsence both = forfait.Absence(a.Worked + b.Worked, 31.Days, On, Law, rules);
            Days split = forfait.Absence(a.Worked, 31.Days, On, Law, rules).RestDaysLostUnrounded
                + forfait.Absence(b.Worked, 31.Days, On, Law, rules).RestDaysLostUnrounded;
            return both.RestDaysLostUnrounded == split && both.RestDaysLost <= both.RestDaysLostUnrounded && both.RestDaysLeft >= Days.Zero
                && forfait.Absence(forfait.PerYear, 31.Days, On, Law, rules).RestDaysLost == 31.Days
                && forfait.AssimilatedAbsence(a.Worked, 31.Days, On, Law, rules).RestDaysLost == Days.Zero;
        });

    [Property]
    internal bool An_exit_with_the_days_due_owes_nothing(DaysForfait forfait, PartOfYear part, GrossPay pay)
    {
        ForfaitRules rules = new() { RoundDays = DayRounding.HalfDayNearest };
        WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
        ForfaitPeriod period = forfait.Period(part.Year, part.Presence, 0.Ouvres, calendar, Law, rules);
        ForfaitDayValue value = forfait.DayValue(pay.Annual, part.Presence.End, calendar, Law);
        return period.Settle(period.DaysToWork, value) is { Difference: var none, Amount: var nothing } && none == Days.Zero
            && nothing == Money.Zero;
    }

    [Property]
    internal bool A_tally_agrees_with_a_count_line_by_line(WorkedMonth[] lines, LocalDate first)
    {
        TalliedDay[] days = [.. lines.Select((line, i) => Line(line, first.PlusDays(i)))];
        ForfaitTally tally = ForfaitTally.Of(218.Days, 9.Days, days, new() { HalfDays = true });
        return Enumerable.Range(-1, days.Length + 2).All(i =>
        {
            ForfaitBalance balance = tally.Balance(first.PlusDays(i));
            Days worked = days.Where(day => day.IsWorked && day.Date <= balance.On)
                .Aggregate(Days.Zero, static (sum, day) => sum + day.Days);
            Days rested = days.Where(day => !day.IsWorked && day.Date <= balance.On)
                .Aggregate(Days.Zero, static (sum, day) => sum + day.Days);
            return balance.Worked == worked && balance.Rested == rested && balance.Remaining + worked == 218.Days
                && balance.RestDaysLeft + rested == 9.Days;
        });
    }

    [Property]
    public bool A_forfait_in_hours_is_legal_hours_and_overtime(HoursForfait forfait) =>
        forfait.Terms(On, Law) is var terms && terms.LegalHours + terms.Overtime == forfait.Hours
            && (terms.PaidHours is not { } paid || (paid >= forfait.Hours && (paid == forfait.Hours) == (terms.Overtime == Hours.Zero)));

    private static ForfaitDayValue Of(DaysForfait forfait, Money annual, ForfaitDayValueMethod method) =>
        forfait.DayValue(annual, On, WorkCalendar.For(HolidayZone.Metropole), Law, new() { DayValue = method });

    private static TalliedDay Line(WorkedMonth line, LocalDate date) => (line.Halves % 2, line.PlannedHalves % 2) switch
    {
        (0, 0) => TalliedDay.Worked(date),
        (0, _) => TalliedDay.HalfWorked(date),
        (_, 0) => TalliedDay.Rested(date),
        _ => TalliedDay.HalfRested(date),
    };

    private static bool Works(Weekdays week, IsoDayOfWeek day) => week.HasFlag((Weekdays)(1 << ((int)day - 1)));
}
