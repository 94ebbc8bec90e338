using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1014: a defined-purpose contract without the agreement that allows it; one without a name does not name it.</summary>
internal sealed class DefinedPurposeAgreement() : AuditCheck(
    "SHR1014",
    Severity.Information,
    new("objet défini sans accord nommé", "defined purpose without the agreement that allows it"),
    AuditedPosts.PrivateLaw,
    AuditedPart.DefinedPurpose)
{
    public override void Run(AuditContext audit)
    {
        foreach (StatedContract.Temporary contract in audit.Contracts<StatedContract.Temporary>())
        {
            if (AuditContext.IsDefinedPurpose(contract) && !IsNamed((contract as StatedContract.DefinedPurpose)?.AllowedBy)
                && !IsNamed(audit.Offer.Agreement))
            {
                audit.Find(
                    this,
                    new(
                        "l'accord de branche étendu ou d'entreprise qui permet ce contrat n'est pas nommé",
                        "the extended branch agreement or company agreement that allows this contract is not named"),
                    "$.agreement",
                    LabourCode.L1242_2,
                    LabourCode.L1242_12_1);
            }
        }
    }

    private static bool IsNamed(StatedAgreement? agreement) =>
        agreement is { Idcc: not null } || !string.IsNullOrWhiteSpace(agreement?.Name);
}
