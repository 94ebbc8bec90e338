using SocialSectorHr.Law;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR3007: a forfait in days without its number.</summary>
internal sealed class ForfaitWithoutCount() : AuditCheck(
    "SHR3007",
    Severity.Warning,
    new("forfait-jours sans nombre de jours", "forfait without its number of days"),
    AuditedPosts.PrivateLaw,
    AuditedPart.Forfait)
{
    public override void Run(AuditContext audit)
    {
        if (audit.Offer.WorkingTime?.Forfait is { Days: null or { IsEmpty: true } })
        {
            audit.Find(
                this, new(
                    "le forfait en jours est annoncé sans son nombre de jours",
                    "the forfait in days is announced without its number"), "$.workingTime.forfait", LabourCode.L3121_64);
        }
    }
}
