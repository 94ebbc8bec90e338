using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Leave;

public class LeaveTests
{
    private static readonly WorkCalendar Calendar = WorkCalendar.For(HolidayZone.Metropole);

    private static readonly PaidLeaveRight Legal = PaidLeaveRight.Legal(LeaveUnit.Ouvrables);

    [Fact]
    public void A_right_below_the_law_cannot_be_computed_with()
    {
        Refused("weeks is 4.9 weeks: it must be at least the 5 weeks of the law (C. trav. L3141-3) and at most 52.", static () =>
            PaidLeaveRight.OfWeeks(4.9m.Weeks, LeaveUnit.Ouvres));
        Refused("weeks is 53 weeks: it must be at least the 5 weeks of the law (C. trav. L3141-3) and at most 52.", static () =>
            PaidLeaveRight.OfWeeks(53.Weeks, LeaveUnit.Ouvres));
        Refused(
            "days is 25 days (ouvrables): it must be at least the 30 ouvrables or 25 ouvrés of the law (C. trav. L3141-3) and at most 52 weeks.",
            static () => PaidLeaveRight.OfDays(25.Ouvrables));
        Assert.Equal(PaidLeaveRight.Legal(LeaveUnit.Ouvres), PaidLeaveRight.OfDays(25.Ouvres));
        Assert.False(PaidLeaveRight.IsAtLeastLegal(29.5m.Ouvrables));
    }

    [Fact]
    public void A_period_longer_than_a_year_is_split_into_lots()
    {
        DateInterval year = new(new(2025, 6, 1), new(2026, 5, 31));
        Assert.Equal(30.Ouvrables, Legal.Acquired(year, Calendar, FrenchLaw.Published).Days);
        Refused(
            "period is 2025-06-01 to 2026-06-01: it must be at most one year: a longer employment is split into its reference periods by Lots.",
            () => Legal.Acquired(new(year.Start, year.End.PlusDays(1)), Calendar, FrenchLaw.Published));
        Assert.Equal(2, Legal.Lots(new(year.Start, year.End.PlusDays(1)), Calendar, FrenchLaw.Published).Count);
    }

    [Fact]
    public void A_day_gives_no_leave_once()
    {
        DateInterval year = new(new(2025, 6, 1), new(2026, 5, 31));
        Absence sick = new(new(new(2025, 9, 1), new(2025, 9, 10)), AbsenceKind.Sickness);
        Absence unpaid = new(new(new(2025, 9, 10), new(2025, 9, 20)), AbsenceKind.Unpaid);
        ArgumentException refused = Assert.Throws<ArgumentException>(() => Legal.Acquired(year, Calendar, FrenchLaw.Published, [unpaid, sick]));
        Assert.StartsWith("absences overlap: sickness 2025-09-01 to 2025-09-10 and unpaid leave 2025-09-10 to 2025-09-20. A day gives no leave once.",
            refused.Message, StringComparison.Ordinal);
        Absence leave = new(new(new(2025, 9, 10), new(2025, 9, 20)), AbsenceKind.PaidLeave);
        Assert.Equal(30.Ouvrables, Legal.Acquired(year, Calendar, FrenchLaw.Published, [leave, sick]).Days);
    }

    [Fact]
    public void Times_are_counted_in_the_same_way()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(static () =>
            Legal.Acquired(AccrualTime.OfMonths(8.Months), AccrualTime.OfWeeks(16.Weeks), new(2025, 1, 1), FrenchLaw.Published));
        Assert.StartsWith(
            "sick is 112 days (by periods of four weeks) and worked is 8 months (by calendar months): both must be counted in the same way.", refused.Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(static () =>
            Legal.Acquired(AccrualTime.OfWorkingDays(100.Days, 5.Days), AccrualTime.OfWorkingDays(10.Days, 6.Days), new(2025, 1, 1), FrenchLaw.Published));
    }

    [Fact]
    public void Times_are_not_negative()
    {
        Refused("months is -1 month: it must be zero or more.", static () => AccrualTime.OfMonths(-1.Months));
        Refused("weeks is -1 week: it must be zero or more.", static () => AccrualTime.OfWeeks(-1.Weeks));
        Refused("days is -1 day: it must be zero or more.", static () => AccrualTime.OfCalendarDays(-1.Days));
        Refused("days is -1 day: it must be zero or more.", static () => AccrualTime.OfWorkingDays(-1.Days, 5.Days));
        Refused("daysPerWeek is 0 days: it must be more than 0 and at most 7 days a week.", static () => AccrualTime.OfWorkingDays(1.Days, 0.Days));
        Refused("daysPerWeek is 8 days: it must be more than 0 and at most 7 days a week.", static () => AccrualTime.OfWorkingDays(1.Days, 8.Days));
    }

    [Theory]
    [InlineData("24", "6")]
    [InlineData("22", "5.5")]
    [InlineData("20", "5")]
    public void Twenty_four_days_of_work_are_a_month_and_fewer_in_a_shorter_week(string days, string perWeek) =>
        Assert.Equal(1.Months, AccrualTime.OfWorkingDays(Days.Parse(days, Language.English), Days.Parse(perWeek, Language.English)).Months);

    [Fact]
    public void The_reference_period_may_be_the_calendar_year()
    {
        LeaveRules calendarYear = new() { ReferenceStart = new(1, 1) };
        LeaveLots lots = Legal.Lots(new(new(2025, 5, 12), new(2026, 3, 31)), Calendar, FrenchLaw.Published, rules: calendarYear);
        Assert.Equal([2025, 2026], lots.Lots.Select(lot => lot.YearOfEnd));
        Assert.Equal(new LocalDate(2026, 1, 1), lots.Lots[1].Period!.Start);
        Assert.Equal("C. trav. L3141-10", lots.Explain().Sources[0].Citation);
        Assert.Equal("C. trav. R3141-4", Legal.Lots(new(new(2025, 5, 12), new(2026, 3, 31)), Calendar, FrenchLaw.Published).Explain().Sources[0].Citation);
    }

    [Fact]
    public void A_sixth_week_is_acquired_in_sickness_only_if_the_agreement_says_so()
    {
        PaidLeaveRight six = PaidLeaveRight.OfWeeks(6.Weeks, LeaveUnit.Ouvres);
        AccrualTime all = AccrualTime.OfMonths(12.Months);
        Assert.Equal(20.Ouvres, six.Acquired(default, all, new(2025, 1, 1), FrenchLaw.Published).Days);
        Assert.Equal(24.Ouvres, six.Acquired(default, all, new(2025, 1, 1), FrenchLaw.Published, new() { SicknessAccruesConventionalLeave = true }).Days);
        Assert.Equal(0.Ouvres, six.Acquired(default, all, new(2024, 4, 23), FrenchLaw.Published).Days);
    }

    [Fact]
    public void Sickness_over_24_April_2024_counts_from_that_day()
    {
        Absence sick = new(new(new(2024, 4, 1), new(2024, 5, 31)), AbsenceKind.Sickness);
        LeaveAccrual leave = Legal.Acquired(sick.Period, Calendar, FrenchLaw.Published, [sick], new() { Method = AccrualMethod.FourWeekPeriods });
        Assert.Equal(Fraction.Of(38 * 2, 28), leave.SickPart.Exact);
        Assert.Equal(61.Days, leave.Sick.Days);
    }

    [Theory]
    [InlineData(AbsenceKind.Strike, "11.5")]
    [InlineData(AbsenceKind.ParentalFullTime, "11.5")]
    [InlineData(AbsenceKind.SickChild, "11.5")]
    [InlineData(AbsenceKind.Maternity, "12")]
    [InlineData(AbsenceKind.FamilyEvent, "12")]
    [InlineData(AbsenceKind.WorkAccident, "12")]
    [InlineData(AbsenceKind.CommutingAccident, "11.5")]
    public void Some_absences_are_treated_as_work(AbsenceKind kind, string months)
    {
        Absence half = new(new(new(2025, 9, 1), new(2025, 9, 15)), kind);
        LeaveAccrual leave = Legal.Acquired(
            new(new(2025, 6, 1), new(2026, 5, 31)), Calendar, FrenchLaw.Published, [half], new() { Method = AccrualMethod.CalendarMonths });
        Assert.Equal(Months.Parse(months, Language.English), leave.Worked.Months);
    }

    [Fact]
    public void A_commuting_accident_is_work_where_the_agreement_says_so()
    {
        Absence accident = new(new(new(2025, 9, 1), new(2025, 12, 31)), AbsenceKind.CommutingAccident);
        LeaveRules agreement = new() { Method = AccrualMethod.CalendarMonths, CommutingAccidentCountsAsWork = true };
        DateInterval year = new(new(2025, 6, 1), new(2026, 5, 31));
        Assert.Equal(30.Ouvrables, Legal.Acquired(year, Calendar, FrenchLaw.Published, [accident], agreement).Days);
        Assert.Equal(28.Ouvrables, Legal.Acquired(year, Calendar, FrenchLaw.Published, [accident], new() { Method = AccrualMethod.CalendarMonths }).Days);
    }

    [Fact]
    public void Before_24_April_2024_an_accident_at_work_counts_for_one_uninterrupted_year()
    {
        // From 1 May 2022: the year ends on 30 April 2023, so that May 2023 gives no leave.
        Absence accident = new(new(new(2022, 5, 1), new(2023, 5, 31)), AbsenceKind.WorkAccident);
        LeaveRules byMonths = new() { Method = AccrualMethod.CalendarMonths };
        LeaveAccrual leave = Legal.Acquired(new(new(2022, 6, 1), new(2023, 5, 31)), Calendar, FrenchLaw.Published, [accident], byMonths);
        Assert.Equal(11.Months, leave.Worked.Months);

        // Over the change: nothing from 1 May 2023 to 23 April 2024, everything from the 24th on.
        Absence longer = new(new(new(2022, 5, 1), new(2024, 5, 31)), AbsenceKind.WorkAccident);
        LeaveAccrual later = Legal.Acquired(new(new(2023, 6, 1), new(2024, 5, 31)), Calendar, FrenchLaw.Published, [longer], byMonths);
        Assert.Equal(Fraction.Of(7, 30) + 1, later.Worked.Months.Exact);
        Assert.Contains(later.Explain().Sources, source => source == Acts.Act_2024_364);
    }

    [Fact]
    public void An_elective_office_is_treated_as_work_since_24_December_2025()
    {
        Absence office = new(new(new(2025, 12, 20), new(2025, 12, 27)), AbsenceKind.ElectiveOffice);
        LeaveAccrual leave = Legal.Acquired(
            new(new(2025, 12, 1), new(2025, 12, 31)), Calendar, FrenchLaw.Published, [office], new() { Method = AccrualMethod.FourWeekPeriods });
        Assert.Equal(27.Days, leave.Worked.Days);
        Assert.Contains(leave.Explain().Sources, source => source == Acts.Act_2025_1249);
    }

    [Fact]
    public void Leave_acquired_with_sickness_says_how_it_was_reckoned()
    {
        Absence sick = new(new(new(2024, 8, 1), new(2024, 9, 30)), AbsenceKind.Sickness);
        LeaveAccrual leave = Legal.Acquired(new(new(2024, 6, 1), new(2025, 5, 31)), Calendar, FrenchLaw.Published, [sick]);
        Assert.Equal(
            """
            Congés payés acquis
              Donné : période, premier et dernier jour = 1er juin 2024, 31 mai 2025
              Choisi : décompte = par périodes de quatre semaines — le plus favorable des trois décomptes [C. trav. L3141-4]
              Compté : durée de la période = 365 j
              Lu : congé acquis par mois de maladie = 2 jours ouvrables [C. trav. L3141-5-1]
              Compté : temps de maladie non professionnelle = 61 j
              Calculé : équivalence en mois = 61 / 28 ≈ 2,1786 mois [C. trav. L3141-4]
              Calculé : acquis pendant la maladie = 2 × (61/28) ≈ 4,3571 jours ouvrables [C. trav. L3141-5-1]
              Lu : congé acquis en maladie, plafond = 24 jours ouvrables [C. trav. L3141-5-1]
              Calculé : temps de travail ou assimilé = 365 − 61 − 0 = 304 j [C. trav. L3141-5]
              Calculé : équivalence en mois = 304 / 28 ≈ 10,8571 mois [C. trav. L3141-4]
              Donné : congés d'une année complète = 30 jours ouvrables
              Calculé : congés par mois = 30 / 12 = 2,5 jours ouvrables [C. trav. L3141-3]
              Calculé : acquis par le travail = 2,5 × (76/7) ≈ 27,1429 jours ouvrables [C. trav. L3141-3]
              Calculé : acquis pendant la maladie, plafonné = min((61/14); 24) ≈ 4,3571 jours ouvrables [C. trav. L3141-5-1]
              Calculé : acquis avant plafond annuel = (190/7) + (61/14) = 31,5 jours ouvrables
              Calculé : acquis, plafonné à l'année = min(31,5; 30) = 30 jours ouvrables [C. trav. L3141-3]
              Choisi : arrondi au jour supérieur = 30 jours ouvrables [C. trav. L3141-7]
            Droit vérifié le 24 juillet 2026.
            """.ReplaceLineEndings("\n"),
            leave.Explain().ToText(Language.French).Plain());
    }

    [Fact]
    public void Results_cite_what_grounds_them()
    {
        DateInterval period = new(new(2026, 3, 16), new(2026, 5, 31));
        Cites(
            PaidLeaveRight.OfWeeks(6.Weeks, LeaveUnit.Ouvres).Acquired(period, Calendar, FrenchLaw.Published).Explain(), "C. trav. L3141-4",
            "C. trav. L3141-9", "C. trav. L3141-7");
        Cites(
            Legal.Acquired(period, Calendar, FrenchLaw.Published, rules: new() { Method = AccrualMethod.CalendarMonths }).Explain(), "C. trav. L3141-3",
            "C. trav. L3141-7");
        Cites(Legal.Lots(period, Calendar, FrenchLaw.Published).Explain(), "C. trav. R3141-4", "C. trav. L3141-4", "C. trav. L3141-3", "C. trav. L3141-7");
        Cites(PaidLeaveRight.AfterTheFact(20.Ouvrables, 8.Ouvrables, FrenchLaw.Published).Explain(), "Loi n° 2024-364 du 22 avril 2024");
        Cites(PaidLeaveRight.OfYoungEmployee(20, 12.Ouvrables, new(2026, 6, 1), FrenchLaw.Published).Explain(), "C. trav. L3141-3", "C. trav. L3164-9");
        Cites(CompanyLeave.Of(CompanyLeaveKind.Menstrual, 16.Days).Explain(), "C. trav. L3141-9", "TA Strasbourg 24 juin 2025");
        Cites(CompanyLeave.Of(CompanyLeaveKind.Bridge, 2.Days, isPaid: true).Explain(), "C. trav. L3141-9");
    }

    [Fact]
    public void Company_leave_is_of_a_kind_and_of_some_days()
    {
        Refused("daysPerYear is 0 days: it must be more than 0 and at most 366 days a year.", static () => CompanyLeave.Of(CompanyLeaveKind.Other, 0.Days));
        Refused("daysPerYear is 367 days: it must be more than 0 and at most 366 days a year.", static () => CompanyLeave.Of(CompanyLeaveKind.Other, 367.Days));
        Refused("kind is 7: it must be a defined CompanyLeaveKind (Menstrual, Bridge, Other).", static () => CompanyLeave.Of((CompanyLeaveKind)7, 1.Days));
        Assert.Equal("menstrual leave: 16 days a year", CompanyLeave.Of(CompanyLeaveKind.Menstrual, 16.Days).ToString());
    }

    [Fact]
    public void What_sickness_adds_and_the_young_take_is_not_negative()
    {
        Refused("already is -1 day (ouvrable): it must be zero or more.", static () =>
            PaidLeaveRight.AfterTheFact(LeaveDays.Ouvrables(-1), 1.Ouvrables, FrenchLaw.Published));
        Refused("age is -1: it must be between 0 and 120.", static () => PaidLeaveRight.OfYoungEmployee(-1, 1.Ouvrables, new(2026, 6, 1), FrenchLaw.Published));
    }

    [Fact]
    public void Results_with_the_same_absences_are_equal()
    {
        DateInterval year = new(new(2025, 6, 1), new(2026, 5, 31));
        LeaveAccrual Acquired(AbsenceKind kind) => Legal.Acquired(year, Calendar, FrenchLaw.Published, [new(new(new(2025, 9, 1), new(2025, 9, 10)), kind)]);
        LeaveLots Lots(AbsenceKind kind) => Legal.Lots(year, Calendar, FrenchLaw.Published, [new(new(new(2025, 9, 1), new(2025, 9, 10)), kind)]);
        Assert.Equal(Acquired(AbsenceKind.Sickness), Acquired(AbsenceKind.Sickness));
        Assert.Equal(Acquired(AbsenceKind.Sickness).GetHashCode(), Acquired(AbsenceKind.Sickness).GetHashCode());
        Assert.NotEqual(Acquired(AbsenceKind.Sickness), Acquired(AbsenceKind.PaidLeave));
        Assert.Equal(Lots(AbsenceKind.Sickness), Lots(AbsenceKind.Sickness));
        Assert.Equal(Lots(AbsenceKind.Sickness).GetHashCode(), Lots(AbsenceKind.Sickness).GetHashCode());
        Assert.NotEqual(Lots(AbsenceKind.Sickness), Lots(AbsenceKind.Unpaid));
    }

    [Fact]
    public void Terms_and_results_print_themselves_in_both_languages()
    {
        PaidLeaveRight six = PaidLeaveRight.OfWeeks(6.Weeks, LeaveUnit.Ouvres);
        LeaveLots lots = six.Lots(new(new(2025, 5, 12), new(2025, 12, 31)), Calendar, FrenchLaw.Published);
        Assert.Equal("6 semaines (30 jours ouvrés)", six.ToString(Language.French).Plain());
        Assert.Equal("22 jours ouvrés (2 lot(s))", lots.ToString(Language.French).Plain());
        Assert.Equal("2025: 2 days (ouvrés) (by days of work)", lots.Lots[0].ToString());
        Assert.Equal("20 jours ouvrés (par jours de travail)", lots.Lots[1].Accrual.ToString(Language.French).Plain());
        Assert.Equal("+ 4 days (ouvrables) = 24 days (ouvrables)", PaidLeaveRight.AfterTheFact(20.Ouvrables, 8.Ouvrables, FrenchLaw.Published).ToString());
        Assert.Equal(
            "30 jours ouvrables, dont 18 jours ouvrables non payés",
            PaidLeaveRight.OfYoungEmployee(20, 12.Ouvrables, new(2026, 6, 1), FrenchLaw.Published).ToString(Language.French).Plain());
    }

    private static void Cites(Explanation explanation, params string[] citations) =>
        Assert.Equal(citations, explanation.Sources.Select(source => source.Citation.Plain()));

    private static void Refused(string message, Func<object> action) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(action).Message.Plain(), StringComparison.Ordinal);
}
