namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2009: no amount is stated.</summary>
internal sealed class PayMissing() : AuditCheck(
    "SHR2009", Severity.Information, new("salaire absent", "pay missing"))
{
    public override void Run(AuditContext audit)
    {
        if (!audit.Amounts.Has(static amount => amount.Amount is { IsEmpty: false }))
        {
            audit.Find(this, new("aucun montant n'est annoncé", "no amount is announced"), "$.pay");
        }
    }
}
