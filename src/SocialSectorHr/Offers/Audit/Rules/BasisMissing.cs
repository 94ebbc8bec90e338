using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2010: an amount whose basis is not stated.</summary>
internal sealed class BasisMissing() : AuditCheck(
    "SHR2010",
    Severity.Warning,
    new("brut ou net non dit", "gross or net not said"),
    part: AuditedPart.Amount)
{
    public override void Run(AuditContext audit)
    {
        if (audit.Amounts.Has(static amount => amount is { Amount: not null, Basis: null }))
        {
            audit.Find(this, new("un montant n'est dit ni brut ni net", "an amount is said neither gross nor net"), "$.pay.amounts");
        }
    }
}
