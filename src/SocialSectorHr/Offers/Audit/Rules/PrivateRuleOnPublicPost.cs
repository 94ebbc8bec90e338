using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR6001: a rule of private law applied to a public post: its trial, its end-of-contract indemnity or its waiting period; a
/// civil servant has no trial at all.</summary>
internal sealed class PrivateRuleOnPublicPost() : AuditCheck(
    "SHR6001",
    Severity.Error,
    new("règle de droit privé sur un poste public", "rule of private law on a public post"),
    AuditedPosts.PublicLaw)
{
    public override void Run(AuditContext audit)
    {
        if (audit.Offer.Contracts.Count == 0 && audit.Offer.Trial is not null)
        {
            audit.CannotCheck(this, Fact.PublicGround);
        }
        else if (Says(audit, LabourCodeRule.Trial))
        {
            audit.Find(
                this,
                new(
                    "la période d'essai est celle du code du travail, qui ne s'applique pas à un poste public",
                    "the trial is that of the Labour Code, which does not apply to a public post"),
                "$.contracts",
                PublicServiceCode.R332_22);
        }
        else if (audit.Offer.Trial is not null && AreCivilServants(audit))
        {
            audit.Find(
                this,
                new(
                    "un fonctionnaire n'a pas de période d'essai : il est nommé stagiaire, puis titularisé",
                    "a civil servant has no trial: there is a training year, then tenure"),
                "$.trial",
                PublicServiceCode.L327_1);
        }

        if (Says(audit, LabourCodeRule.EndIndemnity) || NamesIndemnity(audit))
        {
            audit.Find(
                this,
                new(
                    "l'indemnité de fin de contrat de L1243-8 du code du travail ne s'applique pas à un poste public : un contractuel peut avoir celle de L554-3",
                    "the end-of-contract indemnity of L1243-8 of the Labour Code does not apply to a public post: an agent under contract may have that of L554-3"),
                "$.contracts",
                PublicServiceCode.L554_3);
        }

        if (Says(audit, LabourCodeRule.WaitingPeriod))
        {
            audit.Find(
                this,
                new(
                    "le délai de carence du code du travail n'existe pas entre deux contrats publics : leur fondement seul en borne la durée",
                    "the waiting period of the Labour Code does not exist between two public contracts: their ground alone bounds their length"),
                "$.contracts",
                PublicServiceCode.L332_8,
                PublicServiceCode.L332_23);
        }
    }

    private static bool Says(AuditContext audit, LabourCodeRule rule)
    {
        foreach (StatedContract contract in audit.Contracts<StatedContract>())
        {
            if (contract.PublicPost is { } post && post.LabourCodeRules.Holds(rule))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreCivilServants(AuditContext audit)
    {
        foreach (StatedContract contract in audit.Contracts<StatedContract>())
        {
            if (contract is not StatedContract.CivilServant)
            {
                return false;
            }
        }

        return true;
    }

    // A bonus that names its article; one of L554-3 names another.
    private static bool NamesIndemnity(AuditContext audit)
    {
        for (int i = 0; i < audit.Offer.Pay?.Bonuses.Count; i++)
        {
            if (PlainWords.Of(audit.Offer.Pay.Bonuses[i].Label).Contains(" 1243 8 ", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
