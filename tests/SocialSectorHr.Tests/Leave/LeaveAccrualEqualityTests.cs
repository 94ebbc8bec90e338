using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Leave;

/// <summary>Two accruals are the same where every fact is; each time and each number may be none.</summary>
public class LeaveAccrualEqualityTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Calendar = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly PaidLeaveRight Right = PaidLeaveRight.Legal(LeaveUnit.Ouvrables);
    private static readonly DateInterval Year = new(new(2025, 6, 1), new(2026, 5, 31));
    private static readonly Absence Sick = new(new(new(2025, 9, 1), new(2025, 9, 30)), AbsenceKind.Sickness);

    public static TheoryData<string> Differences => [.. Others.Keys];

    private static Dictionary<string, LeaveAccrual> Others { get; } = new(StringComparer.Ordinal)
    {
        ["right"] = PaidLeaveRight.OfWeeks(6.Weeks, LeaveUnit.Ouvrables).Acquired(Year, [Sick], Calendar, Law),
        ["first day"] = Right.Acquired(new(new(2025, 6, 2), Year.End), [Sick], Calendar, Law),
        ["last day"] = Right.Acquired(new(Year.Start, new(2026, 5, 30)), [Sick], Calendar, Law),
        ["weekdays"] = Right.Acquired(Year, [Sick], Calendar.Working(Weekdays.MondayToFriday | Weekdays.Saturday), Law),
        ["method"] = Right.Acquired(Year, [Sick], Calendar, Law, new() { Method = AccrualMethod.CalendarMonths }),
        ["absences"] = Right.Acquired(Year, [Sick, new(new(new(2026, 1, 5), new(2026, 1, 5)), AbsenceKind.PaidLeave)], Calendar, Law),
        ["law"] = Right.Acquired(Year, [Sick], Calendar, Law.With(MinimumWage.Hourly, new(2027, 1, 1), 13.Euros, MinimumWage.Hourly[0].Source)),
        ["rules"] = Right.Acquired(Year, [Sick], Calendar, Law, new() { OneBlock = true }),
    };

    [Fact]
    public void The_same_facts_give_the_same_accrual()
    {
        LeaveAccrual one = Right.Acquired(Year, [Sick], Calendar, Law);
        LeaveAccrual other = Right.Acquired(new DateInterval(Year.Start, Year.End), [Sick], Calendar, Law);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Differences))]
    public void One_other_fact_makes_it_another(string fact) => Assert.NotEqual(Right.Acquired(Year, [Sick], Calendar, Law), Others[fact]);

    [Fact]
    public void A_time_of_its_own_makes_it_another()
    {
        LocalDate on = new(2026, 5, 31);
        AccrualTime ten = AccrualTime.OfMonths(10.Months);
        LeaveAccrual one = Right.Acquired(ten, AccrualTime.OfMonths(1.Months), on, Law);
        Assert.NotEqual(one, Right.Acquired(AccrualTime.OfMonths(9.Months), AccrualTime.OfMonths(1.Months), on, Law));
        Assert.NotEqual(one, Right.Acquired(ten, AccrualTime.OfMonths(2.Months), on, Law));
    }

    [Fact]
    public void No_time_at_all_is_a_time() => Assert.All(
        [
            AccrualTime.OfMonths(Months.Zero), AccrualTime.OfWeeks(Weeks.Zero), AccrualTime.OfCalendarDays(Days.Zero),
            AccrualTime.OfWorkingDays(Days.Zero, 5.Days),
        ],
        static none => Assert.Equal(LeaveDays.Ouvrables(0), Right.Acquired(none, new(2026, 5, 31), Law).Days));

    [Fact]
    public void The_cap_of_saturdays_is_that_of_the_legal_leave_where_nothing_else_is_said()
    {
        DateInterval sixWeeks = new(new(2026, 9, 7), new(2026, 10, 18));
        Assert.Equal(1, Calendar.CountLeave(sixWeeks, LeaveUnit.Ouvrables, rules: new() { CapSaturdays = true }).SaturdaysSpared);
    }
}
