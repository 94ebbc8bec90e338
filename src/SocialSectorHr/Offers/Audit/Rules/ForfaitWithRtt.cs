using SocialSectorHr.Law;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR3011: the days off of a forfait are rest days.</summary>
internal sealed class ForfaitWithRtt() : AuditCheck(
    "SHR3011",
    Severity.Information,
    new("forfait-jours avec des RTT", "forfait together with RTT"),
    AuditedPosts.PrivateLaw,
    AuditedPart.Forfait)
{
    public override void Run(AuditContext audit)
    {
        if (audit.Offer.WorkingTime is { Forfait: not null, Rtt: not null })
        {
            audit.Find(
                this,
                new(
                    "les jours libres d'un forfait sont des jours de repos, que l'année fixe, et non des RTT",
                    "the days off of a forfait are rest days, which the year sets, not RTT"),
                "$.workingTime.rtt",
                LabourCode.L3121_59,
                LabourCode.L3121_64);
        }
    }
}
