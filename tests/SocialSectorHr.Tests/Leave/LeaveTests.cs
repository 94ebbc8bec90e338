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
        Assert.Equal(312.Ouvrables, PaidLeaveRight.OfWeeks(52.Weeks, LeaveUnit.Ouvrables).Annual);
        Assert.Equal(52.Weeks, PaidLeaveRight.OfDays(312.Ouvrables).Weeks);
        Refused(
            "days is 313 days (ouvrables): it must be at least the 30 ouvrables or 25 ouvrés of the law (C. trav. L3141-3) and at most 52 weeks.",
            static () => PaidLeaveRight.OfDays(313.Ouvrables));
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
        ArgumentException refused = Assert.Throws<ArgumentException>(
            () => Legal.Acquired(year, [unpaid, sick], Calendar, FrenchLaw.Published));
        Assert.StartsWith("absences overlap: sickness 1 September 2025 to 10 September 2025 and unpaid leave 10 September 2025 to 20 September 2025. A day gives no leave once.",
            refused.Message, StringComparison.Ordinal);
        Absence leave = new(new(new(2025, 9, 10), new(2025, 9, 20)), AbsenceKind.PaidLeave);
        Assert.Equal(30.Ouvrables, Legal.Acquired(year, [leave, sick], Calendar, FrenchLaw.Published).Days);
    }

    [Fact]
    public void Times_are_counted_in_the_same_way()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(static () =>
            Legal.Acquired(AccrualTime.OfMonths(8.Months), AccrualTime.OfWeeks(16.Weeks), new(2025, 1, 1), FrenchLaw.Published));
        Assert.StartsWith(
            "sick is 112 days (by periods of four weeks) and worked is 8 months (by calendar months): both must be counted in the same way.", refused.Message,
            StringComparison.Ordinal);
        ArgumentException weeks = Assert.Throws<ArgumentException>(static () =>
            Legal.Acquired(
                AccrualTime.OfWorkingDays(100.Days, 5.Days),
                AccrualTime.OfWorkingDays(10.Days, 6.Days),
                new(2025, 1, 1),
                FrenchLaw.Published));
        Assert.StartsWith(
            "sick is 10 days (by days of work) and worked is 100 days (by days of work): both must be counted in the same way.", weeks.Message,
            StringComparison.Ordinal);
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
    [InlineData("28", "7")]
    public void Twenty_four_days_of_work_are_a_month_and_fewer_in_a_shorter_week(string days, string perWeek) =>
        Assert.Equal(1.Months, AccrualTime.OfWorkingDays(Days.Parse(days, Language.English), Days.Parse(perWeek, Language.English)).Months);

    [Fact]
    public void The_reference_period_may_be_the_calendar_year()
    {
        LeaveRules calendarYear = new() { ReferenceStart = new(1, 1) };
        LeaveLots lots = Legal.Lots(new(new(2025, 5, 12), new(2026, 3, 31)), Calendar, FrenchLaw.Published, rules: calendarYear);
        Assert.Equal([2025, 2026], lots.Lots.Select(lot => lot.YearOfEnd));
        Assert.Equal(new LocalDate(2026, 1, 1), lots.Lots[1].Period.Start);
        Assert.Equal("C. trav. L3141-10", lots.Explain().Sources[0].Citation);
        Assert.Equal("C. trav. R3141-4", Legal.Lots(new(new(2025, 5, 12), new(2026, 3, 31)), Calendar, FrenchLaw.Published).Explain().Sources[0].Citation);
    }

    [Fact]
    public void An_agreement_that_chooses_the_count_or_the_reference_period_is_cited()
    {
        LegalSource agreement = new() { Citation = "accord du 4 mars 2019", Title = new("congés", "leave") };
        DateInterval employment = new(new(2025, 5, 12), new(2025, 12, 31));
        LeaveRules calendarYear = new() { ReferenceStart = new(1, 1), Source = agreement };
        Assert.Equal(agreement, Legal.Lots(employment, Calendar, FrenchLaw.Published, rules: calendarYear).Explain().Sources[0]);
        LeaveRules byMonths = new() { Method = AccrualMethod.CalendarMonths, Source = agreement };
        Assert.Equal(agreement, Legal.Acquired(employment, Calendar, FrenchLaw.Published, rules: byMonths).Explain().Sources[0]);
    }

    [Fact]
    public void One_block_is_counted_in_one_way_throughout()
    {
        // May is best counted in days of work (15 of 20), June to August in weeks (92 days of 28): either alone makes 4 months, one for each would make more.
        DateInterval employment = new(new(2025, 5, 12), new(2025, 8, 31));
        LeaveLots block = Legal.Lots(employment, Calendar, FrenchLaw.Published, rules: new() { OneBlock = true });
        Assert.Equal((10.Ouvrables, 10.Ouvrables), (block.Raw, block.Total));
        Assert.Single(block.Lots.Select(lot => lot.Accrual.Method).Distinct());
        LeaveLots apart = Legal.Lots(employment, Calendar, FrenchLaw.Published);
        Assert.Equal([AccrualMethod.WorkingDays, AccrualMethod.FourWeekPeriods], apart.Lots.Select(lot => lot.Accrual.Method));
        Assert.Equal(11.Ouvrables, apart.Total);
    }

    [Fact]
    public void Sickness_alone_is_counted_as_it_is_given()
    {
        LeaveAccrual leave = Legal.Acquired(default, AccrualTime.OfWeeks(16.Weeks), new(2025, 1, 1), FrenchLaw.Published);
        Assert.Equal((AccrualMethod.FourWeekPeriods, 8.Ouvrables), (leave.Method, leave.Raw));
    }

    [Fact]
    public void A_count_that_is_not_defined_is_refused() => Refused(
        "rules is 9: it must be a defined AccrualMethod (CalendarMonths, FourWeekPeriods, WorkingDays, MostFavourable).",
        static () => Legal.Lots(
            new(new(2025, 6, 1), new(2026, 5, 31)), Calendar, FrenchLaw.Published, rules: new() { Method = (AccrualMethod)9 }));

    [Fact]
    public void A_sixth_week_is_acquired_in_sickness_only_if_the_agreement_says_so()
    {
        PaidLeaveRight six = PaidLeaveRight.OfWeeks(6.Weeks, LeaveUnit.Ouvres);
        AccrualTime all = AccrualTime.OfMonths(12.Months);
        Assert.Equal(20.Ouvres, six.Acquired(default, all, new(2025, 1, 1), FrenchLaw.Published).Days);
        Assert.Equal(
            24.Ouvres,
            six.Acquired(default, all, new(2025, 1, 1), FrenchLaw.Published, new() { SicknessAccruesConventionalLeave = true }).Days);
        Assert.Equal(0.Ouvres, six.Acquired(default, all, new(2024, 4, 23), FrenchLaw.Published).Days);
    }

    [Fact]
    public void Sickness_over_24_April_2024_counts_from_that_day()
    {
        Absence sick = new(new(new(2024, 4, 1), new(2024, 5, 31)), AbsenceKind.Sickness);
        LeaveAccrual leave = Legal.Acquired(
            sick.Period, [sick], Calendar, FrenchLaw.Published, new() { Method = AccrualMethod.FourWeekPeriods });
        Assert.Equal(Fraction.Of(38 * 2, 28), leave.SickPart.Exact);
        Assert.Equal(61.Days, leave.Sick.Days);
    }

    [Fact]
    public void Leave_acquired_with_sickness_says_how_it_was_reckoned()
    {
        Absence sick = new(new(new(2024, 8, 1), new(2024, 9, 30)), AbsenceKind.Sickness);
        LeaveAccrual leave = Legal.Acquired(new(new(2024, 6, 1), new(2025, 5, 31)), [sick], Calendar, FrenchLaw.Published);
        Assert.Equal(
            """
            Congés payés acquis
              Donné : période = du 1er juin 2024 au 31 mai 2025
              Choisi : décompte = par périodes de quatre semaines — le plus favorable des trois décomptes [C. trav. L3141-4]
              Compté : durée de la période = 365 j
              Donné : maladie non professionnelle = du 1er août 2024 au 30 septembre 2024
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
              Retenu : autre décompte — le ministère compte par mois (quatre mois de maladie dans l'année : 28 jours) ; L3141-4 ne dit rien d'une partie de quatre semaines [C. trav. L3141-4]
              Calculé : acquis avant plafond annuel = (190/7) + (61/14) = 31,5 jours ouvrables
              Calculé : acquis, plafonné à l'année = min(31,5; 30) = 30 jours ouvrables [C. trav. L3141-3]
              Retenu : arrondi au jour supérieur = 30 jours ouvrables [C. trav. L3141-7]
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
        Assert.Equal(366.Days, CompanyLeave.Of(CompanyLeaveKind.Other, 366.Days).DaysPerYear);
        Assert.Equal("menstrual leave: 16 days a year", CompanyLeave.Of(CompanyLeaveKind.Menstrual, 16.Days).ToString());
    }

    [Fact]
    public void What_sickness_adds_and_the_young_take_is_not_negative()
    {
        Refused("already is -1 day (ouvrable): it must be zero or more.", static () =>
            PaidLeaveRight.AfterTheFact(LeaveDays.Ouvrables(-1), 1.Ouvrables, FrenchLaw.Published));
        Refused("theoretical is -1 day (ouvrable): it must be zero or more.", static () =>
            PaidLeaveRight.AfterTheFact(1.Ouvrables, LeaveDays.Ouvrables(-1), FrenchLaw.Published));
        LocalDate june = new(2026, 6, 1);
        Refused("age is -1: it must be between 0 and 120.", () => PaidLeaveRight.OfYoungEmployee(-1, 1.Ouvrables, june, FrenchLaw.Published));
        Refused("age is 121: it must be between 0 and 120.", () => PaidLeaveRight.OfYoungEmployee(121, 1.Ouvrables, june, FrenchLaw.Published));
        Assert.Equal(1.Ouvrables, PaidLeaveRight.OfYoungEmployee(120, 1.Ouvrables, june, FrenchLaw.Published).MayTake);
        Refused("acquired is -1 day (ouvrable): it must be zero or more.", () =>
            PaidLeaveRight.OfYoungEmployee(20, LeaveDays.Ouvrables(-1), june, FrenchLaw.Published));
    }

    [Fact]
    public void Results_with_the_same_absences_are_equal()
    {
        DateInterval year = new(new(2025, 6, 1), new(2026, 5, 31));
        LeaveAccrual Acquired(AbsenceKind kind) =>
            Legal.Acquired(year, [new(new(new(2025, 9, 1), new(2025, 9, 10)), kind)], Calendar, FrenchLaw.Published);
        LeaveLots Lots(AbsenceKind kind) =>
            Legal.Lots(year, [new(new(new(2025, 9, 1), new(2025, 9, 10)), kind)], Calendar, FrenchLaw.Published);
        Assert.Equal(Acquired(AbsenceKind.Sickness), Acquired(AbsenceKind.Sickness));
        Assert.Equal(Acquired(AbsenceKind.Sickness).GetHashCode(), Acquired(AbsenceKind.Sickness).GetHashCode());
        Assert.NotEqual(Acquired(AbsenceKind.Sickness), Acquired(AbsenceKind.PaidLeave));
        Assert.Equal(Lots(AbsenceKind.Sickness), Lots(AbsenceKind.Sickness));
        Assert.Equal(Lots(AbsenceKind.Sickness).GetHashCode(), Lots(AbsenceKind.Sickness).GetHashCode());
        Assert.NotEqual(Lots(AbsenceKind.Sickness), Lots(AbsenceKind.Unpaid));
    }

    [Fact]
    public void Lots_of_another_agreement_are_other_lots()
    {
        LeaveLots Lots(string article) => Legal.Lots(
            new(new(2025, 6, 1), new(2026, 5, 31)), Calendar, FrenchLaw.Published,
            rules: new() { Source = new() { Citation = article, Title = new("congés", "leave") } });
        Assert.Equal(Lots("Accord, art. 3"), Lots("Accord, art. 3"));
        Assert.NotEqual(Lots("Accord, art. 3"), Lots("Accord, art. 4"));
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
}
