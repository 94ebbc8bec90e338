using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2011: only a net amount is stated.</summary>
internal sealed class NetOnly() : AuditCheck(
    "SHR2011",
    Severity.Warning,
    new("montant net seulement", "net amount only"),
    AuditedPosts.PrivateLaw,
    AuditedPart.Amount)
{
    public override void Run(AuditContext audit)
    {
        if (audit.Amounts.Any && !audit.Amounts.Has(static amount => amount.Basis != PayBasis.Net))
        {
            audit.Find(
                this,
                new("seul un montant net est annoncé : le contrat se conclut en brut", "only a net amount is announced: a contract is made in gross pay"),
                "$.pay.amounts");
        }
    }
}
