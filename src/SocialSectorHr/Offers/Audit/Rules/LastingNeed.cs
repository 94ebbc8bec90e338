using SocialSectorHr.Law;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1007: a fixed term for a post said to be permanent, or with a permanent contract promised after it.</summary>
internal sealed class LastingNeed() : AuditCheck(
    "SHR1007", "LastingNeed", Severity.Warning, new("besoin durable pourvu par un contrat temporaire", "lasting need filled by a temporary contract"))
{
    public override void Run(AuditContext offer)
    {
        foreach (StatedContract.Temporary contract in offer.Offer.Contracts.OfType<StatedContract.Temporary>())
        {
            if (contract.LastingPost == true || contract.ThenPermanent is not null)
            {
                offer.Find(
                    this,
                    new(
                        "le contrat temporaire vise un emploi durable : un CDD ne peut pourvoir durablement un emploi permanent",
                        "the temporary contract aims at a lasting post: a fixed term may not lastingly fill a permanent one"),
                    "$.contracts",
                    offer.IsPrivate ? [LabourCode.L1242_1] : []);
            }
        }
    }
}
