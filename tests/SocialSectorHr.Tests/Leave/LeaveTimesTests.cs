using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Leave;

/// <summary>The times an accrual is made of, and the days of a part-timer.</summary>
public class LeaveTimesTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly DateInterval Year = new(new(2024, 6, 1), new(2025, 5, 31));
    private static readonly LeaveRules ByMonths = new() { Method = AccrualMethod.CalendarMonths };

    [Fact]
    public void Work_and_sickness_are_told_apart_and_share_the_year()
    {
        Absence sick = new(new DateInterval(new(2024, 9, 1), new(2024, 11, 30)), AbsenceKind.Sickness);
        LeaveAccrual accrual = PaidLeaveRight.Legal(LeaveUnit.Ouvrables).Acquired(Year, [sick], Metropole, Law, ByMonths);
        Assert.Equal((9.Months, 3.Months, 12.Months), (accrual.Worked.Months, accrual.Sick.Months, accrual.Months));
        Assert.Equal((22.5m.Ouvrables, 6.Ouvrables, 28.5m.Ouvrables, 29.Ouvrables),
            (accrual.WorkedPart, accrual.SickPart, accrual.RawBeforeCap, accrual.Days));
    }

    [Fact]
    public void Time_without_leave_is_neither_worked_nor_sick()
    {
        Absence strike = new(new DateInterval(new(2024, 9, 1), new(2024, 9, 30)), AbsenceKind.Strike);
        LeaveAccrual accrual = PaidLeaveRight.Legal(LeaveUnit.Ouvrables).Acquired(Year, [strike], Metropole, Law, ByMonths);
        Assert.Equal((11.Months, 0.Months, 11.Months), (accrual.Worked.Months, accrual.Sick.Months, accrual.Months));
    }

    [Fact]
    public void The_days_of_a_part_timer_set_where_counting_starts()
    {
        // Wednesday to Friday; back on Wednesday: from Wednesday 18 to Tuesday 24 March.
        Weekdays own = Weekdays.Wednesday | Weekdays.Thursday | Weekdays.Friday;
        LocalDate friday = new(2026, 3, 13);
        LocalDate wednesday = new(2026, 3, 25);
        Assert.Equal(6.Ouvrables, Metropole.CountLeave(friday, wednesday, LeaveUnit.Ouvrables, own).Days);
        Assert.Equal(8.Ouvrables, Metropole.CountLeave(friday, wednesday, LeaveUnit.Ouvrables).Days);
        Assert.Equal(5.Ouvres, Metropole.CountLeave(friday, wednesday, LeaveUnit.Ouvres, own).Days);
        Assert.Equal(7.Ouvres, Metropole.CountLeave(friday, wednesday, LeaveUnit.Ouvres).Days);
        Assert.Equal(
            3.Ouvres, Metropole.CountLeave(friday, wednesday, LeaveUnit.Ouvres, own, new() { PersonalDaysOnly = true }).Days);

        // Off on Wednesdays: Monday and Tuesday taken, back on Thursday.
        Weekdays noWednesday = Weekdays.MondayToFriday & ~Weekdays.Wednesday;
        Assert.Equal(3.Ouvrables, Metropole.CountLeave(friday, new(2026, 3, 19), LeaveUnit.Ouvrables, noWednesday).Days);
    }

    [Fact]
    public void An_absence_of_a_part_timer_runs_to_the_eve_of_the_next_own_day()
    {
        Weekdays own = Weekdays.Monday | Weekdays.Tuesday | Weekdays.Wednesday;
        DateInterval absence = new(new(2026, 3, 16), new(2026, 3, 18));
        Assert.Equal(6.Ouvrables, Metropole.CountLeave(absence, LeaveUnit.Ouvrables, own).Days);
        Assert.Equal(3.Ouvrables, Metropole.CountLeave(absence, LeaveUnit.Ouvrables).Days);
        Assert.Equal(5.Ouvres, Metropole.CountLeave(absence, LeaveUnit.Ouvres, own).Days);
        Assert.Throws<ArgumentOutOfRangeException>(() => Metropole.CountLeave(absence, LeaveUnit.Ouvrables, Weekdays.Sunday));
    }
}
