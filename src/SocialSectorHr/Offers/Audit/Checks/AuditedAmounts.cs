using System.Globalization;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit;

/// <summary>The stated amounts, as the rules of pay look at them: none is read by a guess of its basis or of its period.</summary>
internal static class AuditedAmounts
{
    /// <summary>Whether a month and a year are stated, be the period of one of them unsaid.</summary>
    public static bool AreMonthAndYear(AuditContext audit)
    {
        bool month = audit.Amounts.Has(static amount => amount.Amount is { IsEmpty: false, Per: Per.Month });
        bool year = audit.Amounts.Has(static amount => amount.Amount is { IsEmpty: false, Per: Per.Year });
        bool unsaid = audit.Amounts.Has(static amount => amount.Amount is { IsEmpty: false, Per: null });
        return (month && (year || unsaid)) || (year && unsaid);
    }

    /// <summary>Whether an amount is said neither gross nor net.</summary>
    public static bool LackBasis(AuditContext audit) =>
        audit.Amounts.Has(static amount => amount is { Amount: { IsEmpty: false }, Basis: null });

    /// <summary>Whether an amount has no period.</summary>
    public static bool LackPeriod(AuditContext audit) => audit.Amounts.Has(static amount => amount.Amount is { IsEmpty: false, Per: null });

    /// <summary>What is unsaid of the amounts: their basis, their period.</summary>
    public static IEnumerable<Fact> Unsaid(AuditContext audit)
    {
        if (LackBasis(audit))
        {
            yield return Fact.PayBasis;
        }

        if (LackPeriod(audit))
        {
            yield return Fact.PayPeriod;
        }
    }

    /// <summary>Whether the pay of a part-time post may be that of full time: it is not said, and the amount is not by the hour.</summary>
    public static bool MayBeFullTime(AuditContext audit) => audit.IsPartTime && audit.Amounts.Has(static amount =>
        amount is { IsFullTimeAmount: null, Basis: PayBasis.Gross, Amount: { IsEmpty: false, Per: not (null or Per.Hour or Per.Day) } });

    /// <summary>The JSON pointer of the gross amount of a period, where it was said; null where it is not there.</summary>
    public static string? Pointer(AuditContext audit, Per per) =>
        Pointer(audit.Said, per, string.Empty) ?? (audit.Said.Form is { } form ? Pointer(form, per, "/form") : null);

    private static string? Pointer(JobOffer offer, Per per, string under)
    {
        for (int i = 0; i < offer.Pay?.Amounts.Count; i++)
        {
            if (offer.Pay.Amounts[i] is { Basis: PayBasis.Gross, Amount: { IsEmpty: false } said } && said.Per == per)
            {
                return string.Create(CultureInfo.InvariantCulture, $"{under}/pay/amounts/{i}/amount");
            }
        }

        return null;
    }
}
