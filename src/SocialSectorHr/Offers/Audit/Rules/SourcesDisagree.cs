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

    // A month beside a year, by the payments that are stated: twelve where none are.
    private static Money? YearlyGap(StatedPay? pay, Stated<Money> a, Stated<Money> b)
    {
        (Stated<Money> month, Stated<Money> year) = a.Per == Per.Month ? (a, b) : (b, a);
        if (month.Per != Per.Month || year.Per != Per.Year)
        {
            return null;
        }

        int payments = pay?.Amounts.Select(static amount => amount.Payments).FirstOrDefault(static stated => stated is >= 1 and <= 24)
            ?? (pay?.ThirteenthMonth is { AsProfitSharing: not true, InAnnualAmount: not Inclusion.OnTop } ? 13 : 12);
        return Gap(new(month.AtLeast * payments, month.AtMost * payments, Per.Year), year);
    }

    private void Compare(AuditContext audit, StatedAmount form, Stated<Money> filled)
    {
        (Stated<Money> Said, Money Gap)? nearest = null;
        bool isUnsaid = false;
        foreach (StatedAmount prose in new Walk<StatedAmount, StatedAmount>(audit.Said.Pay?.Amounts))
        {
            if (prose.Amount is not { IsEmpty: false } said)
            {
                continue;
            }

            bool isOnePeriod = said.Per == filled.Per;
            Money? gap = isOnePeriod ? Gap(said, filled) : YearlyGap(audit.Offer.Pay, said, filled);
            bool isComparable = isOnePeriod || (said.Per, filled.Per) is (Per.Month, Per.Year) or (Per.Year, Per.Month);
            if (isComparable && prose.Basis == form.Basis && !(gap >= Money.Of(isOnePeriod ? 1 : 12)))
            {
                return; // it meets one of the prose
            }

            if (isComparable && prose.Basis == form.Basis && !(nearest?.Gap <= gap))
            {
                nearest = (said, gap!.Value);
            }

            isUnsaid |= prose.Basis is null != form.Basis is null && gap is not null;
        }

        if (nearest is { } found)
        {
            Say(audit, found.Said, filled, found.Gap);
        }
        else if (isUnsaid)
        {
            audit.CannotCheck(this, Fact.PayBasis);
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
