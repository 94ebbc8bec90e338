using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Calendars;

namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>What holds of counters, of the employer's days, of shorter periods and of the questions asked backwards.</summary>
public class RttYearPropertyTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);

    [Property]
    internal bool A_full_year_acquires_the_full_promise(RttPromise promise, Firm firm, YearOfWork facts) =>
        new[] { RttRhythm.CalendarDays, RttRhythm.CompleteMonths }.All(rhythm => promise.Counter(
            new(facts.Year, 12, 31), PartOfYear.Whole(facts.Year), 0.Ouvres, 0.Days, firm.Calendar, Law, rules: new() { Rhythm = rhythm })
            .Unrounded == promise.PerYear);

    [Property]
    internal bool The_last_day_of_a_presence_acquires_its_share(RttPromise promise, PartOfYear part) =>
        Counter(promise, part, part.Presence.End, RttRhythm.CalendarDays).Unrounded == Share(promise, part, RttProration.CalendarDays)
            && Counter(promise, part, part.Presence.End, RttRhythm.CompleteMonths).Unrounded == Share(promise, part, RttProration.Months);

    [Property]
    internal bool A_counter_never_goes_down_without_an_absence(RttPromise promise, PartOfYear part, RttRhythm rhythm) =>
        Counter(promise, part, part.Split.PlusDays(-1), rhythm).Unrounded <= Counter(promise, part, part.Split, rhythm).Unrounded;

    [Property]
    internal bool Calendar_days_are_acquired_one_by_one(RttPromise promise, PartOfYear part)
    {
        Fraction each = promise.PerYear.Exact / CalendarSystem.Iso.GetDaysInYear(part.Year);
        Fraction sum = 0;
        foreach (LocalDate _ in new DateInterval(part.Presence.Start, part.Split))
        {
            sum += each;
        }

        return Counter(promise, part, part.Split, RttRhythm.CalendarDays).Unrounded.Exact == sum;
    }

    [Property]
    internal bool Weeks_are_acquired_by_their_days_up_to_the_promise(RttPromise promise, PartOfYear part)
    {
        NaiveCalendar naive = new(Metropole);
        WeeklySchedule week = promise.Week!;
        Fraction perDay = Fraction.Max(0, week.WeeklyHours.Exact - 35) / week.WeeklyHours.Exact;
        Fraction earned = new DateInterval(part.Presence.Start, part.Split).Count(naive.IsWorkingDay) * perDay;
        return Counter(promise, part, part.Split, RttRhythm.WeeksWorked).Unrounded.Exact == Fraction.Min(promise.PerYear.Exact, earned);
    }

    [Property]
    internal bool An_absence_takes_a_day_of_work_s_share_for_each_day(RttPromise promise, PartOfYear part)
    {
        NaiveCalendar naive = new(Metropole);
        Fraction days = Metropole.CountDays(part.Year).WorkingDays - 25;
        RttCounter counter = Absent(promise, part, null);
        Fraction lost = promise.PerYear.Exact * part.After.Count(naive.IsWorkingDay) / days;
        return counter.Lost.Exact == lost && counter.Unrounded.Exact == Fraction.Max(0, counter.BeforeAbsences.Exact - lost);
    }

    [Property]
    internal bool Two_absences_take_what_one_takes(RttPromise promise, PartOfYear part)
    {
        Absence[] two = [new(part.After, AbsenceKind.Unpaid), new(part.Before, AbsenceKind.Sickness)];
        Absence[] one = [new(part.Presence, AbsenceKind.Sickness)];
        return Enum.GetValues<RttAbsences>().All(mode => Lost(promise, part, mode, two) == Lost(promise, part, mode, one));
    }

    [Property]
    internal bool A_week_of_absence_costs_its_open_days(RttPromise promise, PartOfYear part)
    {
        NaiveCalendar naive = new(Metropole);
        HashSet<LocalDate> mondays = [.. part.After.Where(naive.IsWorkingDay).Select(Monday)];
        int days = part.Presence.Count(day => naive.IsWorkingDay(day) && mondays.Contains(Monday(day)));
        Absence[] absences = [new(part.After, AbsenceKind.Sickness)];
        return Lost(promise, part, RttAbsences.WholeWeeks, absences).Exact == promise.PerYear.Exact * days / (Metropole.CountDays(part.Year).WorkingDays - 25);
    }

    [Property]
    internal bool What_the_agreement_keeps_is_not_lost(RttPromise promise, PartOfYear part) =>
        Absent(promise, part, new() { Absences = RttAbsences.Kept }).Lost == Days.Zero
            && Absent(promise, part, new() { AbsencesCountedAsWork = [AbsenceKind.Sickness] }).Lost == Days.Zero;

    [Property]
    internal bool The_employer_s_and_the_employee_s_days_make_the_share(RttPromise promise, PartOfYear part, DayRounding rounding)
    {
        RttShare share = promise.WithEmployerDays(promise.PerYear / 3).In(part.Year, part.Presence, 0.Ouvres, Metropole, Law, new() { Rounding = rounding });
        Fraction third = share.Days.Exact / 3;
        return share.EmployerDays + share.EmployeeDays == share.Days && share.EmployerDays.Exact <= third && share.EmployerDays.Exact > third - 1
            && share.EmployerDays >= Days.Zero && share.EmployeeDays >= Days.Zero;
    }

    [Property]
    public bool Months_and_fortnights_give_the_year_back(RttPromise promise) =>
        RttPromise.PerMonth(promise.Monthly, promise.Week) == promise && RttPromise.PerFortnight(promise.Fortnightly, promise.Week) == promise;

    [Property]
    internal bool A_fortnight_worked_is_never_more_than_a_fortnight(RttPromise promise, YearOfWork facts)
    {
        WeeklySchedule week = WeeklySchedule.Of(39.Hours);
        Fraction days = Metropole.CountDays(facts.Year).WorkingDays - facts.Leave.In(LeaveUnit.Ouvres).Exact;
        return RttPromise.PerWorkedFortnight(promise.Fortnightly, facts.Year, facts.Leave, week, Metropole).PerYear.Exact
            == promise.PerYear.Exact / 26 * days / 10;
    }

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
                && WeeklySchedule.BalancingWeek(facts.Year, rtt.Rtt, facts.Leave, goal, Metropole, Law, rules).WeeklyHours == week.WeeklyHours);
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
        return readings.Usual.Solidarity == SolidarityMode.ExtraHours && readings.Count == Enum.GetValues<SolidarityMode>().Length
            && readings.Select(static reading => reading.Solidarity).SequenceEqual(Enum.GetValues<SolidarityMode>())
            && readings.All(reading => reading.Hours.WithSolidarity == week.AnnualBalance(
                facts.Year, 10.Days, facts.Leave, Metropole, Law, new() { Solidarity = reading.Solidarity }).Hours.WithSolidarity);
    }

    private static bool Reaches(BalancedYear found, WeeklySchedule week, RttRules rules) =>
        found.Rtt < Days.Zero || found.Leave.Exact < 0
            || week.AnnualBalance(found.Year, found.Rtt, found.Leave, Metropole, Law, rules).Hours.WithSolidarity == 1607.Hours;

    private static RttCounter Counter(RttPromise promise, PartOfYear part, LocalDate on, RttRhythm rhythm) =>
        promise.Counter(on, part.Presence, 25.Ouvres, 0.Days, Metropole, Law, rules: new() { Rhythm = rhythm });

    private static RttCounter Absent(RttPromise promise, PartOfYear part, RttRules? rules) => promise.Counter(
        part.Presence.End, part.Presence, 25.Ouvres, 0.Days, Metropole, Law, [new Absence(part.After, AbsenceKind.Sickness)], rules);

    private static Days Lost(RttPromise promise, PartOfYear part, RttAbsences mode, Absence[] absences) =>
        promise.Counter(part.Presence.End, part.Presence, 25.Ouvres, 0.Days, Metropole, Law, absences, new() { Absences = mode }).Lost;

    private static Days Share(RttPromise promise, PartOfYear part, RttProration method) =>
        promise.In(part.Year, part.Presence, 0.Ouvres, Metropole, Law, new() { Proration = method }).Unrounded;

    private static LocalDate Monday(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);
}
