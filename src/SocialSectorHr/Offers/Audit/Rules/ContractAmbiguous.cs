using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1009: more than one contract is stated as the contract, not as alternatives.</summary>
internal sealed class ContractAmbiguous() : AuditCheck(
    "SHR1009",
    Severity.Error,
    new("plusieurs types de contrat", "several kinds of contract"),
    part: AuditedPart.Contract)
{
    public override void Run(AuditContext audit)
    {
        if (audit.Offer.Contracts.Count > 1 && !StatedContract.AreAChoice(audit.Offer.Contracts, audit.Offer.ContractsAreAChoice))
        {
            audit.Find(this, new("plusieurs contrats sont annoncés sans être un choix", "several contracts are announced, and not as a choice"), "$.contracts");
        }
    }
}
