using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

public class RttCounterTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly RttPromise Promise = RttPromise.PerFullYear(20.Days, WeeklySchedule.Of(39.Hours));
    private static readonly DateInterval Year = new(new(2026, 1, 1), new(2026, 12, 31));
    private static readonly LocalDate End = new(2026, 12, 31);
    private static readonly Absence Sick = new(new(new(2026, 9, 2), new(2026, 9, 15)), AbsenceKind.Sickness);

    [Fact]
    public void Sickness_takes_the_share_of_its_working_days()
    {
        RttCounter counter = Promise.Counter(End, Year, 25.Ouvres, 7.5m.Days, Metropole, Law, [Sick]);
        Assert.Equal(Days.OfFraction(200, 227), counter.Lost);
        Assert.Equal((20.Days, 19.Days, 7.5m.Days, 11.5m.Days), (counter.BeforeAbsences, counter.Acquired, counter.Taken, counter.Balance));
        Assert.Equal("19 j acquis − 7,5 j pris = 11,5 j", counter.ToString(Language.French).Plain());
        Assert.Equal("19 days acquired − 7.5 days taken = 11.5 days", counter.ToString());
        Assert.Equal(End, counter.On);
    }

    [Fact]
    public void Three_weeks_with_an_absence_earn_nothing_by_the_week() => Assert.Equal(
        Days.OfFraction(20 * 15, 227),
        Promise.Counter(End, Year, 25.Ouvres, 0.Days, Metropole, Law, [Sick], new() { Absences = RttAbsences.WholeWeeks }).Lost);

    [Fact]
    public void Leave_in_a_week_of_absence_is_not_lost_twice()
    {
        Absence leave = new(new(new(2026, 9, 16), new(2026, 9, 18)), AbsenceKind.PaidLeave);
        Assert.Equal(
            Days.OfFraction(20 * 12, 227),
            Promise.Counter(End, Year, 25.Ouvres, 0.Days, Metropole, Law, [leave, Sick], new() { Absences = RttAbsences.WholeWeeks }).Lost);
    }

    [Fact]
    public void Paid_leave_and_RTT_days_taken_take_nothing()
    {
        Absence[] absences =
        [
            new(new(new(2026, 8, 3), new(2026, 8, 21)), AbsenceKind.PaidLeave),
            new(new(new(2026, 5, 15), new(2026, 5, 15)), AbsenceKind.RestDay),
        ];
        Assert.Equal(Days.Zero, Promise.Counter(End, Year, 25.Ouvres, 0.Days, Metropole, Law, absences).Lost);
    }

    [Fact]
    public void An_absence_to_come_takes_nothing_yet() => Assert.Equal(
        Days.OfFraction(20 * 243, 365), Promise.Counter(new(2026, 8, 31), Year, 25.Ouvres, 0.Days, Metropole, Law, [Sick]).Unrounded);

    [Theory]
    [InlineData("2026-04-29", "0")]
    [InlineData("2026-04-30", "1")]
    [InlineData("2026-06-14", "2")]
    [InlineData("2026-06-15", "2.5")]
    [InlineData("2026-12-31", "2.5")]
    public void Months_are_acquired_when_they_are_over(string on, string months)
    {
        RttRules rules = new() { Rhythm = RttRhythm.CompleteMonths };
        DateInterval presence = new(new(2026, 4, 1), new(2026, 6, 15));
        RttCounter counter = Promise.Counter(
            NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value, presence, 25.Ouvres, 0.Days, Metropole, Law, rules: rules);
        Assert.Equal(Days.Parse(months, Language.English) * 20 / 12, counter.Unrounded);
        Assert.Equal(RttRhythm.CompleteMonths, counter.Rhythm);
    }

    [Fact]
    public void Weeks_of_work_earn_what_the_agreement_says()
    {
        RttRules rules = new() { Rhythm = RttRhythm.WeeksWorked, AccrualPerWeek = 0.5m.Days };
        DateInterval presence = new(new(2026, 9, 7), new(2027, 6, 30));
        Absence leave = new(new(new(2026, 9, 21), new(2026, 9, 25)), AbsenceKind.PaidLeave);
        Absence sick = new(new(new(2026, 9, 28), new(2026, 9, 29)), AbsenceKind.Sickness);
        RttCounter counter = Promise.Counter(new(2026, 10, 4), presence, 25.Ouvres, 2.Days, Metropole, Law, [leave, sick], rules);
        Assert.Equal(
            (1.5m.Days, 0.2m.Days, 1.3m.Days, 1.5m.Days, -0.5m.Days),
            (counter.BeforeAbsences, counter.Lost, counter.Unrounded, counter.Acquired, counter.Balance));
    }

    [Fact]
    public void All_the_promised_days_may_have_been_taken() =>
        Assert.Equal((20.Days, 0.Days), (All().Taken, All().Balance));

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Refuses<ArgumentOutOfRangeException>(
            () => Promise.Counter(End, Year, 25.Ouvres, 21.Days, Metropole, Law), "taken is 21 days: it must be between 0 and the 20 days promised.");
        Refuses<ArgumentOutOfRangeException>(
            () => Promise.Counter(new(2026, 3, 1), new(new(2026, 3, 16), End), 25.Ouvres, 0.Days, Metropole, Law),
            "on is 2026-03-01: it must be 2026-03-16, the first day of presence in the year, or later.");
        Refuses<ArgumentOutOfRangeException>(
            () => Promise.Counter(End, Year, 253.Ouvres, 0.Days, Metropole, Law), "leave is 253 days (ouvrés): it must be between 0 and the 252 open days of 2026-01-01 to 2026-12-31.");
        Refuses<ArgumentException>(
            () => Promise.Counter(End, Year, 25.Ouvres, 0.Days, Metropole, Law, [Sick, Sick]),
            "absences overlap: sickness 2 September 2026 to 15 September 2026 and sickness 2 September 2026 to 15 September 2026. A day is absent once.");
        Refuses<ArgumentException>(
            () => RttPromise.PerFullYear(20.Days)
                .Counter(End, Year, 25.Ouvres, 0.Days, Metropole, Law, rules: new() { Rhythm = RttRhythm.WeeksWorked }),
            "The promise of 20 days has no Week: what a week of work earns is not known.");
        Refuses<ArgumentOutOfRangeException>(
            () => Promise.Counter(End, Year, 25.Ouvres, 0.Days, Metropole, Law, rules: new() { Rhythm = (RttRhythm)7 }), "Rhythm is 7: it must be a defined RttRhythm");
        Refuses<ArgumentOutOfRangeException>(
            () => Promise.Counter(End, Year, 25.Ouvres, 0.Days, Metropole, Law, rules: new() { Absences = (RttAbsences)7 }),
            "Absences is 7: it must be a defined RttAbsences");
        Refuses<ArgumentOutOfRangeException>(
            () => Promise.Counter(new(2026, 1, 5), Year, 25.Ouvres, 0.Days, Metropole, Law,
                rules: new() { Rhythm = RttRhythm.CompleteMonths, PartialMonth = (PartialMonth)7 }),
            "PartialMonth is 7: it must be a defined PartialMonth");
    }

    [Fact]
    public void A_year_all_on_leave_loses_nothing() =>
        Assert.Equal(Days.Zero, Promise.Counter(End, Year, 252.Ouvres, 0.Days, Metropole, Law, [Sick]).Lost);

    [Fact]
    public void The_list_of_absences_is_copied_and_rules_compare_by_value()
    {
        List<Absence> absences = [Sick];
        RttCounter counter = Promise.Counter(End, Year, 25.Ouvres, 0.Days, Metropole, Law, absences);
        absences.Clear();
        Assert.Contains("maladie non professionnelle = 10 j", counter.Explain().ToText(Language.French).Plain(), StringComparison.Ordinal);
        Assert.Equal(counter, Promise.Counter(End, Year, 25.Ouvres, 0.Days, Metropole, Law, [Sick]));
        Assert.Equal(
            new RttRules { AbsencesCountedAsWork = [AbsenceKind.Training] },
            new RttRules { AbsencesCountedAsWork = new List<AbsenceKind> { AbsenceKind.Training } });
    }

    [Fact]
    public void Promises_by_the_month_and_the_fortnight_become_a_year_s()
    {
        WeeklySchedule week = WeeklySchedule.Of(39.Hours);
        Assert.Equal(24.Days, RttPromise.PerMonth(2.Days).PerYear);
        Assert.Equal(26.Days, RttPromise.PerFortnight(1.Days).PerYear);
        Assert.Equal(22.7m.Days, RttPromise.PerWorkedFortnight(1.Days, 2026, 25.Ouvres, week, Metropole).PerYear);
        Assert.Equal(1.875m.Days, RttPromise.PerFullYear(22.5m.Days).Monthly);
        Assert.Equal(104.Days, RttPromise.PerMonth(Days.OfFraction(26, 3)).PerYear);
        Assert.Equal(104.Days, RttPromise.PerFortnight(4.Days).PerYear);
    }

    [Fact]
    public void Promises_that_a_period_cannot_hold_are_refused_by_that_period()
    {
        WeeklySchedule week = WeeklySchedule.Of(39.Hours);
        Refuses<ArgumentOutOfRangeException>(
            () => RttPromise.PerMonth(40.Days), "days is 40 days: it must be more than 0 and at most 8.6667 days a month, 104 a year.");
        Refuses<ArgumentOutOfRangeException>(() => RttPromise.PerMonth(0.Days), "days is 0 days: it must be more than 0");
        Refuses<ArgumentOutOfRangeException>(
            () => RttPromise.PerFortnight(5.Days), "days is 5 days: it must be more than 0 and at most 4 days a fortnight, 104 a year.");
        Refuses<ArgumentOutOfRangeException>(
            () => RttPromise.PerWorkedFortnight(5.Days, 2026, 25.Ouvres, week, Metropole),
            "days is 5 days: it must be more than 0 and at most 4.5815 days a fortnight worked, 104 a year.");
        LeaveDays all = LeaveDays.Ouvres(Metropole.CountDays(2026).WorkingDays);
        Refuses<ArgumentOutOfRangeException>(
            () => RttPromise.PerWorkedFortnight(1.Days, 2026, all, week, Metropole),
            "leave is 252 days (ouvrés): it must be less than the open days of the year: no fortnight is worked.");
    }

    [Fact]
    public void Weeks_of_work_look_at_the_leave_taken_not_at_that_of_the_year()
    {
        RttRules rules = new() { Rhythm = RttRhythm.WeeksWorked };
        RttCounter none = Promise.Counter(new(2026, 10, 4), Year, 0.Ouvres, 2.Days, Metropole, Law, [Sick], rules);
        RttCounter some = Promise.Counter(new(2026, 10, 4), Year, 40.Ouvres, 2.Days, Metropole, Law, [Sick], rules);
        Assert.Equal((none.BeforeAbsences, none.Lost, none.Acquired), (some.BeforeAbsences, some.Lost, some.Acquired));
    }

    [Fact]
    public void The_employer_sets_some_of_the_days()
    {
        RttPromise split = Promise.WithEmployerDays(10.Days);
        Assert.Equal((10.Days, 10.Days), (split.EmployerDays, split.EmployeeDays));
        Assert.Equal(split, Promise.WithEmployerDays(50.Percent));
        RttShare share = split.In(2026, new(new(2026, 4, 1), End), 0.Ouvres, Metropole, Law);
        Assert.Equal((15.Days, 7.5m.Days, 7.5m.Days), (share.Days, share.EmployerDays, share.EmployeeDays));
        RttShare whole = split.In(2026, new(new(2026, 4, 1), End), 0.Ouvres, Metropole, Law, new() { Rounding = DayRounding.DayUp });
        Assert.Equal((16.Days, 8.Days, 8.Days), (whole.Days, whole.EmployerDays, whole.EmployeeDays));
        DateInterval entry = new(new(2026, 3, 16), End);
        RttShare sevenths = Promise.WithEmployerDays(7.Days)
            .In(2026, entry, 0.Ouvres, Metropole, Law, new() { Rounding = DayRounding.DayUp });
        Assert.Equal((16.Days, 5.Days, 11.Days), (sevenths.Days, sevenths.EmployerDays, sevenths.EmployeeDays)); // 16 × 7 / 20 = 5.6
        Assert.Equal(5.Days, split.ForPartTime(19.5m.Hours, 39.Hours).EmployerDays);
        Assert.Equal("20 j de RTT par an, dont 10 j fixés par l'employeur, 39 h par semaine, lundi à vendredi", split.ToString(Language.French).Plain());
        Assert.Equal("20 days of RTT a year, of which 10 days set by the employer, 39 h a week, Monday to Friday", split.ToString());
        Refuses<ArgumentOutOfRangeException>(() => Promise.WithEmployerDays(20.5m.Days), "days is 20.5 days: it must be between 0 and the 20 days promised.");
        Refuses<ArgumentOutOfRangeException>(() => Promise.WithEmployerDays(101.Percent), "share is 101%: it must be between 0 % and 100 %.");
    }

    private static RttCounter All() => Promise.Counter(End, Year, 25.Ouvres, 20.Days, Metropole, Law);

    private static void Refuses<T>(Func<object> ask, string message)
        where T : Exception => Assert.StartsWith(message, Assert.Throws<T>(ask).Message.Plain(), StringComparison.Ordinal);
}
