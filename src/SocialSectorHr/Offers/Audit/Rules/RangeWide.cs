using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2019: the top is above 1.3 times the bottom.</summary>
internal sealed class RangeWide() : AuditCheck(
    "SHR2019",
    Severity.Information,
    new("fourchette large", "wide range"),
    part: AuditedPart.Amount)
{
    public override void Run(AuditContext audit)
    {
        foreach (StatedAmount amount in audit.Amounts)
        {
            if (amount.Amount is { AtLeast: { } low, AtMost: { } high } && high > low * 1.3m)
            {
                audit.Find(
                    this,
                    new(
                        $"la fourchette va de {low.ToString(Language.French)} à {high.ToString(Language.French)}, plus de 1,3 fois le bas",
                        $"the range goes from {low} to {high}, more than 1.3 times its bottom"),
                    "$.pay.amounts");
            }
        }
    }
}
