using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Leave;

public class LeaveAccrualPropertyTests
{
    private static readonly AccrualMethod[] Counts =
    [
        AccrualMethod.CalendarMonths,
        AccrualMethod.FourWeekPeriods,
        AccrualMethod.WorkingDays,
    ];

    private static readonly HashSet<AbsenceKind> AtWork =
    [
        AbsenceKind.PaidLeave, AbsenceKind.RestDay, AbsenceKind.CompensatoryRest, AbsenceKind.Maternity, AbsenceKind.Paternity, AbsenceKind.Adoption,
        AbsenceKind.FamilyEvent, AbsenceKind.Training, AbsenceKind.Military, AbsenceKind.PartialActivity, AbsenceKind.Menstrual, AbsenceKind.CompanyLeave,
        AbsenceKind.PrenatalCare, AbsenceKind.CivicMission,
    ];

    [Property]
    public bool A_full_year_of_work_gives_the_whole_right_by_every_count(
        PaidLeaveRight right, LocalDate start, WorkCalendar calendar, AccrualMethod method)
    {
        DateInterval year = new(start, Quantieme.AddMonths(start, 12).PlusDays(-1));
        LeaveAccrual leave = Acquired(right, new(year, []), calendar, method);

        // From 2 February to 1 February a leap year holds 27/28 and 1/29 of February: a hair less than a month, which the rounding gives back.
        bool cutsFebruary = method == AccrualMethod.CalendarMonths && start is { Month: 2, Day: > 1 };
        return leave.Days == right.Annual.Round(DayRounding.DayUp) && (leave.Raw == right.Annual || cutsFebruary);
    }

    [Property]
    internal bool The_leave_of_a_year_never_exceeds_the_right(
        PaidLeaveRight right, LeaveYear year, WorkCalendar calendar, AccrualMethod method)
    {
        LeaveAccrual leave = Acquired(right, year, calendar, method);
        return leave.Raw <= right.Annual && leave.Raw <= leave.RawBeforeCap && leave.WorkedPart + leave.SickPart == leave.RawBeforeCap
            && leave.Raw.Exact >= 0;
    }

    [Property]
    internal bool Days_are_rounded_up_once_and_by_less_than_a_day(
        PaidLeaveRight right, LeaveYear year, WorkCalendar calendar, AccrualMethod method)
    {
        LeaveAccrual leave = Acquired(right, year, calendar, method);
        Fraction up = leave.Days.Exact - leave.Raw.Exact;
        return leave.Days.Exact.IsInteger && up >= 0 && up < 1;
    }

    [Property]
    internal bool Work_counted_day_by_day_gives_the_same(PaidLeaveRight right, LeaveYear year, WorkCalendar calendar)
    {
        LeaveYear plain = year with
        {
            Absences = [.. year.Absences.Where(
                static absence => absence.Kind is not (AbsenceKind.WorkAccident or AbsenceKind.ElectiveOffice))],
        };
        HashSet<LocalDate> away =
        [
            .. plain.Absences.Where(static absence => !AtWork.Contains(absence.Kind)).SelectMany(static absence => absence.Period),
        ];
        Fraction months = 0;
        int calendarDays = 0;
        int scheduled = 0;
        foreach (LocalDate day in year.Period.Where(day => !away.Contains(day)))
        {
            months += Fraction.Of(1, CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month));
            calendarDays++;
            scheduled += calendar.Weekdays.Includes(day.DayOfWeek) ? 1 : 0;
        }

        Fraction[] naive = [months, Fraction.Of(calendarDays, 28), Fraction.Of(scheduled, 4 * calendar.Weekdays.Number())];
        return Counts.All(method => Acquired(right, plain, calendar, method).Worked.Months.Exact == naive[(int)method]);
    }

    [Property]
    internal bool More_days_of_work_never_give_less(PaidLeaveRight right, LeaveYear year, WorkCalendar calendar, AccrualMethod method)
    {
        DateInterval shorter = new(year.Period.Start, year.Period.Start.PlusDays((year.Period.Length - 1) / 2));
        return Acquired(right, year with { Period = shorter }, calendar, method).Raw <= Acquired(right, year, calendar, method).Raw;
    }

    [Property]
    internal bool Sickness_gives_no_more_than_work_and_no_less_than_an_unpaid_absence(
        PaidLeaveRight right, LeaveYear year, WorkCalendar calendar, AccrualMethod method)
    {
        LeaveDays As(AbsenceKind kind) =>
            Acquired(
                right,
                year with { Absences = [.. year.Absences.Select(absence => new Absence(absence.Period, kind))] },
                calendar,
                method).Raw;
        return As(AbsenceKind.Unpaid) <= As(AbsenceKind.Sickness) && As(AbsenceKind.Sickness) <= As(AbsenceKind.PaidLeave);
    }

    [Property]
    internal bool The_most_favourable_count_is_one_of_the_three_and_none_gives_more(
        PaidLeaveRight right, LeaveYear year, WorkCalendar calendar)
    {
        LeaveAccrual best = Acquired(right, year, calendar, AccrualMethod.MostFavourable);
        Readings<LeaveAccrual> readings = right.Acquired(year.Period, year.Absences, calendar, FrenchLaw.Published).Readings();
        return Counts.Contains(best.Method) && readings.All(leave => leave.Raw <= best.Raw) && readings.Usual.Raw == best.Raw
            && readings.Highest.Raw == best.Raw && readings.First(leave => leave.Raw == best.Raw).Method == best.Method
                && readings.Count == 3;
    }

    [Property]
    internal bool Six_ouvrables_are_five_ouvres(PaidLeaveRight right, LeaveYear year, WorkCalendar calendar, AccrualMethod method)
    {
        LeaveDays ouvrables = Acquired(PaidLeaveRight.OfWeeks(right.Weeks, LeaveUnit.Ouvrables), year, calendar, method).Raw;
        LeaveDays ouvres = Acquired(PaidLeaveRight.OfWeeks(right.Weeks, LeaveUnit.Ouvres), year, calendar, method).Raw;
        return ouvrables == ouvres.In(LeaveUnit.Ouvrables);
    }

    [Property]
    internal bool A_right_above_the_law_never_gives_less_than_the_law(
        PaidLeaveRight right, LeaveYear year, WorkCalendar calendar, AccrualMethod method) =>
    Acquired(right, year, calendar, method).Raw >= Acquired(PaidLeaveRight.Legal(right.Unit), year, calendar, method).Raw;

    [Property]
    internal FsCheck.Property What_work_acquires_adds_up_over_a_split_of_the_period(
        PaidLeaveRight right, LeaveYear year, WorkCalendar calendar) =>
        Only.When(year.Period.Length > 1, () => Counts.All(method =>
        {
            LocalDate cut = year.Period.Start.PlusDays((year.Period.Length / 2) - 1);
            LeaveAccrual whole = Acquired(right, year, calendar, method);
            LeaveAccrual before = Acquired(right, year with { Period = new(year.Period.Start, cut) }, calendar, method);
            LeaveAccrual after = Acquired(right, year with { Period = new(cut.PlusDays(1), year.Period.End) }, calendar, method);
            return before.WorkedPart + after.WorkedPart == whole.WorkedPart && before.Sick.Months + after.Sick.Months == whole.Sick.Months;
        }));

    [Property]
    internal bool The_order_of_the_absences_does_not_matter_nor_do_those_outside_the_period(
        PaidLeaveRight right, LeaveYear year, WorkCalendar calendar, AccrualMethod method)
    {
        Absence outside = new(new(year.Period.End.PlusDays(600), year.Period.End.PlusDays(700)), AbsenceKind.Unpaid);
        LeaveYear reversed = year with { Absences = [outside, .. year.Absences.Reverse()] };
        return Acquired(right, year, calendar, method).Raw == Acquired(right, reversed, calendar, method).Raw;
    }

    [Property]
    public bool An_absence_of_four_weeks_costs_nothing_over_a_full_year(PaidLeaveRight right, LocalDate start, int at)
    {
        LocalDate first = start.PlusDays((int)(Math.Abs((long)at) % 337));
        DateInterval year = new(start, Quantieme.AddMonths(start, 12).PlusDays(-1));
        LeaveYear absent = new(year, [new(new(first, first.PlusDays(27)), AbsenceKind.Unpaid)]);
        return Acquired(right, absent, WorkCalendar.For(HolidayZone.Metropole), AccrualMethod.MostFavourable).Raw == right.Annual;
    }

    [Property]
    internal bool Sickness_before_24_April_2024_gives_nothing_and_from_then_on_a_part_of_the_right(
        PaidLeaveRight right, LeaveYear year, WorkCalendar calendar, AccrualMethod method)
    {
        LeaveYear sick = year with { Absences = [new(year.Period, AbsenceKind.Sickness)] };
        LeaveAccrual leave = Acquired(right, sick, calendar, method);
        bool before = year.Period.End < new LocalDate(2024, 4, 24);
        LeaveDays most = LeaveDays.Ouvrables(24).In(right.Unit);
        return leave.WorkedPart.Exact == 0 && leave.Raw <= most && (!before || leave.Raw.Exact == 0);
    }

    [Property]
    internal bool An_accident_at_work_costs_nothing_for_a_year_and_since_2024_ever(
        PaidLeaveRight right, LeaveYear year, WorkCalendar calendar, AccrualMethod method)
    {
        LeaveDays With(LocalDate since) =>
            Acquired(right, year with { Absences = [new(new(since, year.Period.End), AbsenceKind.WorkAccident)] }, calendar, method).Raw;
        LeaveDays present = Acquired(right, year with { Absences = [] }, calendar, method).Raw;
        LeaveDays old = With(year.Period.Start.PlusDays(-1_000));
        LocalDate unlimited = new(2024, 4, 24);
        return With(year.Period.Start) == present
            && (year.Period.Start < unlimited || old == present)
            && (year.Period.End >= unlimited || old.Exact == 0);
    }

    [Property]
    internal bool A_time_given_gives_what_the_same_dates_give(PaidLeaveRight right, LeaveYear year, WorkCalendar calendar) =>
        Counts.All(method =>
    {
        // Sickness is at the rate of its day: a time has one rate only where the law does not change in it.
        LocalDate change = new(2024, 4, 24);
        bool oneRate = year.Period.End < change || year.Period.Start >= change;
        LeaveYear plain = year with
        {
            Absences = oneRate
            ? [.. year.Absences.Where(static absence => absence.Kind == AbsenceKind.Sickness)]
            : []
        };
        LeaveAccrual dated = Acquired(right, plain, calendar, method);
        LeaveAccrual given = right.Acquired(dated.Worked, dated.Sick, plain.Period.End, FrenchLaw.Published);
        return (given.Raw, given.Method, given.Worked, given.Sick) == (dated.Raw, dated.Method, dated.Worked, dated.Sick);
    });

    [Property]
    public bool Leave_after_the_fact_never_brings_a_period_above_24_ouvrables(LeaveDays already, LeaveDays theoretical)
    {
        LeaveDays has = LeaveDays.FromExact(Fraction.Abs(already.Exact), already.Unit);
        LeaveDays would = LeaveDays.FromExact(Fraction.Abs(theoretical.Exact), theoretical.Unit);
        RetroactiveLeave leave = PaidLeaveRight.AfterTheFact(has, would, FrenchLaw.Published);
        LeaveDays most = LeaveDays.Ouvrables(24).In(has.Unit);
        return leave.Extra.Exact >= 0 && leave.Extra <= would.In(has.Unit) && (leave.Total <= most || leave.Extra.Exact == 0)
            && (leave.Extra == would.In(has.Unit) || leave.Total >= most);
    }

    [Property]
    public bool Under_21_one_may_take_the_year_and_is_paid_what_was_acquired(LeaveDays days, bool young)
    {
        LeaveDays acquired = LeaveDays.FromExact(Fraction.Abs(days.Exact), days.Unit);
        YoungEmployeeLeave leave = PaidLeaveRight.OfYoungEmployee(young ? 20 : 21, acquired, new(2026, 6, 1), FrenchLaw.Published);
        LeaveDays year = PaidLeaveRight.Legal(days.Unit).Annual;
        return leave.Paid + leave.Unpaid == leave.MayTake && leave.Paid == acquired
            && leave.MayTake == (young && acquired < year ? year : acquired);
    }

    [Property]
    public bool A_right_in_days_is_the_right_in_weeks(PaidLeaveRight right) =>
        PaidLeaveRight.OfDays(right.Annual) == right && right.LegalMinimum + right.AboveLegal == right.Annual && right.AboveLegal.Exact >= 0
        && right.PerMonth.Exact * 12 == right.Annual.Exact;

    [Property]
    public FsCheck.Property A_stated_right_can_be_computed_with_exactly_if_it_is_lawful(Weeks weeks, LeaveUnit unit) =>
        Only.When(weeks <= Weeks.Of(52), () =>
        {
            bool refused = Record.Exception(() => PaidLeaveRight.OfWeeks(weeks, unit)) is ArgumentOutOfRangeException;
            return refused != PaidLeaveRight.IsAtLeastLegal(weeks)
                && PaidLeaveRight.IsAtLeastLegal(LeaveDays.Of(weeks, unit)) == PaidLeaveRight.IsAtLeastLegal(weeks);
        });

    private static LeaveAccrual Acquired(PaidLeaveRight right, LeaveYear year, WorkCalendar calendar, AccrualMethod method) =>
        right.Acquired(year.Period, year.Absences, calendar, FrenchLaw.Published, new() { Method = method });
}
