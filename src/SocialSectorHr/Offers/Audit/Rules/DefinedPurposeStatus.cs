using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1013: a defined-purpose contract for someone who is neither an executive nor an engineer.</summary>
internal sealed class DefinedPurposeStatus() : AuditCheck(
    "SHR1013",
    Severity.Error,
    new("objet défini pour un non-cadre", "defined purpose for a non-executive"),
    AuditedPosts.PrivateLaw,
    AuditedPart.DefinedPurpose)
{
    public override void Run(AuditContext audit)
    {
        switch (audit.Offer.Status)
        {
            case null:
                audit.CannotCheck(this, Fact.Status);
                break;
            case StaffStatus.Executive or StaffStatus.Engineer:
                break;
            default:
                audit.Find(
                    this,
                    new("le CDD à objet défini est réservé aux cadres et aux ingénieurs", "a defined-purpose contract is for executives and engineers only"),
                    "$.status",
                    LabourCode.L1242_2);
                break;
        }
    }
}
