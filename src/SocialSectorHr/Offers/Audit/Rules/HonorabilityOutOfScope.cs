using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1018: the certificate is asked outside the two fields; agents of public employers in these fields are undecided.</summary>
internal sealed class HonorabilityOutOfScope() : AuditCheck(
    "SHR1018", Severity.Error, new("attestation d'honorabilité hors champ", "certificate of honorability outside its field"))
{
    public override void Run(AuditContext audit)
    {
        bool asked = audit.Offer.HonorabilityCertificate == true;
        switch (audit.Offer.Employer?.Activity)
        {
            case Activity.ChildProtection or Activity.EarlyChildhood when audit.IsPublic:
            case null when asked:
                audit.CannotCheck(this, Fact.Activity);
                break;
            case Activity.Other when asked:
                audit.Find(
                    this,
                    new(
                        "l'attestation d'honorabilité ne peut être demandée qu'en protection de l'enfance et en petite enfance",
                        "the certificate of honorability may be asked in child protection and early childhood only"),
                    "$.honorabilityCertificate",
                    SocialActionCode.L133_6);
                break;
        }
    }

    protected override bool Applies(AuditContext audit) =>
        audit.Offer.HonorabilityCertificate == true
        || (audit.IsPublic && audit.Offer.Employer?.Activity is Activity.ChildProtection or Activity.EarlyChildhood);
}
