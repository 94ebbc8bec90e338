using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2005: the pay passes only thanks to Segur; whether Segur counts is not settled.</summary>
/// <remarks>Whether Segur counts for the SMIC: one secondary source.</remarks>
internal sealed class MinimumWageOnlyWithSupplements() : AuditCheck(
    "SHR2005",
    Severity.Warning,
    new("SMIC atteint grâce au Ségur seulement", "SMIC reached with Segur only"),
    AuditedPosts.PrivateLaw,
    AuditedPart.Segur)
{
    public override void Run(AuditContext audit)
    {
        if (audit.Terms.Pay is not { IsKnown: true, Value.Low: { } pay })
        {
            audit.CannotCheck(this, audit.Terms.Pay.IsKnown ? [Fact.PayAmount] : audit.Terms.Pay.Missing);
            return;
        }

        if (!audit.Terms.Week.IsKnown || MinimumWageDays.PaidWeek(audit, audit.Day) is not { } week)
        {
            audit.CannotCheck(this, audit.Terms.Week.Missing);
            return;
        }

        if (!audit.Law.TryOn(audit.Day, audit.Terms.Smic, out _) || !audit.Law.TryOn(audit.Day, Segur.Monthly, out _))
        {
            audit.CannotCheck(this, Fact.LawValue);
            return;
        }

        MinimumWageMargin margin = pay.OverMinimumWage(
            week, audit.Regime, audit.Day, audit.Law, segurIncluded: true, rules: audit.Terms.Place);
        if (margin is { IsReachedOnlyWithSegur: true, MarginWithoutSegur: { } without })
        {
            audit.Find(
                this,
                new(
                    $"le SMIC de {margin.Threshold.ToString(Language.French)} n'est atteint qu'avec le Ségur : {without.ToString(Language.French)} sans lui",
                    $"the SMIC of {margin.Threshold} is reached with Segur only: {without} without it"),
                "$.pay.segur",
                LabourCode.L3232_3);
        }
    }

    protected override bool Applies(AuditContext audit) =>
        audit.Offer.Pay!.Segur!.Inclusion == Inclusion.Included && audit.Offer.WorkingTime?.Forfait is null;
}
