using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR5004: the employer's share of the health cover is under half.</summary>
internal sealed class HealthCoverBelowHalf() : AuditCheck(
    "SHR5004", Severity.Error, new("mutuelle sous la moitié", "health cover under half"), AuditedPosts.PrivateLaw)
{
    public override void Run(AuditContext audit)
    {
        if (audit.Offer.Benefits?.HealthCover is not { } cover)
        {
            return;
        }

        if (cover.EmployerShare is not { } share)
        {
            audit.CannotCheck(this, Fact.HealthCoverShare);
        }
        else if (audit.Law.TryOn(audit.Day, BenefitLimits.HealthCover, out DatedValue<Percent> half) && share < half.Value)
        {
            audit.Find(
                this,
                new(
                    $"mutuelle prise en charge à {share.ToString(Language.French)}, la loi demande {half.Value.ToString(Language.French)} au moins",
                    $"health cover paid at {share}, the law asks at least {half.Value}"),
                "$.benefits.healthCover",
                half.Source);
        }
    }
}
