using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1011: a defined-purpose contract said to be extensible; an error where a renewal is a term.</summary>
internal sealed class DefinedPurposeExtended() : AuditCheck(
    "SHR1011",
    Severity.Warning,
    new("objet défini prolongé ou renouvelé", "defined purpose extended or renewed"),
    AuditedPosts.PrivateLaw,
    AuditedPart.DefinedPurpose)
{
    public override void Run(AuditContext audit)
    {
        foreach (StatedContract.Temporary contract in audit.Contracts<StatedContract.Temporary>())
        {
            if (!AuditContext.IsDefinedPurpose(contract))
            {
                continue;
            }

            bool renewal = contract.Renewable == true || contract.Renewals > 0;
            if (contract is StatedContract.DefinedPurpose { ExtensionMentioned: true } || renewal)
            {
                audit.Find(
                    this,
                    renewal ? Severity.Error : Severity.Warning,
                    new(
                        "un CDD à objet défini ne se renouvelle pas : il dure jusqu'à la réalisation de son objet, 36 mois au plus",
                        "a defined-purpose contract is not renewed: it lasts until its purpose is achieved, 36 months at most"),
                    ["$.contracts"],
                    LabourCode.L1242_8_2);
            }
        }
    }
}
