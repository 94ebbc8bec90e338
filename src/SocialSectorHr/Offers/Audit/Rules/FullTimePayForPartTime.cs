using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2013: a part-time post shows the full-time amount.</summary>
internal sealed class FullTimePayForPartTime() : AuditCheck(
    "SHR2013",
    Severity.Warning,
    new("salaire de temps plein pour un temps partiel", "full-time pay for a part-time post"),
    part: AuditedPart.PartTime)
{
    public override void Run(AuditContext audit)
    {
        if (audit.Amounts.Has(static amount => amount is { IsFullTimeAmount: true, Amount: { IsEmpty: false } }))
        {
            audit.Find(
                this,
                new(
                    "le montant est celui d'un temps plein, le poste est à temps partiel : le salaire est proportionnel",
                    "the amount is that of full time, the post is part-time: pay is proportional"),
                "$.pay.amounts",
                audit.Labour(LabourCode.L3123_5));
        }
        else if (AuditedAmounts.MayBeFullTime(audit))
        {
            audit.CannotCheck(this, Fact.FullTimeAmount);
        }
    }

    protected override bool Applies(AuditContext audit) =>
        audit.Amounts.Has(static amount => amount.Amount is { IsEmpty: false });
}
