using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR5002: under 50 %, or 75 % for public agents since 1 September 2023.</summary>
internal sealed class TransportBelowHalf() : AuditCheck(
    "SHR5002", "TransportBelowHalf", Severity.Error, new("transport sous la part obligatoire", "transport under the compulsory share"))
{
    public override void Run(AuditContext offer)
    {
        if (offer.Offer.Benefits?.Transport?.EmployerShare is not { } share)
        {
            return;
        }

        Dated<Percent> table = offer.IsPrivate ? BenefitLimits.Transport : BenefitLimits.TransportPublicService;
        if (!offer.Law.TryOn(offer.Day, table, out DatedValue<Percent> compulsory))
        {
            offer.CannotCheck(this, Fact.LawValue);
        }
        else if (share < compulsory.Value)
        {
            offer.Find(
                this,
                new(
                    $"transport pris en charge à {share.ToString(Language.French)}, la part obligatoire est de {compulsory.Value.ToString(Language.French)}",
                    $"transport paid at {share}, the compulsory share is {compulsory.Value}"),
                "$.benefits.transport",
                compulsory.Source);
        }
    }
}
