using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Pay;

public class GrossPayPropertyTests
{
    private static readonly LocalDate On = new(2026, 3, 16);

    private static readonly PayRegime[] PayingHours = [PayRegime.RttAverage35, PayRegime.OvertimePaid];

    [Property]
    public bool A_year_and_its_payment_make_each_other(GrossPay pay) =>
        GrossPay.PerMonth(pay.Monthly, pay.Payments) == pay && pay.AverageMonth * 12 == pay.Annual;

    [Property]
    internal bool The_rate_of_a_month_pays_that_month_again(
        GrossPay pay, PaidWeek week, OvertimePremium premium, MonthlyHoursConvention convention) =>
    PayingHours.All(regime =>
    {
        PayRules rules = new() { OvertimePremium = premium.Percent, MonthlyHours = convention };
        Money rate = pay.PerHour(week.Hours, regime, On, FrenchLaw.Published, rules).Rate!.Value;
        return GrossPay.FromHourly(rate, week.Hours, regime, On, FrenchLaw.Published, rules).Total == pay.Monthly;
    });

    [Property]
    internal bool A_year_a_month_and_an_hour_make_each_other_again_without_losing_a_fraction(GrossPay pay, PaidWeek week, PaidWeek other)
    {
        (Hours part, Hours full) = week.Hours <= other.Hours ? (week.Hours, other.Hours) : (other.Hours, week.Hours);
        GrossPay partTime = GrossPay.PerYear(pay.Annual).ForPartTime(part, full);
        return PayingHours.All(regime =>
        {
            Money rate = partTime.PerHour(part, regime, On, FrenchLaw.Published).Rate!.Value;
            return GrossPay.FromHourly(rate, part, regime, On, FrenchLaw.Published).Pay.ForFullTime(part, full).Annual == pay.Annual;
        });
    }

    [Property]
    internal bool The_sign_of_the_margin_flips_exactly_at_the_SMIC_in_every_meaning_of_the_hours(PaidWeek week, LocalDate day, bool mayotte)
    {
        LocalDate on = LocalDate.Min(LocalDate.Max(day, new(2021, 1, 1)), new(2026, 12, 31));
        PayRules rules = new() { Zone = mayotte ? HolidayZone.Mayotte : HolidayZone.Metropole };
        return PayingHours.All(regime =>
        {
            Money smic = GrossPay.AtMinimumWage(week.Hours, regime, on, FrenchLaw.Published, rules).Total.Round();
            CountedMonth Counted(Money month) => MonthOfPay.Of(new PayItem(PayItemKind.BasePay, month))
                .OverMinimumWage(week.Hours, regime, on, FrenchLaw.Published, rules: rules);
            bool Reached(Money month) =>
                GrossPay.PerMonth(month).OverMinimumWage(week.Hours, regime, on, FrenchLaw.Published, rules: rules).IsReached;
            Money below = smic - Money.Of(0.01m);
            return Reached(smic) && Counted(smic).IsReached == true
                && (below < Money.Zero
                    || (!Reached(below) && Counted(below).IsReached == false && Counted(below).Shortfall == Money.Of(0.01m)));
        });
    }

    [Property]
    public bool Segur_grows_with_the_hours_up_to_the_whole_and_two_parts_are_within_a_cent_of_it(byte a, byte b)
    {
        SegurPost post = new() { IsListedFunction = true };
        Money Of(int percent) => post.Right(Percent.Of(percent), On, FrenchLaw.Published).Monthly;
        (int low, int high) = (1 + Math.Min(a, b), 1 + Math.Max((int)a, b));
        Money whole = FrenchLaw.Published.On(On, Segur.Monthly).Value;
        int part = 1 + (a % 99);
        return Of(low) <= Of(high) && Of(high) <= whole && (high < 100 || Of(high) == whole)
            && Fraction.Abs((Of(part) + Of(100 - part) - whole).Exact) <= Fraction.Of(1, 100);
    }

    [Property]
    internal bool A_month_of_hours_agrees_with_a_week_by_week_reckoning(HourlyRate rate, PaidWeek week)
    {
        Fraction hours = week.Hours.Exact;
        Fraction plain = Fraction.Min(hours, 35);
        Fraction first = Fraction.Max(0, Fraction.Min(hours, 43) - 35);
        Fraction beyond = Fraction.Max(0, hours - 43);
        Fraction year = 0;
        for (int i = 0; i < 52; i++)
        {
            year += (plain + (first * Fraction.Of(5, 4)) + (beyond * Fraction.Of(3, 2))) * rate.Money.Exact;
        }

        PaidMonth month = GrossPay.FromHourly(rate.Money, week.Hours, PayRegime.OvertimePaid, On, FrenchLaw.Published);
        return month.Total.Exact * 12 == year && month.Pay.Annual.Exact == year;
    }

    [Property]
    internal bool More_hours_never_pay_less(HourlyRate rate, PaidWeek a, PaidWeek b, PayslipLayout layout)
    {
        PayRules rules = new() { Layout = layout };
        Money Total(Hours week) => GrossPay.FromHourly(rate.Money, week, PayRegime.OvertimePaid, On, FrenchLaw.Published, rules).Total;
        (Hours less, Hours more) = a.Hours <= b.Hours ? (a.Hours, b.Hours) : (b.Hours, a.Hours);
        return Total(less) <= Total(more);
    }

    [Property]
    internal bool A_higher_rate_never_pays_less(HourlyRate a, HourlyRate b, PaidWeek week, PayslipLayout layout)
    {
        PayRules rules = new() { Layout = layout };
        Money Total(Money rate) => GrossPay.FromHourly(rate, week.Hours, PayRegime.OvertimePaid, On, FrenchLaw.Published, rules).Total;
        return (a.Money <= b.Money) == (Total(a.Money) <= Total(b.Money)) || Total(a.Money) == Total(b.Money);
    }

    [Property]
    internal bool A_higher_premium_pays_more_and_makes_the_same_month_a_lower_rate(
        GrossPay pay, PaidWeek week, OvertimePremium a, OvertimePremium b)
    {
        (Percent low, Percent high) = a.Percent <= b.Percent ? (a.Percent, b.Percent) : (b.Percent, a.Percent);
        PaidMonth Month(Percent premium) =>
            GrossPay.FromHourly(
                pay.Monthly, week.Hours, PayRegime.OvertimePaid, On, FrenchLaw.Published, new() { OvertimePremium = premium });
        Money? Rate(Percent premium) =>
            pay.PerHour(week.Hours, PayRegime.OvertimePaid, On, FrenchLaw.Published, new() { OvertimePremium = premium }).Rate;
        return Month(low).Total <= Month(high).Total && Rate(low) >= Rate(high);
    }

    [Property]
    internal bool The_lines_of_a_payslip_are_within_half_a_cent_each_of_the_exact_fraction(
        HourlyRate rate, PaidWeek week, PayslipLayout layout)
    {
        PayRules rules = new() { Layout = layout, MonthlyHours = MonthlyHoursConvention.Exact52Over12 };
        Money lines = GrossPay.FromHourly(rate.Money, week.Hours, PayRegime.OvertimePaid, On, FrenchLaw.Published, rules).Total;
        Money exact = GrossPay.FromHourly(rate.Money, week.Hours, PayRegime.OvertimePaid, On, FrenchLaw.Published).Total;
        return Fraction.Abs((lines - exact).Exact) <= Fraction.Of(15, 1_000)
            && (layout == PayslipLayout.ExactFraction || lines.Round() == lines);
    }

    [Property]
    internal bool Days_of_rtt_pay_35_hours_whatever_the_week(HourlyRate rate, PaidWeek week)
    {
        Hours paid = week.Hours < Hours.Of(35) ? week.Hours : Hours.Of(35);
        PaidMonth month = GrossPay.FromHourly(rate.Money, week.Hours, PayRegime.RttAverage35, On, FrenchLaw.Published);
        return month.Overtime == Money.Zero
            && month.Total == GrossPay.FromHourly(rate.Money, paid, PayRegime.OvertimePaid, On, FrenchLaw.Published).Total;
    }

    [Property]
    internal bool Part_time_is_proportional_and_adds_up_to_full_time(GrossPay pay, PaidWeek a, PaidWeek b)
    {
        (Hours part, Hours full) = a.Hours <= b.Hours ? (a.Hours, b.Hours) : (b.Hours, a.Hours);
        Money one = pay.ForPartTime(part, full).Annual;
        Money rest = part == full ? Money.Zero : pay.ForPartTime(full - part, full).Annual;
        return one + rest == pay.Annual && one.Exact * full.Exact == pay.Annual.Exact * part.Exact;
    }

    [Property]
    internal FsCheck.Property An_announced_month_is_consistent_within_one_euro_of_its_share(GrossPay pay, HourlyRate gap, bool above)
    {
        Money announced = above ? pay.Monthly.Round() + (gap.Money / 20).Round() : pay.Monthly.Round() - (gap.Money / 20).Round();
        return Only.When(announced >= Money.Zero, () =>
        {
            AnnouncedMonth result = pay.Announced(announced);
            return result.IsConsistent == Fraction.Abs((announced - pay.Monthly).Exact) < 1
                && Modes(pay.Monthly.ToDecimal(), announced.ToDecimal()).First() == result.Mode;
        });
    }

    [Property]
    internal bool The_gap_of_the_year_is_that_of_the_payments(GrossPay pay, HourlyRate announced)
    {
        AnnouncedMonth result = pay.Announced(announced.Money);
        return result.GapPerYear.Exact == (pay.Monthly - announced.Money).Exact * pay.Payments
            && result.AnnualFromAnnounced + result.GapPerYear == pay.Annual;
    }

    [Property]
    internal bool The_smic_of_the_month_has_no_margin_over_itself(PaidWeek week, LocalDate day, MonthlyHoursConvention convention)
    {
        LocalDate on = LocalDate.Min(LocalDate.Max(day, new(2016, 8, 10)), new(2026, 12, 31));
        PayRules rules = new() { MonthlyHours = convention };
        return PayingHours.All(regime =>
        {
            PaidMonth smic = GrossPay.AtMinimumWage(week.Hours, regime, on, FrenchLaw.Published, rules);
            MinimumWageMargin margin = smic.Pay.OverMinimumWage(week.Hours, regime, on, FrenchLaw.Published, rules: rules);
            return margin.IsReached && margin.Margin == Money.Zero && (margin.Threshold == Money.Zero || margin.Ratio == Percent.Of(100));
        });
    }

    [Property]
    internal bool A_euro_more_is_a_euro_more_over_the_smic(GrossPay pay, HourlyRate more, PaidWeek week)
    {
        GrossPay monthly = GrossPay.PerMonth(pay.Monthly.Round());
        MinimumWageMargin Margin(Money month) =>
            GrossPay.PerMonth(month).OverMinimumWage(week.Hours, PayRegime.OvertimePaid, On, FrenchLaw.Published);
        MinimumWageMargin margin = Margin(monthly.Monthly);
        return Margin(monthly.Monthly + more.Money).Margin == margin.Margin + more.Money
            && margin.IsReached == margin.Ratio >= Percent.Of(100);
    }

    [Property]
    internal bool A_part_time_pay_and_its_full_time_one_give_each_other_back(GrossPay pay, PaidWeek week, PaidWeek other)
    {
        (Hours part, Hours full) = week.Hours <= other.Hours ? (week.Hours, other.Hours) : (other.Hours, week.Hours);
        GrossPay whole = pay.ForFullTime(part, full);
        return whole.ForPartTime(part, full) == pay && pay.ForPartTime(part, full).ForFullTime(part, full) == pay
            && whole.Annual >= pay.Annual && whole.Payments == pay.Payments;
    }

    [Property]
    public bool Segur_taken_out_and_put_back_is_the_pay(GrossPay pay, Percent time)
    {
        Percent part = Percent.FromExact(Fraction.Max(Fraction.Of(1, 100), Fraction.Abs(time.Exact)));
        PayWithoutSegur without = pay.WithoutSegur(part, On, FrenchLaw.Published);
        Money full = FrenchLaw.Published.On(On, Segur.Monthly).Value;
        Fraction share = full.Exact * Fraction.Min(part.Exact, 1);
        return without.Monthly * pay.Payments == without.Annual && without.Annual + (without.Segur * 12) == pay.Annual
            && without.Segur == without.Segur.Round() && Fraction.Abs(without.Segur.Exact - share) <= Fraction.Of(1, 200);
    }

    [Property]
    internal bool The_margin_without_Segur_is_lower_by_its_share(GrossPay pay, PaidWeek week)
    {
        MinimumWageMargin margin = pay.OverMinimumWage(week.Hours, PayRegime.RttAverage35, On, FrenchLaw.Published, segurIncluded: true);
        Money share = pay.WithoutSegur(week.Hours / Hours.Of(35), On, FrenchLaw.Published).Segur;
        Money taken = margin.Margin - margin.MarginWithoutSegur!.Value;
        return Fraction.Abs((taken - share).Exact) <= Fraction.Of(1, 100)
            && margin.IsReachedOnlyWithSegur == (margin.IsReached && margin.MarginWithoutSegur < Money.Zero);
    }

    private static IEnumerable<AnnouncedMode> Modes(decimal share, decimal announced)
    {
        if (decimal.Round(share, 2, MidpointRounding.AwayFromZero) == announced)
        {
            yield return AnnouncedMode.Exact;
        }

        if (decimal.Floor(share) == announced)
        {
            yield return AnnouncedMode.TruncatedToEuro;
        }

        if (decimal.Round(share, 0, MidpointRounding.AwayFromZero) == announced)
        {
            yield return AnnouncedMode.RoundedToEuro;
        }

        yield return Math.Abs(share - announced) < 1 ? AnnouncedMode.Near : AnnouncedMode.Inconsistent;
    }
}
