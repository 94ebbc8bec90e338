using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>Shorter periods, questions asked backwards, days not taken, the solidarity day on a date.</summary>
public class RttYearTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly WeeklySchedule Week = WeeklySchedule.Of(39.Hours);

    [Fact]
    public void A_shorter_period_is_compared_with_35_hours_on_average()
    {
        DateInterval period = new(new(2026, 9, 7), new(2026, 10, 4));
        PeriodBalance balance = Week.PeriodBalance(period, 1.Days, 0.Ouvres, Metropole, Law);
        Assert.Equal((20.Days, 19.Days, 148.2m.Hours, 140.Hours, 8.2m.Hours), (
            balance.TheoreticalDays, balance.WorkedDays, balance.Hours, balance.Threshold, balance.Overtime));
        Assert.Equal(37.05m.Hours, balance.AverageWeek);
        Assert.Equal(Hours.Zero, Week.PeriodBalance(period, 2.5m.Days, 0.Ouvres, Metropole, Law).Overtime);
        Assert.Equal("19 j, 148,2 h (37 h 03 par semaine)", balance.ToString(Language.French).Plain());
    }

    [Fact]
    public void Neither_holidays_nor_leave_lower_the_average_of_a_period()
    {
        // Four weeks with three holidays: 132.6 h worked stay under 4 × 35 = 140 h.
        PeriodBalance may = Week.PeriodBalance(new(new(2026, 5, 4), new(2026, 5, 31)), 0.Days, 0.Ouvres, Metropole, Law);
        Assert.Equal((17.Days, 132.6m.Hours, 140.Hours, 0.Hours, true), (may.WorkedDays, may.Hours, may.Threshold, may.Overtime, may.IsSettled));
        Assert.Equal(33.15m.Hours, may.AverageWeek);
        Assert.Equal(
            140.Hours, Week.PeriodBalance(new(new(2026, 2, 1), new(2026, 2, 28)), 0.Days, 0.Ouvres, Metropole, Law).Threshold);
    }

    [Fact]
    public void Leave_counts_over_two_weeks_and_beyond_when_the_rules_say_so()
    {
        DateInterval two = new(new(2026, 9, 7), new(2026, 9, 20));
        PeriodBalance settled = Week.PeriodBalance(two, 0.Days, 5.Ouvres, Metropole, Law);
        Assert.Equal(
            (39.Hours, 39.Hours, 78.Hours, 70.Hours, 8.Hours),
            (settled.Hours, settled.PaidLeave, settled.CountedHours, settled.Threshold, settled.Overtime));
        Assert.Equal((true, true), (settled.CountsPaidLeave, settled.IsSettled));
        Assert.Equal(WorkedTime.InTwoWeeks(new(2026, 9, 7), 39.Hours, 39.Hours).Overtime(Law).Hours, settled.Overtime);
        Assert.Equal(
            0.Hours, Week.PeriodBalance(two, 0.Days, 5.Ouvres, Metropole, Law, new() { CountPaidLeave = false }).Overtime);

        DateInterval four = new(new(2026, 9, 7), new(2026, 10, 4));
        PeriodBalance open = Week.PeriodBalance(four, 0.Days, 5.Ouvres, Metropole, Law);
        Assert.Equal((117.Hours, 0.Hours, false, false), (open.CountedHours, open.Overtime, open.CountsPaidLeave, open.IsSettled));
        Assert.Equal(16.Hours, Week.PeriodBalance(four, 0.Days, 5.Ouvres, Metropole, Law, new() { CountPaidLeave = true }).Overtime);
        Assert.False(default(PeriodBalance).IsSettled);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(13)]
    [InlineData(15)]
    public void The_ruling_on_two_weeks_is_of_fourteen_days_only(int days)
    {
        LocalDate monday = new(2026, 9, 7);
        PeriodBalance balance = Week.PeriodBalance(new(monday, monday.PlusDays(days - 1)), 0.Days, 5.Ouvres, Metropole, Law);
        Assert.Equal((39.Hours, false, false), (balance.PaidLeave, balance.CountsPaidLeave, balance.IsSettled));
        Assert.DoesNotContain(CaseLaw.Soc_2026_01_07_24_19410, balance.Explain().Sources);
    }

    [Fact]
    public void A_period_longer_than_a_year_is_compared_with_35_hours_on_average()
    {
        PeriodBalance longer = Week.PeriodBalance(new(new(2026, 1, 5), new(2027, 7, 4)), 0.Days, 0.Ouvres, Metropole, Law);
        Assert.Equal(78 * 35.Hours, longer.Threshold);
        Refuses(
            () => Week.PeriodBalance(new(new(2026, 1, 1), new(2029, 1, 1)), 0.Days, 0.Ouvres, Metropole, Law),
            "period is 2026-01-01 to 2029-01-01: it must be more than a week and at most three years (C. trav. L3121-41, L3121-44).");
        Refuses(
            () => Week.PeriodBalance(new(new(2026, 9, 7), new(2026, 9, 13)), 0.Days, 0.Ouvres, Metropole, Law),
            "period is 2026-09-07 to 2026-09-13: it must be more than a week");
        Assert.Equal(1096 * 5.Hours, Week.PeriodBalance(new(new(2026, 1, 1), new(2028, 12, 31)), 0.Days, 0.Ouvres, Metropole, Law).Threshold);
    }

    [Fact]
    public void A_year_is_no_other_period()
    {
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(
            () => Week.PeriodBalance(new(new(2026, 6, 1), new(2027, 5, 31)), 0.Days, 0.Ouvres, Metropole, Law));
        Assert.StartsWith(
            "period is 2026-06-01 to 2027-05-31: it must be shorter or longer than twelve months: a year is compared with its 1607 h, by AnnualBalance (C. trav. L3121-41).",
            refusal.Message,
            StringComparison.Ordinal);
        ArgumentOutOfRangeException days = Assert.Throws<ArgumentOutOfRangeException>(
            () => Week.PeriodBalance(new(new(2026, 9, 7), new(2026, 10, 4)), 21.Days, 0.Ouvres, Metropole, Law));
        Assert.StartsWith("rtt is 21 days: it must be between 0 and the 20 days to work from 2026-09-07 to 2026-10-04.", days.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_way_of_doing_the_solidarity_day_has_its_hours() => Assert.Equal(
        [1618.5m, 1617.7m, 1610.7m, 1610.7m, 1610.7m],
        Week.AnnualBalance(2027, 22.5m.Days, 25.Ouvres, Metropole, Law).Readings().Select(static year => year.Hours.WithSolidarity.ToDecimal()));

    [Fact]
    public void The_rules_choose_the_usual_mode()
    {
        Readings<YearBalance> readings = Week.AnnualBalance(2027, 22.5m.Days, 25.Ouvres, Metropole, Law, new() { Solidarity = SolidarityMode.Waived }).Readings();
        Assert.Equal(SolidarityMode.Waived, readings.Usual.Solidarity);
        Assert.Contains("une des lectures possibles", readings[0].Explain().ToText(Language.French), StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_is_brought_to_1607_hours_by_days_leave_or_week()
    {
        BalancedYear rtt = Week.BalancingRtt(2027, 25.Ouvres, YearGoal.LegalYear, Metropole, Law);
        Assert.Equal(229.Days - Days.OfFraction(8000, 39), rtt.Rtt);
        Assert.Equal((2027, YearGoal.LegalYear, 25.Ouvres, 39.Hours, true), (rtt.Year, rtt.Goal, rtt.Leave, rtt.WeeklyHours, rtt.IsPossible));
        BalancedYear leave = Week.BalancingLeave(2027, 23.Days, YearGoal.LegalYear, Metropole, Law);
        Assert.Equal(LeaveDays.Of(254.Days - 23.Days - Days.OfFraction(8000, 39), LeaveUnit.Ouvres), leave.Leave);
        BalancedYear week = WeeklySchedule.BalancingWeek(2027, 22.5m.Days, 25.Ouvres, YearGoal.LegalYear, Metropole, Law);
        Assert.Equal(Hours.OfFraction(16000, 413), week.WeeklyHours);
        Assert.Equal(39.Hours, WeeklySchedule.BalancingWeek(2026, Days.OfFraction(227 * 4, 39), 25.Ouvres, YearGoal.Average35, Metropole, Law).WeeklyHours);
        Assert.Equal("39 h par semaine, 23,8718 j RTT, 25 jours ouvrés", rtt.ToString(Language.French).Plain());
        Assert.False(Week.BalancingRtt(2026, 60.Ouvres, YearGoal.LegalYear, Metropole, Law).IsPossible);
        Assert.False(default(BalancedYear).IsPossible);
    }

    [Fact]
    public void A_part_time_week_owes_its_share_of_the_solidarity_day()
    {
        BalancedYear week = WeeklySchedule.BalancingWeek(2026, 0.Days, 0.Ouvres, YearGoal.LegalYear, Metropole, Law, new() { Target = 1400.Hours });
        Assert.True(week.WeeklyHours < 35.Hours);
        Assert.Equal(
            1400.Hours, WeeklySchedule.Of(week.WeeklyHours).AnnualBalance(2026, 0.Days, 0.Ouvres, Metropole, Law).Hours.WithSolidarity);
    }

    [Fact]
    public void What_cannot_be_asked_backwards_is_refused()
    {
        Refuses(() => Week.BalancingRtt(2026, 252.Ouvres, YearGoal.LegalYear, Metropole, Law), "leave is 252 days (ouvrés): it must be few enough to leave a day to work");
        Refuses(() => Week.BalancingLeave(2026, -1.Days, YearGoal.LegalYear, Metropole, Law), "rtt is -1 day: it must be 0 days or more.");
        Refuses(
            () => WeeklySchedule.Of(35.Hours).BalancingLeave(2026, 5.Days, YearGoal.Average35, Metropole, Law),
            "WeeklyHours is 35 h: it must be more than 35 h: at the legal week no RTT day brings an average down to it.");
        Refuses(
            () => WeeklySchedule.BalancingWeek(2026, 227.Days, 25.Ouvres, YearGoal.LegalYear, Metropole, Law),
            "rtt is 227 days: it must be fewer than the 227 days to work in 2026.");
        Refuses(() => Week.BalancingRtt(2026, 25.Ouvres, (YearGoal)7, Metropole, Law), "goal is 7: it must be a defined YearGoal");
        Refuses(
            () => Week.BalancingRtt(2026, 25.Ouvres, YearGoal.LegalYear, Metropole, Law, new() { Target = 1608.Hours }),
            "Target is 1,608 h: it must be more than 0 h and at most 1,607 h: an agreement may lower the legal year, not raise it (C. trav. L3121-44).");
        Refuses(
            () => Week.BalancingRtt(2026, 25.Ouvres, YearGoal.LegalYear, Metropole, Law, new() { Solidarity = (SolidarityMode)9 }),
            "Solidarity is 9: it must be a defined SolidarityMode");
    }

    [Fact]
    public void Days_not_taken_are_lost_unless_someone_owes_them()
    {
        LocalDate end = new(2025, 12, 31);
        UntakenRtt lost = UntakenRtt.Of(3.Days, 120.Euros, UntakenRttCause.NotAskedFor, end, Law);
        Assert.Equal((Money.Zero, true), (lost.Amount, lost.IsLost));
        UntakenRtt prevented = UntakenRtt.Of(3.Days, 120.Euros, UntakenRttCause.PreventedByEmployer, end, Law);
        Assert.Equal((360.Euros, false), (prevented.Amount, prevented.IsLost));
        UntakenRtt cashed = UntakenRtt.Of(2.5m.Days, 121.62m.Euros, UntakenRttCause.CashedOut, end, Law);
        Assert.Equal((380.0625m.Euros, 380.06m.Euros), (cashed.Unrounded, cashed.Amount));
        Assert.Equal(
            330.Euros, UntakenRtt.Of(3.Days, 100.Euros, UntakenRttCause.CashedOut, end, Law, new() { CashOutPremium = 10.Percent }).Amount);
        Assert.Equal("3 j (jours non demandés par le salarié), 0,00 €", lost.ToString(Language.French).Plain());
        Assert.Equal("3 j (jours dont l'employeur a empêché la prise), 360,00 €", prevented.ToString(Language.French).Plain());
        Assert.False(default(UntakenRtt).IsLost);
    }

    [Theory]
    [InlineData("2021-12-31", false)]
    [InlineData("2022-01-01", true)]
    [InlineData("2024-12-31", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", null)]
    public void Days_acquired_from_2022_to_2026_may_be_given_up_for_pay(string on, bool? may) =>
        Assert.Equal(may, UntakenRtt.MayBeCashedOut(NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value, Law));

    [Fact]
    public void A_prolongation_that_an_application_knows_of_is_read()
    {
        LegalSource act = new() { Citation = "Loi de finances pour 2027", Title = new("rachat prolongé", "prolonged") };
        FrenchLaw law = Law.With(RttLimits.CashOutPremium, new(2027, 1, 1), 25.Percent, act);
        Assert.True(UntakenRtt.MayBeCashedOut(new(2027, 6, 30), law));
        Assert.Equal(250.Euros, UntakenRtt.Of(2.Days, 100.Euros, UntakenRttCause.CashedOut, new(2027, 6, 30), law).Amount);
    }

    [Fact]
    public void Days_that_cannot_be_valued_are_refused()
    {
        LocalDate end = new(2025, 12, 31);
        Refuses(() => UntakenRtt.Of(-1.Days, 120.Euros, UntakenRttCause.NotAskedFor, end, Law), "days is -1 day: it must be 0 days or more.");
        Refuses(() => UntakenRtt.Of(1.Days, -120.Euros, UntakenRttCause.NotAskedFor, end, Law), "dayValue is -€120.00: it must be 0 euros or more.");
        Refuses(() => UntakenRtt.Of(1.Days, 120.Euros, (UntakenRttCause)9, end, Law), "cause is 9: it must be a defined UntakenRttCause");
        Refuses(
            () => UntakenRtt.Of(1.Days, 120.Euros, UntakenRttCause.CashedOut, end, Law, new() { CashOutPremium = 9.Percent }),
            "CashOutPremium is 9%: it must be at least 10%, the lowest overtime premium of an agreement (C. trav. L3121-33).");
        Refuses(() => UntakenRtt.Of(1.Days, 120.Euros, UntakenRttCause.CashedOut, new(2027, 1, 1), Law), "on is 2027-01-01: it must be a day on which the law");
        Refuses(() => UntakenRtt.Of(1.Days, 120.Euros, UntakenRttCause.CashedOut, new(2021, 12, 31), Law), "on is 2021-12-31: it must be a day on which the law");
        Refuses(
            () => UntakenRtt.Of(1.Days, 120.Euros, UntakenRttCause.CashedOut, new(2027, 5, 31), Law),
            "on is 2027-05-31: it must be a day on which the law is known to let RTT days be given up for pay, published for 2022-01-01 to 2026-12-31 "
                + "(loi 2022-1157 art. 5, loi 2025-127); in a period that straddles the end, give the days acquired by then with that day.");
    }

    [Theory]
    [InlineData("2026-05-25", HolidayZone.Metropole, true)]
    [InlineData("2026-05-01", HolidayZone.Metropole, false)]
    [InlineData("2026-12-26", HolidayZone.Metropole, true)]
    [InlineData("2026-03-17", HolidayZone.Metropole, null)]
    [InlineData("2026-03-15", HolidayZone.Metropole, null)]
    [InlineData("2026-03-14", HolidayZone.Metropole, true)]
    [InlineData("2026-12-25", HolidayZone.Metropole, true)]
    [InlineData("2026-04-03", HolidayZone.Metropole, null)]
    [InlineData("2026-12-26", HolidayZone.AlsaceMoselle, false)]
    [InlineData("2026-12-25", HolidayZone.AlsaceMoselleWithGoodFriday, false)]
    [InlineData("2026-04-03", HolidayZone.AlsaceMoselle, false)]
    [InlineData("2026-05-25", HolidayZone.AlsaceMoselle, true)]
    public void Some_dates_cannot_be_the_solidarity_day(string date, HolidayZone zone, bool? allowed) => Assert.Equal(
        allowed, Week.SolidarityDay(NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value, WorkCalendar.For(zone), Law).IsAllowed);

    [Fact]
    public void A_day_worked_already_is_the_solidarity_day_only_on_a_condition()
    {
        LocalDate whitMonday = new(2026, 5, 25);
        WorkCalendar worked = Metropole.WorkedOn(PublicHoliday.WhitMonday);
        Assert.Null(Week.SolidarityDay(whitMonday, worked, Law).IsAllowed);
        Assert.Contains(
            "férié travaillé selon le calendrier : seulement s'il était chômé auparavant",
            Week.SolidarityDay(whitMonday, worked, Law).Explain().ToText(Language.French).Plain(),
            StringComparison.Ordinal);
        Assert.True(Week.SolidarityDay(new(2026, 5, 15), Metropole.ClosedOn(new LocalDate(2026, 5, 15)), Law).IsAllowed);
        Assert.Equal("17 mars 2026, 7 h, sous condition", Week.SolidarityDay(new(2026, 3, 17), Metropole, Law).ToString(Language.French).Plain());
        ArgumentException refusal = Assert.Throws<ArgumentException>(
            () => WeeklySchedule.Of(28.Hours, Weekdays.MondayToSaturday).SolidarityDay(whitMonday, Metropole, Law));
        Assert.StartsWith(
            "calendar is open Monday to Friday: it must be open on the days of the schedule, Monday to Saturday; "
                + "use calendar.Working(schedule.Weekdays).",
            refusal.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_longerday_is_paid_beyond_seven_hours_and_a_short_one_leaves_some_to_do()
    {
        SolidarityDay full = Week.SolidarityDay(new(2026, 5, 25), Metropole, Law);
        Assert.Equal((7.Hours, 0.8m.Hours, 0.Hours), (full.Hours, full.PaidExcess, full.HoursLeft));
        SolidarityDay half = WeeklySchedule.Of(17.5m.Hours, Weekdays.MondayToSaturday)
            .SolidarityDay(new(2026, 5, 25), Metropole.Working(Weekdays.MondayToSaturday), Law);
        Assert.Equal((3.5m.Hours, 0.Hours, Hours.OfFraction(7, 12)), (half.Hours, half.PaidExcess, half.HoursLeft));
        Assert.Equal("25 mai 2026, 7 h", full.ToString(Language.French).Plain());
        Assert.Equal("1 May 2026, excluded", Week.SolidarityDay(new(2026, 5, 1), Metropole, Law).ToString());
        Assert.False(default(SolidarityDay).IsAllowed);
        Refuses(() => Week.SolidarityDay(new(2004, 6, 30), Metropole, Law), "date is 2004-06-30: it must be from 2004-07-01 on for ");
    }

    [Fact]
    public void A_day_done_elsewhere_cites_its_article()
    {
        RttRules rules = new() { Solidarity = SolidarityMode.DoneElsewhere };
        Assert.Contains(
            Week.AnnualBalance(2026, 20.Days, 25.Ouvres, Metropole, Law, rules).Explain().Sources, static source => source == LabourCode.L3133_10);
        Assert.Equal(
            Week.Rtt(2026, 25.Ouvres, Metropole, Law, rules with { Method = RttMethod.AnnualHoursTarget, Solidarity = SolidarityMode.Waived }).Unrounded,
            Week.Rtt(2026, 25.Ouvres, Metropole, Law, rules with { Method = RttMethod.AnnualHoursTarget }).Unrounded);
    }

    private static void Refuses(Func<object> ask, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(ask).Message.Plain(), StringComparison.Ordinal);
}
