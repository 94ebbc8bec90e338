using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1017: child protection or early childhood from 1 October 2025 without the certificate.</summary>
internal sealed class HonorabilityMissing() : AuditCheck(
    "SHR1017",
    Severity.Warning,
    new("attestation d'honorabilité non demandée", "certificate of honorability not asked"),
    AuditedPosts.PrivateLaw,
    AuditedPart.Contract)
{
    private static readonly LocalDate Everywhere = new(2025, 10, 1);

    public override void Run(AuditContext audit)
    {
        if (audit.Offer.HonorabilityCertificate == true)
        {
            return;
        }

        if (audit.Offer.Employer?.Activity is not { } activity)
        {
            audit.CannotCheck(this, Fact.Activity);
        }
        else if (activity is not (Activity.ChildProtection or Activity.EarlyChildhood))
        {
            return;
        }
        else if (audit.Offer.PublishedOn is not { } published)
        {
            audit.CannotCheck(this, Fact.Publication);
        }
        else if (published < Everywhere && audit.Offer.Start is not { Earliest: not null } and not { Latest: not null })
        {
            audit.CannotCheck(this, Fact.Start);
        }
        else if (published < Everywhere && (audit.Offer.Start!.Latest ?? audit.Offer.Start.Earliest) >= Everywhere)
        {
            audit.Find(
                this,
                Severity.Information,
                new(
                    "l'attestation d'honorabilité est à demander avant l'embauche en protection de l'enfance et en petite enfance",
                    "the certificate of honorability is to be asked before hiring in child protection and early childhood"),
                ["$.honorabilityCertificate"],
                SocialActionCode.L133_6);
        }
        else if (published >= Everywhere)
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
