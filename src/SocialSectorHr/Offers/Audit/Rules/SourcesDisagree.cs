using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2008: an amount of the form meets none of the prose, of its period or of the other (month and year), or other terms are not
/// the same; Segur is named where it explains the gap.</summary>
internal sealed partial class SourcesDisagree() : AuditCheck(
    "SHR2008",
    Severity.Warning,
    new("le texte et le formulaire se contredisent", "prose and form disagree"),
    part: AuditedPart.Form)
{
    private static readonly Money HalfACent = Money.Of(0.005m);

    public override void Run(AuditContext audit)
    {
        Terms(audit, audit.Said, audit.Said.Form!);
        foreach (StatedAmount form in audit.FormAmounts)
        {
            // What no post pays is another finding (SHR2007).
            if (form.Amount is { IsEmpty: false } filled && !PeriodImplausible.IsImplausible(filled, audit.IsPartTime))
            {
                Compare(audit, form, filled);
            }
        }
    }

    private static Money? Gap(Stated<Money> a, Stated<Money> b) =>
        a.AtMost < b.AtLeast ? b.AtLeast - a.AtMost : b.AtMost < a.AtLeast ? a.AtLeast - b.AtMost : null;

    // The rate without the tenth of a leave that it includes.
    private static Stated<Money> Bare(StatedAmount amount)
    {
        Stated<Money> said = amount.Amount!.Value;
        return amount is { PaidLeaveIncluded: true, Amount.Per: Per.Hour }
            ? new(said.AtLeast * 10 / 11, said.AtMost * 10 / 11, Per.Hour)
            : said;
    }

    // An hour beside a month or a year: by the hours of the post, those beyond the legal week with their premium or without.
    private static Stated<Money>? Month(AuditContext audit, StatedAmount hourly, bool isFullTime)
    {
        if (audit.LegalWeek is not { } legal || (isFullTime ? legal : MinimumWageDays.Week(audit)) is not { } week)
        {
            return null;
        }

        Stated<Money> rate = Bare(hourly);
        Fraction least = (week < legal ? week : legal).Exact * 52 / 12;
        Fraction most = week > legal ? (legal.Exact + ((week - legal).Exact * 5 / 4)) * 52 / 12 : least;
        return new(
            rate.AtLeast is { } low ? Money.FromExact((low - HalfACent).Exact * least) : null,
            rate.AtMost is { } high ? Money.FromExact((high + HalfACent).Exact * most) : null,
            Per.Month);
    }

    // A month beside a year, by the payments that are stated: twelve where none are.
    private static Money? YearlyGap(StatedPay? pay, Stated<Money> a, Stated<Money> b)
    {
        (Stated<Money> month, Stated<Money> year) = a.Per == Per.Month ? (a, b) : (b, a);
        int payments = pay?.Amounts.Select(static amount => amount.Payments).FirstOrDefault(static stated => stated is >= 1 and <= 24)
            ?? (pay?.ThirteenthMonth is { AsProfitSharing: not true, InAnnualAmount: not Inclusion.OnTop } ? 13 : 12);
        return Gap(new(month.AtLeast * payments, month.AtMost * payments, Per.Year), year);
    }

    private static Money? Apart(AuditContext audit, Stated<Money> month, StatedAmount longer) =>
        longer.Amount!.Value is { Per: Per.Month } whole ? Gap(month, whole) : YearlyGap(audit.Offer.Pay, month, longer.Amount.Value);

    /// <summary>Two amounts of one basis: whether they can be compared, the fact that would tell, the gap between them if any.</summary>
    private static (bool IsComparable, Fact? Missing, Money? Gap) Between(AuditContext audit, StatedAmount one, StatedAmount other)
    {
        (Stated<Money> a, Stated<Money> b) = (Bare(one), Bare(other));
        if (a.Per == b.Per)
        {
            return (true, null, Gap(a, b));
        }

        if (a.Per is not (Per.Hour or Per.Month or Per.Year) || b.Per is not (Per.Hour or Per.Month or Per.Year))
        {
            return (false, null, null);
        }

        if (a.Per == Per.Hour || b.Per == Per.Hour)
        {
            (StatedAmount hourly, StatedAmount longer) = a.Per == Per.Hour ? (one, other) : (other, one);
            if (Month(audit, hourly, longer.IsFullTimeAmount == true) is not { } month)
            {
                return (false, Fact.WeeklyHours, null);
            }

            Money? gap = Apart(audit, month, longer);
            bool mayBeFullTime = longer.IsFullTimeAmount is null && audit.IsPartTime;
            return gap is not null && mayBeFullTime && Month(audit, hourly, isFullTime: true) is { } full
                && Apart(audit, full, longer) is null
                ? (false, Fact.FullTimeAmount, null)
                : (true, null, gap);
        }

        return (true, null, YearlyGap(audit.Offer.Pay, a, b));
    }

    private void Compare(AuditContext audit, StatedAmount form, Stated<Money> filled)
    {
        (Stated<Money> Said, Money Gap)? nearest = null;
        Fact? unsaid = null;
        foreach (StatedAmount prose in new Walk<StatedAmount, StatedAmount>(audit.Said.Pay?.Amounts))
        {
            if (prose.Amount is not { IsEmpty: false } said)
            {
                continue;
            }

            (bool isComparable, Fact? missing, Money? gap) = Between(audit, prose, form);
            if (prose.Basis != form.Basis)
            {
                unsaid = prose.Basis is null != form.Basis is null && gap is not null ? Fact.PayBasis : unsaid;
                continue;
            }

            unsaid = missing ?? unsaid;
            if (isComparable && !(gap >= Money.Of(said.Per != filled.Per && (said.Per == Per.Year || filled.Per == Per.Year) ? 12 : 1)))
            {
                return; // it meets one of the prose
            }

            if (isComparable && !(nearest?.Gap <= gap))
            {
                nearest = (said, gap!.Value);
            }
        }

        if (nearest is { } found)
        {
            Say(audit, found.Said, filled, found.Gap);
        }
        else if (unsaid is { } fact)
        {
            audit.CannotCheck(this, fact);
        }
    }

    private void Say(AuditContext audit, Stated<Money> said, Stated<Money> filled, Money gap)
    {
        bool isSegur = !audit.IsPublic && said.Per == filled.Per && said.Per == Per.Month
            && audit.Law.TryOn(audit.Day, Segur.Monthly, out DatedValue<Money> segur)
            && gap >= segur.Value - Money.Of(1) && gap <= segur.Value + Money.Of(1);
        audit.Find(
            this,
            Severity.Warning,
            new(
                $"le texte dit {said.ToString(Language.French)}, le formulaire {filled.ToString(Language.French)}{(isSegur ? " : l'écart est celui du Ségur" : string.Empty)}",
                $"the prose says {said}, the form {filled}{(isSegur ? ": the gap is that of Segur" : string.Empty)}"),
            ["$.pay.amounts", "$.form.pay.amounts"]);
    }
}
