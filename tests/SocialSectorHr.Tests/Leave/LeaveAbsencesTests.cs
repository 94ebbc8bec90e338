using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Leave;

/// <summary>Which absences give leave as work does.</summary>
public class LeaveAbsencesTests
{
    private static readonly WorkCalendar Calendar = WorkCalendar.For(HolidayZone.Metropole);

    private static readonly PaidLeaveRight Legal = PaidLeaveRight.Legal(LeaveUnit.Ouvrables);

    [Theory]
    [InlineData(AbsenceKind.PaidLeave, "12")]
    [InlineData(AbsenceKind.RestDay, "12")]
    [InlineData(AbsenceKind.CompensatoryRest, "12")]
    [InlineData(AbsenceKind.Maternity, "12")]
    [InlineData(AbsenceKind.Paternity, "12")]
    [InlineData(AbsenceKind.Adoption, "12")]
    [InlineData(AbsenceKind.FamilyEvent, "12")]
    [InlineData(AbsenceKind.Training, "12")]
    [InlineData(AbsenceKind.Military, "12")]
    [InlineData(AbsenceKind.PartialActivity, "12")]
    [InlineData(AbsenceKind.Menstrual, "12")]
    [InlineData(AbsenceKind.CompanyLeave, "12")]
    [InlineData(AbsenceKind.WorkAccident, "12")]
    [InlineData(AbsenceKind.PrenatalCare, "12")]
    [InlineData(AbsenceKind.CivicMission, "12")]
    [InlineData(AbsenceKind.SupplementaryBirth, "11.5")]
    [InlineData(AbsenceKind.DonatedDays, "11.5")]
    [InlineData(AbsenceKind.Sickness, "11.5")]
    [InlineData(AbsenceKind.CommutingAccident, "11.5")]
    [InlineData(AbsenceKind.ElectiveOffice, "11.5")]
    [InlineData(AbsenceKind.ParentalFullTime, "11.5")]
    [InlineData(AbsenceKind.SickChild, "11.5")]
    [InlineData(AbsenceKind.ParentalPresence, "11.5")]
    [InlineData(AbsenceKind.FamilyCarer, "11.5")]
    [InlineData(AbsenceKind.FamilySolidarity, "11.5")]
    [InlineData(AbsenceKind.Sabbatical, "11.5")]
    [InlineData(AbsenceKind.BusinessCreation, "11.5")]
    [InlineData(AbsenceKind.Unpaid, "11.5")]
    [InlineData(AbsenceKind.Unjustified, "11.5")]
    [InlineData(AbsenceKind.Strike, "11.5")]
    [InlineData(AbsenceKind.LayOff, "11.5")]
    [InlineData(AbsenceKind.LaterElectiveOffice, "11.5")]
    public void Half_of_September_away_is_time_worked_or_is_not(AbsenceKind kind, string months)
    {
        Absence half = new(new(new(2025, 9, 1), new(2025, 9, 15)), kind);
        LeaveAccrual leave = Legal.Acquired(
            new(new(2025, 6, 1), new(2026, 5, 31)), [half], Calendar, FrenchLaw.Published, new() { Method = AccrualMethod.CalendarMonths });
        Assert.Equal(Months.Parse(months, Language.English), leave.Worked.Months);
    }

    [Theory]
    [InlineData(AbsenceKind.Sickness)]
    [InlineData(AbsenceKind.CommutingAccident)]
    public void Sickness_gives_two_days_a_month_without_being_work(AbsenceKind kind)
    {
        Absence half = new(new(new(2025, 9, 1), new(2025, 9, 15)), kind);
        LeaveAccrual leave = Legal.Acquired(
            new(new(2025, 6, 1), new(2026, 5, 31)), [half], Calendar, FrenchLaw.Published, new() { Method = AccrualMethod.CalendarMonths });
        Assert.Equal((0.5m.Months, 1.Ouvrables), (leave.Sick.Months, leave.SickPart));
    }

    [Fact]
    public void A_commuting_accident_is_work_where_the_agreement_says_so()
    {
        Absence accident = new(new(new(2025, 9, 1), new(2025, 12, 31)), AbsenceKind.CommutingAccident);
        LeaveRules agreement = new() { Method = AccrualMethod.CalendarMonths, CommutingAccidentCountsAsWork = true };
        DateInterval year = new(new(2025, 6, 1), new(2026, 5, 31));
        Assert.Equal(30.Ouvrables, Legal.Acquired(year, [accident], Calendar, FrenchLaw.Published, agreement).Days);
        Assert.Equal(
            28.Ouvrables,
            Legal.Acquired(year, [accident], Calendar, FrenchLaw.Published, new() { Method = AccrualMethod.CalendarMonths }).Days);
    }

    [Fact]
    public void Before_24_April_2024_an_accident_at_work_counts_for_one_uninterrupted_year()
    {
        // From 1 May 2022: the year ends on 30 April 2023, so that May 2023 gives no leave.
        Absence accident = new(new(new(2022, 5, 1), new(2023, 5, 31)), AbsenceKind.WorkAccident);
        LeaveRules byMonths = new() { Method = AccrualMethod.CalendarMonths };
        LeaveAccrual leave = Legal.Acquired(new(new(2022, 6, 1), new(2023, 5, 31)), [accident], Calendar, FrenchLaw.Published, byMonths);
        Assert.Equal(11.Months, leave.Worked.Months);

        // Over the change: nothing from 1 May 2023 to 23 April 2024, everything from the 24th on.
        Absence longer = new(new(new(2022, 5, 1), new(2024, 5, 31)), AbsenceKind.WorkAccident);
        LeaveAccrual later = Legal.Acquired(new(new(2023, 6, 1), new(2024, 5, 31)), [longer], Calendar, FrenchLaw.Published, byMonths);
        Assert.Equal(Fraction.Of(7, 30) + 1, later.Worked.Months.Exact);
        Assert.Contains(later.Explain().Sources, source => source == Acts.Act_2024_364);
    }

    [Fact]
    public void An_elective_office_is_treated_as_work_since_24_December_2025()
    {
        Absence office = new(new(new(2025, 12, 20), new(2025, 12, 27)), AbsenceKind.ElectiveOffice);
        LeaveAccrual leave = Legal.Acquired(
            new(
                new(2025, 12, 1),
                new(2025, 12, 31)), [office], Calendar, FrenchLaw.Published, new() { Method = AccrualMethod.FourWeekPeriods });
        Assert.Equal(27.Days, leave.Worked.Days);
        Assert.Contains(leave.Explain().Sources, source => source == Acts.Act_2025_1249);
    }

    [Theory]
    [InlineData(AbsenceKind.FamilyEvent, "C. trav. L3142-2")]
    [InlineData(AbsenceKind.PrenatalCare, "C. trav. L1225-16")]
    [InlineData(AbsenceKind.CivicMission, "C. trav. L3142-55")]
    [InlineData(AbsenceKind.PartialActivity, "C. trav. R5122-11")]
    [InlineData(AbsenceKind.SupplementaryBirth, "C. trav. L1225-46-3")]
    [InlineData(AbsenceKind.Maternity, "C. trav. L3141-5")]
    [InlineData(AbsenceKind.Strike, "C. trav. L3141-5")]
    [InlineData(AbsenceKind.LaterElectiveOffice, "C. trav. L3142-88")]
    public void The_article_of_an_absence_is_cited(AbsenceKind kind, string article) => Assert.Contains(
        article,
        Legal.Acquired(
            new(new(2025, 6, 1), new(2026, 5, 31)), [new(new(new(2025, 9, 1), new(2025, 9, 15)), kind)], Calendar, FrenchLaw.Published)
            .Explain().Sources.Select(source => source.Citation));

    /// <summary>A month of supplementary birth leave, by months and by four-week periods.</summary>
    [Fact]
    public void A_month_of_supplementary_birth_leave_acquires_nothing()
    {
        Absence month = new(new(new(2026, 7, 1), new(2026, 7, 31)), AbsenceKind.SupplementaryBirth);
        Readings<LeaveAccrual> readings =
            Legal.Acquired(new(new(2026, 6, 1), new(2027, 5, 31)), [month], Calendar, FrenchLaw.Published).Readings();
        Assert.Equal(
            (27.5m.Ouvrables, 28.Ouvrables),
            (readings[(int)AccrualMethod.CalendarMonths].Raw, readings[(int)AccrualMethod.CalendarMonths].Days));
        Assert.Equal(30.Ouvrables, readings[(int)AccrualMethod.FourWeekPeriods].Days);
    }
}
