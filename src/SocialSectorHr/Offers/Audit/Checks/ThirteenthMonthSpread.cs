using NodaTime;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit;

/// <summary>A pay whose thirteenth month may be paid a part each month: the month without it, and with it.</summary>
/// <remarks>
/// A thirteenth month counts for the SMIC in the month that pays it (C. trav. L3232-3); a part paid each month counts each month [one
/// secondary source]. Said to be paid otherwise, or after some months only, it carries no month: what is under the SMIC is under it.
/// </remarks>
internal readonly record struct ThirteenthMonthSpread(GrossPay Without, GrossPay With)
{
    /// <summary>The two months of a pay; null where no thirteenth month may be spread over them.</summary>
    public static ThirteenthMonthSpread? Of(AuditContext audit, GrossPay pay)
    {
        if (!MayBe(audit))
        {
            return null;
        }

        return pay.Payments == 13 ? new(pay, GrossPay.PerYear(pay.Annual))
            : IsInside(audit) ? new(GrossPay.PerYear(pay.Annual * 12 / 13), pay)
            : null;
    }

    /// <summary>The two months of a year that may hold a thirteenth month, which is not said; null where it is.</summary>
    public static ThirteenthMonthSpread? IfInside(AuditContext audit, GrossPay pay) =>
        pay.Payments == 12 && MayBe(audit) && PayReading.PeriodOf(audit.Offer.Pay!) == Per.Year
        && audit.Offer.Pay!.ThirteenthMonth!.InAnnualAmount is null
            ? new(GrossPay.PerYear(pay.Annual * 12 / 13), pay)
            : null;

    /// <summary>Whether the SMIC of a day is reached with it only.</summary>
    public bool Carries(AuditContext audit, Hours week, LocalDate day) =>
        audit.Terms.Week.IsKnown && !Margin(Without, audit, week, day).IsReached && Margin(With, audit, week, day).IsReached;

    /// <summary>The month without it beside the SMIC of a day.</summary>
    public MinimumWageMargin Margin(AuditContext audit, Hours week, LocalDate day) => Margin(Without, audit, week, day);

    private static MinimumWageMargin Margin(GrossPay pay, AuditContext audit, Hours week, LocalDate day) =>
        pay.OverMinimumWage(week, audit.Regime, day, audit.Law, rules: audit.Terms.Place);

    private static bool IsInside(AuditContext audit) => audit.Offer.Pay!.ThirteenthMonth!.InAnnualAmount == Inclusion.Included;

    private static bool MayBe(AuditContext audit) =>
        audit.Offer.Pay is { ThirteenthMonth: { AsProfitSharing: not true, Payments: null or 12, AfterSeniority: var after } } said
        && !(after > Months.Zero)
        && PayReading.PeriodOf(said) is Per.Year or Per.Month
        && !audit.Amounts.Has(static amount => amount.Payments is not (null or 12))
        && !audit.Contracts<StatedContract.Trainee>().Any;
}
