using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Benefits;

/// <summary>The boundaries of each benefit, what is refused, and the articles that are cited.</summary>
public class BenefitsTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    private static readonly LocalDate On = new(2026, 3, 16);

    private static readonly YearMonth March = new(2026, 3);

    private static readonly WorkCalendar Calendar = WorkCalendar.For(HolidayZone.Metropole);

    private static readonly MealVoucher Voucher = MealVoucher.Of(10.Euros, 60.Percent);

    private static readonly GrossPay Pay = GrossPay.PerMonth(2_500.Euros);

    private static readonly Commute Trip = Commute.By(TransportPass.PerMonth(100.Euros));

    public static TheoryData<string, string, Action> Refused => new()
    {
        { "face", "whole cents, more than 0", static () => MealVoucher.Of(Money.Zero, 60.Percent) },
        { "face", "whole cents, more than 0", static () => MealVoucher.Of(Money.OfFraction(10, 3), 60.Percent) },
        { "employerShare", "between 0% and 100% of the face", static () => MealVoucher.Of(10.Euros, 101.Percent) },
        { "worked", "between 0 and 366 days", static () => Voucher.For(367.Days, On, Law) },
        { "rtt", "between 0 days and the 252 open days of 2026, less leave", static () => Voucher.Year(2026, 250.Ouvres, 20.Days, Calendar, Law) },
        { "leave", "0 days or more", static () => Voucher.Year(2026, (-1).Ouvres, 20.Days, Calendar, Law) },
        { "date", "from 2015-01-01 on for meal voucher, exempt share", static () => Voucher.Split(new(2014, 12, 31), Law) },
        { "from", "a time to the minute", static () => MealTime.Between(new(12, 0, 1), new(14, 0)) },
        { "price", "zero or more", static () => TransportPass.PerMonth((-1).Euros) },
        { "WeeklyHours", "more than 0 h and at most 60 h", static () => _ = Trip with { WeeklyHours = Hours.Zero } },
        { "Allowances", "zero or more a month", static () => _ = Trip with { Allowances = (-1).Euros } },
        { "EmployerShare", "between 0% and 100% of the passes", static () => _ = new TransportRules { EmployerShare = 101.Percent } },
        { "date", "from 2009-01-01 on for transport, compulsory share", static () => Trip.Refund(new(2008, 12), Law) },
        { "fuel", "between 0 and the whole package of €100.00", static () => MobilityPackage.PerYear(100.Euros, 101.Euros) },
        { "passes", "zero or more a year", static () => MobilityPackage.PerYear(100.Euros).Exemption((-1).Euros, 2026, Law) },
        { "contribution", "whole cents, zero or more a month", static () => HealthCover.Of((-1).Euros, 50.Percent) },
        { "week", "more than 0 h and at most 60 h a week", static () => HealthCover.Of(60.Euros, 50.Percent).Payment(PermanentContract.From(On), 61.Hours, On, Law) },
        { "MealVouchers", "zero or more a year", static () => _ = new EmployerBenefits { MealVouchers = (-1).Euros } },
        { "Provident", "zero or more a year", static () => _ = new EmployerBenefits { Provident = (-1).Euros } },
        { "date", "from 2019-01-01 on for provident cover of cadres", static () => Pay.ProvidentOfCadre(new(2018, 12, 31), Law) },
        { "PartTimePay", "more than zero a month", static () => _ = new HealthWaiverGrounds { PartTimePay = Money.Zero } },
        { "Provided", "made of the flags of HealthWaivers", static () => _ = new HealthWaiverGrounds { Provided = (HealthWaivers)512 } },
    };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void What_cannot_exist_is_refused_by_name_and_range(string name, string range, Action make)
    {
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(make);
        Assert.Equal(name, refusal.ParamName);
        Assert.Contains(range, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_trip_needs_a_pass_and_the_meal_test_needs_its_answer()
    {
        Assert.Contains("a trip needs a pass", Assert.Throws<ArgumentException>(static () => Commute.By()).Message, StringComparison.Ordinal);
        Assert.Contains(
            nameof(MealVoucherRules.HalfDayHoldsMeal),
            Assert.Throws<ArgumentException>(
                static () => Voucher.For(1.Days, On, Law, new() { HalfDays = MealVoucherHalfDays.MealTest })).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_month_leaves_out_days_off_and_counts_halves_by_the_meal()
    {
        YearMonth may = new(2026, 5); // 17 open days
        DateInterval[] off = [new(new(2026, 5, 2), new(2026, 5, 6))];
        LocalDate[] halves = [new(2026, 5, 5), new(2026, 5, 11), new(2026, 5, 12), new(2026, 5, 14)]; // a day off, two open days, Ascension

        MealVouchers Count(bool? holds) => Voucher.Month(may, off, halves, Calendar, Law, new() { HalfDayHoldsMeal = holds });

        Assert.Equal(13.Days, Count(null).Days);
        Assert.Equal((13, 14, 12), (Count(null).Count, Count(true).Count, Count(false).Count));
    }

    [Theory]
    [InlineData(8, 0, 11, 15, false)]
    [InlineData(8, 0, 11, 16, true)]
    [InlineData(13, 59, 18, 0, true)]
    [InlineData(14, 0, 18, 0, false)]
    [InlineData(9, 0, 17, 0, true)]
    [InlineData(22, 0, 12, 0, true)]
    [InlineData(22, 0, 6, 0, false)]
    public void A_meal_falls_in_a_schedule_from_the_first_minute_they_share(
        int fromHour, int fromMinute, int toHour, int toMinute, bool falls) =>
        Assert.Equal(
            falls, MealTime.Between(new(11, 15), new(14, 0)).FallsIn(Shift.On(On, new(fromHour, fromMinute), new(toHour, toMinute))));

    [Fact]
    public void A_meal_of_the_night_falls_on_both_sides_of_midnight()
    {
        MealTime night = MealTime.Between(new(23, 0), new(1, 0));
        Assert.True(night.FallsIn(Shift.On(On, new(21, 0), new(23, 30))));
        Assert.True(night.FallsIn(Shift.On(On, new(0, 30), new(6, 0))));
        Assert.False(night.FallsIn(Shift.On(On, new(1, 0), new(6, 0))));
    }

    [Theory]
    [InlineData(49.9, "4.99", false)]
    [InlineData(50, "0", true)]
    [InlineData(60, "0", true)]
    [InlineData(60.1, "0.01", false)]
    [InlineData(100, "4.00", false)]
    public void The_share_is_exempt_from_half_to_three_fifths(double share, string taxed, bool isExempt)
    {
        MealVoucherSplit split = MealVoucher.Of(10.Euros, Percent.Of((decimal)share)).Split(On, Law);
        Assert.Equal(
            (Money.Of(
                decimal.Parse(taxed, System.Globalization.CultureInfo.InvariantCulture)), isExempt), (split.Taxed, split.IsExempt == true));
    }

    [Fact]
    public void The_most_that_is_used_in_a_day_is_known_since_October_2022()
    {
        Assert.Null(MealVoucher.Limits(new(2022, 9, 30), Law).UsePerDay);
        Assert.Equal(25.Euros, MealVoucher.Limits(new(2022, 10, 1), Law).UsePerDay);
    }

    [Theory]
    [InlineData(2021, 12, 31, "5.55", null)]
    [InlineData(2022, 1, 1, "6.50", "5.69")]
    [InlineData(2022, 8, 31, "6.50", "5.69")]
    [InlineData(2022, 9, 1, "6.50", "5.92")]
    [InlineData(2023, 1, 1, "6.91", "6.50")]
    [InlineData(2023, 6, 1, "6.91", "6.50")]
    [InlineData(2023, 6, 2, "6.91", "6.91")]
    [InlineData(2024, 1, 1, "7.18", null)]
    public void The_cap_that_was_applied_is_known_where_the_law_changed_after_the_event(
        int year, int month, int day, string cap, string? then)
    {
        MealVoucherLimits limits = MealVoucher.Limits(new(year, month, day), Law);
        Assert.Equal((Amount(cap), then is null ? null : Amount(then)), (limits.Exempt, limits.ExemptAsApplied));
    }

    [Theory]
    [InlineData(2023, "2024-02-29", "2024-03-15")]
    [InlineData(2026, "2027-02-28", "2027-03-15")]
    [InlineData(2019, null, null)]
    public void A_voucher_is_used_for_two_months_after_its_year_and_exchanged_for_a_fortnight(int year, string? usable, string? exchanged)
    {
        MealVoucherLimits limits = MealVoucher.Limits(new(year, 7, 1), Law);
        Assert.Equal((Day(usable), Day(exchanged)), (limits.UsableUntil, limits.ExchangedUntil));
    }

    [Theory]
    [InlineData(2025, 1, 21, null)]
    [InlineData(2025, 1, 22, true)]
    [InlineData(2026, 12, 31, true)]
    [InlineData(2027, 1, 1, null)]
    public void Vouchers_buy_any_food_to_the_end_of_2026_and_what_comes_after_is_unknown(int year, int month, int day, bool? any) =>
        Assert.Equal(any, MealVoucher.Limits(new(year, month, day), Law).BuysAnyFood);

    [Theory]
    [InlineData(2_500, "37.50", "19.00", "37.50")]
    [InlineData(4_005, "60.08", "30.44", "60.08")]
    [InlineData(6_000, "60.08", "30.44", "60.08")]
    public void The_employer_of_a_cadre_pays_one_and_a_half_per_cent_up_to_the_ceiling(int pay, string monthly, string death, string beside)
    {
        ProvidentCover cover = GrossPay.PerMonth(Money.Of(pay)).ProvidentOfCadre(On, Law);
        Assert.Equal(
            (Amount(monthly), Amount(death), Amount(monthly) * 12, 144_180.Euros), (cover.Monthly, cover.ForDeath, cover.Yearly, cover.DueWithoutCover));
        Assert.Null(cover.BesideHealth);
        ProvidentCover health = GrossPay.PerMonth(Money.Of(pay)).ProvidentOfCadre(HealthCover.Of(60.Euros, 60.Percent), On, Law);
        Assert.Equal(Amount(beside) - 36.Euros, health.BesideHealth);
    }

    [Fact]
    public void A_health_cover_that_pays_more_leaves_nothing_of_the_provident_one() => Assert.Equal(
        Money.Zero, Pay.ProvidentOfCadre(HealthCover.Of(100.Euros, 60.Percent), On, Law).BesideHealth);

    [Fact]
    public void A_pass_is_paid_for_by_what_it_is()
    {
        TransportPass year = TransportPass.PerYear(600.Euros) with { Title = TransportTitle.LimitedTrips };
        Assert.False(year.IsCovered);
        Assert.True((year with { IsTacitlyRenewed = true }).IsCovered);
        Assert.True((TransportPass.PerWeek(10.Euros) with { Title = TransportTitle.LimitedTrips }).IsCovered);
        Assert.False((TransportPass.PerMonth(10.Euros) with { Title = TransportTitle.SingleTickets }).IsCovered);
        Assert.Equal(50.Euros, TransportPass.PerYear(600.Euros).Monthly);
    }

    [Theory]
    [InlineData(49.99, null)]
    [InlineData(50, TransportRefusal.Allowances)]
    public void Allowances_at_least_equal_replace_the_refund(double paid, TransportRefusal? refusal)
    {
        TransportRefund refund = (Trip with { Allowances = Money.Of((decimal)paid) }).Refund(March, Law);
        Assert.Equal((refusal, refusal is null ? 50.Euros : Money.Zero), (refund.Refusal, refund.Employer));
    }

    [Fact]
    public void A_refund_is_due_by_the_end_of_the_next_month_and_its_exemption_has_a_date()
    {
        TransportRules threeQuarters = new() { EmployerShare = 75.Percent };
        Assert.Equal(new LocalDate(2026, 2, 28), Trip.Refund(new(2026, 1), Law).DueBy);
        Assert.Equal(Money.Zero, Trip.Refund(new(2026, 12), Law, threeQuarters).Taxed);
        Assert.Equal(25.Euros, Trip.Refund(new(2027, 1), Law, threeQuarters).Taxed);
        Assert.False(Trip.Refund(March, Law, new() { EmployerShare = 49.Percent }).IsLawful);
    }

    [Fact]
    public void A_shorter_conventional_week_makes_the_half()
    {
        Commute shortWeek = Trip with { WeeklyHours = 16.Hours };
        Assert.Equal(45.71m.Euros, shortWeek.Refund(March, Law).Employer);
        Assert.Equal(50.Euros, shortWeek.Refund(March, Law, new() { FullTimeWeek = 32.Hours }).Employer);
    }

    [Fact]
    public void A_package_beside_a_pass_has_the_joint_limit_and_no_fuel()
    {
        MobilityPackage package = MobilityPackage.PerYear(700.Euros, fuel: 200.Euros);
        MobilityExemption beside = package.Exemption(600.Euros, 2026, Law);
        Assert.Equal((300.Euros, 400.Euros, true), (beside.Exempt, beside.Taxed, beside.HasFuelBesidePass));
        Assert.Equal((600.Euros, false), (package.Exemption(2026, Law).Exempt, package.Exemption(2026, Law).HasFuelBesidePass));
        Assert.Equal(Money.Zero, package.Exemption(1_000.Euros, 2026, Law).Exempt);
        Assert.Equal((400.Euros, 700.Euros), (package.Exemption(2020, Law).ExemptAtMost, package.Exemption(2023, Law).ExemptAtMost));
    }

    [Theory]
    [InlineData(3, 0, 35, true)]
    [InlineData(3, 1, 35, false)]
    [InlineData(3, 1, 15, true)]
    public void A_health_payment_is_for_three_months_or_fifteen_hours(int months, int days, int hours, bool isOpen)
    {
        FixedTermContract contract = FixedTermContract.Lasting(On, Period.FromMonths(months) + Period.FromDays(days));
        HealthCover cover = HealthCover.Of(60.Euros, 50.Percent);
        HealthPayment payment = cover.Payment(contract, Hours.Of(hours), On, Law, new() { IsProvidedFor = true, HasOwnContract = true });
        Assert.Equal((isOpen, isOpen ? true : (bool?)null), (payment.IsOpen == true, payment.IsDue));
        Assert.Null(cover.Payment(contract, 15.Hours, On, Law).IsDue);
        Assert.False(cover.Payment(contract, 15.Hours, On, Law, new() { HasOwnContract = false }).IsDue);
        Assert.True(cover.Payment(contract, 35.Hours, On, Law, new() { HasWaived = true, HasOwnContract = true }).IsDue);
    }

    [Fact]
    public void A_reference_amount_is_the_least_contribution_where_it_is_known()
    {
        HealthPayment payment = HealthCover.Of(10.Euros, 50.Percent).Payment(PermanentContract.From(On), 14.Hours, new(2016, 6, 1), Law);
        Assert.Equal((6.Euros, 6.30m.Euros), (payment.Base, payment.Monthly));
        Assert.Null(HealthCover.Of(10.Euros, 50.Percent).Payment(PermanentContract.From(On), 14.Hours, new(2017, 1, 1), Law).Reference);
    }

    [Fact]
    public void Waivers_are_of_right_or_by_the_act_or_unchecked()
    {
        HealthCover cover = HealthCover.Of(60.Euros, 50.Percent);
        PermanentContract permanent = PermanentContract.From(On);
        HealthWaiverGrounds none =
            new() { HasStateCover = false, HasIndividualContract = false, HasOtherCover = false, IsHiredBefore = false };
        Assert.Equal(HealthWaivers.HighContribution, cover.Waivers(permanent, none, On, Law).Unchecked);
        Assert.False(cover.Waivers(permanent, none with { PartTimePay = 301.Euros }, On, Law).MayWaive);
        Assert.Equal(HealthWaivers.HighContribution, cover.Waivers(permanent, none with { PartTimePay = 300.Euros }, On, Law).IfProvided);
        HealthWaiverGrounds provided = none with { PartTimePay = 300.Euros, Provided = HealthWaivers.HighContribution };
        Assert.Equal(
            (HealthWaivers.HighContribution, true),
            (cover.Waivers(permanent, provided, On, Law).Open, cover.Waivers(permanent, provided, On, Law).MayWaive));
        FixedTermContract year = FixedTermContract.Lasting(On, 12.Months);
        HealthWaiverGrounds own = none with { HasOwnContract = true, PartTimePay = 2_400.Euros };
        Assert.Equal(HealthWaivers.LongFixedTerm, cover.Waivers(year, own, On, Law).IfProvided);
        Assert.Equal(HealthWaivers.ShortCover, cover.Waivers(FixedTermContract.Lasting(On, 2.Months), own, On, Law).Open);
        Assert.Equal(HealthWaivers.None, cover.Waivers(FixedTermContract.Lasting(On, 3.Months), own, On, Law).Open);
    }

    [Theory]
    [InlineData(true, 50, HealthWaivers.PresentAtStart, HealthWaivers.HiredBefore)]
    [InlineData(true, 100, HealthWaivers.None, HealthWaivers.HiredBefore)]
    [InlineData(false, 50, HealthWaivers.None, HealthWaivers.None)]
    public void Who_was_there_when_a_scheme_to_pay_for_started_may_stay_out_of_right(
        bool isHiredBefore, int share, HealthWaivers open, HealthWaivers ifProvided)
    {
        HealthWaiverGrounds grounds = new()
        {
            HasStateCover = false,
            HasIndividualContract = false,
            HasOtherCover = false,
            HasOwnContract = false,
            PartTimePay = 2_400.Euros,
            IsHiredBefore = isHiredBefore,
        };
        HealthWaiverCheck check = HealthCover.Of(60.Euros, Percent.Of(share)).Waivers(PermanentContract.From(On), grounds, On, Law);
        Assert.Equal((open, ifProvided, HealthWaivers.None), (check.Open, check.IfProvided, check.Unchecked));
    }

    [Fact]
    public void What_is_not_said_of_the_start_of_a_scheme_is_not_checked() => Assert.Equal(
        HealthWaivers.PresentAtStart | HealthWaivers.HiredBefore,
        HealthCover.Of(60.Euros, 50.Percent).Waivers(PermanentContract.From(On), new(), On, Law).Unchecked
            & (HealthWaivers.PresentAtStart | HealthWaivers.HiredBefore));

    [Fact]
    public void Each_answer_cites_its_articles()
    {
        HealthCover cover = HealthCover.Of(60.Euros, 50.Percent);
        Cites(Voucher.Year(2026, 25.Ouvres, 22.5m.Days, Calendar, Law).Explain(), LabourCode.R3262_7, CaseLaw.Soc_2013_02_20_10_30028);
        Cites(MealVoucher.Limits(On, Law).Explain(), LabourCode.R3262_10);
        Cites(
            (Trip with { WeeklyHours = 15.Hours }).Refund(March, Law).Explain(),
            LabourCode.R3261_1,
            LabourCode.R3261_4,
            LabourCode.R3261_9);
        Cites((Trip with { Allowances = 60.Euros }).Refund(March, Law).Explain(), LabourCode.R3261_8);
        Cites(
            MobilityPackage.PerYear(700.Euros, 200.Euros).Exemption(600.Euros, 2026, Law).Explain(),
            LabourCode.L3261_3,
            LabourCode.L3261_3_1);
        Cites(cover.Split(On, Law).Explain(), SocialSecurityCode.L911_7);
        Cites(cover.Payment(PermanentContract.From(On), 14.Hours, On, Law).Explain(), SocialSecurityCode.D911_7, SocialSecurityCode.D911_8);
        Cites(
            cover.Waivers(PermanentContract.From(On), new(), On, Law).Explain(),
            SocialSecurityCode.D911_2,
            SocialSecurityCode.D911_6,
            SocialSecurityCode.R242_1_6);
    }

    [Fact]
    public void A_year_of_pay_adds_up_what_has_a_figure()
    {
        GrossPay pay = GrossPay.PerYear(30_000.Euros);
        Assert.Equal(30_000.Euros, pay.With(new()).Total);
        Assert.Null(new EmployerBenefits().Total);
        EmployerBenefits all = new()
        {
            MealVouchers = 1.Euros,
            Transport = 20.Euros,
            Mobility = 300.Euros,
            HealthCover = 4_000.Euros,
            Provident = 50_000.Euros,
        };
        Assert.Equal((54_321.Euros, 84_321.Euros), (pay.With(all).Benefits, pay.With(all).Total));
    }

    private static Money Amount(string amount) => Money.Of(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture));

    private static LocalDate? Day(string? day) => day is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

    private static void Cites(Explanation why, params LegalSource[] sources) =>
        Assert.Empty(sources.Except(why.Sources));
}
