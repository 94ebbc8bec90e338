using SocialSectorHr.Law;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR3011: the days off of a forfait are rest days.</summary>
internal sealed class ForfaitWithRtt() : AuditCheck(
    "SHR3011", "ForfaitWithRtt", Severity.Information, new("forfait-jours avec des RTT", "forfait together with RTT"))
{
    public override void Run(AuditContext offer)
    {
        if (offer.IsPrivate && offer.Offer.WorkingTime is { Forfait: not null, Rtt: not null })
        {
            offer.Find(
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
