using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR5004: the employer's share of the health cover is under half.</summary>
internal sealed class HealthCoverBelowHalf() : AuditCheck(
    "SHR5004", "HealthCoverBelowHalf", Severity.Error, new("mutuelle sous la moitié", "health cover under half"))
{
    public override void Run(AuditContext offer)
    {
        if (!offer.IsPrivate || offer.Offer.Benefits?.HealthCover is not { } cover)
        {
            return;
        }

        if (cover.EmployerShare is not { } share)
        {
            offer.CannotCheck(this, Fact.HealthCoverShare);
        }
        else if (offer.Law.TryOn(offer.Day, BenefitLimits.HealthCover, out DatedValue<Percent> half) && share < half.Value)
        {
            offer.Find(
                this,
                new(
                    $"mutuelle prise en charge à {share.ToString(Language.French)}, la loi demande {half.Value.ToString(Language.French)} au moins",
                    $"health cover paid at {share}, the law asks at least {half.Value}"),
                "$.benefits.healthCover",
                half.Source);
        }
    }
}
