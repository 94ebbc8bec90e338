using SocialSectorHr.Law;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1018: the certificate is asked outside the two fields; agents of local authorities are undecided.</summary>
internal sealed class HonorabilityOutOfScope() : AuditCheck(
    "SHR1018", "HonorabilityOutOfScope", Severity.Error, new("attestation d'honorabilité hors champ", "certificate of honorability outside its field"))
{
    public override void Run(AuditContext offer)
    {
        bool undecided = offer.Statement.IsPublic && offer.Offer.Employer?.Activity is Activity.ChildProtection or Activity.EarlyChildhood;
        if (offer.Statement.IsPublic && undecided)
        {
            offer.CannotCheck(this, Fact.Activity);
        }
        else if (offer.Offer is { HonorabilityCertificate: true, Employer.Activity: Activity.Other })
        {
            offer.Find(
                this,
                new(
                    "l'attestation d'honorabilité ne peut être demandée qu'en protection de l'enfance et en petite enfance",
                    "the certificate of honorability may be asked in child protection and early childhood only"),
                "$.honorabilityCertificate",
                SocialActionCode.L133_6);
        }
        else if (offer.Offer is { HonorabilityCertificate: true, Employer: null or { Activity: null } })
        {
            offer.CannotCheck(this, Fact.Activity);
        }
    }
}
