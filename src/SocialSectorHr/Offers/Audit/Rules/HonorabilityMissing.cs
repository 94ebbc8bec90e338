using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1017: child protection or early childhood from 1 October 2025 without the certificate.</summary>
internal sealed class HonorabilityMissing() : AuditCheck(
    "SHR1017", Severity.Warning, new("attestation d'honorabilité non demandée", "certificate of honorability not asked"), AuditedPosts.PrivateLaw)
{
    private static readonly LocalDate Everywhere = new(2025, 10, 1);

    public override void Run(AuditContext audit)
    {
        if (audit.Offer.Contracts.Count == 0 || audit.Offer.HonorabilityCertificate == true)
        {
            return;
        }

        if (audit.Offer.Employer?.Activity is not { } activity)
        {
            audit.CannotCheck(this, Fact.Activity);
        }
        else if (activity is Activity.ChildProtection or Activity.EarlyChildhood &&
            (audit.Offer.Start?.Latest ?? audit.Offer.Start?.Earliest ?? audit.On) >= Everywhere)
        {
            audit.Find(
                this,
                new(
                    "l'attestation d'honorabilité est exigée avant l'embauche en protection de l'enfance et en petite enfance",
                    "the certificate of honorability is required before hiring in child protection and early childhood"),
                "$.honorabilityCertificate",
                SocialActionCode.L133_6);
        }
    }
}
