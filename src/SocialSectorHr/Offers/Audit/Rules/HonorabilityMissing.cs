using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1017: child protection or early childhood from 1 October 2025 without the certificate.</summary>
internal sealed class HonorabilityMissing() : AuditCheck(
    "SHR1017", "HonorabilityMissing", Severity.Warning, new("attestation d'honorabilité non demandée", "certificate of honorability not asked"))
{
    private static readonly LocalDate Everywhere = new(2025, 10, 1);

    public override void Run(AuditContext offer)
    {
        if (!offer.HasPrivateContract || offer.Offer.HonorabilityCertificate == true)
        {
            return;
        }

        if (offer.Offer.Employer?.Activity is not { } activity)
        {
            offer.CannotCheck(this, Fact.Activity);
        }
        else if (activity is Activity.ChildProtection or Activity.EarlyChildhood &&
            (offer.Offer.Start?.Latest ?? offer.Offer.Start?.Earliest ?? offer.On) >= Everywhere)
        {
            offer.Find(
                this,
                new(
                    "l'attestation d'honorabilité est exigée avant l'embauche en protection de l'enfance et en petite enfance",
                    "the certificate of honorability is required before hiring in child protection and early childhood"),
                "$.honorabilityCertificate",
                SocialActionCode.L133_6);
        }
    }
}
