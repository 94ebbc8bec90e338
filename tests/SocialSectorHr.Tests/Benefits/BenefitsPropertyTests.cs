using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Pay;

namespace SocialSectorHr.Tests.Benefits;

/// <summary>What holds of any voucher, pass, package and cover.</summary>
public class BenefitsPropertyTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    private static readonly LocalDate On = new(2026, 3, 16);

    private static readonly YearMonth March = new(2026, 3);

    [Property]
    internal bool Both_shares_of_vouchers_add_up_to_the_cent(MealVoucher voucher, WorkedInYear worked)
    {
        MealVouchers vouchers = voucher.For(worked.Days, On, Law);
        return vouchers.EmployerTotal + vouchers.EmployeeTotal == vouchers.FaceTotal
            && voucher.Employer + voucher.Employee == voucher.Face
            && vouchers.EmployerTotal == vouchers.EmployerTotal.Round();
    }

    [Property]
    internal bool More_days_never_give_fewer_vouchers(MealVoucher voucher, WorkedInYear one, WorkedInYear other, bool holdsMeal)
    {
        (Days less, Days more) = one.Days <= other.Days ? (one.Days, other.Days) : (other.Days, one.Days);
        return Enum.GetValues<MealVoucherHalfDays>().All(halfDays =>
        {
            MealVoucherRules rules = new() { HalfDays = halfDays, HalfDayHoldsMeal = holdsMeal };
            return voucher.For(less, On, Law, rules).Count <= voucher.For(more, On, Law, rules).Count;
        });
    }

    [Property]
    internal bool Vouchers_are_the_days_but_for_a_half(MealVoucher voucher, WorkedInYear worked) =>
        voucher.For(worked.Days, On, Law, new() { HalfDayHoldsMeal = true }).Readings()
            .All(reading => Math.Abs(reading.Count - worked.Days.ToDecimal()) <= 0.5m);

    [Property]
    internal bool What_is_exempt_stays_within_the_limits(MealVoucher voucher)
    {
        (MealVoucherSplit split, MealVoucherLimits limits) = (voucher.Split(On, Law), MealVoucher.Limits(On, Law));
        Money exempt = split.Employer - split.Taxed;
        return split.Taxed >= Money.Zero && exempt >= Money.Zero && exempt <= limits.Exempt
            && exempt <= (voucher.Face * limits.HighestShare).Round()
            && split.IsExempt == (split.Taxed == Money.Zero);
    }

    [Property]
    internal bool A_year_of_vouchers_is_its_months_without_leave(MealVoucher voucher, LocalDate date)
    {
        int year = 2015 + (date.Year % 20);
        WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
        int months = Enumerable.Range(1, 12).Sum(month => voucher.Month(new(year, month), null, null, calendar, Law).Count);
        return months == voucher.Year(year, 0.Ouvres, Days.Zero, calendar, Law).Count;
    }

    [Property]
    internal bool A_refund_and_what_is_left_are_the_price(TransportPass pass, PaidWeek week)
    {
        TransportRefund refund = (Commute.By(pass) with { WeeklyHours = week.Hours }).Refund(March, Law);
        return refund.Employer + refund.Employee == refund.Cost.Round()
            && refund.Employer <= (refund.Cost * refund.LegalShare).Round()
            && refund.Employer == refund.Minimum
            && refund.Taxed == Money.Zero
            && (pass.IsCovered
                ? refund.Refusal is null
                : refund is { Refusal: TransportRefusal.NotCovered, Employer: var paid } && paid == Money.Zero);
    }

    [Property]
    internal bool More_hours_never_lower_a_refund(TransportPass pass, PaidWeek one, PaidWeek other)
    {
        (Hours less, Hours more) = one.Hours <= other.Hours ? (one.Hours, other.Hours) : (other.Hours, one.Hours);
        return Refund(less) <= Refund(more) && (less < 17.5m.Hours || Refund(less) == Refund(more));

        Money Refund(Hours hours) => (Commute.By(pass) with { WeeklyHours = hours }).Refund(March, Law).Employer;
    }

    [Property]
    internal bool What_is_exempt_of_a_package_is_within_the_limit(MobilityPackage package, TransportPass pass)
    {
        Money passes = pass.Monthly.Round() * 6;
        MobilityExemption alone = package.Exemption(2026, Law);
        MobilityExemption beside = package.Exemption(passes, 2026, Law);
        return alone.Exempt + alone.Taxed == package.Amount && alone.Exempt <= alone.ExemptAtMost && alone.Taxed >= Money.Zero
            && beside.Exempt + beside.Taxed == package.Amount && beside.Taxed >= Money.Zero
            && (beside.Exempt == Money.Zero || passes + beside.Exempt <= beside.ExemptAtMost || passes == Money.Zero);
    }

    [Property]
    internal bool Both_shares_of_a_cover_add_up_and_the_rate_alone_decides(HealthCover cover)
    {
        HealthCoverSplit split = cover.Split(On, Law);
        return split.Employer + split.Employee == cover.Contribution && split.IsLawful == (cover.EmployerShare >= 50.Percent)
            && (split.IsLawful == false || split.Employer >= split.Minimum);
    }

    [Property]
    internal bool A_health_payment_never_falls_with_the_hours(HealthCover cover, PaidWeek one, PaidWeek other)
    {
        (Hours less, Hours more) = one.Hours <= other.Hours ? (one.Hours, other.Hours) : (other.Hours, one.Hours);
        PermanentContract contract = PermanentContract.From(On);
        return cover.Payment(contract, less, On, Law).Monthly <= cover.Payment(contract, more, On, Law).Monthly
            && cover.Payment(contract, more, On, Law).Monthly <= (cover.Employer * 1.05m).Round();
    }
}
