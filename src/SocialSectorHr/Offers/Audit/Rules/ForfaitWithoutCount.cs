using SocialSectorHr.Law;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR3007: a forfait in days without its number.</summary>
internal sealed class ForfaitWithoutCount() : AuditCheck(
    "SHR3007", "ForfaitWithoutCount", Severity.Warning, new("forfait-jours sans nombre de jours", "forfait without its number of days"))
{
    public override void Run(AuditContext offer)
    {
        if (offer.IsPrivate && offer.Offer.WorkingTime?.Forfait is { Days: null or { IsEmpty: true } })
        {
            offer.Find(
                this, new(
                    "le forfait en jours est annoncé sans son nombre de jours",
                    "the forfait in days is announced without its number"), "$.workingTime.forfait", LabourCode.L3121_64);
        }
    }
}
