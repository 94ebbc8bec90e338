using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2018: an amount without its period.</summary>
internal sealed class PeriodMissing() : AuditCheck(
    "SHR2018",
    Severity.Information,
    new("montant sans période", "amount without its period"),
    part: AuditedPart.Amount)
{
    public override void Run(AuditContext audit)
    {
        if (audit.Amounts.Has(static amount => amount.Amount is { IsEmpty: false, Per: null }))
        {
            audit.Find(this, new("un montant n'a pas de période", "an amount has no period"), "$.pay.amounts");
        }
    }
}
