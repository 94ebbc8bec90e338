using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Pay;

public class IncompleteMonthTests
{
    private static readonly GrossPay Pay = GrossPay.PerMonth(2_343.Euros);
    private static readonly WeeklySchedule Week = WeeklySchedule.Of(39.Hours);
    private static readonly YearMonth May = new(2025, 5);

    private static readonly WeeklySchedule[] Weeks =
    [
        Week, WeeklySchedule.Of(35.Hours), WeeklySchedule.Of(
            36.Hours, Weekdays.Monday | Weekdays.Tuesday | Weekdays.Thursday | Weekdays.Friday),
        WeeklySchedule.Of(39.Hours, Weekdays.MondayToSaturday), WeeklySchedule.Of(24.Hours, Weekdays.Saturday | Weekdays.Sunday),
    ];

    private static readonly IncompleteMonthMethod[] Real =
    [
        IncompleteMonthMethod.HoursReal, IncompleteMonthMethod.OuvresReal, IncompleteMonthMethod.OuvrablesReal, IncompleteMonthMethod.CalendarReal,
    ];

    private static readonly DateInterval Contract = new(new(2025, 5, 12), new(2025, 12, 31));

    [Fact]
    public void An_entry_is_paid_by_the_real_hours_of_the_month_with_the_ruling_that_says_so()
    {
        IncompleteMonth month = Pay.Month(May, Contract, Week);

        Assert.Equal(1_597.50m.Euros, month.Paid);
        Assert.Equal(["Cass. soc. 11 février 1982 n° 80-40.359"], month.Explain().Sources.Select(source => source.Citation));
        Assert.Equal(
            """
            Salaire d'un mois incomplet
              Donné : mois = du 1er mai 2025 au 31 mai 2025
              Donné : présence = du 12 mai 2025 au 31 mai 2025
              Donné : salaire mensuel brut = 2 343,00 €
              Choisi : méthode = heures réelles du mois — retenue par défaut [Cass. soc. 11 février 1982 n° 80-40.359]
              Compté : temps non travaillé du mois, jours fériés compris = 54 h 36
              Compté : mois entier selon la méthode = 171,6 h
              Calculé : retenue = 2 343 × min(54,6; 171,6) / 171,6 = 745,50 €
              Calculé : salaire du mois incomplet = 2 343 − 745,5 = 1 597,50 €
            """,
            month.Explain().ToText(Language.French).Plain().TrimEnd());
    }

    [Fact]
    public void A_month_in_thirtieths_has_two_directions()
    {
        Money Paid(IncompleteMonthMethod method) => Pay.Month(May, Contract, Week, new() { IncompleteMonth = method }).Paid.Round();

        Assert.Equal(1_562.Euros, Paid(IncompleteMonthMethod.CalendarMean30Presence));
        Assert.Equal(1_483.90m.Euros, Paid(IncompleteMonthMethod.CalendarMean30Deduction));
    }

    [Fact]
    public void An_entry_on_the_first_weekday_of_a_month_costs_nothing_in_real_hours() =>
        Assert.Equal(2_343.Euros, Pay.Month(new(2025, 3), new(new(2025, 3, 3), new(2025, 12, 31)), Week).Paid);

    [Fact]
    public void A_payroll_that_counts_22_days_says_so_with_its_source()
    {
        LegalSource agreement = new() { Citation = "accord du 4 mars 2019", Title = new("paie", "payroll") };
        PayRules rules = new() { IncompleteMonth = IncompleteMonthMethod.OuvresMean, MeanWorkingDays = 22.Days, Source = agreement };
        IncompleteMonth month = Pay.Month(May, Contract, Week, rules);

        Assert.Equal(1_597.50m.Euros, month.Paid);
        Assert.Equal([agreement], month.Explain().Sources);
    }

    [Fact]
    public void A_contract_is_paid_month_by_month_to_the_cent()
    {
        PeriodPay contract = Pay.Over(Contract, Week);

        Assert.Equal(17_998.50m.Euros, contract.Total);
        Assert.Equal(7.6818m, contract.PaidMonths.Exact.Round(4).ToDecimal());
        Assert.Equal(17_912.61m.Euros, Pay.Over(Contract, Week, new() { IncompleteMonth = IncompleteMonthMethod.CalendarReal }).Total);
    }

    [Fact]
    public void A_method_that_pays_less_than_the_real_hours_says_what_is_lacking()
    {
        DateInterval lastDay = new(new(2026, 7, 31), new(2026, 12, 31));
        IncompleteMonth mean = Pay.Month(new(2026, 7), lastDay, Week, new() { IncompleteMonth = IncompleteMonthMethod.OuvresMean });

        Assert.Equal(Money.Zero, mean.Paid);
        Assert.Equal(101.87m.Euros, mean.BelowRealHours!.Value.Round());
        Assert.EndsWith(
            "différence avec les heures réelles, au détriment du salarié ≈ 101,87 € — le salarié peut prétendre aux heures réelles [Cass. soc. 11 février 1982 n° 80-40.359]",
            mean.Explain().ToText(Language.French).Plain().TrimEnd(),
            StringComparison.Ordinal);
        Assert.Equal(Money.Zero, Pay.Month(new(2026, 7), lastDay, Week).BelowRealHours);
        Assert.Null(Pay.MonthLess(21.Hours, 154.Hours).BelowRealHours);
    }

    [Property]
    internal bool A_whole_year_pays_the_year_its_thirteenth_included(HourlyRate rate)
    {
        DateInterval year = new(new(2026, 1, 1), new(2026, 12, 31));
        Money month = rate.Money.Round();
        return GrossPay.PerMonth(month).Over(year, Week).Total == month * 12
            && GrossPay.PerMonth(month, 13).Over(year, Week).Total == month * 13
            && GrossPay.PerMonth(month, 13).Over(year, Week).Beyond == month
            && GrossPay.PerYear(month * 12, 4).Over(year, Week).Total == month * 12;
    }

    [Property]
    public bool Every_method_agrees_with_counting_day_by_day(GrossPay pay, PresenceInMonth there, FsCheck.NonNegativeInt seed)
    {
        WeeklySchedule week = Weeks[seed.Get % Weeks.Length];
        return pay.Month(there.Month, there.Presence, week).Readings()
            .All(month => month.Paid == NaiveMonth.Paid(pay, there, week, month.Method));
    }

    [Fact]
    public void A_contract_inside_one_month_is_that_month() =>
        Assert.Equal(
            Pay.Month(May, new(new(2025, 5, 12), new(2025, 5, 20)), Week).Paid.Round(),
            Pay.Over(new(new(2025, 5, 12), new(2025, 5, 20)), Week).Total);

    [Fact]
    public void A_week_of_unequal_days_is_paid_by_its_own_hours()
    {
        WeekPattern pattern = WeekPattern.Of(7.5m.Hours, 7.5m.Hours, 7.5m.Hours, 7.5m.Hours, 5.Hours);
        IncompleteMonth month = GrossPay.PerMonth(1_524.Euros)
            .Month(new(2002, 2), new(new(2002, 2, 11), new(2002, 12, 31)), WorkCycle.Of(pattern));

        Assert.Equal(1_088.57m.Euros, month.Paid.Round());
        Assert.Contains("temps non travaillé du mois, jours fériés compris = 40 h", month.Explain().ToText(Language.French).Plain(), StringComparison.Ordinal);
    }

    [Property]
    public bool A_cycle_of_equal_days_is_paid_as_the_week_it_is(GrossPay pay, PresenceInMonth there) =>
        pay.Month(there.Month, there.Presence, WorkCycle.Of(Week)).Paid == pay.Month(there.Month, there.Presence, Week).Paid;

    [Property]
    public bool A_cycle_of_equal_days_is_paid_as_its_week_by_every_method(GrossPay pay, PresenceInMonth there, FsCheck.NonNegativeInt seed)
    {
        WeeklySchedule week = Weeks[seed.Get % Weeks.Length];
        WorkCycle cycle = WorkCycle.Of(week);
        return Amounts(pay.Month(there.Month, there.Presence, cycle)).SequenceEqual(Amounts(pay.Month(there.Month, there.Presence, week)))
            && Amounts(pay.MonthWithout(there.Month, there.Presence, cycle))
                .SequenceEqual(Amounts(pay.MonthWithout(there.Month, there.Presence, week)))
            && pay.Over(there.Presence, cycle) is var period
            && (period.Total, period.PaidMonths) == (pay.Over(there.Presence, week).Total, pay.Over(there.Presence, week).PaidMonths);
    }

    [Property]
    public bool An_absence_is_paid_as_one_counts_it_on_a_paper_calendar(GrossPay pay, PresenceInMonth gone, FsCheck.NonNegativeInt seed)
    {
        WeeklySchedule week = Weeks[seed.Get % Weeks.Length];
        return pay.MonthWithout(gone.Month, gone.Presence, week).Readings()
            .All(month => month.Paid == NaiveMonth.Paid(pay, gone.Month, day => !gone.Presence.Contains(day), week, month.Method));
    }

    [Property]
    public bool What_a_presence_pays_and_what_the_same_days_missed_leave_make_the_month(GrossPay pay, PresenceInMonth there) =>
        Real.All(method =>
        {
            PayRules rules = new() { IncompleteMonth = method };
            return pay.Month(
                there.Month, there.Presence, Week, rules).Paid + pay.MonthWithout(there.Month, there.Presence, Week, rules).Paid
                == pay.BaseMonth;
        });

    [Property]
    public bool An_absence_never_deducts_more_than_the_month_nor_less_than_nothing(GrossPay pay, PresenceInMonth gone) =>
        pay.MonthWithout(gone.Month, gone.Presence, Week).Readings().All(month =>
            month.Paid + month.Deduction == pay.BaseMonth && month.Paid >= Money.Zero && month.Deduction >= Money.Zero
            && month.BelowRealHours >= Money.Zero);

    [Fact]
    public void An_unpaid_leave_is_deducted_by_the_real_hours_and_says_what_another_method_lacks()
    {
        DateInterval gone = new(new(2026, 2, 9), new(2026, 2, 13));
        IncompleteMonth month = GrossPay.PerMonth(2_400.Euros).MonthWithout(new(2026, 2), gone, WeeklySchedule.Of(35.Hours));

        Assert.Equal((600.Euros, 1_800.Euros), (month.Deduction, month.Paid));
        Assert.Contains("Donné : absence = du 9 février 2026 au 13 février 2026", month.Explain().ToText(Language.French).Plain(), StringComparison.Ordinal);
        Assert.Equal(["Cass. soc. 11 février 1982 n° 80-40.359"], month.Explain().Sources.Select(source => source.Citation));
        IncompleteMonth thirtieths = month.Readings().Single(reading => reading.Method == IncompleteMonthMethod.CalendarMean30Deduction);
        Assert.Equal((2_000.Euros, Money.Zero), (thirtieths.Paid, thirtieths.BelowRealHours));
        IncompleteMonth days = month.Readings().Single(reading => reading.Method == IncompleteMonthMethod.OuvresReal);
        Assert.Equal(month.Paid, days.Paid);
        IncompleteMonth april = GrossPay.PerMonth(2_400.Euros)
            .MonthWithout(new(2026, 4), new(new(2026, 4, 1), new(2026, 4, 30)), WeeklySchedule.Of(35.Hours));
        Assert.Equal(Money.Zero, april.Paid);
    }

    [Fact]
    public void Mean_hours_may_pay_the_better_of_their_two_directions()
    {
        // March 2026 has 176 h in weeks of 40 h; the mean month has 173 h 20. From the 16th on: 96 h there, 80 h missed.
        PayRules mean = new() { IncompleteMonth = IncompleteMonthMethod.HoursMean };
        GrossPay pay = GrossPay.PerMonth(2_600.Euros);
        WeeklySchedule week = WeeklySchedule.Of(40.Hours);
        DateInterval fromMarch16 = new(new(2026, 3, 16), new(2026, 12, 31));
        Assert.Equal(1_400.Euros, pay.Month(new(2026, 3), fromMarch16, week, mean).Paid); // 2 600 − 80 h × 15 €
        IncompleteMonth better = pay.Month(new(2026, 3), fromMarch16, week, mean with { IsBetterOfMeanHours = true });
        Assert.Equal(1_440.Euros, better.Paid); // 96 h × 15 €
        Assert.Contains("Compté : heures faites, jours fériés compris = 96 h", better.Explain().ToText(Language.French).Plain(), StringComparison.Ordinal);

        // February has 160 h: the hours missed take off less.
        Assert.Equal(
            pay.Month(new(2026, 2), new(new(2026, 2, 16), new(2026, 12, 31)), week, mean).Paid,
            pay.Month(new(2026, 2), new(new(2026, 2, 16), new(2026, 12, 31)), week, mean with { IsBetterOfMeanHours = true }).Paid);
    }

    [Property]
    public bool The_better_of_mean_hours_is_never_less_and_never_above_the_month(GrossPay pay, PresenceInMonth there, WorkCycle cycle)
    {
        PayRules mean = new() { IncompleteMonth = IncompleteMonthMethod.HoursMean };
        Money usual = pay.Month(there.Month, there.Presence, cycle, mean).Paid;
        Money better = pay.Month(there.Month, there.Presence, cycle, mean with { IsBetterOfMeanHours = true }).Paid;
        return usual <= better && better <= pay.BaseMonth;
    }

    [Property]
    public bool An_entry_is_the_month_without_the_days_before_it_by_every_method(GrossPay pay, PresenceInMonth there, WorkCycle cycle)
    {
        LocalDate start = there.Month.OnDayOfMonth(1);
        if (there.Presence.Start == start)
        {
            return true;
        }

        DateInterval presence = new(there.Presence.Start, there.Month.ToDateInterval().End);
        DateInterval before = new(start, there.Presence.Start.PlusDays(-1));
        return Amounts(pay.Month(there.Month, presence, cycle)).SequenceEqual(Amounts(pay.MonthWithout(there.Month, before, cycle)))
            && Amounts(pay.Month(there.Month, presence, Week)).SequenceEqual(Amounts(pay.MonthWithout(there.Month, before, Week)));
    }

    [Property]
    public bool Two_absences_in_a_row_take_off_what_one_does_up_to_the_month(GrossPay pay, PresenceInMonth gone, FsCheck.NonNegativeInt at)
    {
        DateInterval month = gone.Month.ToDateInterval();
        DateInterval all = new(gone.Presence.Start, LocalDate.Min(gone.Presence.End, month.End));
        LocalDate split = all.Start.PlusDays(at.Get % all.Length);
        return pay.MonthWithout(gone.Month, all, Week).Readings()
            .Where(static reading => reading.Method != IncompleteMonthMethod.CalendarMean30Presence)
            .All(reading =>
            {
                PayRules rules = new() { IncompleteMonth = reading.Method };
                Money one = pay.MonthWithout(gone.Month, new(all.Start, split), Week, rules).Deduction;
                Money two = split == all.End
                    ? Money.Zero
                    : pay.MonthWithout(gone.Month, new(split.PlusDays(1), all.End), Week, rules).Deduction;
                return reading.Deduction == (one + two < pay.BaseMonth ? one + two : pay.BaseMonth) || reading.Paid == Money.Zero;
            });
    }

    [Property]
    public bool No_method_leaves_the_month_whatever_the_schedule(GrossPay pay, PresenceInMonth there, WorkCycle cycle) =>
        pay.Month(there.Month, there.Presence, cycle).Readings().Concat(pay.MonthWithout(there.Month, there.Presence, cycle).Readings())
            .All(month => month.Paid >= Money.Zero && month.Paid <= pay.BaseMonth && month.Paid + month.Deduction == pay.BaseMonth);

    [Fact]
    public void Every_method_counts_a_cycle_of_unequal_weeks()
    {
        WeekPattern four = WeekPattern.Of(8.Hours, 8.Hours, 8.Hours, 8.Hours, 0.Hours);
        WeekPattern five = WeekPattern.Of(8.Hours, 8.Hours, 8.Hours, 8.Hours, 6.Hours);
        WorkCycle cycle = WorkCycle.Of(new LocalDate(2026, 3, 2), four, five);
        IncompleteMonth month = GrossPay.PerMonth(2_100.Euros).Month(new(2026, 3), new(new(2026, 3, 16), new(2026, 12, 31)), cycle);

        // March 2026: weeks of 32, 38, 32, 38 h and two days of the fifth, 16 h: 156 h, of which 86 h from the 16th on.
        Assert.Equal(Money.FromExact(Fraction.Of(2_100 * 86, 156)), month.Paid);
        Assert.Equal(
            Money.FromExact(Fraction.Of(2_100 * 11, 20)),
            month.Readings().Single(reading => reading.Method == IncompleteMonthMethod.OuvresReal).Paid);
        Assert.DoesNotContain(month.Readings(), reading => reading.Method == IncompleteMonthMethod.OuvresMean21_67);
        Assert.All(month.Readings(), reading => Assert.Equal(
            reading.Method == IncompleteMonthMethod.HoursReal || reading.BelowRealHours > Money.Zero
                ? ["Cass. soc. 11 février 1982 n° 80-40.359"]
                : [],
            reading.Explain().Sources.Select(static source => source.Citation)));
        Refused(
            () => GrossPay.PerMonth(2_100.Euros).MonthWithout(
                new(2026, 3), Contract, cycle, new() { IncompleteMonth = IncompleteMonthMethod.OuvresMean21_67 }),
            "IncompleteMonth is OuvresMean21_67: it must be for a week of five days: 21.67 is their mean month.");
    }

    [Fact]
    public void A_roster_counts_its_own_days_and_hours()
    {
        // March 2026: a night of 10 h from each Monday to Tuesday (four hours on the Monday), and 7 h on each Thursday.
        DateInterval march = new YearMonth(2026, 3).ToDateInterval();
        Roster roster = Roster.Over(
            new(march.Start, march.End.PlusDays(1)),
            [.. march.Where(static day => day.DayOfWeek == IsoDayOfWeek.Monday).Select(static day => Shift.On(day, new(20, 0), new(6, 0))),
             .. march.Where(static day => day.DayOfWeek == IsoDayOfWeek.Thursday)
                 .Select(static day => Shift.On(day, new(9, 0), new(16, 0)))]);
        GrossPay pay = GrossPay.PerMonth(1_560.Euros);
        IncompleteMonth month = pay.MonthWithout(new(2026, 3), new(new(2026, 3, 3), new(2026, 3, 9)), roster);

        // 5 nights and 4 Thursdays, 78 h; missed: 6 h of the first night, 7 h, 4 h of the second night. Days: 14, of which 3.
        Assert.Equal((340.Euros, 1_220.Euros), (month.Deduction, month.Paid));
        Assert.Equal(
            Money.FromExact(Fraction.Of(1_560 * 3, 14)),
            month.Readings().Single(reading => reading.Method == IncompleteMonthMethod.OuvresReal).Deduction);
        Assert.Equal(7, month.Readings().Count);
        Assert.Equal(["Cass. soc. 11 février 1982 n° 80-40.359"], month.Explain().Sources.Select(static source => source.Citation));
        Refused(
            () => pay.Month(new(2026, 3), march, roster, new() { IncompleteMonth = IncompleteMonthMethod.HoursMean }),
            "IncompleteMonth is HoursMean: it must be a method of the real month: a roster has no mean month.");
        Refused(() => pay.Month(new(2026, 4), march, roster), "month is 2026-04: it must be a month whose every day the roster covers.");
        Assert.Equal(1_560.Euros, pay.Month(new(2026, 3), march, roster).Paid);
    }

    [Property]
    public bool A_roster_of_a_week_is_paid_as_the_week(GrossPay pay, PresenceInMonth there)
    {
        DateInterval days = there.Month.ToDateInterval();
        Roster roster = Roster.Over(days, [.. days.Where(static day => day.DayOfWeek <= IsoDayOfWeek.Friday)
            .Select(static day => Shift.On(day, new(9, 0), new(16, 48)))]);
        return Amounts(pay.Month(there.Month, there.Presence, roster)).All(Amounts(pay.Month(there.Month, there.Presence, Week)).Contains)
            && Amounts(pay.MonthWithout(there.Month, there.Presence, roster))
                .All(Amounts(pay.MonthWithout(there.Month, there.Presence, Week)).Contains);
    }

    [Fact]
    public void A_mean_of_five_days_is_refused_for_four()
    {
        WeeklySchedule four = WeeklySchedule.Of(36.Hours, Weekdays.Monday | Weekdays.Tuesday | Weekdays.Thursday | Weekdays.Friday);
        PayRules rules = new() { IncompleteMonth = IncompleteMonthMethod.OuvresMean21_67 };

        Refused(() => Pay.Month(May, Contract, four, rules), "IncompleteMonth is OuvresMean21_67: it must be for a week of five days: 21.67 is their mean month.");
        Assert.DoesNotContain(Pay.Month(May, Contract, four).Readings(), month => month.Method == IncompleteMonthMethod.OuvresMean21_67);
    }

    [Fact]
    public void Counts_that_are_no_month_are_refused()
    {
        Refused(() => Pay.MonthLess(8.Hours, 745.Hours), "ofMonth is 745 h: it must be more than 0 h and at most 744 h, those of 31 days.");
        Refused(() => Pay.MonthLess(150.Hours, 147.Hours), "absent is 150 h: it must be between 0 h and the 147 h of the month.");
        Refused(
            () => Pay.MonthLess(8.Hours, 147.Hours, IncompleteMonthMethod.CalendarReal),
            "method is CalendarReal: it must be a method that counts hours, HoursReal or HoursMean.");
        Refused(
            () => Pay.MonthLess(8.Days, 32.Days, IncompleteMonthMethod.CalendarReal), "ofMonth is 32 days: it must be more than 0 and at most 31 days.");
        Refused(
            () => Pay.MonthLess(23.Days, 22.Days, IncompleteMonthMethod.OuvresReal), "absent is 23 days: it must be between 0 and the 22 days of the month.");
        Refused(
            () => Pay.MonthLess(2.Days, 22.Days, IncompleteMonthMethod.HoursReal), "method is HoursReal: it must be a method that counts days.");
        Refused(() => _ = new PayRules { MeanWorkingDays = 0.Days }, "MeanWorkingDays is 0 days: it must be more than 0 and at most 31 days");
        Assert.Equal(2_343.Euros / 2, Pay.MonthLess(372.Hours, 744.Hours).Paid);
    }

    [Fact]
    public void A_method_that_is_not_defined_is_refused()
    {
        PayRules rules = new() { IncompleteMonth = (IncompleteMonthMethod)99 };
        string message = "IncompleteMonth is 99: it must be a defined IncompleteMonthMethod (HoursReal, OuvresReal, HoursMean, OuvresMean, OuvresMean21_67, OuvrablesReal, OuvrablesMean26, CalendarReal, CalendarMean30Presence, "
            + "CalendarMean30Deduction).";
        Refused(() => Pay.Month(May, Contract, Week, rules), message);
        Refused(() => Pay.Over(Contract, Week, rules), message);
    }

    [Fact]
    public void A_method_is_taken_by_default_only_where_none_is_chosen()
    {
        string Text(IncompleteMonthMethod? method) =>
            Pay.Month(May, Contract, Week, new() { IncompleteMonth = method }).Explain().ToText(Language.French).Plain();
        Assert.Contains("Choisi : méthode = heures réelles du mois — retenue par défaut [", Text(null), StringComparison.Ordinal);
        Assert.Contains("Choisi : méthode = heures réelles du mois [", Text(IncompleteMonthMethod.HoursReal), StringComparison.Ordinal);
    }

    [Property]
    public bool Paid_and_deducted_make_the_month_by_every_method(GrossPay pay, PresenceInMonth there) =>
        pay.Month(there.Month, there.Presence, Week).Readings().All(month =>
            month.Paid + month.Deduction == pay.BaseMonth && month.Paid >= Money.Zero && month.Deduction >= Money.Zero);

    [Property]
    public bool A_whole_month_is_paid_whole_and_an_absent_one_not_at_all(GrossPay pay, PresenceInMonth there)
    {
        DateInterval whole = there.Month.ToDateInterval();
        DateInterval elsewhere = new(whole.End.PlusDays(1), whole.End.PlusDays(40));
        return pay.Month(there.Month, whole, Week).Readings().All(month => month.Paid == pay.BaseMonth)
            && pay.Month(there.Month, elsewhere, Week).Readings().All(month => month.Paid == Money.Zero);
    }

    [Property]
    public bool A_longer_presence_never_pays_less(GrossPay pay, PresenceInMonth there)
    {
        DateInterval longer = new(there.Month.ToDateInterval().Start, there.Presence.End);
        return pay.Month(there.Month, there.Presence, Week).Readings().Zip(pay.Month(there.Month, longer, Week).Readings()).All(pair =>
            pair.First.Paid <= pair.Second.Paid);
    }

    [Property]
    public bool Real_hours_and_real_days_add_up_over_a_split_of_the_month(GrossPay pay, PresenceInMonth there)
    {
        DateInterval month = there.Month.ToDateInterval();
        if (there.Presence.Start == month.Start)
        {
            return true;
        }

        DateInterval before = new(month.Start, there.Presence.Start.PlusDays(-1));
        DateInterval after = new(there.Presence.Start, month.End);
        return Real.All(method =>
        {
            PayRules rules = new() { IncompleteMonth = method };
            return pay.Month(there.Month, before, Week, rules).Paid + pay.Month(there.Month, after, Week, rules).Paid == pay.BaseMonth;
        });
    }

    [Property]
    public bool The_pay_of_a_period_is_the_sum_of_its_months(GrossPay pay, PresenceInMonth there, PresenceInMonth last)
    {
        (LocalDate from, LocalDate to) = there.Presence.Start <= last.Presence.End
            ? (there.Presence.Start, last.Presence.End)
            : (last.Presence.End, there.Presence.Start);
        DateInterval period = new(from, to);
        Money sum = Money.Zero;
        for (YearMonth month = from.ToYearMonth(); month <= to.ToYearMonth(); month = month.PlusMonths(1))
        {
            sum += pay.Month(month, period, Week).Paid.Round();
        }

        return pay.Over(period, Week).Base == sum;
    }

    [Fact]
    public void Asking_allocates_nothing() => Allocation.IsNone(
        static () => Pay.Over(Contract, Week).Total > Pay.MonthLess(Hours.Of(21), Hours.Of(154)).Paid);

    [Fact]
    public void A_method_that_pays_more_than_the_real_hours_lacks_nothing()
    {
        // Friday 30 and Saturday 31 January 2026: one working day of twenty-two, two calendar days of thirty-one.
        IncompleteMonth month = GrossPay.PerMonth(2_200.Euros).Month(
            new(2026, 1),
            new(new(2026, 1, 30), new(2026, 6, 30)),
            WeeklySchedule.Of(35.Hours),
            new() { IncompleteMonth = IncompleteMonthMethod.CalendarReal });
        Assert.Equal(Money.OfFraction(2_200 * 2, 31), month.Paid);
        Assert.Equal((Money.Zero, 100.Euros), (month.BelowRealHours, month.ByRealHours));
        Assert.EndsWith(
            "salaire par les heures réelles du mois = 100,00 €\n  Retenu : différence avec les heures réelles, en faveur du salarié ≈ 41,94 €",
            month.Explain().ToText(Language.French).Plain().TrimEnd(),
            StringComparison.Ordinal);
        string text = month.Explain().ToText(Language.French).Plain();
        Assert.Contains("Donné : mois = du 1er janvier 2026 au 31 janvier 2026\n  Donné : présence = du 30 janvier 2026 au 31 janvier 2026\n", text,
            StringComparison.Ordinal);
    }

    private static IEnumerable<(IncompleteMonthMethod Method, Money Paid)> Amounts(IncompleteMonth month) =>
        month.Readings().Select(static reading => (reading.Method, reading.Paid));

    private static void Refused(Action ask, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(ask).Message.Plain(), StringComparison.Ordinal);
}
