namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2009: no amount is stated.</summary>
internal sealed class PayMissing() : AuditCheck(
    "SHR2009", Severity.Information, new("salaire absent", "pay missing"))
{
    public override void Run(AuditContext audit)
    {
        if (audit.Offer.Pay is not { } pay || pay.Amounts.All(amount => amount.Amount is null or { IsEmpty: true }))
        {
            audit.Find(this, new("aucun montant n'est annoncé", "no amount is announced"), "$.pay");
        }
    }
}
