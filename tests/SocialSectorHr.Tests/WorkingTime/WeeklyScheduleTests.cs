using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

public class WeeklyScheduleTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly WeeklySchedule Week = WeeklySchedule.Of(39.Hours);
    private static readonly LocalDate On = new(2026, 1, 1);

    [Theory]
    [InlineData("0", Weekdays.MondayToFriday, "at most 60 h a week")]
    [InlineData("-1", Weekdays.MondayToFriday, "more than 0 h")]
    [InlineData("60.25", Weekdays.MondayToFriday, "(C. trav. L3121-21)")]
    [InlineData("49", Weekdays.Saturday | Weekdays.Sunday, "at most 48 h a week, 24 h a day over 2 day(s)")]
    [InlineData("35", Weekdays.EveryDay, "one to six days")]
    [InlineData("35", Weekdays.None, "one to six days")]
    [InlineData("35", (Weekdays)128, "one to six days")]
    public void A_week_that_cannot_exist_is_refused(string hours, Weekdays weekdays, string why)
    {
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(
            () => WeeklySchedule.Of(Hours.Parse(hours, Language.English), weekdays));
        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_week_of_the_highest_hours_exists() =>
        Assert.Equal(10.Hours, WeeklySchedule.Of(60.Hours, Weekdays.MondayToSaturday).HoursPerDay);

    [Fact]
    public void A_day_is_exact() => Assert.Equal(Hours.OfFraction(47, 6), WeeklySchedule.Of(Hours.OfFraction(235, 6)).HoursPerDay);

    [Fact]
    public void Hours_a_day_make_the_week()
    {
        Assert.Equal(39.2m.Hours, WeeklySchedule.PerDay(7.84m.Hours).WeeklyHours);
        Assert.Equal(60.Hours, WeeklySchedule.PerDay(12.Hours).WeeklyHours);
    }

    [Theory]
    [InlineData(25, Weekdays.MondayToFriday, "25 h", "12 h a day over 5 day(s), 60 h a week: the highest week that can be authorised (C. trav. L3121-21).")]
    [InlineData(11, Weekdays.MondayToSaturday, "11 h", "10 h a day over 6 day(s), 60 h a week: the highest week that can be authorised (C. trav. L3121-21).")]
    [InlineData(25, Weekdays.Monday | Weekdays.Tuesday, "25 h", "24 h a day over 2 day(s).")]
    [InlineData(0, Weekdays.MondayToFriday, "0 h", "12 h a day over 5 day(s), 60 h a week: the highest week that can be authorised (C. trav. L3121-21).")]
    public void Hours_a_day_that_cannot_exist_are_refused_by_the_day(int hours, Weekdays days, string value, string most)
    {
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(() => WeeklySchedule.PerDay(hours.Hours, days));
        Assert.Equal(("hoursPerDay", hours.Hours), (refusal.ParamName, refusal.ActualValue));
        Assert.StartsWith($"hoursPerDay is {value}: it must be more than 0 h and at most {most}", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_calendar_open_on_other_days_is_refused()
    {
        WeeklySchedule four = WeeklySchedule.Of(32.Hours, Weekdays.MondayToFriday & ~Weekdays.Wednesday);
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => four.Rtt(2026, 25.Ouvres, Metropole, Law));
        Assert.Equal("calendar", refusal.ParamName);
        Assert.Contains("Monday to Friday", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Monday, Tuesday, Thursday, Friday", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_week_of_leave_frees_a_week_of_four_days()
    {
        Weekdays days = Weekdays.MondayToFriday & ~Weekdays.Wednesday;
        WorkCalendar calendar = Metropole.Working(days);
        Assert.Equal(
            (calendar.CountDays(2026).WorkingDays - 20).Days, WeeklySchedule.Of(36.Hours, days)
                .Rtt(2026, 30.Ouvrables, calendar, Law).TheoreticalDays);
    }

    [Fact]
    public void Leave_beyond_the_open_days_is_refused()
    {
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(() => Week.Rtt(2026, 253.Ouvres, Metropole, Law));
        Assert.StartsWith("leave is 253 days (ouvrés): it must be between 0 and the 252 open days of 2026-01-01 to 2026-12-31.", refusal.Message,
            StringComparison.Ordinal);
        Refused("leave is -1 day (ouvré): it must be between 0 and the 252 open days of 2026-01-01 to 2026-12-31.", static () =>
            Week.Rtt(2026, (-1).Ouvres, Metropole, Law));
        Assert.Equal(Days.Zero, Week.Rtt(2026, 252.Ouvres, Metropole, Law).Days);
    }

    [Fact]
    public void An_agreement_does_not_raise_the_legal_year()
    {
        RttRules rules = new() { Method = RttMethod.AnnualHoursTarget, Target = 1607.5m.Hours };
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(
            () => Week.Rtt(2026, 25.Ouvres, Metropole, Law, rules));
        string permitted = "it must be more than 0 h and at most 1,607 h: an agreement may lower the legal year, not raise it (C. trav. L3121-44).";
        Assert.StartsWith($"Target is 1,607.5 h: {permitted}", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("Target", refusal.ParamName);
        Refused($"Target is 0 h: {permitted}", () => Week.Rtt(2026, 25.Ouvres, Metropole, Law, rules with { Target = 0.Hours }));
        Assert.Equal(
            20.Days,
            Week.Rtt(2026, 25.Ouvres, Metropole, Law, rules with { Target = 1607.Hours, Solidarity = SolidarityMode.AlreadyCounted }).Days);
    }

    [Fact]
    public void A_promise_without_its_number_is_refused()
    {
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(
            () => Week.Rtt(2026, 25.Ouvres, Metropole, Law, new() { Method = RttMethod.Flat }));
        Assert.StartsWith("FlatDays is null: it must be the promised number of days.", refusal.Message, StringComparison.Ordinal);
        Refused("FlatDays is 228 days: it must be between 0 and the 227 days to work.", static () => Ruled(new() { FlatDays = 228.Days }));
        Refused("FlatDays is -1 day: it must be between 0 and the 227 days to work.", static () => Ruled(new() { FlatDays = (-1).Days }));
        Assert.Equal((227.Days, Days.Zero), (Ruled(new() { FlatDays = 227.Days }).Days, Ruled(new() { FlatDays = 227.Days }).DaysToWork));
    }

    [Theory]
    [InlineData(RttMethod.AnnualHoursTarget)]
    [InlineData(RttMethod.Flat)]
    public void Annual_hours_and_promises_are_for_twelve_months(RttMethod method)
    {
        RttRules rules = new() { Method = method, FlatDays = 20.Days };
        DateInterval months = new(new(2026, 7, 1), new(2026, 12, 31));
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(
            () => Week.Rtt(months, 10.Ouvres, Metropole, Law, rules));
        Assert.Contains("for twelve months", refusal.Message, StringComparison.Ordinal);
        Assert.NotEqual(Days.Zero, Week.Rtt(new DateInterval(new(2026, 7, 1), new(2027, 6, 30)), 25.Ouvres, Metropole, Law, rules).Days);
    }

    [Fact]
    public void Undefined_choices_are_refused()
    {
        Refused(
            "Method is 9: it must be a defined RttMethod (Average35, Average35LessSolidarity, AnnualHoursTarget, Flat, Accrual).",
            static () => Ruled(new() { Method = (RttMethod)9 }));
        string mode = "Solidarity is 9: it must be a defined SolidarityMode (IncludedInDays, ExtraHours, AlreadyCounted, Waived, DoneElsewhere, NotDue).";
        Refused(mode, static () => Ruled(new() { Solidarity = (SolidarityMode)9 }));
        Refused(mode, static () => Week.AnnualBalance(2026, 20.Days, 25.Ouvres, Metropole, Law, new() { Solidarity = (SolidarityMode)9 }));
        Refused(
            "rounding is 99: it must be a defined DayRounding (None, OneDecimal, HalfDayNearest, HalfDayUp, HalfDayDown, DayNearest, DayUp, DayDown).",
            static () => Ruled(new() { Rounding = (DayRounding)99 }));
    }

    [Fact]
    public void A_year_has_at_most_366_days_to_work()
    {
        Refused("theoreticalDays is 367 days: it must be between 0 and 366 days.", static () => Week.Rtt(367.Days, On, Law));
        Refused("theoreticalDays is -1 day: it must be between 0 and 366 days.", static () => Week.Rtt((-1).Days, On, Law));
        Assert.Equal(366.Days, Week.Rtt(366.Days, On, Law).TheoreticalDays);
    }

    [Fact]
    public void A_target_that_leaves_nothing_gives_no_day()
    {
        RttEntitlement rtt = WeeklySchedule.Of(35.Hours)
            .Rtt(2026, 25.Ouvres, Metropole, Law, new() { Method = RttMethod.AnnualHoursTarget });
        Assert.Equal((Days.Zero, 227.Days), (rtt.Days, rtt.DaysToWork));
    }

    [Fact]
    public void Half_a_day_a_week_is_an_agreement()
    {
        RttEntitlement rtt = Week.Rtt(2026, 25.Ouvres, Metropole, Law, new() { Method = RttMethod.Accrual, AccrualPerWeek = 0.5m.Days });
        Assert.Equal((22.7m.Days, 22.5m.Days, 0.5m.Days), (rtt.Unrounded, rtt.Days, rtt.PerWeek));
        RttRules rules = new() { Method = RttMethod.Accrual };
        Assert.Equal(227.Days, Ruled(rules with { AccrualPerWeek = 5.Days }).Unrounded);
        Refused("AccrualPerWeek is 6 days: it must be between 0 and the 5 days of a week.", () => Ruled(rules with { AccrualPerWeek = 6.Days }));
    }

    [Fact]
    public void Readings_come_in_order_and_the_rules_choose_the_usual_one()
    {
        Readings<RttEntitlement> readings = Week.Rtt(2026, 36.Ouvrables, Metropole, Law, new() { FlatDays = 20.Days }).Readings();
        Assert.Equal(
            [
                RttMethod.Average35, RttMethod.Average35LessSolidarity, RttMethod.AnnualHoursTarget, RttMethod.AnnualHoursTarget, RttMethod.Flat,
                    RttMethod.Accrual,
            ],
            readings.Select(static reading => reading.Method));
        Assert.Equal(RttMethod.Flat, readings.Usual.Method);
        Assert.Equal(RttMethod.AnnualHoursTarget, readings.Lowest.Method);
        Assert.Equal([15.Days, 16.Days],
            readings.Where(static reading => reading.Method == RttMethod.AnnualHoursTarget).Select(static reading => reading.Days));
        Assert.Equal(3, Week.Rtt(new DateInterval(new(2026, 7, 1), new(2026, 12, 31)), 0.Ouvres, Metropole, Law).Readings().Count);
        RttRules accrual = new() { Method = RttMethod.Accrual, Solidarity = SolidarityMode.ExtraHours };
        Assert.Equal(RttMethod.Accrual, Week.Rtt(2026, 36.Ouvrables, Metropole, Law, accrual).Readings().Usual.Method);
        Assert.Equal(4, Week.Rtt(2026, 36.Ouvrables, Metropole, Law, accrual).Readings().Count);
    }

    [Fact]
    public void A_promise_beyond_the_days_to_work_has_no_balance()
    {
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(
            () => Week.AnnualBalance(2026, 228.Days, 25.Ouvres, Metropole, Law));
        Assert.Contains("between 0 and the 227 days to work in 2026", refusal.Message, StringComparison.Ordinal);
        Refused("toYear is 2026: it must be 2027 or later.", static () => Week.AnnualBalances(2027, 2026, 20.Days, 25.Ouvres, Metropole, Law));
    }

    [Fact]
    public void The_solidarity_day_is_a_day_or_hours_or_neither()
    {
        Hours With(SolidarityMode mode) =>
            Week.AnnualBalance(2027, 22.5m.Days, 25.Ouvres, Metropole, Law, new() { Solidarity = mode }).Hours.WithSolidarity;
        Assert.Equal(
            (1618.5m.Hours, 1617.7m.Hours, 1610.7m.Hours, 1610.7m.Hours),
            (With(
                SolidarityMode.IncludedInDays), With(SolidarityMode.ExtraHours), With(
                    SolidarityMode.AlreadyCounted), With(SolidarityMode.Waived)));
    }

    [Fact]
    public void A_lower_threshold_makes_overtime_before_the_legal_year()
    {
        YearBalance balance = Week.AnnualBalance(2026, 20.Days, 36.Ouvrables, Metropole, Law, new() { Target = 1575.Hours });
        Assert.Equal(
            (7.6m.Hours, false, (-24.4m).Hours),
            (balance.Hours.Overtime, balance.Hours.ExceedsLegalYear, balance.Hours.DistanceToLegalYear));
    }

    [Fact]
    public void A_year_all_on_leave_has_no_average() =>
        Assert.Equal(Hours.Zero, Week.AnnualBalance(2026, 0.Days, 252.Ouvres, Metropole, Law).Hours.AverageWeek);

    [Fact]
    public void The_legal_year_was_1600_hours_before_the_solidarity_day()
    {
        Assert.Equal((1600.Hours, 1607.Hours), (LegalYear.On(new(2004, 6, 30), Law).Hours, LegalYear.On(new(2004, 7, 1), Law).Hours));
        Refused("date is 2003-01-17: it must be from 2003-01-18 on for ", static () => LegalYear.On(new(2003, 1, 17), Law));
        Refused("worked is -1 h: it must be zero or more.", static () => LegalYear.On(On, Law).Overtime((-1).Hours));
    }

    [Fact]
    public void A_week_under_the_legal_one_has_no_overtime()
    {
        Assert.Equal(Hours.Zero, WeeklySchedule.Of(24.Hours).Overtime(On, Law).PerWeek);
    }

    [Fact]
    public void Readings_refuse_a_method_that_cannot_be_one_as_a_single_answer_does()
    {
        DateInterval half = new(new(2026, 7, 1), new(2026, 12, 31));
        foreach (RttMethod method in new[] { RttMethod.AnnualHoursTarget, RttMethod.Flat, (RttMethod)9 })
        {
            RttRules rules = new() { Method = method };
            string single = Message(() => Week.Rtt(half, 0.Ouvres, Metropole, Law, rules));
            Assert.Equal(single, Message(() => Week.Rtt(half, 0.Ouvres, Metropole, Law, rules).Readings()));
        }

        RttRules flat = new() { Method = RttMethod.Flat };
        Assert.Equal(
            Message(() => Week.Rtt(2026, 25.Ouvres, Metropole, Law, flat)),
            Message(() => Week.Rtt(2026, 25.Ouvres, Metropole, Law, flat).Readings()));
        Assert.StartsWith("Method is Flat: it must be a method for the part of a year", Message(() => Week.Rtt(half, 0.Ouvres, Metropole, Law, flat)),
            StringComparison.Ordinal);

        static string Message(Func<object> action) => Assert.Throws<ArgumentOutOfRangeException>(action).Message;
    }

    [Fact]
    public void The_days_a_month_are_those_of_the_months_of_the_period()
    {
        RttEntitlement half = Week.Rtt(new DateInterval(new(2026, 7, 1), new(2026, 12, 31)), 0.Ouvres, Metropole, Law);
        Assert.Equal(half.Unrounded / 6, half.PerMonth);
        RttEntitlement year = Week.Rtt(2026, 25.Ouvres, Metropole, Law);
        Assert.Equal((year.Unrounded / 12, Days.Zero), (year.PerMonth, default(RttEntitlement).PerMonth));
    }

    [Fact]
    public void Terms_and_results_say_what_they_are()
    {
        Assert.Equal("39 h a week, Monday to Friday", Week.ToString());
        Assert.Equal("39 h par semaine, lundi à vendredi", Week.ToString(Language.French).Plain());
        Assert.Equal("23.5 days (average of 35 h)", Week.Rtt(2026, 25.Ouvres, Metropole, Law).ToString());
        Assert.Equal("2027 : 206,5 j, 1 617,7 h", Week.AnnualBalance(2027, 22.5m.Days, 25.Ouvres, Metropole, Law).ToString(Language.French).Plain());
        Assert.Equal("1,607 h a year", LegalYear.On(On, Law).ToString());
        Assert.Equal("7 h", Week.Solidarity(On, Law).ToString());
        Assert.Equal("4 h par semaine, 17 h 20 par mois", Week.Overtime(On, Law).ToString(Language.French).Plain());
        Assert.Equal("RTT rules", new RttRules().ToString());
        Assert.Equal("C. trav. L3121-44", new RttRules { Source = LabourCode.L3121_44 }.ToString());
    }

    private static RttEntitlement Ruled(RttRules rules) => Week.Rtt(2026, 25.Ouvres, Metropole, Law, rules);
}
