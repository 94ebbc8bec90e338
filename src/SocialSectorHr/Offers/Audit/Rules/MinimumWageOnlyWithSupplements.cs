using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2005: the pay passes only thanks to Segur, or to a thirteenth month that may be spread over the months.</summary>
/// <remarks>Whether Segur counts for the SMIC, and a thirteenth month paid by the month: one secondary source each.</remarks>
internal sealed class MinimumWageOnlyWithSupplements() : AuditCheck(
    "SHR2005",
    Severity.Warning,
    new("SMIC atteint grâce à un complément seulement", "SMIC reached with a supplement only"),
    AuditedPosts.PrivateLaw,
    AuditedPart.PaySupplement)
{
    public override bool ComparesStart => true;

    public override void Run(AuditContext audit)
    {
        if (audit.Terms.Pay is not { IsKnown: true, Value: var range })
        {
            audit.CannotCheck(this, audit.Terms.Pay.Missing);
            return;
        }

        if (!(IsSegurIncluded(audit) && Segur(audit, range.Low)) && (range.Low ?? range.High) is { } bound)
        {
            Thirteenth(audit, bound);
        }
    }

    protected override bool Applies(AuditContext audit) => audit.Offer.WorkingTime?.Forfait is null
        && (IsSegurIncluded(audit) || audit.Offer.Pay is { ThirteenthMonth: { AsProfitSharing: not true } });

    private static bool IsSegurIncluded(AuditContext audit) => audit.Offer.Pay is { Segur.Inclusion: Inclusion.Included };

    private bool Segur(AuditContext audit, GrossPay? low)
    {
        if (low is not { } pay)
        {
            audit.CannotCheck(this, Fact.PayAmount);
            return false;
        }

        if (!audit.Terms.Week.IsKnown || MinimumWageDays.PaidWeek(audit, audit.Day) is not { } week)
        {
            audit.CannotCheck(this, audit.Terms.Week.Missing);
            return false;
        }

        if (!audit.Law.TryOn(audit.Day, audit.Terms.Smic, out _) || !audit.Law.TryOn(audit.Day, SocialSectorHr.Law.Segur.Monthly, out _))
        {
            audit.CannotCheck(this, Fact.LawValue);
            return false;
        }

        MinimumWageMargin margin = pay.OverMinimumWage(
            week, audit.Regime, audit.Day, audit.Law, segurIncluded: true, rules: audit.Terms.Place);
        if (margin is not { IsReachedOnlyWithSegur: true, MarginWithoutSegur: { } without })
        {
            return false;
        }

        audit.Find(
            this,
            new(
                $"le SMIC de {margin.Threshold.ToString(Language.French)} n'est atteint qu'avec le Ségur : {without.ToString(Language.French)} sans lui",
                $"the SMIC of {margin.Threshold} is reached with Segur only: {without} without it"),
            "$.pay.segur",
            LabourCode.L3232_3);
        return true;
    }

    // Each day on which the pay is compared with the SMIC; found once.
    private void Thirteenth(AuditContext audit, GrossPay pay)
    {
        ThirteenthMonthSpread? said = ThirteenthMonthSpread.Of(audit, pay);
        if ((said ?? ThirteenthMonthSpread.IfInside(audit, pay)) is not { } spread || PeriodImplausible.IsFound(audit))
        {
            return;
        }

        foreach (LocalDate day in MinimumWageDays.Of(audit))
        {
            if (!MinimumWageDays.IsKnown(audit, day) || MinimumWageDays.PaidWeek(audit, day) is not { } week
                || spread.Margin(audit, week, day) is not { IsReached: false } margin)
            {
                continue;
            }

            if (!audit.Terms.Week.IsKnown)
            {
                audit.CannotCheck(this, audit.Terms.Week.Missing);
                return;
            }

            if (spread.Carries(audit, week, day))
            {
                Say(audit, said is not null, margin);
                return;
            }
        }
    }

    private void Say(AuditContext audit, bool isSaid, MinimumWageMargin margin)
    {
        if (!isSaid)
        {
            audit.CannotCheck(this, Fact.ThirteenthMonthInclusion);
            return;
        }

        audit.Find(
            this,
            new(
                $"le SMIC de {margin.Threshold.ToString(Language.French)} n'est atteint qu'avec le treizième mois, qui compte le mois où il est versé : {margin.Margin.ToString(Language.French)} sans lui",
                $"the SMIC of {margin.Threshold} is reached with the thirteenth month only, which counts in the month that pays it: {margin.Margin} without it"),
            "$.pay.thirteenthMonth",
            margin.Source);
    }
}
