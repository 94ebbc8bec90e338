namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR6002: a public contract has a ceiling that its ground sets.</summary>
internal sealed class PublicContractCap() : AuditCheck(
    "SHR6002", "PublicContractCap", Severity.Information, new("contrat public et son plafond", "public contract and its ceiling"))
{
    public override void Run(AuditContext offer)
    {
        foreach (StatedContract contract in offer.Offer.Contracts)
        {
            if (contract is StatedContract.CivilServant or StatedContract.PublicContract { Ground: null })
            {
                offer.CannotCheck(this, Fact.PublicGround);
            }
            else if (contract is StatedContract.PublicContract { Ground: { } ground })
            {
                offer.Find(
                    this,
                    new(
                        $"la durée de ce contrat public a un plafond, que fixe son fondement ({ground})",
                        $"the length of this public contract has a ceiling, set by its ground ({ground})"),
                    "$.contracts");
            }
        }
    }
}
